import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql } from '@/lib/db/sql';
import { schooljaarVan, vandaag } from '@/lib/dates';
import type { GelezenStudie, Sectiedeel } from '@/lib/inventaris/studies';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import type { Tijdactiviteit } from '../../tijdlijn';

/** Inside: the activities as the timeline draws them, with how they stand and what was said of them. One statement. */
export async function tijdactiviteitenLezen(db: Db, bestuurId: string, planId: string): Promise<Omit<Tijdactiviteit, 'nummer'>[]> {
  // Materialized: else what an activity waits for is gathered anew for each activity.
  return rijen<Omit<Tijdactiviteit, 'nummer'>>(db, sql`
    WITH a AS MATERIALIZED (SELECT * FROM activiteit WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid AND "vervallenOp" IS NULL),
    n AS MATERIALIZED (
      SELECT w."activiteitId", json_agg(w."naId" ORDER BY v.volgorde, v.id) AS na FROM activiteit_na w JOIN a v ON v.id = w."naId"
      WHERE w."bestuurId" = ${bestuurId}::uuid AND w."planId" = ${planId}::uuid GROUP BY w."activiteitId"),
    s AS MATERIALIZED (SELECT "activiteitId", stand, voortgang, "verwachtEinde" FROM activiteitstand WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid),
    o AS MATERIALIZED (
      SELECT m."activiteitId", count(*)::int AS punten FROM planopmerking m JOIN planversie v ON v."bestuurId" = m."bestuurId" AND v.id = m."planversieId" JOIN plan p ON p."bestuurId" = m."bestuurId" AND p.id = m."planId" AND p.versienummer = v.nummer
      WHERE m."bestuurId" = ${bestuurId}::uuid AND m."planId" = ${planId}::uuid AND m."opId" IS NULL AND m.stand = 'open' AND m."activiteitId" IS NOT NULL GROUP BY m."activiteitId")
    SELECT a.id, a.naam, a."doelId", a.amo, a."eigenaarId", g.naam AS eigenaar, a.begin, a.einde, a.mijlpaal, a.uren, a.kosten, a.versie, coalesce(n.na, '[]') AS na,
      coalesce(s.stand, 'open') AS stand, coalesce(s.voortgang, 0) AS voortgang, s."verwachtEinde", coalesce(o.punten, 0) AS punten
    FROM a LEFT JOIN gebruiker g ON g.id = a."eigenaarId" LEFT JOIN n ON n."activiteitId" = a.id LEFT JOIN s ON s."activiteitId" = a.id LEFT JOIN o ON o."activiteitId" = a.id
    ORDER BY a.volgorde, a.id`);
}

type Studierij = Omit<GelezenStudie, 'jaren'> & { jaren: GelezenStudie['jaren'] };

/**
 * Inside: studies with study leave in these school years, of people who work at this school, or at any within reach. The
 * wall shows only whom this person may see in the inventory; a reach of a team sees a part of a section, so ask that before.
 */
export async function studieverlofLezen(db: Db, { bestuurId }: Reikwijdte, schoolId: string | null, schooljaren: readonly number[]): Promise<GelezenStudie[]> {
  const opSchool = schoolId === null ? LEEG : sql` AND ${schoolId}::uuid = ANY (m."schoolIds")`;
  return rijen<Studierij>(db, sql`
    SELECT t.id, t."medewerkerId", concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.sorteernaam, t.programma, t.niveau, NULL AS vak, t.instelling, t.status, t.begin, t."verwachtEinde", t.einde,
      m."schoolIds"::text[] AS scholen, '{}'::text[] AS "vakCodes",
      json_agg(json_build_object('schooljaar', j.schooljaar, 'beurs', j.beurs, 'verlofuren', j.verlofuren, 'vervanging', j.vervanging, 'vervangingsuren', j.vervangingsuren) ORDER BY j.schooljaar) AS jaren
    FROM opleidingsjaar j JOIN opleidingstraject t ON t."bestuurId" = j."bestuurId" AND t.id = j."trajectId" JOIN medewerker m ON m."bestuurId" = t."bestuurId" AND m.id = t."medewerkerId"
    WHERE j."bestuurId" = ${bestuurId}::uuid AND j.schooljaar = ANY (${[...schooljaren]}::int[]) AND j.verlofuren > 0 AND t.status NOT IN ('afgewezen', 'gestopt')${opSchool}
    GROUP BY t.id, t."bestuurId", m.id, m."bestuurId" ORDER BY m.sorteernaam, t.id`);
}

/** Inside: of the sections in which these people teach, everybody with the share of the week that it takes. Of the newest school year with lessons. */
export async function secties(db: Db, { bestuurId }: Reikwijdte, schoolId: string | null, mensen: readonly string[]): Promise<Sectiedeel[]> {
  if (mensen.length === 0) return [];
  const dag = vandaag();
  const opSchool = schoolId === null ? LEEG : sql` AND l."schoolId" = ${schoolId}::uuid`;
  return rijen<Sectiedeel>(db, sql`
    WITH jaar AS (SELECT max(schooljaar) AS jaar FROM lesinzet WHERE "bestuurId" = ${bestuurId}::uuid AND schooljaar <= ${schooljaarVan(dag)}),
    les AS (SELECT l."medewerkerId", l."schoolId", coalesce(l."vakCode", l.vak) AS vak, sum(l.uren) AS uren FROM lesinzet l, jaar WHERE l."bestuurId" = ${bestuurId}::uuid AND l.schooljaar = jaar.jaar${opSchool} GROUP BY 1, 2, 3 HAVING sum(l.uren) > 0),
    raakt AS (SELECT DISTINCT "schoolId", vak FROM les WHERE "medewerkerId" = ANY (${[...mensen]}::uuid[])),
    werk AS (SELECT a."medewerkerId", sum(a.deeltijdfactor) AS fte FROM aanstelling a WHERE a."bestuurId" = ${bestuurId}::uuid AND a.categorie = 'OP' AND a.begin <= ${dag}::date AND (a.einde IS NULL OR a.einde >= ${dag}::date) GROUP BY 1),
    heel AS (SELECT l."medewerkerId", sum(l.uren) AS uren FROM lesinzet l, jaar WHERE l."bestuurId" = ${bestuurId}::uuid AND l.schooljaar = jaar.jaar AND l."medewerkerId" IN (SELECT "medewerkerId" FROM les) GROUP BY 1)
    SELECT les."schoolId", les.vak, les."medewerkerId", werk.fte, les.uren / NULLIF(heel.uren, 0) AS deel
    FROM les JOIN raakt USING ("schoolId", vak) JOIN werk USING ("medewerkerId") JOIN heel USING ("medewerkerId")`);
}
