import type { Client } from 'pg';
import { antwoordLaden, stap, type Antwoordspec } from './antwoorden';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { demoCycli, type DemoCyclus } from './cyclus';
import { beoordelingLaden, eigenRijLaden, eigenRijVan, schakelLaden, type Beoordelingspec, type EigenRijspec } from './instrument-rijen';

// Het Baken went along the list of bottlenecks with three people who do not agree everywhere, and along its other policy.
// De Terp has just begun; Waterhoek is done.

const { schoolleider: sjoerd, hr: joost, hrScholen: wietske } = cast.lauwerland;
const { bestuurder: janWillem, hr: guler } = cast.waterhoek;

type Cellen = Record<string, string>;
const rij = (cyclus: DemoCyclus, vraag: string, wie: CastPersoon, op: string, cellen: Cellen, rest: { keuzes?: string[]; klaar?: true } = {}): Antwoordspec => ({
  cyclus, deelfase: '1B', vraag, status: rest.klaar ? 'klaar' : 'concept', stappen: [stap(wie, op, { cellen, ...(rest.keuzes ? { keuzes: rest.keuzes } : {}) })],
});
const k = (nr: string) => `1b-knelpunt-${nr}`;
const speelt = (mate: string, urgentie: string, waar: string, rest: Cellen = {}): Cellen => ({ speelt: 'ja', mate, urgentie, waar, ...rest });
const EIGEN = { locaties: eigenRijVan('baken', 'knelpunt locaties'), vervanging: eigenRijVan('baken', 'knelpunt vervangingsbudget') };

const KNELPUNTEN: readonly Antwoordspec[] = [
  rij('baken', k('01'), sjoerd, '11-11T10:02', speelt('3', 'nu', 'intern', { oorzaak: 'Het overzicht van masters stond in drie lijsten, en geen daarvan werd bijgehouden.', aanpak: 'De inventaris afmaken, te beginnen met de vwo-secties.', wie: 'Joost en de sectiehoofden' }), { klaar: true }),
  rij('baken', k('02'), sjoerd, '11-11T10:04', { speelt: 'deels', mate: '2', urgentie: 'schooljaar', waar: 'beide', oorzaak: 'Opleidingen wijzigen hun rooster elk jaar. Wij horen het van leraren die er al zitten.' }),
  rij('baken', k('03'), joost, '11-11T10:20', speelt('4', 'nu', 'intern', { oorzaak: 'Bij een deel van de leraren zit er geen diploma in het dossier. Niemand vroeg er ooit om.', aanpak: 'Dit voorjaar vraagt HR elke leraar om het eigen dossier na te kijken.', wie: 'HR' }), { klaar: true }),
  rij('baken', k('04'), sjoerd, '11-11T10:06', speelt('2', 'later', 'extern', { oorzaak: 'De dichtstbijzijnde universiteit ligt op een uur reizen.' })),
  rij('baken', k('05'), sjoerd, '11-11T10:07', { speelt: 'nee' }),
  rij('baken', k('06'), joost, '11-11T10:24', { speelt: 'deels', mate: '2', urgentie: 'schooljaar', waar: 'intern', aanpak: 'Starters met een master krijgen twee jaar een coach uit de eigen sectie.' }, { keuzes: ['zittend', 'starters'] }),
  rij('baken', k('07'), sjoerd, '11-11T10:09', speelt('3', 'schooljaar', 'extern', { oorzaak: 'Voor wiskunde en economie kwam vorig jaar één brief binnen op twee vacatures.' })),
  rij('baken', k('08'), sjoerd, '11-11T10:09', { speelt: 'weet-niet' }),
  rij('baken', k('09'), sjoerd, '11-11T10:12', { speelt: 'ja', waar: 'intern' }),
  rij('baken', k('10'), joost, '11-11T10:31', { speelt: 'deels', mate: '2', urgentie: 'schooljaar', waar: 'intern' }, { keuzes: ['benutten'] }),
  rij('baken', k('11'), sjoerd, '11-11T10:15', speelt('4', 'schooljaar', 'beide', { oorzaak: 'Vervangers zijn er niet, dus vallen lessen uit op de studiedag.', aanpak: 'De studiedag een jaar vooruit vastleggen, zodat het rooster eromheen gemaakt wordt.', wie: 'De roostermaker' }), { klaar: true }),
  rij('baken', k('12'), sjoerd, '11-11T10:16', { speelt: 'nee' }),
  rij('baken', k('13'), joost, '11-11T10:35', { speelt: 'weet-niet' }),
  rij('baken', EIGEN.locaties, sjoerd, '11-12T08:50', speelt('2', 'later', 'intern', { oorzaak: 'De onderbouw zit aan de overkant van het kanaal. Wie daar lesgeeft, ziet de rest alleen op studiedagen.' })),
  rij('baken', EIGEN.vervanging, joost, '11-19T13:40', { speelt: 'ja', waar: 'intern', oorzaak: 'De pot is verdeeld in september, voordat de aanvragen voor een studie binnen zijn.' }),
  rij('terp', k('01'), wietske, '11-16T11:10', { speelt: 'ja' }),
  rij('terp', k('04'), wietske, '11-16T11:11', { speelt: 'nee' }),
  rij('waterhoek', k('01'), guler, '10-07T10:00', { speelt: 'nee' }, { klaar: true }),
  rij('waterhoek', k('08'), janWillem, '10-07T10:12', speelt('3', 'schooljaar', 'extern', { oorzaak: 'Twee grotere scholen in de buurt bieden een hogere schaal.', aanpak: 'Laten zien wat een kleine school wel kan bieden: een eigen vak, en tijd om te onderzoeken.' }), { klaar: true }),
  rij('waterhoek', k('11'), guler, '10-07T10:20', speelt('4', 'nu', 'intern', { oorzaak: 'Wij hebben per vak één of twee leraren.', aanpak: 'Samen met de buurschool een vervanger aanstellen.' }), { klaar: true }),
];

const h = (naam: string) => `1b-overig-hrm-${naam}`;
const thema = (naam: string) => `1b-overig-thema-${naam}`;
const invloed = (soort: string, waardoor: string, veranderen = ''): Cellen => ({ invloed: soort, waardoor, ...(veranderen ? { veranderen } : {}) });

const BELEID: readonly Antwoordspec[] = [
  rij('baken', h('werving-en-selectie'), joost, '11-17T09:02', { ...invloed('versterkt', 'In elke vacature voor vwo vragen wij sinds dit jaar om een wo-master of de wil om die te halen.'), benutten: 'Dit voorjaar ook bij vacatures voor havo.' }, { klaar: true }),
  rij('baken', h('aanstelling'), joost, '11-17T09:06', invloed('neutraal', 'Een master maakt voor het contract geen verschil.'), { klaar: true }),
  rij('baken', h('functioneren'), joost, '11-17T09:10', invloed('verzwakt', 'In het gesprek over functioneren komt een studie niet ter sprake, ook niet als iemand er net aan begonnen is.', 'Een vaste vraag over studie en over wat iemand met zijn master doet.')),
  rij('baken', h('professionaliseren'), joost, '11-17T09:15', invloed('versterkt', 'Het bestuur betaalt de helft van het collegegeld, naast de lerarenbeurs.'), { klaar: true }),
  rij('baken', h('loopbaan-en-mobiliteit'), sjoerd, '11-18T14:05', invloed('versterkt', 'Een master telt mee voor een LC-functie.')),
  rij('baken', h('financien'), sjoerd, '11-18T14:11', invloed('verzwakt', 'Het geld voor vervanging is op in maart. Wie daarna studieverlof vraagt, krijgt nee.', 'Het budget verdelen nadat de aanvragen binnen zijn.'), { klaar: true }),
  rij('baken', thema('starters'), joost, '11-17T09:24', invloed('versterkt', 'Jonge leraren met een master blijven, omdat zij twee jaar een coach hebben.')),
  rij('baken', thema('bevoegd'), sjoerd, '11-18T14:20', invloed('neutraal', 'Wij sturen op bevoegdheid en op masters los van elkaar.')),
  rij('waterhoek', h('financien'), guler, '10-21T15:20', invloed('verzwakt', 'Wij kunnen maar één studie tegelijk betalen.'), { klaar: true }),
];

const EIGEN_RIJEN: readonly EigenRijspec[] = [
  { cyclus: 'baken', sleutel: 'knelpunt locaties', instrument: 'knelpunten', blok: 'eigen-knelpunten', tekst: 'Onze twee locaties liggen zo ver uit elkaar dat masters elkaar nauwelijks spreken.', door: sjoerd, op: '2026-11-12T08:48:00Z' },
  { cyclus: 'baken', sleutel: 'knelpunt vervangingsbudget', instrument: 'knelpunten', blok: 'eigen-knelpunten', tekst: 'Het geld voor vervanging is op voordat de studies beginnen.', door: joost, op: '2026-11-19T13:38:00Z' },
];

const oordeel = (nr: string, wie: CastPersoon, waarde: Cellen, op: string): Beoordelingspec => ({ cyclus: 'baken', vraagId: k(nr), deelfase: '1B', wie, waarde, op: `2026-${op}:00Z` });

/** Three raters: of one mind about the files, of two about replacement, of three about whether masters can use what they learned. */
const OORDELEN: readonly Beoordelingspec[] = [
  oordeel('03', sjoerd, { speelt: 'ja', mate: '4', urgentie: 'nu' }, '11-10T15:01'), oordeel('03', joost, { speelt: 'ja', mate: '4', urgentie: 'nu' }, '11-10T15:20'), oordeel('03', wietske, { speelt: 'ja', mate: '4', urgentie: 'nu' }, '11-10T16:02'),
  oordeel('11', sjoerd, { speelt: 'ja', mate: '4', urgentie: 'nu' }, '11-10T15:03'), oordeel('11', joost, { speelt: 'ja', mate: '4', urgentie: 'schooljaar' }, '11-10T15:22'), oordeel('11', wietske, { speelt: 'ja', mate: '3', urgentie: 'schooljaar' }, '11-10T16:05'),
  oordeel('09', sjoerd, { speelt: 'nee', mate: '1' }, '11-10T15:05'), oordeel('09', joost, { speelt: 'ja', mate: '3', urgentie: 'nu' }, '11-10T15:25'), oordeel('09', wietske, { speelt: 'ja', mate: '3', urgentie: 'schooljaar' }, '11-10T16:08'),
  oordeel('12', joost, { speelt: 'deels', mate: '2' }, '11-10T15:28'),
];

/** The bottlenecks and other policy of the demo. For the owner; after `cycliLaden`. */
export async function knelpuntenLaden(client: Client, slug: CastBestuur): Promise<void> {
  const hier = new Set(demoCycli.filter(({ bestuur }) => bestuur === slug).map(({ sleutel }) => sleutel));
  for (const spec of EIGEN_RIJEN) if (hier.has(spec.cyclus)) await eigenRijLaden(client, spec);
  for (const spec of [...KNELPUNTEN, ...BELEID]) if (hier.has(spec.cyclus)) await antwoordLaden(client, spec);
  for (const spec of OORDELEN) if (hier.has(spec.cyclus)) await beoordelingLaden(client, spec);
  if (hier.has('baken')) await schakelLaden(client, { cyclus: 'baken', van: h('financien'), naar: EIGEN.vervanging, door: joost, op: '2026-11-19T13:38:00Z' });
}
