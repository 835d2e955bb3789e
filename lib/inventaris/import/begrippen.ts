import { GRADEN, type Graad } from '../bevoegdheid';
import { NIVEAUS, SOORTEN } from '../diploma';

/** The kinds of file that fill the inventory. */
export const importSoorten = ['personeel', 'diplomas', 'rooster', 'bevoegdheden'] as const;
export type ImportSoort = (typeof importSoorten)[number]

/** What to do when a personeelsnummer (or diploma, or timetable) is already known with other facts. */
export const importKeuzes = ['stoppen', 'overslaan', 'bijwerken'] as const;
export type ImportKeuze = (typeof importKeuzes)[number]

/** One thing that is wrong, where Excel shows it. `blad` only for workbooks, `personeelsnummer` when the row has one. */
export interface Probleem {
  rij: number;
  blad?: string;
  kolom: string;
  waarde: string;
  reden: string;
  personeelsnummer?: string;
}

/** One sheet as read: text per cell, `nummers[i]` is the row number of `rijen[i]` in Excel. */
export interface Blad {
  naam: string;
  rijen: string[][];
  nummers: number[];
  /** Hidden in Excel: looked at for burgerservicenummers, never read as data. */
  verborgen?: boolean;
}

/** What kind of file it was, in words for the screen. */
export interface Vorm {
  bestand: 'csv' | 'xlsx';
  codering?: string;
  scheiding?: string;
}

/** A file as recognised: one header for all sheets that share it, the rows below it, and what was left out. */
export interface Tabel {
  vorm: Vorm;
  kop: string[];
  bladen: { naam: string; kopRij: number; rijen: number; titelrijen: number; totaalrijen: number; voorbeeldrijen?: number }[];
  overgeslagenBladen: string[];
  rijen: { blad: string; rij: number; cellen: string[] }[];
}

/** A row that passed every check of the file itself; `rij` points back to Excel. */
export interface Herkomst {
  rij: number;
  blad: string;
}

export interface PersoneelRij extends Herkomst {
  nummer: string;
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string | null;
  functie: string;
  categorie: 'OP' | 'OOP' | 'DIR';
  schaal: string;
  factor: number;
  begin: string;
  einde: string | null;
  schoolId: string;
}

export const diplomaNiveaus = NIVEAUS;
export const diplomaSoorten = SOORTEN;
export const diplomaStatussen = ['behaald', 'in-opleiding', 'gestopt'] as const;
export const screeningUitkomsten = ['te-screenen', 'bevestigd', 'niet-aangetroffen', 'nader-onderzoek'] as const;

export interface DiplomaRij extends Herkomst {
  nummer: string;
  niveau: (typeof diplomaNiveaus)[number];
  soort: (typeof diplomaSoorten)[number] | null;
  richting: string;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  status: (typeof diplomaStatussen)[number];
  screening: (typeof screeningUitkomsten)[number] | null;
}

export interface RoosterRij extends Herkomst {
  nummer: string;
  vak: string;
  vakCode: string | null;
  onderwijssoort: string;
  leerjaar: number;
  uren: number;
  /** Null when the file names no school: then the teacher's own appointment decides. */
  schoolId: string | null;
}

export const graden = GRADEN;
/** How the proof of a licence was seen; '' is not named. */
export const bewijzen = ['', 'dossier', 'origineel', 'register', 'opgave'] as const;

export interface BevoegdheidRij extends Herkomst {
  nummer: string;
  /** Empty for pabo, which covers all subjects. */
  vak: string;
  vakCode: string | null;
  graad: Graad;
  begin: string | null;
  einde: string | null;
  bewijs: (typeof bewijzen)[number];
}

export interface RijPerSoort {
  personeel: PersoneelRij;
  diplomas: DiplomaRij;
  rooster: RoosterRij;
  bevoegdheden: BevoegdheidRij;
}

/** Schools of the board as the file may name them; `binnenBereik` is false when this HR adviser does not serve the school. */
export interface ImportSchool {
  id: string;
  brin: string;
  vestiging: string;
  naam: string;
  binnenBereik: boolean;
}
