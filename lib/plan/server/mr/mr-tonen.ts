import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { z } from 'zod';
import { magHandeling } from '../../mag';
import type { MrBlad, MrKamer, MrRegel } from '../../mr';
import { PlaninhoudSchema } from '../../planinhoud';
import type { Plankader } from '../../plankader';
import { laatsteVersie } from '../beoordelen/oordelen-lezen';
import { kaderLezen } from '../kader-lezen';
import { planIdKeuren } from '../plan-tonen';
import { mrRegelsLezen, mrStappenLezen } from './mr-lezen';

/** Right plan:adviseren. What was put before this (P)MR: first what waits for it. */
export async function voorgelegdTonen(toegang: Toegang): Promise<MrRegel[]> {
  return binnenBestuur(toegang, 'plan:adviseren', (db, { bestuurId }) => mrRegelsLezen(db, bestuurId));
}

/** Right plan:adviseren. One thing that was put before this (P)MR, with the version as it was frozen. @throws Weigering 'niet-gevonden' */
export async function voorgelegdeStapTonen(toegang: Toegang, stapId: string): Promise<MrBlad> {
  if (!z.uuid().safeParse(stapId).success) throw nietGevonden();
  return binnenBestuur(toegang, 'plan:adviseren', async (db, { bestuurId }) => {
    const [stap] = await mrStappenLezen(db, bestuurId, { stapId });
    if (!stap) throw nietGevonden();
    const { inhoud, toestand } = await rij<{ inhoud: unknown; toestand: string }>(db, sql`
      SELECT v.inhoud, p.toestand FROM mr_stap m JOIN planversie v ON v."bestuurId" = m."bestuurId" AND v.id = m."planversieId" JOIN plan p ON p."bestuurId" = m."bestuurId" AND p.id = m."planId"
      WHERE m."bestuurId" = ${bestuurId}::uuid AND m.id = ${stapId}::uuid`);
    return { stap, inhoud: PlaninhoudSchema.parse(inhoud), magOordelen: stap.uitkomst === null && toestand === 'bij-mr' };
  });
}

/** Right plan:lezen. The page of a plan about the (P)MR: what was asked and said, and what can be done now. @throws Weigering 'niet-gevonden' */
export async function mrKamerTonen(toegang: Toegang, planId: string): Promise<MrKamer & { kader: Plankader }> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    const [stappen, versie] = [await mrStappenLezen(db, bestuurId, { planId }), await laatsteVersie(db, bestuurId, planId)];
    const gevraagd = stappen.some((stap) => stap.versie === versie?.nummer && stap.uitkomst !== 'ingetrokken');
    return {
      kader, stappen, planversieId: versie?.id ?? null, bestuur: toegang.bestuur.naam,
      magVoorleggen: !kader.cyclusDicht && kader.mrSoort !== 'geen' && !gevraagd && magHandeling(toegang, 'voorleggen', kader),
      magVastleggen: !kader.cyclusDicht && magHandeling(toegang, 'uitbrengen', kader),
    };
  });
}
