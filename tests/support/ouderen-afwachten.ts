import { setTimeout as slapen } from 'node:timers/promises';
import { alsBeheer } from './database';

const HOOGSTENS_MS = 45_000;

/**
 * Waits until no transaction is running, here or in a database next to this one, that is older than the log lines of this
 * board: sealing leaves such lines for later, and other tests run beside this one. Once true it stays so.
 * @throws Error when something stays open for longer than any test lasts
 */
export async function ouderenAfwachten(bestuurId: string): Promise<void> {
  const tot = Date.now() + HOOGSTENS_MS;
  await alsBeheer(async (client) => {
    for (;;) {
      const { rows: [staat] } = await client.query<{ rustig: boolean }>('SELECT pg_snapshot_xmin(pg_current_snapshot()) > max(xid) AS rustig FROM logregel WHERE "bestuurId" = $1', [bestuurId]);
      if (staat?.rustig !== false) return;
      if (Date.now() > tot) throw new Error('Een oudere transactie blijft open: het logboek kan niet worden verzegeld.');
      await slapen(20);
    }
  });
}
