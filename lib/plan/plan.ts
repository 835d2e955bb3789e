import { z } from 'zod';
import type { Toestand } from './toestanden';

/** A plan as every door knows it: where it belongs and how it stands. Dates 'yyyy-mm-dd'. */
export interface Plankop {
  id: string;
  cyclusId: string;
  cyclusNaam: string;
  schoolId: string | null;
  /** Null: the whole board. */
  schoolNaam: string | null;
  naam: string;
  doel: string;
  eigenaarId: string | null;
  begin: string;
  einde: string;
  toestand: Toestand;
  /** Number of the last version that was submitted; 0 when none was. */
  versienummer: number;
  vastgesteldeVersieId: string | null;
  ritme: 'week' | 'twee-weken' | 'maand' | 'kwartaal' | 'geen';
  urenPerKwartaal: number | null;
  quorum: number | null;
  beoordelenVoor: string | null;
  mrSoort: 'geen' | 'advies' | 'instemming';
  versie: number;
  /** The cycle was closed: nothing changes any more. */
  cyclusDicht: boolean;
  /** This person was asked to review. */
  beoordelaar: boolean;
}

export const PlanKeuzeSchema = z.strictObject({ plan: z.uuid() });


/** Address of a plan, of one of its views or of an activity in it. `basis`: /besturen/<bestuur> */
export function planPad(basis: string, planId: string, deel = ''): string {
  return `${basis}/plan/${planId}${deel === '' ? '' : `/${deel}`}`;
}

/** Where an activity stands on a page. */
export function activiteitAnker(id: string): string {
  return `activiteit-${id}`;
}
