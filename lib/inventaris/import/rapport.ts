import type { Probleem } from './begrippen';
import type { Herkenning } from './herkennen';
import type { Verdwenen } from './verdwenen';
import type { Telling, Uitleg } from './vergelijken/telling';

/** What a trial run found: counts, problems with their place, and what applying would change. */
export interface Uitkomst {
  telling: Telling;
  problemen: Probleem[];
  /** Also the problems beyond the number that is kept. */
  aantalProblemen: number;
  dubbelen: { rij: number; blad: string; personeelsnummer: string }[];
  uitleg: Uitleg[];
  /** Known people of the schools in the file who are not in the file; they stay as they are. */
  nietInBestand: number;
  /** Only of a personnel file that HR called complete. */
  verdwenen?: Verdwenen;
  /** People whose appointments this import ended. */
  beeindigd?: number;
}

/** All that is kept of a file with burgerservicenummers: where they stood and how many rows it had. */
export interface BsnRapport {
  kolommen: string[];
  rijen: number;
  zin: string;
}

/** Kept with the import: how the file read, and the last trial run. */
export interface Rapport {
  herkenning: Herkenning;
  handtekening: string;
  herinnerd: boolean;
  /** Name of the profile by which the file was read, when one was chosen. */
  profiel?: string | undefined;
  uitkomst: Uitkomst | null;
  /** Only this stands there when the file was refused for its burgerservicenummers. */
  bsn?: BsnRapport;
}
