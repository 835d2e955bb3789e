import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rij, rijen, sql, type Sql } from '@/lib/db/sql';
import type { Draad, Mens } from '@/lib/dialoog/draad';
import { dradenVraag } from '@/lib/dialoog/server/draden-lezen';
import { mensenVraag } from '@/lib/dialoog/server/mensen-lezen';
import type { Deelfase } from '../inhoud.schema';
import type { Opdracht } from '../opdracht';

export interface Samenwerking { draden: Draad[]; opdrachten: Opdracht[]; mensen: Mens[] }

interface Plek { id: string; schoolId: string | null; bestuurId?: string }

/**
 * The statement for everything that a page of a cycle needs to work together on it: one row of three lists.
 * @param vraagIds only the talks and assignments of these questions, and assignments of the whole part
 */
export function samenwerkingVraag(cyclus: Plek, deelfase: Deelfase | null, vraagIds?: readonly string[]): Sql {
  const [draadBij, opdrachtBij] = vraagIds ? [sql` AND d.soort = 'vraag' AND d."onderwerpId" = ANY (${[...vraagIds]}::text[])`, sql` AND (o."vraagId" IS NULL OR o."vraagId" = ANY (${[...vraagIds]}::text[]))`] : [LEEG, LEEG];
  return sql`SELECT
    (SELECT coalesce(json_agg(x), '[]') FROM (${dradenVraag(sql`${dradenWaar(cyclus.id, deelfase)}${draadBij}`)}) x) AS draden,
    (SELECT coalesce(json_agg(x), '[]') FROM (${opdrachtenVraag(cyclus.id, deelfase, opdrachtBij)}) x) AS opdrachten,
    (SELECT coalesce(json_agg(x), '[]') FROM (${mensenVraag(HIER, { cyclusId: cyclus.id, schoolId: cyclus.schoolId })}) x) AS mensen`;
}

/** Threads, assignments and people of one part (or of the whole cycle), as far as the wall lets this person see them. */
export async function samenwerkingVan(db: Db, cyclus: Plek, deelfase: Deelfase | null): Promise<Samenwerking> {
  return rij<Samenwerking>(db, samenwerkingVraag(cyclus, deelfase));
}

export async function dradenVan(db: Db, cyclusId: string, deelfase: Deelfase | null): Promise<Draad[]> {
  return rijen<Draad>(db, dradenVraag(dradenWaar(cyclusId, deelfase)));
}

export async function opdrachtenVan(db: Db, cyclusId: string, deelfase: Deelfase | null): Promise<Opdracht[]> {
  return rijen<Opdracht>(db, opdrachtenVraag(cyclusId, deelfase));
}

const HIER: Sql = sql`NULLIF(current_setting('app.bestuur', true), '')::uuid`;

function dradenWaar(cyclusId: string, deelfase: Deelfase | null): Sql {
  return sql`d."bestuurId" = ${HIER} AND d."cyclusId" = ${cyclusId}::uuid AND (${deelfase}::text IS NULL OR d.deelfase = ${deelfase}::text)`;
}

function opdrachtenVraag(cyclusId: string, deelfase: Deelfase | null, bij: Sql = LEEG): Sql {
  return sql`
    SELECT o.id, o.deelfase, o."vraagId", json_build_object('id', a.id, 'naam', a.naam) AS aan, CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'naam', t.naam) END AS door,
      o.uiterlijk::text AS uiterlijk, o.bericht, o.status, o.versie,
      (SELECT coalesce(json_agg(json_build_object('stap', s.stap, 'reden', s.reden, 'wie', g.naam, 'op', s."createdAt") ORDER BY s."createdAt", s.id), '[]')
        FROM opdrachtstap s LEFT JOIN gebruiker g ON g.id = s."gebruikerId" WHERE s."bestuurId" = o."bestuurId" AND s."opdrachtId" = o.id) AS stappen
    FROM opdracht o JOIN gebruiker a ON a.id = o."gebruikerId" LEFT JOIN gebruiker t ON t.id = o."toegewezenDoor"
    WHERE o."bestuurId" = ${HIER} AND o."cyclusId" = ${cyclusId}::uuid AND o."ingetrokkenOp" IS NULL AND (${deelfase}::text IS NULL OR o.deelfase = ${deelfase}::text)${bij}
    ORDER BY o."createdAt", a.naam, o.id`;
}
