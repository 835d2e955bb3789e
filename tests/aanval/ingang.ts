import type pg from 'pg';
import type { Actor, Recht } from './actoren';
import type { Slot, Toegangseis, Waarden } from './gleuven';
import type { Bord } from './kanaries';
import type { Velden, Vraag } from './verzoek';

/** What a request builder may use: the superuser's view, so that the attacker knows every version and id. */
export interface Kennis {
  db: pg.Pool;
  wie: Actor;
  /** The present version of a row, whoever owns it; 1 when there is none. */
  versie: (tabel: 'school' | 'team' | 'sectie' | 'lidmaatschap' | 'diploma' | 'import', id: string) => Promise<number>;
  /** Newest screening of a diploma, or ''. */
  laatste: (diplomaId: string) => Promise<string>;
}

interface Basis {
  eis: Toegangseis;
  /** Who holds this right over everything that is pointed at, may hear why an act is refused; others hear the same as of what is not there. */
  leest?: Recht;
  slots: readonly Slot[];
  /** Ids only fit together: somebody's diploma under somebody else's name is not there. */
  samen?: boolean;
  /** Tables that change when it succeeds. Without this nothing may ever change, but for the log of reading. */
  wijzigt?: readonly string[];
  /** Reading is written to the log, also when a filter finds nothing. */
  logt?: boolean;
  /** Tables without a board that may change whoever asks, because the entry is open to all. */
  magAltijd?: readonly string[];
  /** Proof that it worked: text or canary places that the answer must hold. Without it, the change is the proof. */
  bewijs?: (waarden: Waarden, wie: Actor, bord: Bord) => readonly (string | RegExp)[];
  /** Canary places that the answer may hold beside what this person may see anyway: who has the secret link sees what it is for. */
  onthult?: readonly string[];
  /** Another cookie than the first browser's. */
  token?: (wie: Actor) => string | null;
  /** Puts back what an earlier success used up. */
  vooraf?: (kennis: Kennis, waarden: Waarden, bord: Bord) => Promise<void>;
  /** No statement of it names the board: only the wall of the database stands there, filters or no filters. */
  zonderFilter?: boolean;
}

export interface LeesIngang extends Basis {
  soort: 'pagina' | 'route';
  methode: string;
  vraag: (waarden: Waarden, kennis: Kennis) => Promise<Omit<Vraag, 'methode'>> | Omit<Vraag, 'methode'>;
}

export interface ActieIngang extends Basis {
  soort: 'actie';
  /** Page from which it is posted. */
  pagina: (waarden: Waarden) => string;
  /** That page logs who reads it: without script a refused act still shows the page to who holds this right. */
  paginaLogt?: Recht;
  argumenten: (waarden: Waarden) => readonly unknown[];
  velden: (waarden: Waarden, kennis: Kennis) => Promise<Velden> | Velden;
}

export type Ingang = LeesIngang | ActieIngang;
/** By the name in the build's manifest; one route can have more methods. */
export type Ingangen = Record<string, Ingang | readonly Ingang[]>;

export const tekst = (waarden: Waarden, slot: Slot): string => waarden[slot]?.tekst ?? 'ontbreekt';
export const pad = (waarden: Waarden, rest: string): string => `/besturen/${encodeURIComponent(tekst(waarden, 'slug'))}${rest}`;
export const apipad = (waarden: Waarden, rest: string): string => `/api${pad(waarden, rest)}`;
