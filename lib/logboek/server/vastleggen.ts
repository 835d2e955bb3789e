import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { zegelStraks } from './zegelaar';

/** One line of the log: what was done, to what, with the old and new values that the board needs. */
export interface Logboekregel {
  /** Noun and infinitive, as the act is called: 'diploma-screenen'. */
  handeling: string;
  onderwerpSoort: string;
  onderwerpId?: string;
  gegevens?: Record<string, unknown>;
}

/** Writes the log line with the handle of the act: both or neither. Board and person come from the transaction. */
export async function vastleggen(db: Db, regel: Logboekregel): Promise<void> {
  const [nieuw] = await rijen<{ bestuurId: string }>(db, sql`
    INSERT INTO logregel (handeling, "onderwerpSoort", "onderwerpId", gegevens)
    VALUES (${regel.handeling}, ${regel.onderwerpSoort}, ${regel.onderwerpId ?? null}, ${JSON.stringify(regel.gegevens ?? {})}::jsonb)
    RETURNING "bestuurId"`);
  if (nieuw) zegelStraks(nieuw.bestuurId);
}
