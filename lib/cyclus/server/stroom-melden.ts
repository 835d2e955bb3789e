import 'server-only';
import { buitenTransactie, metEenVraag } from '@/lib/db/transactie';
import { meldFout } from '@/lib/report-error';

const WACHT_MS = 25;
const drager = globalThis as typeof globalThis & { masterkompasTeMelden?: { berichten: Set<string>; kanaal: string } | undefined };

/**
 * Tells the other pages in a moment what changed, together with what else changed then. Not within the act: Postgres lets
 * transactions that notify commit one by one, so that all people who write would wait for each other's disk.
 * Call it once the act is committed. A page that misses it, because this process stops just then, sees the text at its
 * next look.
 */
export function meldStraks(kanaal: string, bericht: string): void {
  if (drager.masterkompasTeMelden) { drager.masterkompasTeMelden.berichten.add(bericht); return; }
  drager.masterkompasTeMelden = { kanaal, berichten: new Set([bericht]) };
  buitenTransactie(() => setTimeout(() => {
    const berichten = [...(drager.masterkompasTeMelden?.berichten ?? [])];
    drager.masterkompasTeMelden = undefined;
    // Nothing is kept by this statement, so it need not wait for the disk either.
    const vraag = { name: 'melden', text: `SELECT set_config('synchronous_commit', 'off', true), count(pg_notify($1, t)) FROM unnest($2::text[]) t`, values: [kanaal, berichten] };
    metEenVraag({}, vraag).catch((fout: unknown) => meldFout('cyclus-melden', fout));
  }, WACHT_MS));
}
