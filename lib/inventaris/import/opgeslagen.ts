import type { Tabel } from './begrippen';
import { Bestandsfout } from './bestandsfout';

const MERK = 'MASTERKOMPAS-TABEL\n';

/** A file as kept while its import is under way, when columns had to be taken out of it: rows as read, without those values. */
export function tabelBewaren(tabel: Tabel, bsnKolommen: readonly string[]): Uint8Array {
  return new TextEncoder().encode(MERK + JSON.stringify({ tabel, bsnKolommen }));
}

/** Reads back what `tabelBewaren` made; null for an ordinary file. */
export function bewaardeTabel(bytes: Uint8Array): { tabel: Tabel; bsnKolommen: string[] } | null {
  if (!isBewaardeTabel(bytes)) return null;
  return JSON.parse(new TextDecoder().decode(bytes.subarray(MERK.length))) as { tabel: Tabel; bsnKolommen: string[] };
}

export function isBewaardeTabel(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, MERK.length)) === MERK;
}

/** Nobody may hand in our own form: it is read without the checks of a file from outside. */
export function vreemdBestandKeuren(bytes: Uint8Array): void {
  if (isBewaardeTabel(bytes)) throw new Bestandsfout('Dit bestand kan niet worden gelezen. Kies een CSV- of Excel-bestand (.xlsx).');
}
