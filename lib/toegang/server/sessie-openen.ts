import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nieuwToken, SESSIE_DUUR_S, tokenHash } from './sessie-cookie';

/**
 * Opens a session and ends the one that this browser had, so that a planted cookie is worth nothing.
 * @returns the token for the cookie; only its hash is kept.
 */
export async function sessieOpenen(db: Db, gebruikerId: string, omschrijving: string, vorigToken?: string): Promise<string> {
  const token = nieuwToken();
  if (vorigToken) await tokenIntrekken(db, vorigToken);
  await rijen(db, sql`
    INSERT INTO sessie ("gebruikerId", "tokenHash", omschrijving, "verlooptOp")
    VALUES (${gebruikerId}, ${tokenHash(token)}, ${omschrijving.slice(0, 200)}, now() + make_interval(secs => ${SESSIE_DUUR_S}))`);
  return token;
}

/** Ends the session of this token at the next request; unknown tokens are ignored. */
export async function tokenIntrekken(db: Db, token: string): Promise<void> {
  await rijen(db, sql`UPDATE sessie SET "ingetrokkenOp" = now() WHERE "tokenHash" = ${tokenHash(token)} AND "ingetrokkenOp" IS NULL`);
}

/** Ends every session of this person, or all but one. */
export async function sessiesIntrekken(db: Db, gebruikerId: string, behalveSessieId: string | null = null): Promise<number> {
  const weg = await rijen(db, sql`
    UPDATE sessie SET "ingetrokkenOp" = now()
    WHERE "gebruikerId" = ${gebruikerId} AND "ingetrokkenOp" IS NULL AND id IS DISTINCT FROM ${behalveSessieId}::uuid RETURNING id`);
  return weg.length;
}
