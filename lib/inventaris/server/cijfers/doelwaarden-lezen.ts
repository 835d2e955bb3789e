import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import { feiten } from '@/lib/inventaris/server/feiten';
import type { Doelwaarde } from '../../doelwaarde';

/** Every goal that this board set, of all years, as they were on a moment (null is now): a few dozen rows at most. */
export async function doelwaardenLezen(db: Db, bestuurId: string, bekendOp: Date | null = null): Promise<Doelwaarde[]> {
  return rijen<Doelwaarde>(db, sql`
    SELECT indicator, "schoolId", "sectieId", jaar, waarde FROM ${feiten('doelwaarde', bestuurId, bekendOp)} w WHERE "bestuurId" = ${bestuurId}::uuid AND indicator = ANY (${[...INDICATOR_SLEUTELS]}::text[])`);
}
