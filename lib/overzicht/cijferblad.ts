import type { Aandeelmeting, Geteld } from '@/lib/inventaris/aandeelmeting';
import type { Aandeel, Cijfer } from '@/lib/inventaris/cijferlijst';
import type { Eenheid, Regeltekst } from '@/lib/inventaris/indicatoren';
import { eenDecimaal } from '@/lib/inventaris/meting';
import type { Berekening } from './berekening';
import { aandeel } from '@/lib/inventaris/doelstand';
import type { GeldendDoel } from '@/lib/inventaris/doelwaarde';
import type { Deelstand } from './school';
import type { Volledigheid } from './volledigheid';

interface Basis {
  peildatum: string;
  eenheid: Eenheid;
  /** ISO moment with whose knowledge this is; null is now. */
  bekendOp: string | null;
  /** Whom it covers: name of the board, 'uw scholen', 'uw team'. */
  wie: string;
  volledigheid: Volledigheid;
}

/** The list of all figures. */
export interface Cijferlijst extends Basis {
  regels: { cijfer: Cijfer; meting: Aandeelmeting | null }[];
}

/** One figure, whole. */
export interface Aandeelblad extends Basis {
  soort: 'aandeel';
  cijfer: Aandeel;
  tekst: Regeltekst;
  meting: Aandeelmeting;
  /** The goal on the day, where there is one. */
  doel: GeldendDoel | null;
  groepen: { id: string; naam: string; schoolId: string; meting: Aandeelmeting; doel: number | null }[];
  /** Name of the rows: per school, or per team for who leads teams only. */
  rijKop: 'School' | 'Team';
  /** Oldest first; only years in which there was anybody. None when the data hold no past. */
  verloop: { dag: string; geteld: Geteld }[];
  leraren: Berekening['leraren'];
}

export interface Verdelingsblad extends Basis {
  soort: 'verdeling';
  cijfer: Extract<Cijfer, { soort: 'verdeling' }>;
  tekst: Regeltekst;
  delen: Deelstand[];
}

export type Cijferblad = Aandeelblad | Verdelingsblad;

/** The counts by the chosen unit. */
export function geteldIn(meting: Aandeelmeting, eenheid: Eenheid, metLessen = false): Geteld {
  const { teller, bevestigd, noemer, onbekend } = meting[eenheid === 'personen' ? (metLessen ? 'personenMetLessen' : 'personen') : metLessen ? 'gewogenMetLessen' : 'gewogen'];
  return { teller: eenDecimaal(teller), bevestigd: eenDecimaal(bevestigd), noemer: eenDecimaal(noemer), onbekend: eenDecimaal(onbekend) };
}

/** What leaving out the unknown does, in percents: with them, without them, and the difference in points. Null: nobody to divide by. */
export function metEnZonder(deel: number, { noemer, onbekend }: Geteld): { met: number | null; zonder: number | null; verschil: number | null } {
  const met = aandeel(deel, noemer);
  const zonder = aandeel(deel, noemer - onbekend);
  return { met, zonder, verschil: met === null || zonder === null ? null : zonder - met };
}
