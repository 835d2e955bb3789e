import { datumInCijfers } from '../dates';
import { celVan, type Kolom, type Lijst } from './lijst';

// What Excel or LibreOffice would calculate, also after blanks and in full-width shape.
const FORMULE = /^[\s\u200b\ufeff]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** One field of text: what a spreadsheet would calculate gets an apostrophe in front; separators, quotes and outer blanks are wrapped. */
export function csvTekst(tekst: string): string {
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(veilig) || veilig !== veilig.trim() ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** Lines that are ready, as a file that Dutch Excel opens by itself: UTF-8 with byte order mark, semicolons, CRLF. */
export function csvRegels(regels: readonly (readonly string[])[]): string {
  return `\uFEFF${regels.map((velden) => velden.join(';')).join('\r\n')}\r\n`;
}

/**
 * The table of a list as CSV (RFC 4180 with semicolons): one line of heads, one line per row, as many fields on each.
 * The lines above and below the table are left to Excel files: other programs want the heads first.
 */
export function lijstAlsCsv<Rij>({ kolommen, rijen }: Lijst<Rij>): string {
  return csvRegels([kolommen.map(({ kop }) => csvTekst(kop)), ...rijen.map((rij) => kolommen.map((kolom) => csvVeld(kolom, rij)))]);
}

function csvVeld<Rij>(kolom: Kolom<Rij>, rij: Rij): string {
  const cel = celVan(kolom, rij);
  switch (cel.soort) {
    case 'leeg': return '';
    case 'tekst': return csvTekst(cel.tekst);
    case 'datum': return datumInCijfers(cel.dag);
    case 'getal': return komma(cel.getal, kolom.decimalen);
    case 'procent': return `${komma(cel.getal, kolom.decimalen ?? 1)}%`;
  }
}

function komma(getal: number, decimalen: number | undefined): string {
  return (decimalen === undefined ? String(getal) : getal.toFixed(decimalen)).replace('.', ',');
}
