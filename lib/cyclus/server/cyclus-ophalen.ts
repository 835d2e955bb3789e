import 'server-only';
import { z } from 'zod';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { CyclusKop } from '../cyclus';
import { kopVan, type CyclusRij } from '../stand';
import { CYCLUS_VAN, CYCLUS_VELDEN } from './cyclus-sql';
import { inhoud } from './inhoud';

/**
 * A cycle with its route and progress, in the transaction of whoever asks. One statement.
 * @throws Weigering 'niet-gevonden' when there is no such cycle, or not for this person.
 */
export async function cyclusOphalen(db: Db, cyclusId: string): Promise<CyclusKop> {
  return cyclusKop((await rijen<CyclusRij>(db, cyclusVraag(cyclusId)))[0]);
}

/** @throws Weigering 'niet-gevonden' for what is no id, before the database is asked. */
export function cyclusIdKeuren(cyclusId: string): void {
  if (!z.uuid().safeParse(cyclusId).success) throw nietGevonden();
}

/** The statement of `cyclusOphalen`, to send together with others (`laatsteRijen`). */
export function cyclusVraag(cyclusId: string): Sql {
  cyclusIdKeuren(cyclusId);
  return sql`SELECT ${CYCLUS_VELDEN} FROM ${CYCLUS_VAN} WHERE c.id = ${cyclusId}::uuid`;
}

/** @throws Weigering 'niet-gevonden' without a row. */
export function cyclusKop(rij: CyclusRij | undefined): CyclusKop {
  if (!rij) throw nietGevonden();
  return kopVan(rij, inhoud(rij.thema, rij.editie));
}
