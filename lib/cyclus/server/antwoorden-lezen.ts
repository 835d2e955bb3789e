import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { Deelfase } from '../inhoud.schema';

interface Plek { bestuurId: string; cyclusId: string; wie: string }
/** Some questions of a part, one question, or the rows of one instrument. */
type Deel = { deelfase: Deelfase; vraagIds: readonly string[] } | { vraagId: string } | { instrument: string; vraagIds: readonly string[] };

/** Every voice on the questions of a part, with the texts that still stand beside them. `GelezenAntwoord`. */
export function antwoordenVraag({ bestuurId, cyclusId, wie }: Plek, deel: Deel): Sql {
  return sql`
    SELECT a."vraagId", a.stem, a.waarde, a.status, a.versie, g.naam AS door, to_json(a."gewijzigdOp") #>> '{}' AS op,
      (SELECT coalesce(json_agg(json_build_object('id', b.id, 'waarde', b.waarde, 'door', w.naam, 'vanMij', b."gebruikerId" = ${wie}, 'op', b."createdAt") ORDER BY b."createdAt", b.id), '[]')
        FROM antwoordbotsing b LEFT JOIN gebruiker w ON w.id = b."gebruikerId" WHERE b."bestuurId" = a."bestuurId" AND b."antwoordId" = a.id AND b."opgelostOp" IS NULL) AS botsingen
    FROM antwoord a LEFT JOIN gebruiker g ON g.id = a."gewijzigdDoor"
    WHERE a."bestuurId" = ${bestuurId} AND a."cyclusId" = ${cyclusId}::uuid AND ${deelWaar(deel)}`;
}

function deelWaar(deel: Deel): Sql {
  if ('vraagId' in deel) return sql`a."vraagId" = ${deel.vraagId}`;
  if ('deelfase' in deel) return sql`a.deelfase = ${deel.deelfase} AND a."vraagId" = ANY (${[...deel.vraagIds]}::text[])`;
  return sql`(a."vraagId" = ANY (${[...deel.vraagIds]}::text[]) OR a."vraagId" LIKE 'eigen-%' AND EXISTS (SELECT 1 FROM eigenvraag e WHERE e."bestuurId" = a."bestuurId" AND e."cyclusId" = a."cyclusId" AND e.instrument = ${deel.instrument} AND 'eigen-' || e.id = a."vraagId"))`;
}

/** Questions of the board, the school and the cycle, with what they ask for. `GelezenEigenVraag`. */
export function eigenVragenVraag({ bestuurId, cyclusId }: Plek): Sql {
  return sql`
    SELECT e.id, e.tekst, e.hulp, e.deelfase, e.invoer FROM eigenvraag e JOIN cyclus c ON c."bestuurId" = e."bestuurId" AND c.id = ${cyclusId}::uuid AND c.thema = e.thema
    WHERE e."bestuurId" = ${bestuurId} AND e."vervallenOp" IS NULL AND e.instrument IS NULL AND (e."cyclusId" = c.id OR e."cyclusId" IS NULL AND (e."schoolId" IS NULL OR e."schoolId" = c."schoolId"))`;
}

/** Rows that people added to the instruments of a cycle, by name of the instrument. `EigenRegel`. */
export function eigenRegelsVraag({ bestuurId, cyclusId }: Plek): Sql {
  return sql`SELECT id, instrument FROM eigenvraag WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${cyclusId}::uuid AND instrument IS NOT NULL AND "vervallenOp" IS NULL`;
}

/** The row that people added to an instrument of the cycle, by the id of its answer. `GelezenEigenVraag`. */
export function eigenRegelVraag({ bestuurId, cyclusId }: Plek, vraagId: string): Sql {
  return sql`SELECT id, tekst, hulp, deelfase, invoer FROM eigenvraag WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${cyclusId}::uuid AND instrument IS NOT NULL AND "vervallenOp" IS NULL AND 'eigen-' || id = ${vraagId}`;
}

/** As `eigenVragenVraag`, for questions that are known to belong to the cycle. */
export function eigenVragenMet({ bestuurId }: Plek, ids: readonly string[]): Sql {
  return sql`SELECT id, tekst, hulp, deelfase, invoer FROM eigenvraag WHERE "bestuurId" = ${bestuurId} AND id = ANY (${[...ids]}::uuid[])`;
}

/** Choices that the board or the school added to these questions of a cycle of this school, or of the board. `EigenOptie`. */
export function eigenOptiesBij({ bestuurId }: Plek, schoolId: string | null, vraagIds: readonly string[]): Sql {
  return sql`
    SELECT o.id, o."vraagId", o.naam FROM eigenoptie o
    WHERE o."bestuurId" = ${bestuurId} AND o."vraagId" = ANY (${[...vraagIds]}::text[]) AND o."vervallenOp" IS NULL AND (o."schoolId" IS NULL OR o."schoolId" = ${schoolId}::uuid) ORDER BY o."createdAt", o.id`;
}

/** Choices that the board or the school added. `EigenOptie`. */
export function eigenOptiesVraag({ bestuurId, cyclusId }: Plek): Sql {
  return sql`
    SELECT o.id, o."vraagId", o.naam FROM eigenoptie o JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = ${cyclusId}::uuid
    WHERE o."bestuurId" = ${bestuurId} AND o."vervallenOp" IS NULL AND (o."schoolId" IS NULL OR o."schoolId" = c."schoolId") ORDER BY o."createdAt", o.id`;
}

/** Does this person only read along in this cycle? */
export function leestMeeVraag({ bestuurId, cyclusId, wie }: Plek): Sql {
  return sql`SELECT rol FROM cyclus_deelnemer WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${cyclusId}::uuid AND "gebruikerId" = ${wie} AND rol = 'lezer'`;
}
