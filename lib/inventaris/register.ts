import type { DiplomaStatus, Niveau, Uitkomst } from './diploma';
import type { MatrixRij } from './matrix';
import type { RegisterFilter } from './register.schema';

/** Rows on one page of the register. */
export const PER_PAGINA = 25;

/** The diploma that says most about a person on the peildatum: the highest achieved, of equals the confirmed one. */
export interface HoogsteDiploma {
  niveau: Niveau;
  richting: string;
  status: DiplomaStatus;
  uitkomst: Uitkomst;
}

/** One person in the register. School, team, function and scale are those of the largest active appointment; fte is the sum. */
export interface RegisterRij {
  id: string;
  naam: string;
  personeelsnummer: string;
  school: string;
  team: string | null;
  functie: string;
  schaal: string;
  fte: number;
  /** Further active appointments that the filter lets through. */
  meer: number;
  /** Names of subjects in this school year, most hours first. */
  vakken: string[];
  diploma: HoogsteDiploma | null;
  /** Achieved diplomas whose proof nobody looked at yet. */
  teScreenen: number;
  /** Follows a master programme now. */
  studeert: boolean;
  /** Name of the group and how many are in it, when the list is grouped; null for who belongs to none. */
  groep?: string | null;
  groepAantal?: number;
  /** What the matrix says of this leraar, when a column asks for it; absent for who is no leraar. */
  matrix?: RegisterMatrix;
}

/** The part of a row of the matrix that the register can show. */
export type RegisterMatrix = Pick<MatrixRij, 'sectie' | 'staten' | 'studieTot' | 'vertrekJaar' | 'gescreendOp' | 'bevoegdheden' | 'urenOnbevoegd' | 'uren'>;

/** How far the figures of this list can be trusted. */
export interface Volledigheid {
  /** People in the list without any diploma recorded. */
  zonderDiploma: number;
  /** Newest change to a diploma or its screening of people in the list; null when there is none. */
  gewijzigdOp: string | null;
}

export interface Keuzelijsten {
  scholen: { id: string; naam: string }[];
  /** Teams of the chosen school, or all of them when the reach is one school or named teams. */
  teams: { id: string; naam: string; school: string }[];
  secties: { code: string; naam: string }[];
}

export interface Register {
  filter: RegisterFilter;
  rijen: RegisterRij[];
  /** People that the filter lets through. */
  totaal: number;
  /** The page that is shown; lower than asked for when there are fewer. */
  pagina: number;
  paginas: number;
  volledigheid: Volledigheid;
  keuzelijsten: Keuzelijsten;
  /** False when nobody at all is within reach: then there is nothing to filter, but something to import. */
  iemand: boolean;
}
