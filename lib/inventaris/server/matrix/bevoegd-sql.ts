import 'server-only';
import { sql, vast, type Sql } from '@/lib/db/sql';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { feiten } from '../feiten';

const BOVENBOUW = `l.onderwijssoort IN ('havo', 'vwo') AND l.leerjaar >= 4`;
const ONDERBOUW = `l.onderwijssoort IN ('havo', 'vwo') AND l.leerjaar <= 3`;
const PRO = `l.onderwijssoort IN ('pro', 'vso')`;

/** What licence b says about lesson l: 1 bevoegd, 2 benoembaar, 3 onbekend, 4 onbevoegd. */
const UITSPRAAK = vast(`CASE b.graad
  WHEN 'eerstegraads' THEN 1
  WHEN 'tweedegraads' THEN CASE WHEN ${BOVENBOUW} THEN 4 ELSE 1 END
  WHEN 'beperkt-tweedegraads' THEN CASE WHEN l.onderwijssoort = 'vmbo' THEN 3 WHEN ${ONDERBOUW} THEN 1 ELSE 4 END
  WHEN 'pabo' THEN CASE WHEN ${PRO} THEN 1 ELSE 4 END
  WHEN 'in-opleiding' THEN 2 WHEN 'geschiktheidsverklaring' THEN 2 ELSE 4 END`);

const GAAT_OVER = vast(`CASE WHEN b.graad = 'pabo' AND b.vak = '' THEN ${PRO}
  WHEN b."vakCode" IS NOT NULL AND l."vakCode" IS NOT NULL THEN b."vakCode" = l."vakCode"
  ELSE lower(btrim(b.vak)) = lower(btrim(l.vak)) END`);

/**
 * Judgement about each lesson l on the day, as a scalar: 1 bevoegd, 2 benoembaar, 3 onbekend, 4 onbevoegd; the best
 * licence for the subject decides. Twin of `lesoordeel` in lib/inventaris/bevoegdheid.ts.
 */
// A subquery per lesson walks an index; a join would be planned as if there were one row, because the planner cannot
// look through the policies.
export function lesoordeelSql({ bestuurId }: Reikwijdte, dag: string, bekendOp: Date | null): Sql {
  return sql`coalesce((SELECT min(${UITSPRAAK}) FROM ${feiten('bevoegdheid', bestuurId, bekendOp)} b
    WHERE b."bestuurId" = ${bestuurId}::uuid AND b."medewerkerId" = l."medewerkerId" AND (b.begin IS NULL OR b.begin <= ${dag}::date) AND (b.einde IS NULL OR b.einde >= ${dag}::date)
      AND ${GAAT_OVER}), 3)`;
}
