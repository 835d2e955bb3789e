import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import type { Dossier, DossierInzage, DossierLogregel } from '../dossier';

const MEESTE_REGELS = 50;

// A correction logs {field: value}, a screening only its outcome.
const velden = (json: Sql) => sql`CASE jsonb_typeof(${json}) WHEN 'object' THEN ${json} WHEN 'string' THEN jsonb_build_object('screening', ${json}) ELSE '{}' END`;

/** Inside: the log of one person's file: what was done (newest first) and, counted per reader, who looked. */
export async function dossierLogboek(db: Db, bestuurId: string, medewerkerId: string, diplomaIds: string[]): Promise<NonNullable<Dossier['logboek']>> {
  const overDossier = sql`l."bestuurId" = ${bestuurId} AND ((l."onderwerpSoort" = 'medewerker' AND l."onderwerpId" = ${medewerkerId})
    OR (l."onderwerpSoort" = 'diploma' AND l."onderwerpId" = ANY (${diplomaIds}::uuid[])))`;
  const [regels, inzage] = await Promise.all([
    rijen<Omit<DossierLogregel, 'moment'> & { moment: Date }>(db, sql`
      SELECT l.id, l.moment, g.naam AS wie, l.handeling, CASE WHEN l."onderwerpSoort" = 'diploma' THEN l."onderwerpId" END AS "diplomaId",
        ${velden(sql`l.gegevens -> 'van'`)} AS van, ${velden(sql`l.gegevens -> 'naar'`)} AS naar
      FROM logregel l LEFT JOIN gebruiker g ON g.id = l."gebruikerId"
      WHERE ${overDossier} AND l.handeling <> 'dossier-inzien' ORDER BY l.id DESC LIMIT ${MEESTE_REGELS}`),
    rijen<Omit<DossierInzage, 'laatst'> & { laatst: Date }>(db, sql`
      SELECT g.naam AS wie, count(*)::int AS keren, max(l.moment) AS laatst FROM logregel l LEFT JOIN gebruiker g ON g.id = l."gebruikerId"
      WHERE ${overDossier} AND l.handeling = 'dossier-inzien' GROUP BY l."gebruikerId", g.naam ORDER BY max(l.moment) DESC LIMIT 12`),
  ]);
  return {
    regels: regels.map((regel) => ({ ...regel, moment: regel.moment.toISOString() })),
    inzage: inzage.map((regel) => ({ ...regel, laatst: regel.laatst.toISOString() })),
  };
}
