import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { opdrachtPad } from '../opdracht';
import type { Deelfase } from '../inhoud.schema';

/**
 * Where somebody who sees only what was assigned lands in a cycle: the work that is due first, else what was handed in
 * or accepted before. Null when nothing of this cycle was assigned.
 * @param basis address of the board
 */
export async function eigenDeelPad(db: Db, cyclusId: string, basis: string): Promise<string | null> {
  const [eerste] = await rijen<{ cyclusId: string; deelfase: Deelfase; vraagId: string | null }>(db, sql`
    SELECT "cyclusId", deelfase, "vraagId" FROM opdracht
    WHERE "cyclusId" = ${cyclusId} AND "gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid AND "ingetrokkenOp" IS NULL
    ORDER BY array_position(ARRAY['terug', 'open', 'ingediend', 'aanvaard'], status) > 2, uiterlijk NULLS LAST, deelfase, "createdAt", id LIMIT 1`);
  return eerste ? opdrachtPad(basis, eerste) : null;
}
