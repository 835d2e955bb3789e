import type { Kolom } from '../export/lijst';
import { niveauNamen, statusNamen, uitkomstNamen } from './diploma';
import type { RegisterRij } from './register';

/** Columns of the exported register. */
export const REGISTER_KOLOMMEN: readonly Kolom<RegisterRij>[] = [
  { kop: 'Personeelsnummer', soort: 'tekst', breedte: 12, waarde: (rij) => rij.personeelsnummer },
  { kop: 'Naam', soort: 'tekst', breedte: 28, waarde: (rij) => rij.naam },
  { kop: 'School', soort: 'tekst', breedte: 28, waarde: (rij) => rij.school },
  { kop: 'Team', soort: 'tekst', breedte: 22, waarde: (rij) => rij.team },
  { kop: 'Functie', soort: 'tekst', breedte: 20, waarde: (rij) => rij.functie },
  { kop: 'Schaal', soort: 'tekst', breedte: 8, waarde: (rij) => rij.schaal },
  { kop: 'Fte', soort: 'getal', breedte: 8, waarde: (rij) => rij.fte },
  { kop: 'Vakken', soort: 'tekst', breedte: 30, waarde: (rij) => rij.vakken.join(', ') },
  { kop: 'Hoogste diploma', soort: 'tekst', breedte: 24, waarde: ({ diploma }) => diploma && niveauNamen[diploma.niveau] },
  { kop: 'Richting', soort: 'tekst', breedte: 34, waarde: ({ diploma }) => diploma && diploma.richting },
  { kop: 'Status diploma', soort: 'tekst', breedte: 14, waarde: ({ diploma }) => diploma && statusNamen[diploma.status] },
  { kop: 'Screening', soort: 'tekst', breedte: 18, waarde: ({ diploma }) => diploma && uitkomstNamen[diploma.uitkomst] },
  { kop: 'Nog te screenen', soort: 'getal', breedte: 10, waarde: (rij) => rij.teScreenen },
  { kop: 'Volgt een master', soort: 'tekst', breedte: 10, waarde: (rij) => (rij.studeert ? 'ja' : 'nee') },
];
