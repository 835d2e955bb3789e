import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Uitkomst } from '../../diploma';
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
}

export interface VergrendeldDiploma {
  id: string;
  versie: number;
  medewerkerId: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  uitkomst: Uitkomst;
  /** Schools whose figures can move. */
  scholen: string[];
  /** Newest first, two at most. */
  screenings: LaatsteScreening[];
}

/**
 * Locks an achieved diploma of somebody within reach, then reads its newest screenings: a second screener waits here
 * and sees what the first decided. @throws Weigering 'niet-gevonden'.
 */
export async function diplomaVergrendelen(db: Db, blik: Blik, diplomaId: string): Promise<VergrendeldDiploma> {
  const [rij] = await rijen<Omit<VergrendeldDiploma, 'screenings'>>(db, sql`
    SELECT d.id, d.versie, d."medewerkerId", d."behaaldOp", d."behaaldJaar", d.uitkomst, ARRAY (
      SELECT DISTINCT a."schoolId" FROM aanstelling a WHERE a."medewerkerId" = d."medewerkerId" AND ${actieveAanstelling(blik)}) AS scholen
    FROM diploma d
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ${diplomaId} AND d.status = 'behaald'
    FOR UPDATE`);
  if (!rij || rij.scholen.length === 0) throw nietGevonden();
  const screenings = await rijen<LaatsteScreening>(db, sql`
    SELECT s.id, s.uitkomst, s.bewijs, s.notitie, s."gebruikerId", g.naam AS door, s."createdAt" AS op
    FROM screening s LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
    WHERE s."bestuurId" = ${blik.bestuurId} AND s."diplomaId" = ${diplomaId} ORDER BY s.volgnummer DESC LIMIT 2`);
  return { ...rij, screenings };
}
