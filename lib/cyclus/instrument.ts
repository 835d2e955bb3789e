import type { Antwoord, OpenBotsing, Waarde } from './antwoord';
import type { CyclusKop, FaseStand } from './cyclus';
import type { InhoudItem, Instrument } from './inhoud';
import type { Invoer } from './invoer.schema';
import type { Keten, Schakel } from './keten';

export { rijpunt, type Schakel } from './keten';

// An instrument of the guide within one cycle: its rows are answers like every other question, those that people add are
// own questions that stand in it. Browser-safe.

/** One row: of the guide, or added by people. */
export interface Rij {
  /** Under which its answer is kept: id of the item, or 'eigen-<uuid>'. */
  vraagId: string;
  /** Null for an own row. */
  item: InhoudItem | null;
  /** Our words for the row; of an own row those of whoever added it. May hold light formatting. */
  naam: string;
  /** Of an own row: what renames or retires it. */
  eigen: { id: string; versie: number; door: string | null } | null;
  invoer: Invoer;
  antwoord: Antwoord;
  botsingen: OpenBotsing[];
}

export interface Instrumentdeel {
  slug: string;
  titel: string;
  inleiding: string | null;
  /** What one own row is called ("Eigen knelpunt"), when people may add rows here. */
  eigen: string | null;
  rijen: Rij[];
  /** Tips, heads and figures without a field. */
  lezen: InhoudItem[];
}

/** What somebody thinks of a row, beside the answer of the school. */
export interface Beoordeling { vraagId: string; wie: string; naam: string; waarde: Record<string, string>; op: string }

/** A figure of the inventory as it was when somebody called the row answered. */
export interface Cijferstand { vraagId: string; code: string; waarde: unknown; peildatum: string; door: string | null; op: string }

export interface Instrumentpagina {
  kop: CyclusKop;
  fase: FaseStand;
  instrument: Instrument;
  delen: Instrumentdeel[];
  beoordelingen: Beoordeling[];
  schakels: readonly Schakel[];
  /** The chain of the whole cycle, as far as this person sees it. */
  keten: Keten;
  cijferstanden: Cijferstand[];
  /** Why there are no fields; null when there are. 'kring': about people, and this person is not in the circle. */
  alleenLezen: 'dicht' | 'lezer' | 'stem' | 'kring' | null;
  magBeheren: boolean;
}

/** Address of an instrument within a cycle. */
export const instrumentPad = (bestuur: string, cyclusId: string, slug: string): string => `/besturen/${bestuur}/cyclus/${cyclusId}/instrument/${slug}`;

export const alleRijen = ({ delen }: Pick<Instrumentpagina, 'delen'>): Rij[] => delen.flatMap(({ rijen }) => rijen);

/** What stands in a cell; empty when nothing does. */
export const cel = (waarde: Waarde, code: string): string => waarde.cellen?.[code] ?? '';


/** The value with one cell changed; an empty text takes it away. */
export function metCel(waarde: Waarde, code: string, tekst: string): Waarde {
  const { [code]: _oud, ...rest } = waarde.cellen ?? {};
  return { ...waarde, cellen: tekst === '' ? rest : { ...rest, [code]: tekst } };
}
