import type { Client } from 'pg';
import { antwoordLaden, stap, type Antwoordspec } from './antwoorden';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { demoCycli, type DemoCyclus } from './cyclus';
import { eigenRijLaden, eigenRijVan, schakelLaden, type EigenRijspec } from './instrument-rijen';

// Het Baken is half way: strong on what teachers can, begun on what they want, almost nothing on what they may. That is
// what its balance shows. Waterhoek took its first step.

const { schoolleider: sjoerd, hr: joost, teamleider: nynke } = cast.lauwerland;
const { hr: guler } = cast.waterhoek;

type Cellen = Record<string, string>;
const rij = (cyclus: DemoCyclus, vraag: string, wie: CastPersoon, op: string, cellen: Cellen, klaar = false): Antwoordspec => ({ cyclus, deelfase: '2B', vraag, status: klaar ? 'klaar' : 'concept', stappen: [stap(wie, op, { cellen })] });
const tekst = (vraag: string, wie: CastPersoon, op: string, woorden: string): Antwoordspec => ({ cyclus: 'baken', deelfase: '2B', vraag, status: 'concept', stappen: [stap(wie, op, { tekst: woorden })] });
const a = (deel: string, kolom: string, nr: string) => `2b-amo-${deel}-${kolom}-${nr}`;
const nodig = (er: string, toelichting = '', hoe = 'ja'): Cellen => ({ nodig: hoe, aanwezig: er, ...(toelichting ? { toelichting } : {}) });
const EIGEN = { studiegroep: eigenRijVan('baken', 'amo studiegroep'), roostermaker: eigenRijVan('baken', 'amo roostermaker') };

const STAPPEN: readonly Antwoordspec[] = [
  rij('baken', '2b-amo-stap-01', sjoerd, '11-19T09:00', { organisatie: 'Elke vwo-sectie kan uitleggen waarom zij het zo doet, met eigen gegevens.', medewerkers: 'Leraren zien een volgende stap zonder het lokaal uit te hoeven.' }),
  rij('baken', '2b-amo-stap-02', sjoerd, '11-19T09:12', { leraar: 'Onderzoekt elk jaar één vraag uit de eigen les en deelt het antwoord in de sectie.', teamleider: 'Vraagt in elk gesprek naar studieplannen en naar de taak daarna.', hr: 'Weet wie er studeert en regelt de vervanging voor het rooster er is.' }),
  rij('baken', EIGEN.roostermaker, nynke, '11-19T09:31', { gedrag: 'Legt de studiedag een jaar vooruit vast.' }),
  tekst('2b-amo-stap-03a', sjoerd, '11-19T09:20', 'Onderzoek kunnen doen dat de sectie verder helpt, en collega’s daarin meenemen.'),
  tekst('2b-amo-stap-03c', sjoerd, '11-19T09:24', 'Tijd om te studeren, en daarna een taak waarin je het kunt gebruiken.'),
];

const SCHEMA: readonly Antwoordspec[] = [
  rij('baken', a('ability', 'behoefte', '01'), joost, '11-20T10:02', nodig('ja', 'Twaalf leraren hebben dit jaar zelf gevraagd of zij mogen studeren.')),
  rij('baken', a('ability', 'behoefte', '02'), joost, '11-20T10:03', nodig('deels', 'Onderzoek begeleiden is voor de meesten nieuw.')),
  rij('baken', a('ability', 'behoefte', '03'), joost, '11-20T10:04', nodig('deels')),
  rij('baken', a('ability', 'behoefte', '04'), joost, '11-20T10:05', { nodig: 'nee' }),
  rij('baken', a('motivation', 'behoefte', '01'), joost, '11-20T10:08', nodig('ja')),
  rij('baken', a('motivation', 'behoefte', '02'), joost, '11-20T10:09', nodig('deels', 'In de onderbouw ziet men het nut nog niet.')),
  rij('baken', a('motivation', 'behoefte', '05'), nynke, '11-20T10:15', nodig('nee', 'Wie klaar is met studeren, hoort er niets meer over.')),
  rij('baken', a('opportunity', 'behoefte', '01'), joost, '11-20T10:20', nodig('nee', 'Studeren gaat nu van de eigen avond en het weekend af.')),
  rij('baken', a('opportunity', 'behoefte', '02'), joost, '11-20T10:21', nodig('weet-niet')),
  rij('baken', a('opportunity', 'behoefte', '03'), nynke, '11-20T10:22', nodig('nee', 'Vijf masters vertelden dat zij hun kennis niet kwijt kunnen.')),
  rij('baken', a('ability', 'interventie', '01'), joost, '11-20T10:40', { gekozen: 'ja', effect: 'Minder uitval in het eerste studiejaar.', tijdpad: 'volgend-schooljaar', draagvlak: 'groot', uren: '120', kosten: '0', haalbaarheid: 'groot' }, true),
  rij('baken', a('ability', 'interventie', '02'), joost, '11-20T10:46', { gekozen: 'ja', effect: 'Losse modules tellen mee, zodat leraren in hun eigen tempo kunnen studeren.', tijdpad: 'dit-schooljaar', 'tijdpad-toelichting': 'Gesprek met de universiteit in februari.', draagvlak: 'matig', uren: '16', kosten: '1.500', haalbaarheid: 'groot', samenhang: 'ja' }, true),
  rij('baken', a('ability', 'interventie', '07'), sjoerd, '11-20T11:02', { gekozen: 'ja', effect: 'Iedereen weet vooraf hoeveel uur en hoeveel jaar.', tijdpad: 'dit-schooljaar', draagvlak: 'groot' }),
  rij('baken', a('motivation', 'interventie', '02'), sjoerd, '11-20T11:10', { gekozen: 'ja', effect: 'Masters vertellen op de studiedag wat hun studie het team opleverde.', tijdpad: 'dit-schooljaar', draagvlak: 'groot', uren: '24', haalbaarheid: 'groot' }, true),
  rij('baken', EIGEN.studiegroep, nynke, '11-20T11:22', { gekozen: 'ja', effect: 'Leraren houden de studie samen vol.', tijdpad: 'dit-schooljaar' }),
  rij('baken', a('ability', 'leiderschap', '03'), sjoerd, '11-20T11:30', { gekozen: 'ja', wie: 'De teamleiders', hoe: 'Twee keer per jaar, naast het gewone gesprek.' }),
  rij('baken', a('motivation', 'leiderschap', '05'), sjoerd, '11-20T11:33', { gekozen: 'ja' }),
  rij('waterhoek', a('opportunity', 'behoefte', '01'), guler, '11-12T14:10', nodig('nee', 'Wij kunnen maar één leraar tegelijk missen.')),
  rij('waterhoek', a('opportunity', 'interventie', '02'), guler, '11-12T14:14', { gekozen: 'ja', effect: 'Een vaste vervanger, samen met de buurschool.' }),
];

const RIJEN: readonly EigenRijspec[] = [
  { cyclus: 'baken', sleutel: 'amo studiegroep', instrument: 'amo', blok: 'motivation-interventie', tekst: 'Een studiegroep op donderdagmiddag, met een vaste plek in het rooster.', door: nynke, op: '2026-11-20T11:20:00Z' },
  { cyclus: 'baken', sleutel: 'amo roostermaker', instrument: 'amo-stappen', blok: 'gedrag', tekst: 'De roostermaker', door: nynke, op: '2026-11-19T09:30:00Z' },
];

/** Which intervention answers which need. */
const KOPPELINGEN: readonly (readonly [van: string, naar: string, wie: CastPersoon, op: string])[] = [
  [a('ability', 'behoefte', '02'), a('ability', 'interventie', '01'), joost, '11-20T10:50'],
  [a('ability', 'behoefte', '03'), a('ability', 'interventie', '02'), joost, '11-20T10:51'],
  [a('motivation', 'behoefte', '02'), a('motivation', 'interventie', '02'), sjoerd, '11-20T11:12'],
];

/** AMO in the demo. For the owner; after `cycliLaden`. */
export async function amoLaden(client: Client, slug: CastBestuur): Promise<void> {
  const hier = new Set(demoCycli.filter(({ bestuur }) => bestuur === slug).map(({ sleutel }) => sleutel));
  for (const spec of RIJEN) if (hier.has(spec.cyclus)) await eigenRijLaden(client, spec);
  for (const spec of [...STAPPEN, ...SCHEMA]) if (hier.has(spec.cyclus)) await antwoordLaden(client, spec);
  if (hier.has('baken')) for (const [van, naar, door, op] of KOPPELINGEN) await schakelLaden(client, { cyclus: 'baken', van, naar, door, op: `2026-${op}:00Z` });
}
