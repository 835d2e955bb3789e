import type { Client } from 'pg';
import { antwoordLaden } from './antwoorden';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { cyclusIdVan, type DemoCyclus } from './cyclus';
import { uuidVan } from './generator/toeval';
import { eigenRijLaden, eigenRijVan } from './instrument-rijen';
import { gebruikerIdVan } from './mensen';

// How the goals of Het Baken went: measurements over a year, the evaluation of the cycle that closed in June 2026, and a
// peer visit that is being prepared. The figures of the inventory come from the inventory and stand nowhere here.

const { schoolleider: sjoerd, hr: joost, teamleider: nynke } = cast.lauwerland;

type Meting = readonly [doel: string, dag: string, waarde: number, bron: string, door: CastPersoon, toelichting?: string];

const METINGEN: Partial<Record<DemoCyclus, readonly Meting[]>> = {
  baken: [
    ['doel coach', '2025-11-14', 52, 'Lijst van de schoolopleiders', joost, '11 van de 21 nieuwe leraren'], ['doel coach', '2026-03-12', 58, 'Lijst van de schoolopleiders', joost], ['doel coach', '2026-06-25', 65, 'Lijst van de schoolopleiders', joost],
    ['doel coach', '2026-09-10', 67, 'Lijst van de schoolopleiders', joost, '16 van de 24 nieuwe leraren'], ['doel coach', '2026-11-12', 71, 'Lijst van de schoolopleiders', joost],
    ['doel loopbaan', '2025-12-18', 41, 'Gesprekkencyclus in het personeelsdossier', joost], ['doel loopbaan', '2026-07-03', 52, 'Gesprekkencyclus in het personeelsdossier', joost, 'Eén team voerde de gesprekken niet, door ziekte.'], ['doel loopbaan', '2026-11-06', 55, 'Gesprekkencyclus in het personeelsdossier', joost],
  ],
  'baken-2024': [
    ['doel bekend', '2024-10-01', 34, 'Telling van HR', joost], ['doel bekend', '2025-03-20', 61, 'Telling van HR', joost], ['doel bekend', '2025-10-01', 78, 'Telling van HR', joost], ['doel bekend', '2026-06-12', 88, 'Telling van HR', joost, 'Negen leraren reageerden niet.'],
  ],
};

/** What makes the two goals on HRM measurable: a target and a year. */
const STREEF: readonly (readonly [doel: string, cellen: Record<string, string>])[] = [
  ['doel coach', { wie: 'HR en de schoolopleiders', wanneer: '2027-08-01', thema: 'starters', termijn: 'kort', status: 'geldt', volgorde: '3', streefwaarde: '90', doeljaar: '2027' }],
  ['doel loopbaan', { wie: 'Teamleiders', wanneer: '2027-07-01', thema: 'hrm', streefwaarde: '100', doeljaar: '2027' }],
];

const OUDE_DOELEN = [
  { sleutel: 'doel bekend', tekst: 'Van elke leraar weten wij of hij een master heeft', cellen: { wie: 'HR', wanneer: '2026-07-10', thema: 'masters', termijn: 'kort', status: 'geldt', volgorde: '1', streefwaarde: '100', doeljaar: '2026' } },
  { sleutel: 'doel derde', tekst: 'Een op de drie leraren heeft een master', cellen: { wie: 'Schoolleiding', wanneer: '2026-07-10', thema: 'masters', termijn: 'lang', status: 'geldt', volgorde: '2', indicator: 'doel50', streefwaarde: '33', doeljaar: '2026' } },
] as const;

const EVALUATIES = [
  {
    doel: 'doel bekend', beoogd: 'Van elke leraar weten wij of hij een master heeft: 100% op 10 juli 2026.', bereikt: '88% (12 juni 2026). Negen leraren reageerden niet op onze vraag.', bron: 'Telling van HR', datum: '2026-06-12',
    effect: 'Wij kunnen nu per sectie zien waar masters werken. Dat gesprek voerden wij voor het eerst met alle sectiehoofden.', watGing: 'Het hielp dat de teamleiders het zelf vroegen. Een mail van HR werkte niet.', betekenis: 'Gegevens op orde houden is gewoon werk, en geen project.', oordeel: 'houden',
  },
  {
    doel: 'doel derde', beoogd: 'Een op de drie leraren heeft een master: 33% op 10 juli 2026.', bereikt: 'Bijna. Twee leraren haalden hun diploma, maar drie masters vertrokken.', bron: 'De inventaris van Masterkompas', datum: '2026-06-24',
    effect: 'De sectie Nederlands werkt met eigen onderzoek. In de andere secties merken leerlingen nog weinig.', watGing: 'Studeren lukte alleen met een vaste studiedag. Wie vertrok, noemde dat er na de master niets veranderde.', betekenis: 'Werven voor een studie is niet genoeg. De rol na de master moet eerst duidelijk zijn.', oordeel: 'veranderen',
  },
] as const;

const ACTIES = [
  { sleutel: 'secties', doel: 'doel derde', tekst: 'Met elke sectie bespreken wat masters er doen', wie: nynke, uiterlijk: '2026-10-30', klaarOp: '2026-10-22' },
  { sleutel: 'negen', doel: 'doel bekend', tekst: 'De negen leraren die niet reageerden persoonlijk vragen', wie: joost, uiterlijk: '2026-12-18', klaarOp: null },
  { sleutel: 'mr', doel: null, tekst: 'De uitkomst van deze cyclus vertellen aan de medezeggenschap', wie: sjoerd, uiterlijk: '2026-09-25', klaarOp: '2026-09-24' },
] as const;

/** Goals, measurements, evaluations and visits of the board whose wall is open. For the owner; after `doelrijenLaden`. */
export async function evaluatiesLaden(client: Client, slug: CastBestuur): Promise<void> {
  if (slug !== 'lauwerland') return;
  for (const [doel, cellen] of STREEF) await streefZetten(client, eigenRijVan('baken', doel), cellen);
  await oudeDoelenLaden(client);
  for (const [cyclus, metingen] of Object.entries(METINGEN) as [DemoCyclus, readonly Meting[]][]) for (const meting of metingen) await metingLaden(client, cyclus, meting);
  await evaluatieLaden(client);
  await visitatiesLaden(client);
}

async function streefZetten(client: Client, vraagId: string, cellen: Record<string, string>): Promise<void> {
  const plek = [cyclusIdVan('baken'), vraagId, JSON.stringify({ cellen })];
  const { rows: [antwoord] } = await client.query<{ id: string; versie: number }>(`UPDATE antwoord SET waarde = $3, versie = versie + 1, "gewijzigdOp" = '2026-09-28T13:20:00Z' WHERE "cyclusId" = $1 AND "vraagId" = $2 AND stem = 'school' RETURNING id, versie`, plek);
  if (!antwoord) throw new Error(`Bij ${vraagId} staat geen antwoord.`);
  await client.query(`INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status, "gebruikerId", "createdAt") VALUES ($1, $2, $3, 'concept', $4, '2026-09-28T13:20:00Z')`, [antwoord.id, antwoord.versie, plek[2], gebruikerIdVan(joost)]);
}

async function oudeDoelenLaden(client: Client): Promise<void> {
  for (const [plaats, { sleutel, tekst, cellen }] of OUDE_DOELEN.entries()) {
    await eigenRijLaden(client, { cyclus: 'baken-2024', sleutel, tekst, instrument: 'bijlage-1', blok: 'doelen', door: sjoerd, op: `2024-09-1${plaats + 1}T10:00:00Z` });
    await antwoordLaden(client, { cyclus: 'baken-2024', deelfase: '1C', vraag: eigenRijVan('baken-2024', sleutel), status: 'klaar', stappen: [{ wie: sjoerd, op: `2024-09-1${plaats + 1}T10:20:00Z`, waarde: { cellen: { ...cellen } } }] });
  }
}

/** The wall lets nobody measure for another, not even the owner. */
async function metingLaden(client: Client, cyclus: DemoCyclus, [doel, datum, waarde, bron, door, toelichting = '']: Meting): Promise<void> {
  await client.query(`SELECT set_config('app.gebruiker', $1, true)`, [gebruikerIdVan(door)]);
  await client.query('INSERT INTO meting (id, "cyclusId", "doelId", datum, waarde, bron, toelichting, "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [uuidVan(`meting ${cyclus} ${doel} ${datum}`), cyclusIdVan(cyclus), eigenRijVan(cyclus, doel), datum, waarde, bron, toelichting, `${datum}T14:00:00Z`]);
  await client.query(`SELECT set_config('app.gebruiker', '', true)`);
}

async function evaluatieLaden(client: Client): Promise<void> {
  const cyclus = cyclusIdVan('baken-2024');
  for (const { doel, beoogd, bereikt, bron, datum, effect, watGing, betekenis, oordeel } of EVALUATIES) {
    await client.query('INSERT INTO evaluatie ("cyclusId", "doelId", beoogd, bereikt, bron, datum, effect, "watGing", betekenis, oordeel, "gebruikerId", "gewijzigdOp") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)',
      [cyclus, eigenRijVan('baken-2024', doel), beoogd, bereikt, bron, datum, effect, watGing, betekenis, oordeel, gebruikerIdVan(sjoerd), '2026-06-24T12:50:00Z']);
  }
  for (const { sleutel, doel, tekst, wie, uiterlijk, klaarOp } of ACTIES) {
    await client.query('INSERT INTO vervolgactie (id, "cyclusId", "doelId", tekst, "eigenaarId", uiterlijk, "klaarOp", versie, "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [uuidVan(`vervolgactie ${sleutel}`), cyclus, doel && eigenRijVan('baken-2024', doel), tekst, gebruikerIdVan(wie), uiterlijk, klaarOp, klaarOp ? 2 : 1, gebruikerIdVan(sjoerd), '2026-06-24T13:00:00Z']);
  }
}

async function visitatiesLaden(client: Client): Promise<void> {
  const bezoek = (cyclus: DemoCyclus, velden: readonly (string | null)[]) => client.query('INSERT INTO visitatie (id, "cyclusId", datum, bezoekers, voorbereiding, bevindingen, opvolging, "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [uuidVan(`visitatie ${cyclus}`), cyclusIdVan(cyclus), ...velden]);
  await bezoek('baken-2024', [
    '2026-04-16', 'Een rector en een teamleider van twee scholen in Groningen', 'Onze ontwikkelvraag: wat doen leraren na hun master, en wie ziet dat?\nGesprekken met vijf masters, drie sectiehoofden en de leiding.',
    'Masters vertellen met trots over hun onderzoek, maar de meeste sectiehoofden kennen het niet. Er is geen moment waarop kennis wordt gedeeld.', 'Dit wordt een punt voor de volgende cyclus: een vast moment per sectie.', gebruikerIdVan(sjoerd), '2026-03-30T09:00:00Z',
  ]);
  await bezoek('baken', ['2027-03-18', 'Twee schoolleiders uit Friesland', 'Onze ontwikkelvraag: lukt het om studeren en lesgeven in één rooster te krijgen?\nVooraf lezen zij ons plan en de evaluatie van de vorige cyclus.', '', '', gebruikerIdVan(sjoerd), '2026-11-17T09:30:00Z']);
}
