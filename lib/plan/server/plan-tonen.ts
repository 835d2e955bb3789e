import 'server-only';
import { z } from 'zod';
import { doelenLezen } from '@/lib/cyclus/server/instrument/doelen-lezen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { PlanKeuzeSchema } from '../plan';
import type { Planlijst } from '../planlijst';
import { eigenarenLezen } from './activiteit-lezen';
import { vragenLezen } from './beoordelen/vragen-lezen';
import { kaderVan } from './kader-lezen';
import { planOpenen } from './plan-openen';
import { planinhoudLezen } from './planinhoud-lezen';
import { planvragenLezen } from './planvragen-lezen';

/**
 * The list of a plan with what stands around it.
 * @param weg activity that was just taken out, as the address says
 * @throws Weigering 'niet-gevonden'
 */
export async function planTonen(toegang: Toegang, planId: string, weg: string | null = null): Promise<Planlijst> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db) => {
    const bestuurId = toegang.bestuur.id;
    const kop = await planOpenen(db, toegang, planId);
    const kader = await kaderVan(db, toegang, kop);
    const inhoud = await planinhoudLezen(db, bestuurId, planId);
    const hier = new Set((await eigenarenLezen(db, bestuurId, kop)).map(({ id }) => id));
    return {
      kader, inhoud, doelen: await plandoelenLezen(db, bestuurId, kop.cyclusId), beoordeling: await vragenLezen(db, toegang, kop, inhoud),
      eigenarenWeg: inhoud.activiteiten.filter(({ eigenaarId }) => eigenaarId !== null && !hier.has(eigenaarId)).map(({ id }) => id),
      // Who only reviews or carries out reads the plan, not the answers of the cycle behind it.
      vragen: bereikVoor(toegang, 'plan:lezen')?.soort === 'team' ? null : await planvragenLezen(db, toegang, kop.cyclusId),
      weg: weg === null || !kader.magSchrijven ? null : await wegLezen(db, bestuurId, planId, weg),
    };
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

async function wegLezen(db: Db, bestuurId: string, planId: string, id: string): Promise<Planlijst['weg']> {
  if (!z.uuid().safeParse(id).success) return null;
  const [een] = await rijen<{ id: string; naam: string }>(db, sql`SELECT id, naam FROM activiteit WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid AND id = ${id}::uuid AND "vervallenOp" IS NOT NULL`);
  return een ?? null;
}
