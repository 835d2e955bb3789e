import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { Draad, Mens } from '../draad';
import { mensenVraag } from './mensen-lezen';

/** Threads in reach with everything in them; `waar` chooses among `d`. Moments as ISO text. */
export function dradenVraag(waar: Sql): Sql {
  return sql`
    SELECT d.id, d."cyclusId", d.deelfase, d.soort, d."onderwerpId", d.titel, d.versie,
      CASE WHEN d."opgelostOp" IS NOT NULL THEN json_build_object('door', og.naam, 'op', d."opgelostOp") END AS opgelost,
      CASE WHEN ta.id IS NOT NULL THEN json_build_object('id', ta.id, 'naam', ta.naam) END AS "toegewezenAan",
      coalesce(b.berichten, '[]') AS berichten, coalesce(v.verhuizingen, '[]') AS verhuizingen,
      (SELECT s.tekst FROM besluit s WHERE s."bestuurId" = d."bestuurId" AND s."draadId" = d.id AND s."ingetrokkenOp" IS NULL ORDER BY s."createdAt" DESC LIMIT 1) AS besluit
    FROM draad d
    LEFT JOIN gebruiker og ON og.id = d."opgelostDoor"
    LEFT JOIN gebruiker ta ON ta.id = d."toegewezenAan"
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('id', b.id, 'tekst', b.tekst, 'van', CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'naam', g.naam) END, 'op', b."createdAt",
        'gewijzigd', b."gewijzigdOp" IS NOT NULL, 'verwijderd', b."verwijderdOp" IS NOT NULL, 'versie', b.versie,
        'genoemd', (SELECT coalesce(json_agg(json_build_object('id', n.id, 'naam', n.naam)), '[]') FROM gebruiker n WHERE n.id = ANY (b.genoemd))) ORDER BY b."createdAt", b.id) AS berichten
      FROM bericht b LEFT JOIN gebruiker g ON g.id = b."gebruikerId" WHERE b."bestuurId" = d."bestuurId" AND b."draadId" = d.id) b ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('vanSoort', h."vanSoort", 'vanId', h."vanId", 'door', g.naam, 'op', h."createdAt") ORDER BY h."createdAt") AS verhuizingen
      FROM draadverhuizing h LEFT JOIN gebruiker g ON g.id = h."gebruikerId" WHERE h."bestuurId" = d."bestuurId" AND h."draadId" = d.id) v ON true
    WHERE ${waar} ORDER BY d."createdAt", d.id`;
}

/** The talks about one or more figures of a school, and who can join them. */
export async function cijferdradenLezen(db: Db, bestuurId: string, schoolId: string, onderwerpen: readonly string[]): Promise<{ draden: Draad[]; mensen: Mens[] }> {
  const [draden, mensen] = await Promise.all([
    rijen<Draad>(db, dradenVraag(sql`d."bestuurId" = ${bestuurId} AND d."cyclusId" IS NULL AND d."schoolId" = ${schoolId} AND d.soort = 'cijfer' AND d."onderwerpId" = ANY (${[...onderwerpen]}::text[])`)),
    rijen<Mens>(db, mensenVraag(bestuurId, { cyclusId: null, schoolId })),
  ]);
  return { draden, mensen };
}
