import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { magHandeling, reiktPlan } from '../mag';
import type { Plankop } from '../plan';
import type { Kaderstap, Plankader } from '../plankader';
import { ALLE_HANDELINGEN, inBewerking } from '../toestanden';
import { planOpenen } from './plan-openen';

type Tellingen = Pick<Plankader, 'activiteiten' | 'doelen' | 'uren' | 'kosten' | 'gemaaktOp' | 'vastgesteldNummer' | 'beoordelaars' | 'geoordeeld' | 'akkoord' | 'openPunten'> & { stappen: Kaderstap[] };

/**
 * Inside: a plan with what `PlanKader` shows around each of its pages.
 * @throws Weigering 'niet-gevonden' when the wall does not show it
 */
export async function kaderLezen(db: Db, toegang: Toegang, planId: string): Promise<Plankader> {
  return kaderVan(db, toegang, await planOpenen(db, toegang, planId));
}

/** The same for a plan that was opened already. */
export async function kaderVan(db: Db, toegang: Toegang, kop: Plankop): Promise<Plankader> {
  const { stappen, ...tellingen } = await rij<Tellingen>(db, sql`
    SELECT (p."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date AS "gemaaktOp", a.activiteiten, a.doelen, a.uren, a.kosten,
      (SELECT v.nummer FROM planversie v WHERE v."bestuurId" = p."bestuurId" AND v.id = p."vastgesteldeVersieId") AS "vastgesteldNummer",
      (SELECT count(*)::int FROM planbeoordelaar b WHERE b."bestuurId" = p."bestuurId" AND b."planId" = p.id) AS beoordelaars,
      o.geoordeeld, o.akkoord,
      (SELECT count(*)::int FROM planopmerking m WHERE m."bestuurId" = p."bestuurId" AND m."planId" = p.id AND m."opId" IS NULL AND m.stand = 'open') AS "openPunten",
      (SELECT coalesce(json_agg(s), '[]') FROM (
        SELECT DISTINCT ON (s.handeling) s.handeling, (s."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date AS op, g.naam AS door, v.nummer
        FROM planstap s JOIN gebruiker g ON g.id = s."gebruikerId" LEFT JOIN planversie v ON v."bestuurId" = s."bestuurId" AND v.id = s."planversieId"
        WHERE s."bestuurId" = p."bestuurId" AND s."planId" = p.id ORDER BY s.handeling, s."createdAt" DESC, s.id) s) AS stappen
    FROM plan p
    CROSS JOIN LATERAL (SELECT count(*)::int AS activiteiten, count(DISTINCT "doelId")::int AS doelen, coalesce(sum(uren), 0) AS uren, coalesce(sum(kosten), 0) AS kosten
      FROM activiteit WHERE "bestuurId" = p."bestuurId" AND "planId" = p.id AND "vervallenOp" IS NULL) a
    CROSS JOIN LATERAL (SELECT count(*)::int AS geoordeeld, (count(*) FILTER (WHERE oordeel = 'akkoord'))::int AS akkoord FROM (
      SELECT DISTINCT ON (o."gebruikerId") o.oordeel FROM planoordeel o JOIN planversie v ON v."bestuurId" = o."bestuurId" AND v.id = o."planversieId"
      WHERE o."bestuurId" = p."bestuurId" AND o."planId" = p.id AND v.nummer = p.versienummer ORDER BY o."gebruikerId", o."createdAt" DESC) laatste) o
    WHERE p."bestuurId" = ${toegang.bestuur.id}::uuid AND p.id = ${kop.id}::uuid`);
  return {
    ...kop, ...tellingen, stappen: Object.fromEntries(stappen.map((stap) => [stap.handeling, stap])),
    magSchrijven: reiktPlan(toegang, 'plan:schrijven', kop) && inBewerking(kop.toestand) && !kop.cyclusDicht,
    handelingen: kop.cyclusDicht ? [] : ALLE_HANDELINGEN.filter((handeling) => magHandeling(toegang, handeling, kop)),
  };
}
