import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { Dossier, DossierInzage, DossierLogregel } from '../dossier';

const MEESTE_REGELS = 50;

// A correction logs {field: value}, a screening only its outcome.
const velden = (json: Sql) => sql`CASE jsonb_typeof(${json}) WHEN 'object' THEN ${json} WHEN 'string' THEN jsonb_build_object('screening', ${json}) ELSE '{}' END`;

/** Inside: the log of one person's file: what was done (newest first) and, counted per reader, who looked. */
export async function dossierLogboek(db: Db, bestuurId: string, medewerkerId: string, diplomaIds: string[]): Promise<NonNullable<Dossier['logboek']>> {
  // Found first, then put in order: with the order in the same statement Postgres walks through the whole log of the board,
  // newest first, when the lines of this dossier are few.
  const hier = sql`WITH l AS MATERIALIZED (SELECT l.* FROM logregel l WHERE l."bestuurId" = ${bestuurId} AND ((l."onderwerpSoort" = 'medewerker' AND l."onderwerpId" = ${medewerkerId})
    OR (l."onderwerpSoort" = 'diploma' AND l."onderwerpId" = ANY (${diplomaIds}::uuid[]))))`;
  const [regels, inzage] = await Promise.all([
    rijen<Omit<DossierLogregel, 'moment'> & { moment: Date }>(db, sql`
      ${hier} SELECT l.id, l.moment, g.naam AS wie, l.handeling, CASE WHEN l."onderwerpSoort" = 'diploma' THEN l."onderwerpId" END AS "diplomaId",
        ${velden(sql`l.gegevens -> 'van'`)} AS van, ${velden(sql`l.gegevens -> 'naar'`)} AS naar
      FROM l LEFT JOIN gebruiker g ON g.id = l."gebruikerId" WHERE l.handeling <> 'dossier-inzien' ORDER BY l.id DESC LIMIT ${MEESTE_REGELS}`),
    rijen<Omit<DossierInzage, 'laatst'> & { laatst: Date }>(db, sql`
      ${hier} SELECT g.naam AS wie, count(*)::int AS keren, max(l.moment) AS laatst FROM l LEFT JOIN gebruiker g ON g.id = l."gebruikerId"
      WHERE l.handeling = 'dossier-inzien' GROUP BY l."gebruikerId", g.naam ORDER BY max(l.moment) DESC LIMIT 12`),
  ]);
  return {
    regels: regels.map((regel) => ({ ...regel, moment: regel.moment.toISOString() })),
    inzage: inzage.map((regel) => ({ ...regel, laatst: regel.laatst.toISOString() })),
  };
}
