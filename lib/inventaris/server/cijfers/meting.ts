import 'server-only';
import { TELLINGEN, type Telling } from '@/lib/inventaris/indicatoren';

/** Counts of one group of leraren; `fte` and `uren` are added up over the same people. Fractions carry 4 and 2 decimals. */
export interface Meting {
  /** School or team; null is everybody within reach together. */
  groep: string | null;
  personen: Record<Telling, number>;
  fte: Record<Telling, number>;
  /** Hours in vwo 4-6. */
  uren: Record<Telling, number>;
  /** Achieved diplomas of these leraren, and those that nobody has screened. */
  diplomas: number;
  diplomasTeScreenen: number;
  /** Newest fact behind these figures. */
  bijgewerktOp: Date | null;
}

const SLEUTELS = Object.keys(TELLINGEN) as Telling[];

/** A flat row of the statement: n_/f_/u_ and the key. */
export type Metingrij = Record<`${'n' | 'f' | 'u'}_${Telling}`, number | null> & Pick<Meting, 'groep' | 'diplomas' | 'diplomasTeScreenen' | 'bijgewerktOp'>;

export function alsMeting(rij: Metingrij): Meting {
  const van = (letter: 'n' | 'f' | 'u') => Object.fromEntries(SLEUTELS.map((sleutel) => [sleutel, rij[`${letter}_${sleutel}`] ?? 0])) as Record<Telling, number>;
  const { groep, diplomas, diplomasTeScreenen, bijgewerktOp } = rij;
  return { groep, personen: van('n'), fte: van('f'), uren: van('u'), diplomas, diplomasTeScreenen, bijgewerktOp };
}

/** A group without leraren. */
export function legeMeting(groep: string | null): Meting {
  const nul = () => Object.fromEntries(SLEUTELS.map((sleutel) => [sleutel, 0])) as Record<Telling, number>;
  return { groep, personen: nul(), fte: nul(), uren: nul(), diplomas: 0, diplomasTeScreenen: 0, bijgewerktOp: null };
}
