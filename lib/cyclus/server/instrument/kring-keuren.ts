import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';

interface Plek { bestuurId: string; cyclusId: string; wie: string }

/** A row when this person is in the circle. */
export const kringVraag = ({ bestuurId, cyclusId, wie }: Plek): Sql => sql`SELECT 1 FROM cyclus_kring WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND "gebruikerId" = ${wie}::uuid`;

/** Inside: refuses, as if it did not exist, who is not in the circle. @throws Weigering 'niet-gevonden' */
export async function kringKeuren(db: Db, plek: Plek): Promise<void> {
  const [lid] = await rijen(db, kringVraag(plek));
  if (!lid) throw nietGevonden();
}
