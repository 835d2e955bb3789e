import type { Probleem } from './begrippen';

/** A cell that a spreadsheet could take for a formula gets an apostrophe; quotes and separators are wrapped. */
export function csvCel(waarde: string | number): string {
  const tekst = String(waarde);
  const veilig = /^\s*[=+\-@\t\r\n]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\n\r]/.test(veilig) || veilig !== veilig.trim() ? `"${veilig.replaceAll('"', '""')}"` : veilig;
}

/** The problems of a file as CSV that Dutch Excel opens at once: BOM, semicolons, CRLF. */
export function problemenCsv(problemen: readonly Probleem[]): string {
  const kop = ['Rij', 'Werkblad', 'Personeelsnummer', 'Kolom', 'Waarde', 'Reden'];
  const regels = problemen.map(({ rij, blad, personeelsnummer, kolom, waarde, reden }) => [rij, blad ?? '', personeelsnummer ?? '', kolom, waarde, reden]);
  return `\ufeff${[kop, ...regels].map((regel) => regel.map(csvCel).join(';')).join('\r\n')}\r\n`;
}
