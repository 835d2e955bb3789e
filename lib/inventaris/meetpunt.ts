import type { Masterinstelling } from './masterniveaus';
import type { Dag } from './peildatum';

/** What a figure is asked for: the day it is about, and with whose knowledge and rules. */
export interface Meetpunt {
  peildatum: Dag;
  /** As it was known on this moment; null is now. */
  bekendOp: Date | null;
  /** Another choice about old titles than the board made, to show what it would do; null is the choice of the board. */
  instelling: Masterinstelling | null;
}

/** The day with the knowledge and the rules of now, unless said otherwise. */
export function meetpunt(peildatum: Dag, anders: Partial<Omit<Meetpunt, 'peildatum'>> = {}): Meetpunt {
  return { peildatum, bekendOp: null, instelling: null, ...anders };
}
