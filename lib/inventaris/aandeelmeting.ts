/** Both counting rules of every figure: heads or weighed, and all leraren or only those with lessons in the school year. */
export const TELREGELS = ['personen', 'gewogen', 'personenMetLessen', 'gewogenMetLessen'] as const;
export type Telregel = (typeof TELREGELS)[number];

/** One share: who counts as stated and with proof, of whom, and about whom nothing is known. */
export interface Geteld {
  teller: number;
  bevestigd: number;
  noemer: number;
  onbekend: number;
}

export type Aandeelmeting = Record<Telregel, Geteld>;

const NIETS: Geteld = { teller: 0, bevestigd: 0, noemer: 0, onbekend: 0 };
export const LEEG_AANDEEL: Aandeelmeting = { personen: NIETS, gewogen: NIETS, personenMetLessen: NIETS, gewogenMetLessen: NIETS };
