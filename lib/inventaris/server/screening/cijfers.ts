import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql, type Sql } from '@/lib/db/sql';
import type { CampagneKern } from '../../campagne';
import type { DoelStand } from '../../screening-gevolg';
import type { SchoolStand } from '../../screening-werkbank';
import { isWoMasterSql } from '../masterniveaus-sql';
import { metCampagne, STAND_KOLOMMEN } from './campagne-sql';
import { actieveAanstelling, opNiveau, plekken, type Blik } from './plek';
import { wachtend } from './wachtend';

/** First day of the school year, 'yyyy-mm-dd'. */
export function begin(schooljaar: number): string {
  return `${schooljaar}-08-01`;
}

/** The state of the screening per school within reach: of a campaign, or of everything. */
export async function scholenLezen(db: Db, blik: Blik, niveau: 'alle' | 'masters', campagne: CampagneKern | null = null): Promise<SchoolStand[]> {
  if (campagne) return campagnescholenLezen(db, blik, niveau, campagne);
  return rijen<SchoolStand>(db, sql`
    WITH plek AS (${plekken(blik)}), wachtend AS MATERIALIZED (${wachtend(blik.bestuurId)})
    SELECT s.id, s.naam,
      count(*) FILTER (WHERE d.uitkomst = 'te-screenen') AS "teDoen",
      count(*) FILTER (WHERE d.uitkomst = 'nader-onderzoek' AND w."diplomaId" IS NULL) AS nader,
      count(w."diplomaId") AS "tweedeBlik", ${VOOR_MIJ(blik)} AS "voorMij",
      count(*) FILTER (WHERE d.uitkomst = 'bevestigd') AS bevestigd,
      count(*) FILTER (WHERE d.uitkomst = 'niet-aangetroffen') AS "nietAangetroffen",
      count(*) FILTER (WHERE d.uitkomst <> 'te-screenen' AND d."gescreendOp" >= ${begin(blik.schooljaar)}::date AT TIME ZONE 'Europe/Amsterdam') AS gedaan
    FROM diploma d
    JOIN plek p ON p."medewerkerId" = d."medewerkerId"
    JOIN school s ON s."bestuurId" = d."bestuurId" AND s.id = p."schoolId"
    LEFT JOIN wachtend w ON w."diplomaId" = d.id
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.status = 'behaald'${opNiveau(blik, niveau)}
    GROUP BY s.id, s.naam ORDER BY s.naam, s.id`);
}

// Who looked first never gives the second look.
const VOOR_MIJ = ({ gebruikerId }: Blik) => sql`count(w."diplomaId") FILTER (WHERE w."eersteDoor" IS DISTINCT FROM ${gebruikerId}::uuid)`;

async function campagnescholenLezen(db: Db, blik: Blik, niveau: 'alle' | 'masters', campagne: CampagneKern): Promise<SchoolStand[]> {
  return rijen<SchoolStand>(db, sql`
    ${metCampagne(blik, campagne)}
    SELECT s.id, s.naam, ${STAND_KOLOMMEN}, count(*) FILTER (WHERE c.gedaan) AS gedaan, ${VOOR_MIJ(blik)} AS "voorMij"
    FROM campagne c
    JOIN diploma d ON d."bestuurId" = ${blik.bestuurId} AND d.id = c.id
    JOIN school s ON s."bestuurId" = ${blik.bestuurId} AND s.id = c."schoolId"
    LEFT JOIN wachtend w ON w."diplomaId" = c.id
    WHERE true${opNiveau(blik, niveau)}
    GROUP BY s.id, s.naam ORDER BY s.naam, s.id`);
}

/** Diplomas as they would be after a choice that is not made yet. */
export interface Alsof {
  diplomaIds: readonly string[];
  bevestigd: boolean;
}

function isBevestigd(alsof: Alsof | undefined): Sql {
  if (!alsof) return sql`d.uitkomst = 'bevestigd'`;
  const erbij = sql`d.id = ANY (${[...alsof.diplomaIds]}::uuid[])`;
  return alsof.bevestigd ? sql`(d.uitkomst = 'bevestigd' OR ${erbij})` : sql`(d.uitkomst = 'bevestigd' AND NOT ${erbij})`;
}

/**
 * Both goals per school within reach, or of the named schools: the definitions of lib/inventaris/indicatoren.ts, counted
 * on confirmed diplomas only.
 */
export async function standenLezen(db: Db, blik: Blik, scholen?: readonly string[], alsof?: Alsof): Promise<Record<string, DoelStand>> {
  const gevonden = await rijen<DoelStand & { schoolId: string }>(db, sql`
    WITH leraar AS MATERIALIZED (
      SELECT DISTINCT a."schoolId", a."medewerkerId" FROM aanstelling a
      WHERE ${actieveAanstelling(blik)} AND a.categorie = 'OP'${scholen === undefined ? LEEG : sql` AND a."schoolId" = ANY (${scholen}::uuid[])`}
    ), bevestigd AS MATERIALIZED (
      SELECT d."medewerkerId", bool_or(${isWoMasterSql(blik.bestuurId)}) AS wo FROM diploma d
      WHERE d."bestuurId" = ${blik.bestuurId} AND ${isBevestigd(alsof)} AND d.status = 'behaald'
        AND coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1), ${blik.vandaag}::date) <= ${blik.vandaag}::date${opNiveau(blik, 'masters')}
      GROUP BY 1
    ), vwo AS MATERIALIZED (
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
