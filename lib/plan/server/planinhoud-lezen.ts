import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { ActiviteitInhoud, Planinhoud } from '../planinhoud';

type Doelwoord = Planinhoud['doelen'][number];
type Kop = Omit<Planinhoud, 'doelen' | 'activiteiten'> & { cyclusId: string };

/**
 * Inside: what the plan says now, as it is written, compared and frozen. Activities in their order; goals in the order
 * in which activities name them.
 * @throws Weigering 'niet-gevonden'
 */
export async function planinhoudLezen(db: Db, bestuurId: string, planId: string): Promise<Planinhoud> {
  const [kop] = await rijen<Kop>(db, sql`SELECT naam, doel, begin, einde, "urenPerKwartaal", "cyclusId" FROM plan WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${planId}::uuid`);
  if (!kop) throw nietGevonden();
  const activiteiten = await activiteitenLezen(db, bestuurId, planId);
  const { cyclusId: _cyclus, ...rest } = kop;
  return { ...rest, doelen: await doelwoordenLezen(db, bestuurId, planId, [...new Set(activiteiten.flatMap(({ doelId }) => doelId ?? []))]), activiteiten };
}

/** Inside: the activities that did not lapse, with roles and what they wait for. One statement, also for a plan of a hundred. */
export async function activiteitenLezen(db: Db, bestuurId: string, planId: string): Promise<ActiviteitInhoud[]> {
  return rijen<ActiviteitInhoud>(db, sql`
    SELECT a.id, a.volgorde, a.naam, a.ontwerp, a."doelId", a."herkomstId", a.amo, a."eigenaarId", g.naam AS eigenaar, a.begin, a.einde, a.mijlpaal, a.uren, a.kosten, a.dekking,
      a.tijd, a.budget, a.leiding, a.voorwaarden, a.communicatie, a.monitoring, coalesce(r.rollen, '[]') AS rollen, coalesce(n.na, '[]') AS na
    FROM activiteit a
    LEFT JOIN gebruiker g ON g.id = a."eigenaarId"
    LEFT JOIN (SELECT "activiteitId", json_agg(json_build_object('groep', groep, 'raci', raci, 'toelichting', toelichting)
        ORDER BY array_position(ARRAY['hr', 'leidinggevenden', 'leraren', 'opleiding', 'collegas'], groep)) AS rollen
      FROM activiteit_rol WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid GROUP BY "activiteitId") r ON r."activiteitId" = a.id
    LEFT JOIN (SELECT w."activiteitId", json_agg(w."naId" ORDER BY v.volgorde, v.id) AS na
      FROM activiteit_na w JOIN activiteit v ON v."bestuurId" = w."bestuurId" AND v.id = w."naId" AND v."vervallenOp" IS NULL
      WHERE w."bestuurId" = ${bestuurId}::uuid AND w."planId" = ${planId}::uuid GROUP BY w."activiteitId") n ON n."activiteitId" = a.id
    WHERE a."bestuurId" = ${bestuurId}::uuid AND a."planId" = ${planId}::uuid AND a."vervallenOp" IS NULL ORDER BY a.volgorde, a.id`);
}

/** Inside: goals by their answer ids, in plain words. Who does not see the goals of the cycle reads them as the last version says them. */
export async function doelwoordenLezen(db: Db, bestuurId: string, planId: string, ids: readonly string[]): Promise<Doelwoord[]> {
  if (ids.length === 0) return [];
  const gevonden = new Map((await rijen<Doelwoord>(db, sql`
    SELECT v->>'id' AS id, v->>'tekst' AS tekst FROM (
      SELECT inhoud FROM planversie WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid ORDER BY nummer DESC LIMIT 1) laatste, jsonb_array_elements(laatste.inhoud->'doelen') v
    UNION ALL SELECT 'eigen-' || e.id, e.tekst FROM eigenvraag e WHERE e."bestuurId" = ${bestuurId}::uuid AND 'eigen-' || e.id = ANY (${[...ids]}::text[])`)).map((een) => [een.id, platteTekst(een.tekst)]));
  return ids.map((id) => ({ id, tekst: gevonden.get(id) ?? 'Een doel dat u niet kunt zien' }));
}
