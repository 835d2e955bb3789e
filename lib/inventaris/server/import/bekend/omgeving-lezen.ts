import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { ImportSchool, ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Koppeling } from '@/lib/inventaris/import/koppeling';
import type { ToegangBereik } from '@/lib/toegang/toegang';

/** Schools of the board, each with whether this person may import for it. */
export async function scholenLezen(db: Db, bereik: ToegangBereik): Promise<ImportSchool[]> {
  const scholen = await rijen<Omit<ImportSchool, 'binnenBereik'>>(db, sql`SELECT id, brin, vestiging, naam FROM school ORDER BY brin, vestiging`);
  const eigen = new Set(bereik.schoolIds);
  return scholen.map((school) => ({ ...school, binnenBereik: bereik.soort === 'bestuur' || eigen.has(school.id) }));
}

/** Mappings that were kept for this kind of file, newest first. */
export async function koppelingenLezen(db: Db, soort: ImportSoort): Promise<{ handtekening: string; koppeling: Koppeling }[]> {
  return rijen(db, sql`SELECT handtekening, koppeling FROM importkoppeling WHERE soort = ${soort}::import_soort ORDER BY "updatedAt" DESC LIMIT 200`);
}
