import type { Client } from 'pg';
import { DEELFASEN, type Deelfase } from '@/lib/cyclus/inhoud.schema';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import type { BestuurRijen } from './generator/rijen';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// Cycles of the demo in different stages: Het Baken is in the middle of the second, De Terp has just begun, Waterhoek does it
// with the whole board. Answers, threads, rounds and decisions hang on these by `cyclusIdVan`.

interface FaseSpec {
  streefdatum?: string;
  /** Left out, with this reason. */
  over?: string;
  /** Closed: when, by whom, with what the school takes along. */
  dicht?: { op: string; door: CastPersoon; reden: string };
  /** Closed once and opened again. */
  heropend?: { afgeslotenOp: string; op: string; door: CastPersoon; reden: string };
}

interface CyclusSpec {
  sleutel: DemoCyclus;
  bestuur: CastBestuur;
  /** BRIN and vestiging, or null for the whole board. */
  school: string | null;
  naam: string;
  begin: string;
  einde: string;
  bedoeling: string;
  vorige?: DemoCyclus;
  gemaakt: string;
  door: CastPersoon;
  afgeslotenOp?: string;
  mensen: readonly (readonly [CastPersoon, 'trekker' | 'deelnemer'])[];
  fasen: Partial<Record<Deelfase, FaseSpec>>;
  /** Questions that the school does not find relevant, with its reason. */
  nietRelevant?: readonly (readonly [vraagId: string, deelfase: Deelfase, reden: string])[];
}

export type DemoCyclus = 'baken-2024' | 'baken' | 'terp' | 'waterhoek';
/** The fixed id of a cycle of the demo. */
export const cyclusIdVan = (sleutel: DemoCyclus): string => uuidVan(`cyclus ${sleutel}`);

const { bestuurder, schoolleider, teamleider, hr, hrScholen } = cast.lauwerland;

export const demoCycli: readonly CyclusSpec[] = [
  {
    sleutel: 'baken-2024', bestuur: 'lauwerland', school: '91ZW01', naam: 'Eerste verkenning masters', begin: '2024-09-02', einde: '2026-07-10', gemaakt: '2024-09-02T09:10:00Z', door: schoolleider,
    bedoeling: 'Eerst weten wie er een master heeft en wat die leraren doen.', afgeslotenOp: '2026-06-24T13:30:00Z', mensen: [[schoolleider, 'trekker'], [hr, 'deelnemer']],
    fasen: {
      '1A': { dicht: { op: '2024-12-11T15:00:00Z', door: schoolleider, reden: 'Visie vastgesteld met het team.' } }, '1B': { dicht: { op: '2025-04-16T14:00:00Z', door: schoolleider, reden: '' } },
      '1C': { over: 'Dit doen we in de volgende cyclus, als de cijfers kloppen.' }, '2A': { over: 'Komt in de volgende cyclus.' }, '2B': { over: 'Komt in de volgende cyclus.' },
      '3A': { over: 'Komt in de volgende cyclus.' }, '3B': { over: 'Komt in de volgende cyclus.' }, '4': { dicht: { op: '2026-06-24T13:20:00Z', door: schoolleider, reden: 'We weten nu waar we staan.' } },
    },
  },
  {
    sleutel: 'baken', bestuur: 'lauwerland', school: '91ZW01', naam: 'Meer masters 2026', begin: '2026-09-01', einde: '2028-07-31', vorige: 'baken-2024', gemaakt: '2026-09-01T08:40:00Z', door: schoolleider,
    bedoeling: 'In 2028 heeft de helft van onze leraren een master, en elke vwo-sectie een wo-master.',
    mensen: [[schoolleider, 'trekker'], [hr, 'deelnemer'], [hrScholen, 'deelnemer'], [teamleider, 'deelnemer']],
    fasen: {
      '1A': { dicht: { op: '2026-10-28T14:45:00Z', door: schoolleider, reden: 'De visie is besproken in het team en in de MR. We houden haar kort.' }, heropend: { afgeslotenOp: '2026-10-07T15:10:00Z', op: '2026-10-12T09:05:00Z', door: schoolleider, reden: 'De MR wilde eerst over de doelen praten.' } },
      '1B': { streefdatum: '2026-12-18' }, '1C': { streefdatum: '2027-02-12' }, '2A': { streefdatum: '2027-04-23' }, '2B': {}, '3A': { streefdatum: '2027-06-30' }, '3B': {}, '4': {},
    },
    nietRelevant: [['1b-groep-buiten-aandacht-04', '1B', 'Bij ons komen bijna geen leraren van buiten met een master.'], ['1c-vraag-06', '1C', 'Dit is al geregeld in het taakbeleid van het bestuur.']],
  },
  {
    sleutel: 'terp', bestuur: 'lauwerland', school: '91ZW00', naam: 'Masters in de bovenbouw', begin: '2026-11-02', einde: '2028-07-31', gemaakt: '2026-11-02T10:20:00Z', door: hrScholen,
    bedoeling: 'Elke les in vwo 4 tot en met 6 door een leraar met een wo-master.', mensen: [[hrScholen, 'trekker'], [bestuurder, 'deelnemer']],
    fasen: { '1A': { streefdatum: '2026-12-11' }, '4': { over: 'Terugkijken doen we samen met het hele bestuur.' } },
  },
  {
    sleutel: 'waterhoek', bestuur: 'waterhoek', school: null, naam: 'Samen naar meer masters', begin: '2026-08-24', einde: '2027-07-16', gemaakt: '2026-08-24T08:15:00Z', door: cast.waterhoek.bestuurder,
    bedoeling: 'Eén school, één bestuur: we doen dit samen en in één jaar.', mensen: [[cast.waterhoek.bestuurder, 'trekker'], [cast.waterhoek.hr, 'deelnemer']],
    fasen: {
      '1A': { dicht: { op: '2026-09-30T14:00:00Z', door: cast.waterhoek.bestuurder, reden: '' } }, '1B': { dicht: { op: '2026-11-04T15:20:00Z', door: cast.waterhoek.bestuurder, reden: 'De inventaris is compleet, op drie dossiers na.' } },
      '1C': { streefdatum: '2026-11-20' }, '2A': { streefdatum: '2027-01-22' },
    },
  },
];

/** When people looked at a cycle for the last time, so that what came after is new to them. */
const BEZOEKEN: readonly (readonly [DemoCyclus, CastPersoon, string])[] = [
  ['baken', schoolleider, '2026-11-18T15:20:00Z'], ['baken', hr, '2026-11-19T10:05:00Z'], ['baken', teamleider, '2026-11-17T13:40:00Z'], ['terp', hrScholen, '2026-11-16T09:30:00Z'],
];

/** The cycles of the board whose wall is open, with route, people and closed parts. For the owner. */
export async function cycliLaden(client: Client, rijen: BestuurRijen, slug: CastBestuur): Promise<void> {
  for (const spec of demoCycli.filter(({ bestuur }) => bestuur === slug)) {
    const schoolId = spec.school === null ? null : (rijen.scholen.find(({ brin, vestiging }) => brin + vestiging === spec.school)?.id ?? null);
    await cyclusLaden(client, spec, schoolId);
    await bezoekenLaden(client, spec);
  }
}

// A visit belongs to a person: the wall lets nobody make one for somebody else.
async function bezoekenLaden(client: Client, { sleutel }: CyclusSpec): Promise<void> {
  for (const [, mens, op] of BEZOEKEN.filter(([welke]) => welke === sleutel)) {
    await client.query(`SELECT set_config('app.gebruiker', $1, true)`, [gebruikerIdVan(mens)]);
    await client.query('INSERT INTO cyclus_bezoek ("cyclusId", "gezienOp") VALUES ($1, $2)', [cyclusIdVan(sleutel), op]);
  }
  await client.query(`SELECT set_config('app.gebruiker', '', true)`);
}

async function cyclusLaden(client: Client, spec: CyclusSpec, schoolId: string | null): Promise<void> {
  const id = cyclusIdVan(spec.sleutel);
  await client.query(
    `INSERT INTO cyclus (id, "schoolId", naam, thema, editie, begin, einde, "vorigeId", bedoeling, "afgeslotenOp", "gebruikerId", "createdAt") VALUES ($1, $2, $3, 'meer-masters', 1, $4, $5, $6, $7, $8, $9, $10)`,
    [id, schoolId, spec.naam, spec.begin, spec.einde, spec.vorige ? cyclusIdVan(spec.vorige) : null, spec.bedoeling, spec.afgeslotenOp ?? null, gebruikerIdVan(spec.door), spec.gemaakt],
  );
  for (const [mens, rol] of spec.mensen) await client.query('INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId", rol, "createdAt") VALUES ($1, $2, $3, $4, $5)', [id, schoolId, gebruikerIdVan(mens), rol, spec.gemaakt]);
  for (const [plaats, deelfase] of DEELFASEN.entries()) await faseLaden(client, { id, schoolId, deelfase, plaats, fase: spec.fasen[deelfase] ?? {} });
  for (const [vraagId, deelfase, reden] of spec.nietRelevant ?? []) {
    await client.query('INSERT INTO vraagroute ("cyclusId", "schoolId", "vraagId", deelfase, relevant, reden) VALUES ($1, $2, $3, $4, false, $5)', [id, schoolId, vraagId, deelfase, reden]);
  }
}

interface Faseplek { id: string; schoolId: string | null; deelfase: Deelfase; plaats: number; fase: FaseSpec }

async function faseLaden(client: Client, { id, schoolId, deelfase, plaats, fase }: Faseplek): Promise<void> {
  const { dicht, heropend } = fase;
  await client.query(
    'INSERT INTO faseroute ("cyclusId", "schoolId", deelfase, volgorde, "inRoute", reden, streefdatum, "afgeslotenOp", "afgeslotenDoor", versie) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
    [id, schoolId, deelfase, plaats, fase.over === undefined, fase.over ?? '', fase.streefdatum ?? null, dicht?.op ?? null, dicht ? gebruikerIdVan(dicht.door) : null, dicht || fase.streefdatum ? 2 : 1],
  );
  const stappen = [
    ...(heropend ? [['afgesloten', '', heropend.door, heropend.afgeslotenOp], ['heropend', heropend.reden, heropend.door, heropend.op]] as const : []),
    ...(dicht ? [['afgesloten', dicht.reden, dicht.door, dicht.op]] as const : []),
  ];
  for (const [stap, reden, door, op] of stappen) {
    await client.query('INSERT INTO fasestap (id, "cyclusId", "schoolId", deelfase, stap, reden, "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [uuidVan(`fasestap ${id} ${deelfase} ${op}`), id, schoolId, deelfase, stap, reden, gebruikerIdVan(door), op]);
  }
}
