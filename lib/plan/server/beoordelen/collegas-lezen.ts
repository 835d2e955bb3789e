import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Rol } from '@/lib/toegang/toegang';
import { rolInWoorden } from '../../beoordeling';
import type { Collega } from '../../beoordelingsregel';
import { rolVan } from './mensen';

/** Inside: everybody of the board who can be asked to review, with the schools that they work for. */
export async function collegasLezen(db: Db, bestuurId: string): Promise<Collega[]> {
  const mensen = await rijen<Omit<Collega, 'rol'> & { rolcode: Rol | null; team: string | null }>(db, sql`
    SELECT g.id, g.naam, m."schoolIds", m.overal, m.teamleider, rol.rolcode, rol.team FROM (
      SELECT l."gebruikerId" AS id, bool_or(l.bereik = 'bestuur') AS overal, bool_or(l.rol = 'teamleider') AS teamleider,
        coalesce(json_agg(DISTINCT coalesce(b."schoolId", t."schoolId")) FILTER (WHERE coalesce(b."schoolId", t."schoolId") IS NOT NULL), '[]') AS "schoolIds"
      FROM lidmaatschap l LEFT JOIN lidmaatschap_bereik b ON b."bestuurId" = l."bestuurId" AND b."lidmaatschapId" = l.id LEFT JOIN team t ON t."bestuurId" = b."bestuurId" AND t.id = b."teamId"
      WHERE l."bestuurId" = ${bestuurId}::uuid AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL AND l.rol IN ('bestuurder', 'schoolleider', 'teamleider', 'hr') GROUP BY l."gebruikerId") m
    JOIN gebruiker g ON g.id = m.id AND g."geblokkeerdOp" IS NULL ${rolVan(sql`g.id`)} ORDER BY g.naam, g.id`);
  return mensen.map(({ rolcode, team, ...mens }) => ({ ...mens, rol: rolInWoorden(rolcode, team) }));
}
