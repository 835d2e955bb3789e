import 'server-only';
import { buitenTransactie } from '@/lib/db/transactie';
import { pool } from '@/lib/db/pool';
import { meldFout } from '@/lib/report-error';
import { verzegelen } from './zegel';

const WACHT_MS = 5_000;
const drager = globalThis as typeof globalThis & { masterkompasTeZegelen?: Map<string, NodeJS.Timeout> };

/**
 * Seals the log of this board a few seconds from now. Not within the act: a chain that every act must extend would
 * make all people of one board wait for each other.
 */
export function zegelStraks(bestuurId: string): void {
  const wachtend = (drager.masterkompasTeZegelen ??= new Map<string, NodeJS.Timeout>());
  if (wachtend.has(bestuurId)) return;
  const wekker = buitenTransactie(() => setTimeout(() => {
    wachtend.delete(bestuurId);
    if (pool().ended) return;
    verzegelen(bestuurId).catch((fout: unknown) => meldFout('logboek-verzegelen', fout));
  }, WACHT_MS));
  // The process may end: what is not sealed yet is sealed with the next act of this board.
  wekker.unref();
  wachtend.set(bestuurId, wekker);
}
