import 'server-only';
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { BsnGevonden } from '@/lib/inventaris/import/bsn';
import { Bestandsfout } from '@/lib/inventaris/import/bestandsfout';
import { vormVanKop } from '@/lib/inventaris/import/koppeling';
import { bestandVerwerken, type Opdracht, type Verwerking } from '@/lib/inventaris/import/verwerken';
import type { RijPerSoort } from '@/lib/inventaris/import/begrippen';

// The worker thread in which files from outside are read. scripts/lib/werker-bundelen.mjs makes one text of this
// file and all it needs, so that it runs alike in the built app, on the command line and in tests.

/** All that may be known of a file with burgerservicenummers. */
export interface BsnVondst {
  kolommen: string[];
  rijen: number;
}

/** Rows travel in parts, so that the main thread never unpacks a long file in one go. */
export type WerkerBericht =
  | { soort: 'voortgang'; stap: 'lezen' | 'controleren'; rijen: number }
  | { soort: 'rijen'; rijen: RijPerSoort[keyof RijPerSoort][] }
  | { soort: 'klaar'; uitkomst: Verwerking }
  | { soort: 'geweigerd'; zin: string; bsn: BsnVondst | null };

const DEEL = 4000;

function handtekening(kop: readonly string[]): string {
  return createHash('sha256').update(vormVanKop(kop)).digest('hex');
}

function zeg(bericht: WerkerBericht): void {
  parentPort?.postMessage(bericht);
}

function verwerk({ bytes, opdracht }: { bytes: Uint8Array; opdracht: Opdracht }): void {
  const uitkomst = bestandVerwerken(bytes, opdracht, handtekening, (rijen, stap) => zeg({ soort: 'voortgang', stap, rijen }));
  const rijen = uitkomst.controle?.rijen ?? [];
  for (let i = 0; i < rijen.length; i += DEEL) zeg({ soort: 'rijen', rijen: rijen.slice(i, i + DEEL) });
  zeg({ soort: 'klaar', uitkomst: { ...uitkomst, controle: uitkomst.controle && { ...uitkomst.controle, rijen: [] } } });
}

// Reading an invented file says nothing to anybody; it only makes the next file go faster.
function oefen({ bytes, opdracht }: { bytes: Uint8Array; opdracht: Opdracht }): void {
  bestandVerwerken(bytes, opdracht, handtekening, () => undefined);
}

parentPort?.on('message', (vraag: { bytes: Uint8Array; opdracht: Opdracht; oefening?: boolean }) => {
  try {
    if (vraag.oefening) oefen(vraag);
    else verwerk(vraag);
  } catch (fout) {
    if (fout instanceof Bestandsfout) zeg({ soort: 'geweigerd', zin: fout.message, bsn: fout instanceof BsnGevonden ? { kolommen: [...fout.kolommen], rijen: fout.rijen } : null });
    else throw fout;
  }
});
