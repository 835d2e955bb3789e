import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Niveau, Uitkomst } from '../../diploma';
import type { Bewijs } from '../../screening';
import { actieveAanstelling, type Blik } from './plek';

export interface LaatsteScreening {
  id: string;
  uitkomst: Uitkomst;
  bewijs: Bewijs;
  notitie: string;
  gebruikerId: string | null;
  door: string | null;
  op: Date;
  /** When the proof was seen; earlier than `op` when this row took another one back. */
  gezienOp: Date;
  /** What was decided while a second look is asked for. */
  voorgesteld: Uitkomst | null;
  /** While it waits: the first look, and who gave it. */
  eersteBlik: string;
  eersteDoor: string | null;
  campagneId: string | null;
}

export interface VergrendeldDiploma {
  id: string;
  versie: number;
  medewerkerId: string;
  niveau: Niveau;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  uitkomst: Uitkomst;
  /** Since when it reads like this. */
  bekendSinds: Date;
  /** Schools whose figures can move. */
  scholen: string[];
  /** Newest first, two at most. */
  screenings: LaatsteScreening[];
}

/**
 * Locks achieved diplomas of people within reach, then reads their newest screenings: a second screener waits here and
 * sees what the first decided. In the order of their ids, so that two bulks never wait for each other. What is not
 * there or not within reach is left out.
 */
export async function diplomasVergrendelen(db: Db, blik: Blik, diplomaIds: readonly string[]): Promise<VergrendeldDiploma[]> {
  const gevonden = await rijen<Omit<VergrendeldDiploma, 'screenings'>>(db, sql`
    SELECT d.id, d.versie, d."medewerkerId", d.niveau, d.instelling, d."behaaldOp", d."behaaldJaar", d.uitkomst, d."bekendSinds", ARRAY (
      SELECT DISTINCT a."schoolId"::text FROM aanstelling a WHERE a."medewerkerId" = d."medewerkerId" AND ${actieveAanstelling(blik)}) AS scholen
    FROM diploma d
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ANY (${[...diplomaIds]}::uuid[]) AND d.status = 'behaald'
    ORDER BY d.id FOR UPDATE`);
  const binnen = gevonden.filter(({ scholen }) => scholen.length > 0);
  const screenings = await rijen<LaatsteScreening & { diplomaId: string }>(db, sql`
    SELECT s.*, g.naam AS door, e."gebruikerId" AS "eersteDoor"
    FROM unnest(${binnen.map(({ id }) => id)}::uuid[]) AS x(id)
    CROSS JOIN LATERAL (
      SELECT s.id, s."diplomaId", s.uitkomst, s.bewijs, s.notitie, s."gebruikerId", s."createdAt" AS op, coalesce(s."gezienOp", s."createdAt") AS "gezienOp", s.voorgesteld,
        CASE WHEN s."vraagtTweedeBlik" THEN coalesce(s."tweedeBlikOp", s.id) ELSE s.id END AS "eersteBlik", s."campagneId", s.volgnummer
      FROM screening s WHERE s."bestuurId" = ${blik.bestuurId} AND s."diplomaId" = x.id ORDER BY s.volgnummer DESC LIMIT 2
    ) s
    LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
    LEFT JOIN screening e ON e."bestuurId" = ${blik.bestuurId} AND e.id = s."eersteBlik"
    ORDER BY s.volgnummer DESC`);
  return binnen.map((diploma) => ({ ...diploma, screenings: screenings.filter(({ diplomaId }) => diplomaId === diploma.id) }));
}

/** One diploma, locked. @throws Weigering 'niet-gevonden'. */
export async function diplomaVergrendelen(db: Db, blik: Blik, diplomaId: string): Promise<VergrendeldDiploma> {
  const [diploma] = await diplomasVergrendelen(db, blik, [diplomaId]);
  if (!diploma) throw nietGevonden();
  return diploma;
}
