import type { Staatkolom } from './matrix-kolommen';
import type { MatrixFilter } from './matrix.schema';
import type { Weergave } from './weergave';

/** One leraar on the peildatum. School, team and scale are those of the largest appointment; section is that with most hours. */
export interface MatrixRij {
  id: string;
  naam: string;
  personeelsnummer: string;
  groep: string;
  school: string;
  team: string | null;
  sectie: string | null;
  schaal: string;
  fte: number;
  /** Hours a week in vwo 4–6; null without known lessons. */
  vwo: number | null;
  /** Code per chosen column. */
  staten: Partial<Record<Staatkolom, string>>;
  studieTot: string | null;
  /** The year only: the day of an AOW tells a birthday (decision 0012). */
  vertrekJaar: number | null;
  gescreendOp: string | null;
  /** Hours a week per judgement about the licence. */
  urenOnbevoegd: number;
  uren: number;
  /** 'Wiskunde eerstegraads' per licence that holds on the peildatum. */
  bevoegdheden: string[];
}

/** Per column: how many (persons or fte) are a gap or are counted, out of how many. */
export type Kolomtelling = Partial<Record<Staatkolom, { telt: number; van: number }>>;

export interface MatrixGroep {
  /** Empty for who belongs to none. */
  sleutel: string;
  naam: string;
  personen: number;
  fte: number;
  vwo: number;
  kolommen: Kolomtelling;
}

export interface Matrix {
  filter: MatrixFilter;
  rijen: MatrixRij[];
  groepen: MatrixGroep[];
  totaal: MatrixGroep;
  /** Which group is open: its key, all of them, or none. */
  open: string | null;
  pagina: number;
  paginas: number;
  /** Rows of the open groups together. */
  rijenTotaal: number;
  keuzelijsten: MatrixKeuzelijsten;
  weergaven: Weergave[];
  /** False when nobody at all is within reach: then there is nothing to filter, but something to import. */
  iemand: boolean;
}

/** The rows of this group are shown. */
export function groepIsOpen(open: string | null, sleutel: string): boolean {
  return open === 'alle' || open === openSleutel(sleutel);
}

/** How a group is named in the address. */
export function openSleutel(sleutel: string): string {
  return sleutel === '' ? 'zonder' : sleutel;
}

export interface MatrixKeuzelijsten {
  scholen: { id: string; naam: string }[];
  teams: { id: string; naam: string; school: string }[];
  secties: { code: string; naam: string }[];
  schalen: string[];
}
