import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Evaluatie, Vervolgactie } from '../../evaluatie';

/** Inside: what was written per goal of a cycle. */
export async function evaluatiesLezen(db: Db, bestuurId: string, cyclusId: string): Promise<Evaluatie[]> {
  return rijen<Evaluatie>(db, sql`
    SELECT e."doelId", e.beoogd, e.bereikt, e.bron, e.datum, e.effect, e."watGing", e.betekenis, e.oordeel, e.versie, g.naam AS door, to_json(e."gewijzigdOp") #>> '{}' AS op
    FROM evaluatie e LEFT JOIN gebruiker g ON g.id = e."gebruikerId" WHERE e."bestuurId" = ${bestuurId}::uuid AND e."cyclusId" = ${cyclusId}::uuid ORDER BY e."gewijzigdOp", e."doelId"`);
}

/** Inside: what the school does next, with who and when; what was let go is left out. Open ones first, by their day. */
export async function vervolgactiesLezen(db: Db, bestuurId: string, cyclusId: string): Promise<Vervolgactie[]> {
  return rijen<Vervolgactie>(db, sql`
    SELECT v.id, v."doelId", v.tekst, v."eigenaarId", g.naam AS eigenaar, v.uiterlijk, v."klaarOp", v.versie
    FROM vervolgactie v LEFT JOIN gebruiker g ON g.id = v."eigenaarId"
    WHERE v."bestuurId" = ${bestuurId}::uuid AND v."cyclusId" = ${cyclusId}::uuid AND v."vervallenOp" IS NULL ORDER BY v."klaarOp" IS NOT NULL, v.uiterlijk NULLS LAST, v."createdAt", v.id`);
}
