import type { Kolom } from '../export/lijst';
import type { Vertrekregel } from './vertrek';
import { herkomst, neemtMee } from './vertrek-woorden';

/** Columns of the exported departures: those on the screen. The day stands there only for whose file this person keeps; what HR noted stays on the screen. */
export const VERTREKKOLOMMEN: readonly Kolom<Vertrekregel>[] = [
  { kop: 'Naam', soort: 'tekst', breedte: 28, waarde: ({ naam }) => naam },
  { kop: 'School', soort: 'tekst', breedte: 28, waarde: ({ scholen }) => scholen.join(', ') },
  { kop: 'Verwacht op', soort: 'datum', breedte: 12, waarde: ({ beheer }) => beheer?.op ?? null },
  { kop: 'Verwacht in', soort: 'getal', breedte: 12, waarde: ({ jaar }) => jaar },
  { kop: 'Waardoor', soort: 'tekst', breedte: 26, waarde: (rij) => herkomst(rij) },
  { kop: 'Hoe zeker', soort: 'tekst', breedte: 14, waarde: ({ zekerheid }) => zekerheid ?? 'onbekend' },
  { kop: 'Vakken', soort: 'tekst', breedte: 28, waarde: ({ vakken }) => vakken.join(', ') },
  { kop: 'Neemt mee', soort: 'tekst', breedte: 22, waarde: (rij) => neemtMee(rij) },
  { kop: 'Fte', soort: 'getal', breedte: 8, waarde: ({ fte }) => fte },
];

export const VERTREKVOETTEKST = 'Een verwachting voor de planning: wat HR vastlegde, en anders de laatste dag van een aanstelling zonder vervolg of de AOW-datum, wat het eerst komt. Zonder die gegevens is het vertrek onbekend.';
