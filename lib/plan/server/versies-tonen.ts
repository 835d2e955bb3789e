import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Plankader } from '../plankader';
import { PlaninhoudSchema, type Planinhoud } from '../planinhoud';
import { inBewerking } from '../toestanden';
import { verschillen, verschilInWoorden, type Planverschil } from '../vergelijken';
import type { Planstap, Versie, Versiekop } from '../versie';
import { kaderLezen } from './kader-lezen';
import { planIdKeuren } from './plan-tonen';
import { planinhoudLezen } from './planinhoud-lezen';
import { stappenLezen, versieLezen, versiesLezen } from './versies-lezen';

export interface Versieregel extends Versiekop {
  /** Since the version before; null for the first. */
  sinds: string | null;
}

export interface Versiesblad {
  kader: Plankader;
  versies: Versieregel[];
  stappen: Planstap[];
  /** What was changed since the last version while the next is being written; null when nothing is. */
  inDeMaak: string | null;
}

/** Right plan:lezen. All versions of a plan, what changed from one to the next, and every step that was taken. @throws Weigering 'niet-gevonden' */
export async function versiesTonen(toegang: Toegang, planId: string): Promise<Versiesblad> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    const koppen = await versiesLezen(db, bestuurId, planId);
    const inhoud = await inhoudLezen(db, bestuurId, planId);
    const nu = inBewerking(kader.toestand) && koppen.length > 0 ? await planinhoudLezen(db, bestuurId, planId) : null;
    const laatste = koppen[0] ? inhoud.get(koppen[0].nummer) : undefined;
    return {
      kader, stappen: await stappenLezen(db, bestuurId, planId),
      versies: koppen.map((kop) => ({ ...kop, sinds: zin(inhoud.get(kop.nummer - 1), inhoud.get(kop.nummer)) })),
      inDeMaak: zin(laatste, nu ?? undefined),
    };
  });
}

const zin = (oud: Planinhoud | undefined, nieuw: Planinhoud | undefined): string | null => (oud && nieuw ? verschilInWoorden(verschillen(oud, nieuw)) : null);

async function inhoudLezen(db: Db, bestuurId: string, planId: string): Promise<Map<number, Planinhoud>> {
  const gevonden = await rijen<{ nummer: number; inhoud: unknown }>(db, sql`SELECT nummer, inhoud FROM planversie WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid`);
  return new Map(gevonden.map(({ nummer, inhoud }) => [nummer, PlaninhoudSchema.parse(inhoud)]));
}

export interface Versieblad {
  kader: Plankader;
  versie: Versie;
  /** The other versions, to compare with. */
  andere: Versiekop[];
  sinds: { nummer: number; verschil: Planverschil } | null;
}

/** Right plan:lezen. One version as it was frozen, and what changed in it since an earlier one. @param sinds number of that one; unknown: none @throws Weigering 'niet-gevonden' */
export async function versieTonen(toegang: Toegang, planId: string, nummer: number, sinds: number | null): Promise<Versieblad> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    const versie = await versieLezen(db, bestuurId, planId, { nummer });
    if (!versie) throw nietGevonden();
    const eerder = sinds === null || sinds === nummer ? null : await versieLezen(db, bestuurId, planId, { nummer: sinds });
    return {
      kader, versie, andere: (await versiesLezen(db, bestuurId, planId)).filter((een) => een.nummer !== nummer),
      sinds: eerder ? { nummer: eerder.nummer, verschil: verschillen(eerder.inhoud, versie.inhoud) } : null,
    };
  });
}
