import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import type { Doelwaarde } from '../doelwaarde';

/** Every goal that this board set, of all years: a few dozen rows at most. */
export async function doelwaardenLezen(db: Db, bestuurId: string): Promise<Doelwaarde[]> {
  return rijen<Doelwaarde>(db, sql`
    SELECT indicator, "schoolId", "sectieId", jaar, waarde FROM doelwaarde WHERE "bestuurId" = ${bestuurId}::uuid AND indicator = ANY (${[...INDICATOR_SLEUTELS]}::text[])`);
}
