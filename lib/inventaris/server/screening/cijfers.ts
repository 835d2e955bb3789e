import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql } from '@/lib/db/sql';
import type { DoelStand } from '../../screening-gevolg';
import type { SchoolStand } from '../../screening-werkbank';
import { isWoMasterSql } from '../masterniveaus-sql';
import { actieveAanstelling, opNiveau, plekken, type Blik } from './plek';

/** First day of the school year, 'yyyy-mm-dd'. */
export function begin(schooljaar: number): string {
  return `${schooljaar}-08-01`;
}

/** The state of the screening per school within reach. */
export async function scholenLezen(db: Db, blik: Blik, niveau: 'alle' | 'masters'): Promise<SchoolStand[]> {
  return rijen<SchoolStand>(db, sql`
    WITH plek AS (${plekken(blik)})
    SELECT s.id, s.naam,
      count(*) FILTER (WHERE d.uitkomst = 'te-screenen') AS "teDoen",
      count(*) FILTER (WHERE d.uitkomst = 'nader-onderzoek') AS nader,
      count(*) FILTER (WHERE d.uitkomst = 'bevestigd') AS bevestigd,
      count(*) FILTER (WHERE d.uitkomst = 'niet-aangetroffen') AS "nietAangetroffen",
      count(*) FILTER (WHERE d.uitkomst <> 'te-screenen' AND d."gescreendOp" >= ${begin(blik.schooljaar)}::date AT TIME ZONE 'Europe/Amsterdam') AS gedaan
    FROM diploma d
    JOIN plek p ON p."medewerkerId" = d."medewerkerId"
    JOIN school s ON s."bestuurId" = d."bestuurId" AND s.id = p."schoolId"
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.status = 'behaald'${opNiveau(blik, niveau)}
    GROUP BY s.id, s.naam ORDER BY s.naam, s.id`);
}

/**
 * Both goals per school within reach, or of the named schools: the definitions of lib/inventaris/indicatoren.ts, counted
 * on confirmed diplomas only.
 */
export async function standenLezen(db: Db, blik: Blik, scholen?: readonly string[]): Promise<Record<string, DoelStand>> {
  const gevonden = await rijen<DoelStand & { schoolId: string }>(db, sql`
    WITH leraar AS (
      SELECT DISTINCT a."schoolId", a."medewerkerId" FROM aanstelling a
      WHERE ${actieveAanstelling(blik)} AND a.categorie = 'OP'${scholen === undefined ? LEEG : sql` AND a."schoolId" = ANY (${scholen}::uuid[])`}
    ), bevestigd AS (
      SELECT d."medewerkerId", bool_or(${isWoMasterSql(blik.bestuurId)}) AS wo FROM diploma d
      WHERE d."bestuurId" = ${blik.bestuurId} AND d.uitkomst = 'bevestigd' AND d.status = 'behaald'
        AND coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1), ${blik.vandaag}::date) <= ${blik.vandaag}::date${opNiveau(blik, 'masters')}
      GROUP BY 1
    ), vwo AS (
      SELECT DISTINCT l."schoolId", l."medewerkerId" FROM lesinzet l
      WHERE l."bestuurId" = ${blik.bestuurId} AND l.schooljaar = ${blik.schooljaar} AND l.onderwijssoort = 'vwo' AND l.leerjaar BETWEEN 4 AND 6
    )
    SELECT l."schoolId", count(*) AS leraren, count(b."medewerkerId") AS bevestigd,
      count(v."medewerkerId") AS "vwoLeraren", count(v."medewerkerId") FILTER (WHERE b.wo) AS "vwoBevestigd"
    FROM leraar l
    LEFT JOIN bevestigd b ON b."medewerkerId" = l."medewerkerId"
    LEFT JOIN vwo v ON v."medewerkerId" = l."medewerkerId" AND v."schoolId" = l."schoolId"
    GROUP BY l."schoolId"`);
  return Object.fromEntries(gevonden.map(({ schoolId, ...stand }) => [schoolId, stand]));
}
