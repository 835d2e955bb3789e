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

/**
 * When each medewerker is expected to leave, as a subquery body: rows {"medewerkerId", op (date), reden, zekerheid,
 * bron ('hr'|'aow'), voorlopig (bool)}. What HR recorded goes before the AOW date; who has neither is not in it.
 * Also people without an appointment: join on who works here. `bekendOp` null is: as known now.
 */
export function vertrekdatum(bestuurId: string, bekendOp: Date | null = null): Sql {
  return sql`
    SELECT m.id AS "medewerkerId", coalesce(v."verwachtOp", a.op) AS op, coalesce(v.reden, 'aow'::vertrekreden) AS reden,
      coalesce(v.zekerheid, 'waarschijnlijk'::zekerheid) AS zekerheid, CASE WHEN v.id IS NULL THEN 'aow' ELSE 'hr' END AS bron, v.id IS NULL AND a.voorlopig AS voorlopig
    FROM ${feiten('medewerker', bestuurId, bekendOp)} m
    LEFT JOIN ${feiten('vertrek', bestuurId, bekendOp)} v ON v."bestuurId" = m."bestuurId" AND v."medewerkerId" = m.id
    LEFT JOIN (${aowSql(sql`(SELECT id, geboortedatum FROM ${feiten('medewerker', bestuurId, bekendOp)} g WHERE g."bestuurId" = ${bestuurId}::uuid)`)}) a ON a.id = m.id
    WHERE m."bestuurId" = ${bestuurId}::uuid AND (v.id IS NOT NULL OR a.op IS NOT NULL)`;
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
