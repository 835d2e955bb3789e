import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { Deelfase } from '../../inhoud.schema';

interface Plek { bestuurId: string; cyclusId: string }

/** What raters think of the rows of a part, each by name. `Beoordeling`. */
export function beoordelingenVraag({ bestuurId, cyclusId }: Plek, deelfase: Deelfase): Sql {
  return sql`
    SELECT b."vraagId", b."gebruikerId" AS wie, g.naam, b.waarde, to_json(b."gewijzigdOp") #>> '{}' AS op FROM beoordeling b JOIN gebruiker g ON g.id = b."gebruikerId"
    WHERE b."bestuurId" = ${bestuurId} AND b."cyclusId" = ${cyclusId}::uuid AND b.deelfase = ${deelfase} ORDER BY g.naam, b."gebruikerId"`;
}

/** The newest frozen figure of each row and code in a cycle. `Cijferstand`. */
export function cijferstandenVraag({ bestuurId, cyclusId }: Plek): Sql {
  return sql`
    SELECT DISTINCT ON (c."vraagId", c.code) c."vraagId", c.code, c.waarde, c.peildatum::text AS peildatum, g.naam AS door, to_json(c."createdAt") #>> '{}' AS op
    FROM cijferstand c LEFT JOIN gebruiker g ON g.id = c."gebruikerId"
    WHERE c."bestuurId" = ${bestuurId} AND c."cyclusId" = ${cyclusId}::uuid ORDER BY c."vraagId", c.code, c."createdAt" DESC, c.id`;
}
