import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';

/** Inside: refuses, as if it did not exist, who is not in the circle. @throws Weigering 'niet-gevonden' */
export async function kringKeuren(db: Db, { bestuurId, cyclusId, wie }: { bestuurId: string; cyclusId: string; wie: string }): Promise<void> {
  const [lid] = await rijen(db, sql`SELECT 1 FROM cyclus_kring WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND "gebruikerId" = ${wie}::uuid`);
  if (!lid) throw nietGevonden();
}
