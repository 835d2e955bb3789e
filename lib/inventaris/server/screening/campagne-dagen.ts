import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { CampagneKern } from '../../campagne';
import { metCampagne } from './campagne-sql';
import type { Blik } from './plek';

/** How many diplomas of a campaign were looked at per day since its begin. */
export async function campagnedagenLezen(db: Db, blik: Blik, campagne: CampagneKern): Promise<{ dag: string; aantal: number }[]> {
  return rijen(db, sql`
    ${metCampagne(blik, campagne)}
    SELECT (c.op AT TIME ZONE 'Europe/Amsterdam')::date AS dag, count(*) AS aantal FROM campagne c WHERE c.gedaan GROUP BY 1 ORDER BY 1`);
}
