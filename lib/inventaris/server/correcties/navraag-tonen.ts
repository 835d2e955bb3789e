import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import type { SchoolNavraag } from '../../leraarlink';
import { laatsteLink } from './laatste-link';

/** Inside: per school within reach how many teachers of today were asked, opened the link, and what they answered. */
export function navraagLezen(db: Db, { bestuurId, soort, schoolIds }: Reikwijdte): Promise<SchoolNavraag[]> {
  const dag = vandaag();
  return rijen(db, sql`
    WITH stand AS (
      SELECT m.id, l.id IS NOT NULL AS gevraagd, l."geopendOp" IS NOT NULL AS geopend, coalesce(l.geantwoord, false) AS geantwoord,
        EXISTS (SELECT 1 FROM dossierbevestiging b WHERE b."bestuurId" = m."bestuurId" AND b."medewerkerId" = m.id) AS bevestigd,
        (SELECT count(*) FROM correctievoorstel c WHERE c."bestuurId" = m."bestuurId" AND c."medewerkerId" = m.id AND c.status = 'open')::int AS voorstellen
      FROM medewerker m ${laatsteLink(bestuurId)} WHERE m."bestuurId" = ${bestuurId}
    )
    SELECT s.id, s.naam, count(t.id)::int AS leraren, count(*) FILTER (WHERE t.gevraagd)::int AS gevraagd, count(*) FILTER (WHERE t.geopend)::int AS geopend,
      count(*) FILTER (WHERE t.bevestigd)::int AS bevestigd, coalesce(sum(t.voorstellen), 0)::int AS voorstellen, count(*) FILTER (WHERE t.gevraagd AND NOT t.geantwoord)::int AS "geenAntwoord"
    FROM school s
    LEFT JOIN (SELECT DISTINCT a."schoolId", a."medewerkerId" FROM aanstelling a WHERE a."bestuurId" = ${bestuurId} AND a.categorie = 'OP'
      AND a.begin <= ${dag}::date AND (a.einde IS NULL OR a.einde >= ${dag}::date)) a ON a."schoolId" = s.id
    LEFT JOIN stand t ON t.id = a."medewerkerId"
    WHERE s."bestuurId" = ${bestuurId} AND (${soort === 'bestuur'} OR s.id = ANY (${schoolIds}::uuid[]))
    GROUP BY s.id, s.naam ORDER BY s.naam`);
}
