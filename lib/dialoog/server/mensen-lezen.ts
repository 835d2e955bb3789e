import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { Mens, Persoon, Plek } from '../draad';

/**
 * Everybody with a role that answers and a reach that covers this school (or, for a cycle of the board, any reach), and
 * what each of them sees of the cycle now. Who was given a part is only known to who sees that assignment.
 */
export function mensenVraag(bestuurId: string | Sql, { cyclusId, schoolId }: Pick<Plek, 'cyclusId' | 'schoolId'>): Sql {
  return sql`
    SELECT m.id, m.naam, m.rollen, m.overal, coalesce(o.fasen, '{}') AS fasen, coalesce(o.vragen, '{}') AS vragen
    FROM (SELECT g.id, g.naam, array_agg(DISTINCT l.rol::text) AS rollen,
        bool_or(l.bereik = 'bestuur' OR l.bereik = 'school' AND (x."schoolId" = ${schoolId}::uuid
          OR ${schoolId}::uuid IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = l."bestuurId" AND d."cyclusId" = ${cyclusId}::uuid AND d."gebruikerId" = g.id))) AS overal
      FROM lidmaatschap l
      JOIN gebruiker g ON g.id = l."gebruikerId" AND g."geblokkeerdOp" IS NULL
      LEFT JOIN lidmaatschap_bereik x ON x."bestuurId" = l."bestuurId" AND x."lidmaatschapId" = l.id
      LEFT JOIN team t ON t."bestuurId" = x."bestuurId" AND t.id = x."teamId"
      WHERE l."bestuurId" = ${bestuurId} AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL AND l.rol IN ('bestuurder', 'schoolleider', 'teamleider', 'hr')
        AND (l.bereik = 'bestuur' OR ${schoolId}::uuid IS NULL OR x."schoolId" = ${schoolId}::uuid OR t."schoolId" = ${schoolId}::uuid)
      GROUP BY g.id, g.naam) m
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT deelfase) FILTER (WHERE "vraagId" IS NULL) AS fasen, array_agg(DISTINCT "vraagId") FILTER (WHERE "vraagId" IS NOT NULL) AS vragen
      FROM opdracht WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${cyclusId}::uuid AND "gebruikerId" = m.id AND "ingetrokkenOp" IS NULL) o ON true
    ORDER BY m.naam, m.id`;
}

export async function mensenLezen(db: Db, bestuurId: string, plek: Pick<Plek, 'cyclusId' | 'schoolId'>): Promise<Mens[]> {
  return rijen<Mens>(db, mensenVraag(bestuurId, plek));
}

/** Everybody of the board, to say of a name whether that person may come here. */
export async function ledenLezen(db: Db, bestuurId: string): Promise<Persoon[]> {
  return rijen<Persoon>(db, sql`SELECT DISTINCT g.id, g.naam FROM lidmaatschap l JOIN gebruiker g ON g.id = l."gebruikerId"
    WHERE l."bestuurId" = ${bestuurId} AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL ORDER BY g.naam, g.id`);
}
