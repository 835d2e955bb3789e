import 'server-only';
import { Weigering } from '@/lib/errors';
import type { Db } from './prisma';
import { laatsteRijen, rijen, sql } from './sql';
import { deurOpenHouden } from './transactie';

interface Eerder {
  verzoekHash: string;
  resultaat: unknown;
}

/**
 * Carries out `werk` once per key; a repeat of the same request gets the first result, in the same transaction.
 * A second request that arrives while the first is busy waits for it on the key's row.
 * @throws Weigering 'ongeldig' when the key comes back with another request.
 */
export async function eenmalig<T>(db: Db, gebruikerId: string, sleutel: { sleutel: string; verzoekHash: string }, werk: () => Promise<T>): Promise<T> {
  const nieuw = await rijen(db, sql`
    INSERT INTO idempotentiesleutel ("gebruikerId", sleutel, "verzoekHash") VALUES (${gebruikerId}, ${sleutel.sleutel}, ${sleutel.verzoekHash})
    ON CONFLICT DO NOTHING RETURNING sleutel`);
  if (nieuw.length === 0) return eerderResultaat<T>(db, gebruikerId, sleutel);
  const resultaat = await deurOpenHouden(db, werk);
  await laatsteRijen(db, sql`
    UPDATE idempotentiesleutel SET resultaat = ${JSON.stringify(resultaat ?? null)}::jsonb
    WHERE "gebruikerId" = ${gebruikerId} AND sleutel = ${sleutel.sleutel}`);
  return resultaat;
}

async function eerderResultaat<T>(db: Db, gebruikerId: string, sleutel: { sleutel: string; verzoekHash: string }): Promise<T> {
  const [eerder] = await rijen<Eerder>(db, sql`
    SELECT "verzoekHash", resultaat FROM idempotentiesleutel WHERE "gebruikerId" = ${gebruikerId} AND sleutel = ${sleutel.sleutel}`);
  if (eerder?.verzoekHash !== sleutel.verzoekHash) throw new Weigering('ongeldig', 'Dit formulier is al verstuurd met andere gegevens. Laad de pagina opnieuw.');
  return eerder.resultaat as T;
}
