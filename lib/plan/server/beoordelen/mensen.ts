import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';

/** Role and team of one person at this board, as two columns `rolcode` and `team`; somebody who left has none. */
export function rolVan(gebruikerId: Sql): Sql {
  return sql`LEFT JOIN LATERAL (
    SELECT l.rol::text AS rolcode, (SELECT string_agg(t.naam, ' en ' ORDER BY t.naam) FROM lidmaatschap_bereik b JOIN team t ON t."bestuurId" = b."bestuurId" AND t.id = b."teamId"
      WHERE b."bestuurId" = l."bestuurId" AND b."lidmaatschapId" = l.id) AS team
    FROM lidmaatschap l WHERE l."bestuurId" = (SELECT nullif(current_setting('app.bestuur', true), '')::uuid) AND l."gebruikerId" = ${gebruikerId} AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL
      AND l.rol IN ('bestuurder', 'schoolleider', 'teamleider', 'hr') ORDER BY array_position(ARRAY['teamleider', 'schoolleider', 'hr', 'bestuurder'], l.rol::text), l.id LIMIT 1) rol ON true`;
}

/** Memberships of people who may review a plan of this school: it is theirs, or a team of it, or the whole board. */
export function werktBij(schoolId: Sql): Sql {
  return sql`l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL AND l.rol IN ('bestuurder', 'schoolleider', 'teamleider', 'hr')
    AND (${schoolId} IS NULL OR l.bereik = 'bestuur' OR EXISTS (SELECT 1 FROM lidmaatschap_bereik b LEFT JOIN team t ON t."bestuurId" = b."bestuurId" AND t.id = b."teamId"
      WHERE b."bestuurId" = l."bestuurId" AND b."lidmaatschapId" = l.id AND coalesce(b."schoolId", t."schoolId") = ${schoolId}))`;
}
