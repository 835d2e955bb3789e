import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql } from '@/lib/db/sql';
import type { Groep } from '@/lib/inventaris/groep';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { groeperingVoor } from './leraren-rijen';

/** Schools within reach by name, also those without leraren; teams for who leads teams only. */
export async function groepenLezen(db: Db, bereik: Reikwijdte): Promise<Groep[]> {
  if (groeperingVoor(bereik) === 'team') {
    return rijen<Groep>(db, sql`
      SELECT t.id, t.naam, s.id AS "schoolId", s.brin || s.vestiging AS brin, s.naam AS schoolnaam, s.onderwijssoorten, false AS gedeeltelijk
      FROM team t JOIN school s ON s."bestuurId" = t."bestuurId" AND s.id = t."schoolId"
      WHERE t."bestuurId" = ${bereik.bestuurId}::uuid AND t.id = ANY (${bereik.teamIds}::uuid[]) ORDER BY s.naam, t.naam`);
  }
  const waar = bereik.soort === 'bestuur' ? LEEG : sql`
    AND (s.id = ANY (${bereik.schoolIds}::uuid[]) OR s.id IN (SELECT t."schoolId" FROM team t WHERE t."bestuurId" = ${bereik.bestuurId}::uuid AND t.id = ANY (${bereik.teamIds}::uuid[])))`;
  const scholen = await rijen<Omit<Groep, 'gedeeltelijk'>>(db, sql`
    SELECT s.id, s.naam, s.id AS "schoolId", s.brin || s.vestiging AS brin, s.naam AS schoolnaam, s.onderwijssoorten
    FROM school s WHERE s."bestuurId" = ${bereik.bestuurId}::uuid${waar} ORDER BY s.brin, s.vestiging`);
  return scholen.map((school) => ({ ...school, gedeeltelijk: bereik.soort !== 'bestuur' && !bereik.schoolIds.includes(school.id) }));
}
