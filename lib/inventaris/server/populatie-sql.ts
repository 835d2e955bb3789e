import 'server-only';
import { sql, vast, type Sql } from '@/lib/db/sql';
import { VOLLEDIGE_GRADEN } from '../bevoegdheid';
import { HOGER_ONDERWIJS, startersgrens } from '../populatie';
import { feiten } from './feiten';
import { isMasterSql } from './masterniveaus-sql';

const reeks = (waarden: readonly string[], soort: string) => vast(`'{${waarden.join(',')}}'::${soort}[]`);
const BEHAALD_OP = vast(`coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1))`);

/**
 * Everybody who was a teacher here on or before the peildatum, with the population: lib/inventaris/populatie.ts in
 * SQL, held equal by tests/domein/inventaris/populatie.test.ts. Rows: {"medewerkerId", afgeleid, populatie}; the choice of HR is in `populatie`.
 */
export function populatieVraag(bestuurId: string, peildatum: string, bekendOp: Date | null = null): Sql {
  const dag = sql`${peildatum}::date`;
  const toen = sql`(b.begin IS NULL OR b.begin <= e.dag) AND (b.einde IS NULL OR b.einde >= e.dag)`;
  return sql`
    SELECT e."medewerkerId", r.afgeleid, coalesce(m.populatie, r.afgeleid) AS populatie
    FROM (SELECT a."medewerkerId", min(a.begin) AS dag FROM ${feiten('aanstelling', bestuurId, bekendOp)} a
      WHERE a."bestuurId" = ${bestuurId} AND a.categorie = 'OP' AND a.begin <= ${dag} GROUP BY a."medewerkerId") e
    JOIN ${feiten('medewerker', bestuurId, bekendOp)} m ON m."bestuurId" = ${bestuurId} AND m.id = e."medewerkerId"
    LEFT JOIN (SELECT b."medewerkerId", bool_or(b.graad = ANY (${reeks(VOLLEDIGE_GRADEN, 'bevoegdheidsgraad')})) AS volledig, bool_or(b.graad = 'geschiktheidsverklaring') AS verklaring, bool_or(b.graad = 'in-opleiding') AS opleiding
      FROM ${feiten('bevoegdheid', bestuurId, bekendOp)} b
      JOIN (SELECT a."medewerkerId", min(a.begin) AS dag FROM ${feiten('aanstelling', bestuurId, bekendOp)} a WHERE a."bestuurId" = ${bestuurId} AND a.categorie = 'OP' AND a.begin <= ${dag} GROUP BY a."medewerkerId") e ON e."medewerkerId" = b."medewerkerId"
      WHERE b."bestuurId" = ${bestuurId} AND ${toen} GROUP BY b."medewerkerId") b ON b."medewerkerId" = e."medewerkerId"
    LEFT JOIN (SELECT d."medewerkerId", min(${BEHAALD_OP}) FILTER (WHERE ${isMasterSql(bestuurId, { bekendOp })} AND ${BEHAALD_OP} <= ${dag}) AS master,
        min(${BEHAALD_OP}) FILTER (WHERE d.niveau = ANY (${reeks(HOGER_ONDERWIJS, 'diploma_niveau')})) AS "hogerOnderwijs"
      FROM ${feiten('diploma', bestuurId, bekendOp)} d WHERE d."bestuurId" = ${bestuurId} AND d.status = 'behaald' GROUP BY d."medewerkerId") d ON d."medewerkerId" = e."medewerkerId"
    CROSS JOIN LATERAL (SELECT (CASE
      WHEN NOT coalesce(b.volledig, false) AND (coalesce(b.verklaring, false) OR (coalesce(b.opleiding, false) AND d."hogerOnderwijs" < e.dag)) THEN 'zij-instromer'
      WHEN e.dag >= ${startersgrens(peildatum)}::date THEN 'starter'
      WHEN d.master IS NULL THEN 'zittend'
      WHEN d.master <= e.dag THEN 'van-buiten'
      ELSE 'opgeschoold' END)::populatie AS afgeleid) r`;
}
