import { TELLINGEN, WEGINGEN, type GewogenTelling, type Telling } from './indicatoren';

/** Counts of one group of leraren; `gewogen` adds up fte or hours over the same people, as WEGINGEN says. */
export interface Meting {
  /** School, team or other group; null is everybody within reach together. */
  groep: string | null;
  personen: Record<Telling, number>;
  gewogen: Record<GewogenTelling, number>;
  /** Achieved diplomas of these leraren, and those that nobody has screened. */
  diplomas: number;
  diplomasTeScreenen: number;
  /** One year before: leraren, masters as stated, and leraren who have left since. */
  vorigeLeraren: number;
  vorigeMasters: number;
  vertrokken: number;
  /** Newest fact behind these figures. */
  bijgewerktOp: Date | null;
}

const GETELD = Object.keys(TELLINGEN) as Telling[];
const GEWOGEN = Object.keys(WEGINGEN) as GewogenTelling[];

/** A flat row of the statement: n_ counts heads, w_ is weighed. */
export type Metingrij = Record<`n_${Telling}` | `w_${GewogenTelling}`, number | null> & Omit<Meting, 'personen' | 'gewogen'>;

export function alsMeting(rij: Metingrij): Meting {
  const { groep, diplomas, diplomasTeScreenen, vorigeLeraren, vorigeMasters, vertrokken, bijgewerktOp } = rij;
  return {
    groep, diplomas, diplomasTeScreenen, vorigeLeraren, vorigeMasters, vertrokken, bijgewerktOp,
    personen: tabel(GETELD, (naam) => rij[`n_${naam}`]), gewogen: tabel(GEWOGEN, (naam) => rij[`w_${naam}`]),
  };
}

/** A group without leraren. */
export function legeMeting(groep: string | null): Meting {
  return {
    groep, diplomas: 0, diplomasTeScreenen: 0, vorigeLeraren: 0, vorigeMasters: 0, vertrokken: 0, bijgewerktOp: null,
    personen: tabel(GETELD, () => 0), gewogen: tabel(GEWOGEN, () => 0),
  };
}

function tabel<N extends string>(namen: readonly N[], waarde: (naam: N) => number | null): Record<N, number> {
  return Object.fromEntries(namen.map((naam) => [naam, waarde(naam) ?? 0])) as Record<N, number>;
}

/** One decimal, half goes up; the sum itself came exact from the database, with four decimals. */
export function eenDecimaal(getal: number): number {
  return Math.round(Math.round(getal * 10_000) / 1_000) / 10;
}
