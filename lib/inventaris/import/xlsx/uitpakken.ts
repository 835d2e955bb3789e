import { Inflate } from 'fflate';
import { Bestandsfout } from '../bestandsfout';
import { grenzen } from '../grenzen';
import type { Onderdeel } from './zip';

// Small slices: deflate grows at most about a thousandfold, so one slice stays under 4 MB before the counter sees it.
const SLICE = 4 * 1024;

const crcTafel = Uint32Array.from({ length: 256 }, (_, n) => {
  let rest = n;
  for (let k = 0; k < 8; k++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

function crcBijwerken(crc: number, stuk: Uint8Array): number {
  let som = crc;
  for (let i = 0; i < stuk.length; i++) som = (crcTafel[(som ^ stuk[i]!) & 0xff]! ^ (som >>> 8)) >>> 0;
  return som;
}

/** Counts what comes out of all parts of one workbook together. */
export interface Teller {
  bytes: number;
}

/**
 * Inflates one part piece by piece, counting real bytes, and hands each piece on.
 * @throws Bestandsfout as soon as one part or the whole grows past its ceiling, or the content differs from its checksum.
 */
export function onderdeelUitpakken(onderdeel: Onderdeel, teller: Teller, ontvang: (stuk: Uint8Array) => void): void {
  let omvang = 0;
  let crc = 0xffffffff;
  const verder = (stuk: Uint8Array): void => {
    omvang += stuk.length;
    teller.bytes += stuk.length;
    if (omvang > grenzen.onderdeelBytes || teller.bytes > grenzen.totaalBytes) {
      throw new Bestandsfout('Het Excel-bestand wordt uitgepakt veel te groot en is daarom geweigerd. Sla de gegevens op als CSV of splits het bestand.');
    }
    crc = crcBijwerken(crc, stuk);
    ontvang(stuk);
  };
  if (onderdeel.methode === 0) {
    for (let i = 0; i < onderdeel.data.length; i += 65536) verder(onderdeel.data.subarray(i, i + 65536));
  } else {
    inflaten(onderdeel.data, verder);
  }
  if ((crc ^ 0xffffffff) >>> 0 !== onderdeel.crc) throw new Bestandsfout('Het Excel-bestand is beschadigd: de inhoud klopt niet met de controlesom. Sla het opnieuw op.');
}

function inflaten(data: Uint8Array, verder: (stuk: Uint8Array) => void): void {
  const stroom = new Inflate((stuk) => {
    if (stuk.length > 0) verder(stuk);
  });
  try {
    for (let i = 0; i < data.length; i += SLICE) stroom.push(data.subarray(i, i + SLICE), i + SLICE >= data.length);
  } catch (fout) {
    // Only the inflater's own faults carry a number; what the receiver threw says more than we can.
    if (!(fout instanceof Error && 'code' in fout && typeof fout.code === 'number')) throw fout;
    throw new Bestandsfout('Het Excel-bestand is beschadigd of niet volledig. Sla het opnieuw op en probeer het nog eens.');
  }
}
