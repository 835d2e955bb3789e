import { dagenLater } from './vergelijken/telling';

// Who is in the inventory and not in a file that says to be complete. Nobody's appointment ends because of a silence
// alone: HR sees the names, and says so apart from applying the rest.

/** More than this part of the people: the number must be typed. */
export const GETYPT_VANAF = 0.05;
/** More than this part of the people: refused, unless confirmed a second time. */
export const NOGMAALS_VANAF = 0.25;
/** A school of which more than this part is missing is probably not in the file as a whole. */
const HALVE_SCHOOL = 0.5;
const KLEINE_SCHOOL = 5;
/** Names that are kept with the report; all of them are counted. */
export const MEESTE_NAMEN = 2000;

export interface VerdwenenMens {
  medewerkerId: string;
  personeelsnummer: string;
  naam: string;
  scholen: string[];
  master: 'bevestigd' | 'opgegeven' | 'nee';
  /** First day of the oldest appointment that would end. */
  sinds: string;
  /** Only appointments that begin after the chosen day: these stay as they are. */
  later: boolean;
}

/** Kept with the trial run of a file that HR called complete. */
export interface Verdwenen {
  /** Last day of their appointments, ISO. */
  per: string;
  /** People with an appointment that would end; all of them, also beyond the names that are kept. */
  aantal: number;
  aanstellingen: number;
  masters: number;
  /** People with a running appointment at the schools of the file. */
  bekend: number;
  perSchool: { naam: string; bekend: number; weg: number }[];
  mensen: VerdwenenMens[];
  /** Rows without a personeelsnummer: nobody knows whom they are about, so nothing can be ended. */
  zonderNummer: number;
  /** Changes when the list does: what was confirmed must be what is done. */
  vingerafdruk: string;
}

/** How somebody confirmed: which list, the number if it was typed, and whether it was said twice. */
export interface Verdwijnbevestiging {
  vingerafdruk: string;
  getypt?: number | undefined;
  nogmaals?: boolean | undefined;
}

/**
 * Last day that is proposed for people who are gone. In the first months of a school year that is 31 July, the end of the
 * last one; else the day before the changes of the file hold.
 */
export function verdwenenPerStandaard(ingangsdatum: string): string {
  const maand = Number(ingangsdatum.slice(5, 7));
  return maand >= 8 && maand <= 10 ? `${ingangsdatum.slice(0, 4)}-07-31` : dagenLater(ingangsdatum, -1);
}

/** What must be confirmed before these appointments may end. */
export function bevestigingNodig({ aantal, bekend, perSchool }: Pick<Verdwenen, 'aantal' | 'bekend' | 'perSchool'>): { getypt: boolean; nogmaals: boolean; halveScholen: string[] } {
  const halveScholen = perSchool.filter(({ bekend: daar, weg }) => weg >= KLEINE_SCHOOL && weg > daar * HALVE_SCHOOL).map(({ naam }) => naam);
  return { getypt: aantal > bekend * GETYPT_VANAF, nogmaals: aantal > bekend * NOGMAALS_VANAF || halveScholen.length > 0, halveScholen };
}

/** '14 mensen', '1 mens'. */
export function mensen(aantal: number): string {
  return `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? 'mens' : 'mensen'}`;
}

/** Why more than a quarter (or half a school) is not ended just like that. */
export function nogmaalsReden({ aantal, bekend, halveScholen }: { aantal: number; bekend: number; halveScholen: readonly string[] }): string {
  if (aantal > bekend * NOGMAALS_VANAF) return `In dit bestand ontbreken ${mensen(aantal)} van de ${bekend.toLocaleString('nl-NL')}, meer dan een kwart. Dat is zelden goed: is het bestand echt volledig?`;
  return `Van ${halveScholen.join(' en ')} ontbreekt meer dan de helft. Staat die school wel helemaal in het bestand?`;
}

/** Sentence that refuses the ending of appointments, or null when it was confirmed as it must be. */
export function bevestigingKeuren(verdwenen: Verdwenen, bevestiging: Verdwijnbevestiging): string | null {
  const { aantal, zonderNummer } = verdwenen;
  if (bevestiging.vingerafdruk !== verdwenen.vingerafdruk) return 'De lijst van wie ontbreekt is veranderd sinds u haar zag. Draai opnieuw proef en bekijk de namen.';
  if (zonderNummer > 0) return `${zonderNummer === 1 ? 'Eén rij heeft' : `${zonderNummer} rijen hebben`} geen personeelsnummer. Daardoor is niet zeker wie ontbreekt. Verbeter het bestand eerst.`;
  const nodig = bevestigingNodig(verdwenen);
  if (nodig.getypt && bevestiging.getypt !== aantal) return `Typ het aantal mensen van wie de aanstelling eindigt: ${aantal}.`;
  if (nodig.nogmaals && bevestiging.nogmaals !== true) return `${nogmaalsReden({ ...verdwenen, halveScholen: nodig.halveScholen })} Er is niets beëindigd.`;
  return null;
}
