import 'server-only';
import { aow, type AowRegel } from '@/content/regels/aow';
import { sql, type Sql } from '@/lib/db/sql';
import { feiten } from './feiten';
import { masterniveausSql } from './masterniveaus-sql';
import { studieLoopt } from './studie-sql';

/** The table of AOW ages as rows: van, tot (date, infinite at the ends), maanden (int), voorlopig (bool). */
function aowTabel(regels: readonly AowRegel[]): Sql {
  return sql`unnest(${regels.map(({ van }) => van ?? '-infinity')}::date[], ${regels.map(({ tot }) => tot ?? 'infinity')}::date[],
    ${regels.map(({ jaren, maanden }) => jaren * 12 + maanden)}::int[], ${regels.map(({ voorlopig }) => voorlopig)}::bool[]) AS regel(van, tot, maanden, voorlopig)`;
}

/**
 * AOW dates of rows with an id and a birth date: rows {id, op (date), voorlopig}; nobody without a birth date.
 * `bron` is a table or subquery with id and geboortedatum. Twin of `aowdatum` in lib/inventaris/aow.ts.
 */
export function aowSql(bron: Sql, regels: readonly AowRegel[] = aow.regels): Sql {
  // Adding months ends on the last day of a shorter month; an age is full on the day after that.
  return sql`
    SELECT wie.id, voluit.dag + CASE WHEN extract(day FROM voluit.dag) = extract(day FROM wie.geboortedatum) THEN 0 ELSE 1 END AS op, regel.voorlopig
    FROM ${bron} wie JOIN ${aowTabel(regels)} ON wie.geboortedatum BETWEEN regel.van AND regel.tot
    CROSS JOIN LATERAL (SELECT (wie.geboortedatum + make_interval(months => regel.maanden))::date AS dag) voluit`;
}

/** The last appointment ends before the AOW date, or that date has passed: `vertrekUit` in lib/inventaris/vertrek.ts, over row f. */
export function eindeEerst(dag: string): Sql {
  return sql`(f.einde IS NOT NULL AND (f.aow IS NULL OR f.einde < f.aow OR f.aow < ${dag}::date))`;
}

/** Rows {"medewerkerId", einde}: the day on which the last appointment ends that has not ended before the day; who has one that goes on is not in it. */
export function laatsteEindeSql(bestuurId: string, dag: string, bekendOp: Date | null = null): Sql {
  return sql`SELECT a."medewerkerId", max(a.einde) AS einde FROM ${feiten('aanstelling', bestuurId, bekendOp)} a
    WHERE a."bestuurId" = ${bestuurId}::uuid AND (a.einde IS NULL OR a.einde >= ${dag}::date) GROUP BY 1 HAVING bool_and(a.einde IS NOT NULL)`;
}

/**
 * When each medewerker is expected to leave, seen from a day, as a subquery body: rows {"medewerkerId", op (date), reden,
 * zekerheid, bron ('hr'|'aanstelling'|'aow'), voorlopig (bool)}. What HR recorded goes before the end of the last
 * appointment, and the earliest of that and the AOW date counts; who has none of these is not in it. Also people without an appointment:
 * join on who works here. `bekendOp` null is: as known now. Laid under each other and grouped: the planner cannot look through the policies.
 */
export function vertrekdatum(bestuurId: string, peildatum: string, bekendOp: Date | null = null): Sql {
  return sql`
    SELECT f.id AS "medewerkerId", CASE WHEN f.hr IS NOT NULL THEN f.hr WHEN ${eindeEerst(peildatum)} THEN f.einde ELSE f.aow END AS op,
      CASE WHEN f.hr IS NOT NULL THEN f.reden WHEN ${eindeEerst(peildatum)} THEN 'einde-contract'::vertrekreden ELSE 'aow'::vertrekreden END AS reden, coalesce(f.zekerheid, 'waarschijnlijk'::zekerheid) AS zekerheid,
      CASE WHEN f.hr IS NOT NULL THEN 'hr' WHEN ${eindeEerst(peildatum)} THEN 'aanstelling' ELSE 'aow' END AS bron, f.hr IS NULL AND NOT ${eindeEerst(peildatum)} AND f.voorlopig AS voorlopig
    FROM (
      SELECT x.id, max(x.hr) AS hr, max(x.reden) AS reden, max(x.zekerheid) AS zekerheid, max(x.einde) AS einde, max(x.aow) AS aow, coalesce(bool_or(x.voorlopig), false) AS voorlopig
      FROM (
        SELECT v."medewerkerId" AS id, v."verwachtOp" AS hr, v.reden, v.zekerheid, NULL::date AS einde, NULL::date AS aow, NULL::bool AS voorlopig FROM ${feiten('vertrek', bestuurId, bekendOp)} v WHERE v."bestuurId" = ${bestuurId}::uuid
        UNION ALL SELECT e."medewerkerId", NULL, NULL, NULL, e.einde, NULL, NULL FROM (${laatsteEindeSql(bestuurId, peildatum, bekendOp)}) e
        UNION ALL SELECT a.id, NULL, NULL, NULL, NULL, a.op, a.voorlopig FROM (${aowSql(sql`(SELECT id, geboortedatum FROM ${feiten('medewerker', bestuurId, bekendOp)} g WHERE g."bestuurId" = ${bestuurId}::uuid)`)}) a
      ) x GROUP BY x.id
    ) f WHERE coalesce(f.hr, f.einde, f.aow) IS NOT NULL`;
}

/**
 * Who is studying on a day, as a subquery body: rows {"medewerkerId", "trajectId" (null when only a diploma "in opleiding"
 * is known), niveau, master (bool: leads to a master), "vakCode", "verwachtEinde"}. A person can be in it more than once. A study
 * counts from its first day up to the day on which it ended; interrupted, requested and approved studies do not.
 */
export function studerend(bestuurId: string, peildatum: string, bekendOp: Date | null = null): Sql {
  const masters = masterniveausSql(bestuurId, { bekendOp });
  return sql`
    SELECT t."medewerkerId", t.id AS "trajectId", t.niveau, t.niveau = ANY (${masters}) AS master, t."vakCode", t."verwachtEinde"
    FROM ${feiten('opleidingstraject', bestuurId, bekendOp)} t
    WHERE t."bestuurId" = ${bestuurId}::uuid AND ${studieLoopt(peildatum)}
    UNION ALL
    SELECT d."medewerkerId", NULL, d.niveau, true, d."vakCode", NULL
    FROM ${feiten('diploma', bestuurId, bekendOp)} d
    WHERE d."bestuurId" = ${bestuurId}::uuid AND d.status = 'in-opleiding' AND d.niveau = ANY (${masters})
      AND NOT EXISTS (SELECT 1 FROM ${feiten('opleidingstraject', bestuurId, bekendOp)} x WHERE x."bestuurId" = d."bestuurId" AND x."medewerkerId" = d."medewerkerId"
        AND x.niveau = ANY (${masters}) AND x.status <> 'afgewezen')`;
}
