import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vakNaam } from '@/lib/organisatie/vakken';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { schooljarenIn, type Vakantieregio } from '../../kalender';
import type { Plankader } from '../../plankader';
import { verlofregels, type Verlofregel } from '../../studieverlof';
import type { Periode } from '../../tijd';
import { tijdblad, tijdgroepen, type Tijdgroep } from '../../tijdlijn';
import { kaderLezen } from '../kader-lezen';
import { plandoelenLezen, planIdKeuren } from '../plan-tonen';
import { doelwoordenLezen } from '../planinhoud-lezen';
import { secties, studieverlofLezen, tijdactiviteitenLezen } from './tijdlijn-lezen';

export interface Planuitzicht {
  kader: Plankader;
  groepen: Tijdgroep[];
  /** Null: this person does not see study leave, or sees only a part of a section. */
  verlof: Verlofregel[] | null;
  /** Region of the school holidays of the school; null when nobody chose it. */
  regio: Vakantieregio | null;
}

/** The timeline of a plan: activities, what waits for what, and who is away for study. @throws Weigering 'niet-gevonden' */
export async function tijdlijnTonen(toegang: Toegang, planId: string): Promise<Planuitzicht> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, bereik) => {
    const kader = await kaderLezen(db, toegang, planId);
    const [activiteiten, doelen, regio] = await Promise.all([tijdactiviteitenLezen(db, toegang.bestuur.id, planId), plandoelenLezen(db, toegang.bestuur.id, kader.cyclusId), regioLezen(db, toegang.bestuur.id, kader.schoolId)]);
    const bekend = new Set(doelen.map(({ id }) => id));
    const woorden = await doelwoordenLezen(db, toegang.bestuur.id, planId, [...new Set(activiteiten.flatMap(({ doelId }) => (doelId === null || bekend.has(doelId) ? [] : [doelId])))]);
    const { as } = tijdblad(kader, activiteiten, { zoom: 'plan' }, kader.begin);
    return { kader, groepen: tijdgroepen(activiteiten, doelen, woorden), verlof: await verlofVan(db, toegang, { bereik, schoolId: kader.schoolId, as }), regio };
  });
}

/** Inside: the region of a school; of a plan of the whole board the one that all its schools share. */
export async function regioLezen(db: Db, bestuurId: string, schoolId: string | null): Promise<Vakantieregio | null> {
  const regios = await rijen<{ regio: Vakantieregio | null }>(db, schoolId === null
    ? sql`SELECT DISTINCT vakantieregio AS regio FROM school WHERE "bestuurId" = ${bestuurId}::uuid AND vakantieregio IS NOT NULL`
    : sql`SELECT vakantieregio AS regio FROM school WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${schoolId}::uuid`);
  return regios.length === 1 ? regios[0]?.regio ?? null : null;
}

async function verlofVan(db: Db, toegang: Toegang, { bereik, schoolId, as }: { bereik: Reikwijdte; schoolId: string | null; as: Periode }): Promise<Verlofregel[] | null> {
  const personen = bereikVoor(toegang, 'inventaris:lezen');
  // A teamleider sees the own team: a share of a section out of that would be wrong.
  const heel = personen?.soort === 'bestuur' || personen?.soort === 'school' && schoolId !== null && personen.schoolIds.includes(schoolId);
  if (!heel) return null;
  const schooljaren = schooljarenIn(as);
  const studies = await studieverlofLezen(db, bereik, schoolId, schooljaren);
  const delen = await secties(db, bereik, schoolId, studies.map(({ medewerkerId }) => medewerkerId));
  const scholen = schoolId === null && delen.length > 0 ? new Map((await rijen<{ id: string; naam: string }>(db, sql`SELECT id, naam FROM school WHERE "bestuurId" = ${toegang.bestuur.id}::uuid`)).map(({ id, naam }) => [id, naam])) : null;
  return verlofregels(studies, delen, schooljaren, { school: (id) => scholen?.get(id) ?? null, vak: (code) => vakNaam(code) ?? code });
}
