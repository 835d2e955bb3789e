import 'server-only';
import { doelenLezen } from '@/lib/cyclus/server/instrument/doelen-lezen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { PlanKeuzeSchema } from '../plan';
import type { Planlijst } from '../planlijst';
import { nietGevonden } from '@/lib/errors';
import { kaderLezen } from './kader-lezen';
import { planinhoudLezen } from './planinhoud-lezen';
import { planvragenLezen } from './planvragen-lezen';

/** The list of a plan with what stands around it. @throws Weigering 'niet-gevonden' */
export async function planTonen(toegang: Toegang, planId: string): Promise<Planlijst> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db) => {
    const kader = await kaderLezen(db, toegang, planId);
    const inhoud = await planinhoudLezen(db, toegang.bestuur.id, planId);
    const doelen = await plandoelenLezen(db, toegang.bestuur.id, kader.cyclusId);
    const opmerkingen = await opmerkingenTellen(db, toegang.bestuur.id, planId);
    // Who only reviews or carries out reads the plan, not the answers of the cycle behind it.
    const vragen = bereikVoor(toegang, 'plan:lezen')?.soort === 'team' ? null : await planvragenLezen(db, toegang, kader.cyclusId);
    return { kader, inhoud, doelen, opmerkingen, vragen };
  });
}

/** An address that is no uuid is an address that does not exist. @throws Weigering 'niet-gevonden' */
export function planIdKeuren(planId: string): void {
  if (!PlanKeuzeSchema.safeParse({ plan: planId }).success) throw nietGevonden();
}

/** Inside: goals of the cycle that hold or may hold, in their order, in plain words. */
export async function plandoelenLezen(db: Db, bestuurId: string, cyclusId: string): Promise<Planlijst['doelen']> {
  return (await doelenLezen(db, bestuurId, cyclusId)).filter(({ status }) => status !== 'vervallen').map(({ vraagId, tekst }) => ({ id: vraagId, tekst: platteTekst(tekst) }));
}

async function opmerkingenTellen(db: Db, bestuurId: string, planId: string): Promise<Planlijst['opmerkingen']> {
  const geteld = await rijen<{ id: string; aantal: number }>(db, sql`
    SELECT m."activiteitId" AS id, count(*)::int AS aantal FROM planopmerking m JOIN planversie v ON v."bestuurId" = m."bestuurId" AND v.id = m."planversieId"
    JOIN plan p ON p."bestuurId" = m."bestuurId" AND p.id = m."planId" AND p.versienummer = v.nummer
    WHERE m."bestuurId" = ${bestuurId}::uuid AND m."planId" = ${planId}::uuid AND m."opId" IS NULL AND m.stand = 'open' AND m."activiteitId" IS NOT NULL GROUP BY m."activiteitId"`);
  return Object.fromEntries(geteld.map(({ id, aantal }) => [id, aantal]));
}
