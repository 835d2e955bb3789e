import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';

/**
 * Diplomas whose newest screening waits for a second look, with who looked first. Body of a CTE called "wachtend":
 * "diplomaId", "eersteDoor".
 */
// Few wait at any time: each is looked up by index, and the caller materializes it. As a join the planner reads every
// screening of the board, once per diploma.
export function wachtend(bestuurId: string): Sql {
  return sql`
    SELECT w."diplomaId", (SELECT e."gebruikerId" FROM screening e WHERE e."bestuurId" = w."bestuurId" AND e.id = coalesce(w."tweedeBlikOp", w.id)) AS "eersteDoor"
    FROM screening w
    WHERE w."bestuurId" = ${bestuurId} AND w."vraagtTweedeBlik"
      AND w.volgnummer = (SELECT max(l.volgnummer) FROM screening l WHERE l."bestuurId" = w."bestuurId" AND l."diplomaId" = w."diplomaId")`;
}
