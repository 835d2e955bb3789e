import { csvRegels, csvTekst } from '../../export/csv';
import type { Probleem } from './begrippen';

/** The problems of a file as CSV that Dutch Excel opens at once. */
export function problemenCsv(problemen: readonly Probleem[]): string {
  const kop = ['Rij', 'Werkblad', 'Personeelsnummer', 'Kolom', 'Waarde', 'Reden'];
  const regels = problemen.map(({ rij, blad, personeelsnummer, kolom, waarde, reden }) => [rij, blad ?? '', personeelsnummer ?? '', kolom, waarde, reden]);
  return csvRegels([kop, ...regels].map((regel) => regel.map((waarde) => csvTekst(String(waarde)))));
}
