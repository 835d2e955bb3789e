import type { Niveau, Uitkomst } from './diploma';
import { nodigVoor, type DoelStand } from './screening-gevolg';
import type { Keuze } from './screening';

/** Choices that can be made for many diplomas at once. */
export const REEKS_KEUZES = ['dossier', 'register', 'origineel', 'niet-aangetroffen', 'nader-onderzoek', 'opgave'] as const satisfies readonly Keuze[];
/** More at once is no longer looking. */
export const MEESTE_TEGELIJK = 500;

export type Uitval = 'intussen-gescreend' | 'intussen-gewijzigd' | 'register' | 'tweede-blik' | 'buiten-bereik';

export const uitvalNamen: Record<Uitval, string> = {
  'intussen-gescreend': 'Intussen door iemand gescreend', 'intussen-gewijzigd': 'Gegevens intussen gewijzigd', register: 'Van vóór 1996: staat niet in het diplomaregister',
  'tweede-blik': 'Vraagt een tweede blik: doe deze één voor één', 'buiten-bereik': 'Bestaat niet meer, of ligt buiten uw bereik',
};

export interface ReeksDiploma {
  id: string;
  naam: string;
  niveau: Niveau;
  richting: string;
  jaar: number | null;
  school: string;
  uitkomst: Uitkomst;
}

/** How the goals of one school move. */
export interface ReeksGevolg {
  school: string;
  doel: 50 | 80;
  van: number;
  naar: number;
  noemer: number;
  /** Confirmed teachers still needed after it. */
  nodig: number;
}

export interface ReeksVoorbeeld {
  mee: ReeksDiploma[];
  eruit: { reden: Uitval; diplomas: ReeksDiploma[]; aantal: number }[];
  gevolg: ReeksGevolg[];
}

export interface ReeksScherm {
  /** The diplomas that were selected and can be seen. */
  diplomas: ReeksDiploma[];
  /** How many were selected; more than there are when some are out of reach. */
  gekozen: number;
  /** ISO moment of reading: what is screened after it is left alone. */
  gezienOp: string;
  voorbeeld: ReeksVoorbeeld | null;
}

/** A bulk that was carried out, as it stands now. */
export interface GedaneReeks {
  id: string;
  keuze: { uitkomst: Uitkomst; bewijs: string; notitie: string };
  door: string;
  vanMij: boolean;
  op: string;
  diplomas: (ReeksDiploma & { staat: 'geldt' | 'teruggenomen' | 'ingehaald' })[];
}

/** Which goals move between two readings, per school by name. */
export function reeksGevolg(voor: Readonly<Record<string, DoelStand>>, na: Readonly<Record<string, DoelStand>>, namen: ReadonlyMap<string, string>): ReeksGevolg[] {
  return Object.entries(na).flatMap(([id, stand]) => {
    const eerst = voor[id];
    if (!eerst) return [];
    const school = namen.get(id) ?? '';
    const regel = (doel: 50 | 80, van: number, naar: number, noemer: number): ReeksGevolg[] => (van === naar ? [] : [{ school, doel, van, naar, noemer, nodig: Math.max(0, nodigVoor(doel, noemer) - naar) }]);
    return [...regel(50, eerst.bevestigd, stand.bevestigd, stand.leraren), ...regel(80, eerst.vwoBevestigd, stand.vwoBevestigd, stand.vwoLeraren)];
  }).sort((een, ander) => een.school.localeCompare(ander.school, 'nl') || een.doel - ander.doel);
}
