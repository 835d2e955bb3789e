import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Waarde } from '../../antwoord';
import { doelVan, DOELEN_INSTRUMENT, opVolgorde, type Doel } from '../../doel';

/**
 * Inside: the goals of a cycle with what is said of them, in their order; what lapsed last.
 * @param db handle of a door with the right 'cyclus:lezen' or 'cyclus:antwoorden': the wall decides which there are
 */
export async function doelenLezen(db: Db, bestuurId: string, cyclusId: string): Promise<Doel[]> {
  const gevonden = await rijen<{ vraagId: string; tekst: string; waarde: Waarde | null }>(db, sql`
    SELECT 'eigen-' || e.id AS "vraagId", e.tekst, a.waarde FROM eigenvraag e
    LEFT JOIN antwoord a ON a."bestuurId" = e."bestuurId" AND a."cyclusId" = e."cyclusId" AND a."vraagId" = 'eigen-' || e.id AND a.stem = 'school'
    WHERE e."bestuurId" = ${bestuurId}::uuid AND e."cyclusId" = ${cyclusId}::uuid AND e.instrument = ${DOELEN_INSTRUMENT} AND e."vervallenOp" IS NULL ORDER BY e."createdAt", e.id`);
  return opVolgorde(gevonden.map(({ vraagId, tekst, waarde }) => doelVan(vraagId, tekst, waarde ?? {})));
}
