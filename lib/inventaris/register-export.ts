import { niveauNamen, statusNamen, uitkomstNamen } from './diploma';
import type { RegisterRij } from './register';

/** Column heads of the exported register, in the order of `exportCellen`. */
export const EXPORT_KOP = [
  'Personeelsnummer', 'Naam', 'School', 'Team', 'Functie', 'Schaal', 'Fte', 'Vakken', 'Hoogste diploma', 'Richting', 'Status diploma', 'Screening', 'Nog te screenen', 'Volgt een master',
] as const;

/** One person as text cells, with a Dutch decimal comma. */
export function exportCellen({ personeelsnummer, naam, school, team, functie, schaal, fte, vakken, diploma, teScreenen, studeert }: RegisterRij): string[] {
  return [
    personeelsnummer, naam, school, team ?? '', functie, schaal, String(fte).replace('.', ','), vakken.join(', '),
    diploma ? niveauNamen[diploma.niveau] : '', diploma?.richting ?? '', diploma ? statusNamen[diploma.status] : '', diploma ? uitkomstNamen[diploma.uitkomst] : '',
    String(teScreenen), studeert ? 'ja' : 'nee',
  ];
}

/**
 * Rows as a file that Dutch Excel opens by itself: UTF-8 with byte order mark, semicolons, CRLF. A cell that a
 * spreadsheet would calculate (=, +, -, @, tab, return) gets an apostrophe in front.
 */
export function alsCsv(rijen: readonly (readonly string[])[]): string {
  return `\uFEFF${rijen.map((rij) => rij.map(csvCel).join(';')).join('\r\n')}\r\n`;
}

function csvCel(tekst: string): string {
  const veilig = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}
