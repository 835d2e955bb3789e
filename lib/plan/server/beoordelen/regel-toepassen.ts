import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { plusDagen } from '@/lib/inventaris/screening-voortgang';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Plankop } from '../../plan';
import { beoordelaarsToevoegen } from './beoordelaars-zetten';
import { werktBij } from './mensen';

interface Regel { id: string; wie: 'teamleiders' | 'gekozen'; gebruikerIds: string[]; quorum: number | null; dagen: number }

/** Inside: the rule that goes for plans of this school: its own, else that of the board. */
export async function regelVoor(db: Db, bestuurId: string, schoolId: string | null): Promise<Regel | null> {
  const [regel] = await rijen<Regel>(db, sql`
    SELECT id, wie, "gebruikerIds", quorum, dagen FROM beoordelingsregel WHERE "bestuurId" = ${bestuurId}::uuid AND ("schoolId" IS NULL OR "schoolId" = ${schoolId}::uuid) ORDER BY "schoolId" NULLS LAST LIMIT 1`);
  return regel ?? null;
}

/** Inside: who reviews by a rule: the teamleiders of the school (of all schools for a plan of the board), or who was chosen and still works there. */
export async function mensenVolgensRegel(db: Db, bestuurId: string, schoolId: string | null, { wie, gebruikerIds }: Pick<Regel, 'wie' | 'gebruikerIds'>): Promise<string[]> {
  const mensen = await rijen<{ id: string }>(db, sql`
    SELECT DISTINCT l."gebruikerId" AS id FROM lidmaatschap l WHERE l."bestuurId" = ${bestuurId}::uuid AND ${werktBij(sql`${schoolId}::uuid`)}
      AND CASE WHEN ${wie} = 'teamleiders' THEN l.rol = 'teamleider' ELSE l."gebruikerId" = ANY (${gebruikerIds}::uuid[]) END`);
  return mensen.map(({ id }) => id);
}

/**
 * Inside, just before a plan is submitted: when nobody was asked, asks who the rule of the school or board names; a day
 * and a number that were not chosen come from the rule too. Call while the plan is being written.
 * @returns how many people review now; 0 when nobody was chosen and no rule names anybody
 */
export async function regelToepassen(db: Db, toegang: Toegang, plan: Plankop): Promise<number> {
  const bestuurId = toegang.bestuur.id;
  const aantal = () => rij<{ n: number }>(db, sql`SELECT count(*)::int AS n FROM planbeoordelaar WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${plan.id}::uuid`);
  const regel = await regelVoor(db, bestuurId, plan.schoolId);
  const al = (await aantal()).n;
  if (regel === null) return al;
  if (al === 0) await beoordelaarsToevoegen(db, plan.id, await mensenVolgensRegel(db, bestuurId, plan.schoolId, regel));
  const { n } = await aantal();
  const quorum = plan.quorum ?? (al === 0 && regel.quorum !== null && n > 0 ? Math.min(regel.quorum, n) : null);
  // A day that went by says nothing about the version that goes out now.
  const voor = plan.beoordelenVoor !== null && plan.beoordelenVoor >= vandaag() ? plan.beoordelenVoor : plusDagen(vandaag(), regel.dagen);
  if (quorum !== plan.quorum || voor !== plan.beoordelenVoor) {
    await rijen(db, sql`UPDATE plan SET quorum = ${quorum}, "beoordelenVoor" = ${voor}::date WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${plan.id}::uuid`);
  }
  return n;
}
