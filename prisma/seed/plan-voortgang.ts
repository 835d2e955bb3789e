import type { Client } from 'pg';
import type { Kleur, Stand } from '@/lib/plan/voortgang';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { gebruikerIdVan } from './mensen';
import { activiteitIdVan, planIdVan } from './plan-ids';

// How the adopted plan of Het Baken goes: two months of updates, a month's status, two adjustments, one quality circle.

const { schoolleider: sjoerd, hr: joost, teamleider: nynke } = cast.lauwerland;
const PLAN = 'baken op orde';

interface Stap { op: string; wie: CastPersoon; activiteit: string; stand: Stand; voortgang: number; uren: number; kosten?: number; kleur?: Kleur; verhaal?: string; verwachtEinde?: string }

const STAPPEN: readonly Stap[] = [
  { op: '2026-10-14T13:20:00Z', wie: joost, activiteit: 'bewijs', stand: 'bezig', voortgang: 25, uren: 5 },
  { op: '2026-10-16T15:05:00Z', wie: nynke, activiteit: 'gesprek', stand: 'bezig', voortgang: 5, uren: 3, verhaal: 'De uitleg aan teamleiders is gegeven. Twee van hen beginnen na de herfstvakantie.' },
  { op: '2026-10-29T09:40:00Z', wie: joost, activiteit: 'bewijs', stand: 'bezig', voortgang: 45, uren: 8.5, verhaal: 'Vier van de negen uittreksels zijn binnen.' },
  { op: '2026-11-05T14:30:00Z', wie: nynke, activiteit: 'mentor', stand: 'bezig', voortgang: 5, uren: 4 },
  { op: '2026-11-12T16:10:00Z', wie: nynke, activiteit: 'gesprek', stand: 'bezig', voortgang: 20, uren: 9, kleur: 'let-op', verhaal: 'De gesprekken in de onderbouw zijn verzet.', verwachtEinde: '2027-03-26' },
  { op: '2026-11-19T10:15:00Z', wie: joost, activiteit: 'bewijs', stand: 'bezig', voortgang: 67, uren: 12, verhaal: 'Zes van de negen. Twee leraren wachten op DUO, één is met verlof tot januari.' },
  { op: '2026-11-20T15:45:00Z', wie: nynke, activiteit: 'mentor', stand: 'bezig', voortgang: 10, uren: 11 },
];

const BIJSTURINGEN = [
  { op: '2026-11-12T16:10:00Z', wie: nynke, activiteit: 'gesprek', soort: 'planning', wat: 'Verwacht einde van 26 februari 2027 naar 26 maart 2027.', reden: 'In de onderbouw zijn de jaargesprekken door ziekte een maand verzet.' },
  { op: '2026-11-20T15:50:00Z', wie: nynke, activiteit: 'mentor', soort: 'mensen', wat: 'Een derde mentor tot januari.', reden: 'Een van de twee mentoren is tijdelijk met verlof. Zo gaat het gesprek van elke drie weken door.' },
] as const;

/** Updates, statuses, adjustments and a quality circle of the plan that is carried out. For the owner; after the plans. */
export async function planVoortgangLaden(client: Client, slug: CastBestuur): Promise<void> {
  if (slug !== 'lauwerland') return;
  for (const stap of STAPPEN) await stapLaden(client, stap);
  await als(client, sjoerd);
  await client.query(`INSERT INTO statusmelding ("planId", periode, kleur, verhaal, "createdAt") VALUES ($1, '2026-10-01', 'op-koers', $2, '2026-10-30T15:00:00Z')`,
    [planIdVan(PLAN), 'Het plan is vastgesteld en begonnen. HR heeft alle negen leraren om bewijs gevraagd, en de teamleiders weten wat de studievraag is.']);
  for (const { op, wie, activiteit, soort, wat, reden } of BIJSTURINGEN) {
    await als(client, wie);
    await client.query('INSERT INTO bijsturing ("planId", "activiteitId", soort, wat, reden, "createdAt") VALUES ($1, $2, $3, $4, $5, $6)', [planIdVan(PLAN), activiteitIdVan(PLAN, activiteit), soort, wat, reden, op]);
  }
  await cirkelLaden(client);
  await client.query(`SELECT set_config('app.gebruiker', '', true)`);
}

async function stapLaden(client: Client, { op, wie, activiteit, stand, voortgang, uren, kosten = null, kleur = 'op-koers', verhaal = '', verwachtEinde = null }: Omit<Stap, 'kosten' | 'verwachtEinde'> & { kosten?: number | null; verwachtEinde?: string | null }): Promise<void> {
  await als(client, wie);
  const plek = [planIdVan(PLAN), activiteitIdVan(PLAN, activiteit)];
  await client.query(`INSERT INTO activiteitstand ("planId", "activiteitId", stand, voortgang, uren, kosten, "verwachtEinde", "gewijzigdOp") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    ON CONFLICT ("bestuurId", "activiteitId") DO UPDATE SET stand = $3, voortgang = $4, uren = $5, kosten = $6, "verwachtEinde" = coalesce($7, activiteitstand."verwachtEinde"), "gewijzigdOp" = $8, versie = activiteitstand.versie + 1, "gebruikerId" = $9`,
  [...plek, stand, voortgang, uren, kosten, verwachtEinde, op, gebruikerIdVan(wie)]);
  await client.query(`INSERT INTO statusmelding ("planId", "activiteitId", periode, kleur, verhaal, voortgang, uren, kosten, "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [...plek, `${op.slice(0, 8)}01`, kleur, verhaal, voortgang, uren, kosten, op]);
}

async function cirkelLaden(client: Client): Promise<void> {
  await als(client, nynke);
  await client.query(`INSERT INTO pdca ("planId", "activiteitId", ronde, doel, smart, activiteit, meting, versie, "createdAt", "gewijzigdOp") VALUES ($1, $2, 1, $3, $4, $5, $6, 2, '2026-11-02T12:00:00Z', '2026-11-20T15:52:00Z')`, [
    planIdVan(PLAN), activiteitIdVan(PLAN, 'mentor'), 'Op 1 juli 2027 heeft iedereen die dit jaar met een master begon elke drie weken een gesprek met een mentor gehad, en is niemand gestopt zonder gesprek daarover.',
    ['specifiek', 'meetbaar', 'tijdgebonden'], 'Twee mentoren, en tot januari een derde, voeren elke drie weken een gesprek van een uur. Twee keer per jaar gaat de mentor mee naar een les.', 'Wij tellen elke maand de gesprekken, en vragen wie studeert in januari en juni wat het gesprek opleverde.',
  ]);
}

async function als(client: Client, wie: CastPersoon): Promise<void> {
  await client.query(`SELECT set_config('app.gebruiker', $1, true)`, [gebruikerIdVan(wie)]);
}
