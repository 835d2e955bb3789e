import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from './mag';

// Who reviews by rule: for a school, or for all schools of the board that have no rule of their own. Browser-safe.

export interface Beoordelingsregel {
  id: string;
  /** Null: of the board. */
  schoolId: string | null;
  wie: 'teamleiders' | 'gekozen';
  gebruikerIds: string[];
  quorum: number | null;
  dagen: number;
  versie: number;
}

/** Somebody who can be asked to review. */
export interface Collega { id: string; naam: string; rol: string; schoolIds: string[]; overal: boolean; teamleider: boolean }

/** One school (or the board) with its rule, who could be asked, and who reviews now. */
export interface Regelplek {
  schoolId: string | null;
  naam: string;
  regel: Beoordelingsregel | null;
  collegas: Collega[];
  /** Who reviews by the rule that goes here, its own or the one of the board; null when there is none. */
  nu: string[] | null;
  magWijzigen: boolean;
}

/** The rule of a school is for who writes its plans; that of the board for who writes plans of the board, and for the bestuurder. */
export function magRegel(toegang: Pick<Toegang, 'rollen'>, schoolId: string | null): boolean {
  return reiktPlan(toegang, 'plan:schrijven', { schoolId }) || reiktPlan(toegang, 'plan:vaststellen', { schoolId });
}

/** Who of these may be asked for a plan of this school. */
export function collegasVan(collegas: readonly Collega[], schoolId: string | null): Collega[] {
  return collegas.filter(({ overal, schoolIds }) => schoolId === null || overal || schoolIds.includes(schoolId));
}

/** Names of who reviews by this rule. */
export function namenVolgensRegel(regel: Pick<Beoordelingsregel, 'wie' | 'gebruikerIds'>, collegas: readonly Collega[]): string[] {
  return collegas.filter(({ id, teamleider }) => (regel.wie === 'teamleiders' ? teamleider : regel.gebruikerIds.includes(id))).map(({ naam }) => naam);
}
