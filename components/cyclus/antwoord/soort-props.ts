import type { Waarde } from '@/lib/cyclus/antwoord';
import type { Invoer } from '@/lib/cyclus/invoer.schema';

/** What the fields of one kind of question get. */
export interface SoortProps<S extends Invoer['soort'] = Invoer['soort']> {
  /** Start of the ids of the fields. */
  id: string;
  invoer: Extract<Invoer, { soort: S }>;
  waarde: Waarde;
  zet: (waarde: Waarde) => void;
  /** The question, for who hears the fields by themselves. */
  titel: string;
  /** What was typed as a number and is none. */
  ruw?: string | undefined;
  fout: boolean;
  beschreven: string | undefined;
}
