// What the doors of the screening hand to the screen. Plain values only: they also travel as JSON.
import type { Niveau, Soort, Uitkomst } from './diploma';
import type { Masterinstelling } from './masterniveaus';
import type { Bewijs, Categorie } from './screening';
import type { ScreeningFilter } from './screening.schema';
import type { DoelStand } from './screening-gevolg';

export interface WachtrijRegel {
  id: string;
  naam: string;
  niveau: Niveau;
  richting: string;
  jaar: number | null;
  uitkomst: Uitkomst;
  schoolId: string;
  school: string;
  /** Lessons per week in vwo 4–6 this school year, all schools together. */
  urenVwo: number;
  /** When the diploma entered the queue, ISO. */
  sinds: string;
}

export interface Wachtrij {
  regels: WachtrijRegel[];
  /** Diplomas that the filter lets through, also those not loaded. */
  totaal: number;
  /** The same per school. */
  perSchool: Record<string, number>;
}

/** One school, all achieved diplomas of the people who work there now. */
export interface SchoolStand {
  id: string;
  naam: string;
  teDoen: number;
  /** Not counting what waits for a second look. */
  nader: number;
  bevestigd: number;
  nietAangetroffen: number;
  /** Waits for a second look; `voorMij` when somebody else looked first. */
  tweedeBlik: number;
  voorMij: number;
  /** Looked at since the start of this school year, or of the campaign. */
  gedaan: number;
}

export interface Screeningregel {
  id: string;
  uitkomst: Uitkomst;
  bewijs: Bewijs;
  notitie: string;
  op: string;
  /** Name of the person; null when a file brought it in. */
  door: string | null;
  doorMij: boolean;
  /** File name of the import that brought it in. */
  bestand: string | null;
  /** True when this line takes an earlier one back. */
  herstel: boolean;
  /** What was decided while it waits for a second look. */
  voorgesteld: Uitkomst | null;
  /** True when this is the second look at an earlier line. */
  tweede: boolean;
  /** True when it was part of a bulk. */
  reeks: boolean;
}

/** A first look that waits for the eyes of a colleague. */
export interface Wacht {
  voorgesteld: Uitkomst;
  bewijs: Bewijs;
  notitie: string;
  door: string | null;
  /** The person at this screen looked first: somebody else must give the second look. */
  doorMij: boolean;
  /** ISO. */
  op: string;
}

export interface Plek {
  schoolId: string;
  school: string;
  team: string | null;
  functie: string;
  schaal: string;
  fte: number;
  categorie: Categorie;
  /** Lessons per week in vwo 4–6 at this school. */
  urenVwo: number;
}

export interface ScreeningDiploma {
  id: string;
  versie: number;
  niveau: Niveau;
  soort: Soort | null;
  richting: string;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  inToekomst: boolean;
  uitkomst: Uitkomst;
  /** Newest first. */
  geschiedenis: Screeningregel[];
  wacht: Wacht | null;
  /** Name of the running campaign that wants this diploma seen by two. */
  tweedeBlikVoor: string | null;
  /** When the diploma was put in, ISO. */
  opgegevenOp: string;
  medewerker: { id: string; naam: string; personeelsnummer: string; geboortedatum: string | null };
  /** Active appointments within reach, largest first. */
  plekken: Plek[];
  lessen: { vak: string; onderwijssoort: string; leerjaar: number; uren: number }[];
  /** Licences that run now. */
  bevoegdheden: { vak: string; graad: string }[];
  /** Other achieved diplomas of the same person. */
  anderen: { id: string; niveau: Niveau; richting: string; jaar: number | null; uitkomst: Uitkomst }[];
}

/** The campaign in which the workbench is open. */
export interface WerkbankCampagne {
  id: string;
  naam: string;
  begin: string;
  streefdatum: string;
  tweedeBlik: boolean;
}

/** Where this person left off, when there is something to go back to. */
export interface Hervat {
  adres: string;
  naam: string | null;
  school: string | null;
  campagne: string | null;
}

export interface Werkbank {
  filter: ScreeningFilter;
  campagne: WerkbankCampagne | null;
  hervat: Hervat | null;
  wachtrij: Wachtrij;
  diploma: ScreeningDiploma | null;
  scholen: SchoolStand[];
  /** Both goals per school, now. */
  standen: Record<string, DoelStand>;
  /** Per day since the start of the school year: how many diplomas were looked at. */
  dagen: { dag: string; aantal: number }[];
  vandaag: string;
  schooljaar: number;
  /** Whether old titles count at this board. */
  instelling: Masterinstelling;
  /** Moment of reading, ISO: acts after it are not in these figures yet. */
  gelezenOp: string;
}

/** The answer to one act of screening or taking back, with the goals of the schools that it can move. */
export interface Gescreend {
  diplomaId: string;
  screeningId: string;
  uitkomst: Uitkomst;
  /** It waits for a second look. */
  wacht: boolean;
  /** ISO moment at which it was kept. */
  op: string;
  standen: Record<string, DoelStand>;
}
