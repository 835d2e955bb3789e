import type { Eenheid, IndicatorSleutel, SoortMaster } from '@/lib/inventaris/indicatoren';
import type { GeldendDoel } from '@/lib/inventaris/doelwaarde';
import type { Vergelijking } from './overzicht';
import type { Stand } from './stand';

/** A group within a school: section, team, scale or age class. */
export interface Deelstand {
  /** Null: not known. */
  naam: string | null;
  stand: Stand;
  /** Goals that the board set for this section; absent when those of the school apply. */
  eigenDoel?: Partial<Record<IndicatorSleutel, GeldendDoel>>;
}

/** Everything that the page of one school shows. */
export interface Schooloverzicht {
  peildatum: string;
  eenheid: Eenheid;
  school: { id: string; naam: string; brin: string; onderwijssoorten: string[] };
  /** Names of the own teams, when this person sees only those. */
  teams: string[];
  stand: Stand;
  soorten: Record<SoortMaster | 'wo' | 'hbo', number>;
  /** Looking back: both goals as known now; null when this is now. */
  bekend: Vergelijking | null;
  /** The goals come from the school, the board, or the sector. */
  herkomst: Record<IndicatorSleutel, GeldendDoel>;
  verdeling: Record<'vak' | 'team' | 'schaal' | 'leeftijd', Deelstand[]>;
}

/** Largest group first; what is not known stands last. Scales and ages keep their own order. */
export function opGrootte(delen: Deelstand[]): Deelstand[] {
  return [...delen].sort((een, ander) => Number(een.naam === null) - Number(ander.naam === null) || ander.stand.leraren - een.stand.leraren || naam(een).localeCompare(naam(ander), 'nl'));
}

export function opNaam(delen: Deelstand[]): Deelstand[] {
  return [...delen].sort((een, ander) => Number(een.naam === null) - Number(ander.naam === null) || rang(een).localeCompare(rang(ander), 'nl', { numeric: true }));
}

function naam(deel: Deelstand): string {
  return deel.naam ?? '';
}

// 'tot en met 25' is the youngest class.
function rang(deel: Deelstand): string {
  return naam(deel).replace(/^tot en met /, '0 ');
}
