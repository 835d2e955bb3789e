import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rij, sql } from '@/lib/db/sql';
import { studieLoopt } from '@/lib/inventaris/server/studie-sql';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { studieniveaus, type Studiestand } from '../../studiestand';

/**
 * Inside: how many people of a school study now, by the level they study for, and how many wait to begin. Numbers only.
 * @param schoolId null for the whole board
 * @returns null when this person may not read the inventory of that school
 */
export async function studiesTellen(db: Db, toegang: Toegang, schoolId: string | null, dag: string): Promise<Studiestand | null> {
  const bereik = bereikVoor(toegang, 'inventaris:lezen');
  if (bereik?.soort !== 'bestuur' && !(bereik?.soort === 'school' && schoolId !== null && bereik.schoolIds.includes(schoolId))) return null;
  const { lopend, wacht } = await rij<{ lopend: { niveau: string; aantal: number }[]; wacht: number }>(db, sql`
    WITH hier AS (SELECT t.* FROM opleidingstraject t JOIN medewerker m ON m."bestuurId" = t."bestuurId" AND m.id = t."medewerkerId"
      WHERE t."bestuurId" = ${toegang.bestuur.id}::uuid AND (${schoolId}::uuid IS NULL OR m."schoolIds" @> ARRAY[${schoolId}::uuid]))
    SELECT (SELECT coalesce(json_agg(json_build_object('niveau', x.niveau, 'aantal', x.aantal)), '[]') FROM
        (SELECT t.niveau::text AS niveau, count(DISTINCT t."medewerkerId")::int AS aantal FROM hier t WHERE ${studieLoopt(dag)} GROUP BY t.niveau) x) AS lopend,
      (SELECT count(DISTINCT t."medewerkerId")::int FROM hier t WHERE t.status IN ('aangevraagd', 'goedgekeurd')) AS wacht`);
  return { dag, wacht, lopend: studieniveaus(lopend) };
}
