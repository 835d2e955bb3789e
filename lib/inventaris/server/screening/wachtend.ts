import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';

/**
 * Diplomas whose newest screening waits for a second look, with who looked first. Body of a CTE called "wachtend":
 * "diplomaId", "eersteDoor".
 */
export function wachtend(bestuurId: string): Sql {
  return sql`
    SELECT w."diplomaId", e."gebruikerId" AS "eersteDoor"
    FROM screening w
    JOIN screening e ON e."bestuurId" = w."bestuurId" AND e.id = coalesce(w."tweedeBlikOp", w.id)
    WHERE w."bestuurId" = ${bestuurId} AND w."vraagtTweedeBlik"
      AND NOT EXISTS (SELECT 1 FROM screening l WHERE l."bestuurId" = w."bestuurId" AND l."diplomaId" = w."diplomaId" AND l.volgnummer > w.volgnummer)`;
}
