export type Celsoort = 'tekst' | 'getal' | 'procent' | 'datum';
export type Celwaarde = string | number | null;

/**
 * One column of an exported list. Values per kind: text; a number; percents between 0 and 100; a day as 'yyyy-mm-dd'.
 * Null, and what is not of its kind, becomes an empty cell or text: never a formula.
 */
export interface Kolom<Rij> {
  kop: string;
  soort: Celsoort;
  /** Width in characters; follows from the head when absent. */
  breedte?: number;
  /** Fixed number of decimals; as many as there are when absent. */
  decimalen?: number;
  waarde: (rij: Rij) => Celwaarde;
}

/** What is on a screen, on its way to a spreadsheet. */
export interface Lijst<Rij> {
  titel: string;
  /** Lines between title and table: of whom, what was filtered, on which day, made by whom. */
  toelichting: readonly string[];
  kolommen: readonly Kolom<Rij>[];
  rijen: readonly Rij[];
  /** How it was counted, under the table. */
  voettekst?: string;
}

/** More rows than this is no list that somebody looks at. */
export const MEESTE_RIJEN = 50_000;

/** A cell with its kind settled: a day that does not exist or a number that is none stays readable as text. */
export type Cel = { soort: 'leeg' } | { soort: 'tekst'; tekst: string } | { soort: 'getal' | 'procent'; getal: number } | { soort: 'datum'; dag: string };

/** The cell of one row in one column. */
export function celVan<Rij>({ soort, waarde }: Kolom<Rij>, rij: Rij): Cel {
  const gelezen = waarde(rij);
  if (gelezen === null || gelezen === '') return { soort: 'leeg' };
  if (typeof gelezen === 'number') {
    if (!Number.isFinite(gelezen)) return { soort: 'leeg' };
    return soort === 'getal' || soort === 'procent' ? { soort, getal: gelezen } : { soort: 'tekst', tekst: String(gelezen) };
  }
  return soort === 'datum' && bestaatDag(gelezen) ? { soort, dag: gelezen } : { soort: 'tekst', tekst: gelezen };
}

function bestaatDag(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const moment = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(tekst);
}
