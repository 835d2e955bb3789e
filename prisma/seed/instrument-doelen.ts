import type { Client } from 'pg';
import { antwoordLaden, stap, type Antwoordspec } from './antwoorden';
import { cast, type CastBestuur } from './cast';
import { demoCycli } from './cyclus';
import { eigenRijLaden, eigenRijVan, schakelLaden, type EigenRijspec } from './instrument-rijen';

// The goals of the demo: Het Baken has two on masters that the inventory measures and two on HRM, De Terp and Waterhoek one each.

const { schoolleider: sjoerd, hr: joost, hrScholen: wietske } = cast.lauwerland;
const { bestuurder: hedwig } = cast.waterhoek;

type Doelspec = Omit<EigenRijspec, 'instrument' | 'blok'> & { stappen: Antwoordspec['stappen']; klaar?: true };

const HELFT = { wie: 'Schoolleiding en HR', wanneer: '2028-07-31', thema: 'masters', termijn: 'lang', indicator: 'doel50', doeljaar: '2028', streefwaarde: '50' };
const DOELEN: readonly Doelspec[] = [
  { cyclus: 'baken', sleutel: 'doel helft', tekst: 'De helft van de leraren heeft een master', door: sjoerd, op: '2026-09-24T11:48:00Z', stappen: [
    stap(sjoerd, '09-24T11:48', { cellen: { wie: 'Schoolleiding', wanneer: '2028-07-31', thema: 'masters' } }),
    stap(joost, '10-05T08:55', { cellen: { ...HELFT, status: 'voorlopig', volgorde: '2', betekenis: 'Elk jaar beginnen er ongeveer vier collega’s aan een studie. Hun uren staan vast in het rooster.', zichtbaar: 'Het overzicht van masters in de teamkamer, elk kwartaal bijgewerkt.' } }),
  ] },
  { cyclus: 'baken', sleutel: 'doel sectie', tekst: 'In elke vwo-sectie ten minste één leraar met een wo-master', door: joost, op: '2026-10-05T08:56:00Z', klaar: true, stappen: [
    stap(joost, '10-05T09:10', { cellen: {
      wie: 'Sectiehoofden', wanneer: '2028-07-31', thema: 'masters', termijn: 'kort', indicator: 'doel80', doeljaar: '2030', streefwaarde: '70', status: 'geldt', volgorde: '1', reden: 'Bij economie en wiskunde is de nood het hoogst.',
      betekenis: 'Twee collega’s gaan studeren: economie en wiskunde.', zichtbaar: 'Het overzicht per sectie.', nodig: 'Een vaste studiedag in het rooster.',
    } }),
  ] },
  { cyclus: 'baken', sleutel: 'doel coach', tekst: 'Elke nieuwe leraar krijgt twee jaar begeleiding van een coach', door: joost, op: '2026-09-25T09:00:00Z', stappen: [
    stap(joost, '09-25T09:00', { cellen: { wie: 'HR en de schoolopleiders', wanneer: '2027-08-01', thema: 'starters', termijn: 'kort', status: 'geldt', volgorde: '3' } }),
  ] },
  { cyclus: 'baken', sleutel: 'doel loopbaan', tekst: 'Elke leraar voert elk jaar een gesprek over zijn loopbaan', door: joost, op: '2026-09-25T09:02:00Z', stappen: [
    stap(joost, '09-25T09:02', { cellen: { wie: 'Teamleiders', wanneer: '2027-07-01', thema: 'hrm' } }),
  ] },
  { cyclus: 'terp', sleutel: 'doel bovenbouw', tekst: 'Elke les in vwo 4 tot en met 6 door een leraar met een wo-master', door: wietske, op: '2026-11-16T11:20:00Z', stappen: [
    stap(wietske, '11-16T11:20', { cellen: { thema: 'masters', indicator: 'doel80' } }),
  ] },
  { cyclus: 'waterhoek', sleutel: 'doel bovenbouw', tekst: 'In vwo-bovenbouw geven alleen leraren met een wo-master les', door: hedwig, op: '2026-09-16T09:30:00Z', klaar: true, stappen: [
    stap(hedwig, '09-16T09:30', { cellen: { wie: 'Bestuur', wanneer: '2029-08-01', thema: 'masters', termijn: 'lang', indicator: 'doel80', doeljaar: '2029', streefwaarde: '100', status: 'geldt', volgorde: '1' } }),
  ] },
];

/** What the goals of Het Baken were made of. */
const UIT: readonly (readonly [van: string, doel: string, op: string])[] = [
  ['1b-tabel4-kaart-01', 'doel helft', '2026-11-18T14:30:00Z'], ['1b-tabel4-kaart-03', 'doel sectie', '2026-11-18T14:31:00Z'], ['1b-knelpunt-11', 'doel sectie', '2026-11-18T14:33:00Z'],
];

/** The five themes against each other: Het Baken has two pairs. */
const PAREN: Antwoordspec = { cyclus: 'baken', deelfase: '1C', vraag: 'bijlage-2-vraag-02', status: 'concept', stappen: [stap(joost, '11-19T14:20', { rijen: [
  { id: 'p1', cellen: { 'thema-een': 'masters', 'thema-twee': 'starters', invloed: 'Wie net een master haalde, begeleidt starters in de eigen sectie.', aandachtspunten: 'Beide vragen uren in dezelfde twee secties.', kansen: 'Starters zien dat doorleren hier gewoon is.' } },
  { id: 'p2', cellen: { 'thema-een': 'bevoegd', 'thema-twee': 'masters', bedreigingen: 'Wie eerst een bevoegdheid moet halen, stelt de master uit.' } },
] })] };

/** The goals of the cycles of this board. For the owner; after `cycliLaden`. */
export async function doelrijenLaden(client: Client, slug: CastBestuur): Promise<void> {
  const hier = new Set(demoCycli.filter(({ bestuur }) => bestuur === slug).map(({ sleutel }) => sleutel));
  for (const { stappen, klaar, ...spec } of DOELEN.filter(({ cyclus }) => hier.has(cyclus))) {
    await eigenRijLaden(client, { ...spec, instrument: 'bijlage-1', blok: 'doelen' });
    await antwoordLaden(client, { cyclus: spec.cyclus, deelfase: '1C', vraag: eigenRijVan(spec.cyclus, spec.sleutel), status: klaar ? 'klaar' : 'concept', stappen });
  }
  if (hier.has('baken')) await antwoordLaden(client, PAREN);
  if (hier.has('baken')) for (const [van, doel, op] of UIT) await schakelLaden(client, { cyclus: 'baken', van, naar: eigenRijVan('baken', doel), door: joost, op });
}
