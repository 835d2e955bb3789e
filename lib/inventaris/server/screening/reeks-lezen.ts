import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Blik } from './plek';

/** The newest bulk of this person of the last thirty days in which something still holds; null when there is none. */
export async function laatsteReeksLezen(db: Db, { bestuurId, gebruikerId }: Blik): Promise<{ id: string; aantal: number; op: string } | null> {
  const [reeks] = await rijen<{ id: string; aantal: number; op: Date }>(db, sql`
    SELECT s."reeksId" AS id, count(*) AS aantal, max(s."createdAt") AS op FROM screening s
    WHERE s."bestuurId" = ${bestuurId} AND s."reeksId" IS NOT NULL AND s."gebruikerId" = ${gebruikerId} AND s."createdAt" > now() - interval '30 days'
      AND NOT EXISTS (SELECT 1 FROM screening l WHERE l."bestuurId" = s."bestuurId" AND l."diplomaId" = s."diplomaId" AND l.volgnummer > s.volgnummer)
    GROUP BY 1 ORDER BY op DESC LIMIT 1`);
  return reeks ? { ...reeks, op: reeks.op.toISOString() } : null;
}
