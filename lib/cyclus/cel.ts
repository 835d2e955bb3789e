import { datumInWoorden } from '@/lib/dates';
import type { Kolom } from './invoer.schema';

/** The number in a cell ("12", "12,5", "1.250"), or null when it holds none. */
export function celgetal(cel: string | undefined): number | null {
  const tekst = (cel ?? '').trim();
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)([.,]\d+)?$/.test(tekst)) return null;
  // "1.250" is a thousand here; "1.25" is one and a quarter.
  const zonderPunten = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(tekst) ? tekst.replaceAll('.', '') : tekst;
  const getal = Number(zonderPunten.replace(',', '.'));
  return Number.isFinite(getal) ? getal : null;
}

/** A filled cell as people read it: the name of a choice, a day in words, Ja or Nee. */
export function celInWoorden(veld: Kolom, cel: string): string {
  switch (veld.soort) {
    case 'keuze': return veld.opties.find(({ code }) => code === cel)?.naam ?? 'een keuze die vervallen is';
    case 'ja-nee': return cel === 'ja' ? 'Ja' : 'Nee';
    case 'datum': return datumInWoorden(cel);
    default: return cel;
  }
}
