import 'server-only';
import { Weigering } from '@/lib/errors';
import { grenzen } from '@/lib/inventaris/import/grenzen';
import type { RijPerSoort } from '@/lib/inventaris/import/begrippen';
import type { Opdracht, Verwerking } from '@/lib/inventaris/import/verwerken';
import { metPlaats } from './plaats';
import type { BsnVondst, WerkerBericht } from './werker';
import { werkerKlaarzetten, werkerNemen } from './werker-klaarzetten';

/** A file with burgerservicenummers: only these columns and this count may be kept. */
export class BsnWeigering extends Weigering {
  constructor(
    zin: string,
    readonly vondst: BsnVondst,
  ) {
    super('ongeldig', zin, { bestand: [zin] });
  }
}

/** Hears how far a long file is. */
export type Voortgang = (stap: 'lezen' | 'controleren', rijen: number) => void;

const teGroot = 'Het bestand vraagt te veel geheugen of tijd om te lezen. Laat alleen de gegevens staan of splits het.';

/**
 * Reads (and when asked checks) one file in a worker thread of its own, with a ceiling on memory and time.
 * The bytes are copied: the worker gets its own and leaves nothing behind.
 * @throws Weigering 'ongeldig' with the reason for the person, 'bezet' when others are first
 */
export async function bestandInlezen(bestuurId: string, bytes: Uint8Array, opdracht: Opdracht, voortgang: Voortgang = () => undefined): Promise<Verwerking> {
  return metPlaats(bestuurId, () => inWerker(bytes, opdracht, voortgang));
}

function inWerker(bytes: Uint8Array, opdracht: Opdracht, voortgang: Voortgang): Promise<Verwerking> {
  const werker = werkerNemen();
  const rijen: RijPerSoort[keyof RijPerSoort][] = [];
  const uitkomst = new Promise<Verwerking>((klaar, mislukt) => {
    const weiger = (zin: string): void => mislukt(new Weigering('ongeldig', zin, { bestand: [zin] }));
    const wekker = setTimeout(() => weiger(teGroot), grenzen.werkerSeconden * 1000);
    werker.once('exit', () => {
      clearTimeout(wekker);
      weiger(teGroot);
    });
    werker.once('error', (fout: Error & { code?: string }) => (fout.code === 'ERR_WORKER_OUT_OF_MEMORY' ? weiger(teGroot) : mislukt(fout)));
    werker.on('message', (bericht: WerkerBericht) => {
      if (bericht.soort === 'voortgang') voortgang(bericht.stap, bericht.rijen);
      else if (bericht.soort === 'rijen') for (const rij of bericht.rijen) rijen.push(rij);
      else if (bericht.soort === 'geweigerd') bericht.bsn ? mislukt(new BsnWeigering(bericht.zin, bericht.bsn)) : weiger(bericht.zin);
      else klaar({ ...bericht.uitkomst, controle: bericht.uitkomst.controle && { ...bericht.uitkomst.controle, rijen } });
    });
  });
  // Not slice(): of a Buffer that is a view, and its own bytes would leave with it.
  const eigen = new Uint8Array(bytes);
  werker.postMessage({ bytes: eigen, opdracht }, [eigen.buffer]);
  return uitkomst.finally(() => {
    void werker.terminate();
    werkerKlaarzetten();
  });
}
