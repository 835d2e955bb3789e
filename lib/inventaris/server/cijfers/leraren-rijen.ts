import 'server-only';
import { LEEG, sql, vast, type Sql } from '@/lib/db/sql';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import { jaarEerder } from '@/lib/inventaris/peildatum';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';
import { alsLeraar, diplomas, lessenVan, loopt, studies, VWO_UREN } from './grondslag';

/** Per school, or per team for who leads teams only. */
export type Groepering = 'school' | 'team';

export function groeperingVoor(bereik: Reikwijdte): Groepering {
  return bereik.soort === 'team' ? 'team' : 'school';
}

/**
 * Rows r: one per leraar and group, and one per leraar over everything within reach (`alles`). `fte` is null for who was
 * a leraar a year before (`vorig`) and is not any more; `vwo` are hours in vwo 4-6, null without lessons; `bits` are the
 * diplomas. Appointments, lessons and diplomas are laid under each other and grouped: no joins, so the cost grows with
 * the rows and does not hang on what the planner guesses.
 */
export function lerarenRijen(bereik: Reikwijdte, punt: Meetpunt): Sql {
  return sql`
    SELECT * FROM (
      SELECT f."medewerkerId", f.groep, grouping(f.groep) = 1 AS alles, sum(f.fte) AS fte, bool_or(f.vorig) AS vorig,
        CASE WHEN grouping(f.groep) = 1 THEN sum(f."vwoEens") ELSE sum(f.vwo) END AS vwo,
        bit_or(bit_or(f.bits)) OVER persoon AS bits,
        max(sum(f.diplomas)) OVER persoon AS diplomas, max(sum(f."teScreenen")) OVER persoon AS "teScreenen",
        greatest(max(f.bijgewerkt), max(max(f."diplomaBij")) OVER persoon) AS bijgewerkt
      FROM (${onderElkaar(bereik, punt)}) f
      GROUP BY GROUPING SETS ((f."medewerkerId", f.groep), (f."medewerkerId"))
      WINDOW persoon AS (PARTITION BY f."medewerkerId")
    ) r WHERE r.fte IS NOT NULL OR r.vorig`;
}

function onderElkaar(bereik: Reikwijdte, punt: Meetpunt): Sql {
  const { peildatum, bekendOp } = punt;
  const perTeam = groeperingVoor(bereik) === 'team';
  return sql`
    SELECT a."medewerkerId", a.${vast(perTeam ? '"teamId"' : '"schoolId"')} AS groep,
      CASE WHEN ${loopt(peildatum)} THEN a.deeltijdfactor END AS fte, ${loopt(jaarEerder(peildatum))} AS vorig,
      NULL::numeric AS vwo, NULL::numeric AS "vwoEens", 0 AS bits, 0 AS diplomas, 0 AS "teScreenen", a."createdAt" AS bijgewerkt, NULL::timestamptz AS "diplomaBij"
    FROM ${feiten('aanstelling', bereik.bestuurId, bekendOp)} a WHERE ${alsLeraar(bereik)} AND (${loopt(peildatum)} OR ${loopt(jaarEerder(peildatum))})
    UNION ALL ${perTeam ? lessenPerTeam(bereik, punt) : lessenPerSchool(bereik, punt)}
    UNION ALL
    SELECT d."medewerkerId", NULL, NULL, NULL, NULL, NULL, d.bits, d.diplomas, d."teScreenen", NULL, d.bijgewerkt FROM (${diplomas(bereik, punt)}) d
    UNION ALL
    SELECT d."medewerkerId", NULL, NULL, NULL, NULL, NULL, d.bits, 0, 0, NULL, NULL FROM (${studies(bereik, punt)}) d`;
}

function lessenPerSchool(bereik: Reikwijdte, { peildatum, bekendOp }: Meetpunt): Sql {
  const scholen = bereik.soort === 'bestuur' ? LEEG : sql` AND (l."schoolId" = ANY (${bereik.schoolIds}::uuid[])
    OR l."schoolId" IN (SELECT t."schoolId" FROM team t WHERE t."bestuurId" = ${bereik.bestuurId}::uuid AND t.id = ANY (${bereik.teamIds}::uuid[])))`;
  return sql`
    SELECT l."medewerkerId", l."schoolId", NULL, NULL, ${VWO_UREN}, ${VWO_UREN}, 0, 0, 0, l."createdAt", NULL
    FROM ${feiten('lesinzet', bereik.bestuurId, bekendOp)} l WHERE ${lessenVan(bereik, peildatum)}${scholen}`;
}

// Lessons belong to a school, not to a team: they count at each team of that school, and once in the total.
function lessenPerTeam(bereik: Reikwijdte, { peildatum, bekendOp }: Meetpunt): Sql {
  return sql`
    SELECT l."medewerkerId", t.id, NULL, NULL, ${VWO_UREN}, CASE WHEN t.eerste THEN ${VWO_UREN} END, 0, 0, 0, l."createdAt", NULL
    FROM ${feiten('lesinzet', bereik.bestuurId, bekendOp)} l JOIN (
      SELECT id, "schoolId", row_number() OVER (PARTITION BY "schoolId" ORDER BY id) = 1 AS eerste FROM team WHERE "bestuurId" = ${bereik.bestuurId}::uuid AND id = ANY (${bereik.teamIds}::uuid[])
    ) t ON t."schoolId" = l."schoolId" WHERE ${lessenVan(bereik, peildatum)}`;
}
