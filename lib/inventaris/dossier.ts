import type { DiplomaStatus, Niveau, Soort, Uitkomst } from './diploma';

/** One appointment; `einde` null means until further notice. Both days count. */
export interface DossierAanstelling {
  id: string;
  school: string;
  team: string | null;
  functie: string;
  categorie: 'OP' | 'OOP' | 'DIR';
  schaal: string;
  fte: number;
  begin: string;
  einde: string | null;
}

/** Lessons of one school year in one subject, track and year group; `uren` per week. */
export interface DossierLes {
  schooljaar: number;
  school: string;
  vak: string;
  onderwijssoort: string;
  leerjaar: number;
  uren: number;
}

/** One look at the proof, newest first. `door` is null when a file brought it in. */
export interface DossierScreening {
  id: string;
  uitkomst: Uitkomst;
  bewijs: string;
  notitie: string;
  door: string | null;
  uitBestand: boolean;
  op: string;
}

export interface DossierDiploma {
  id: string;
  versie: number;
  niveau: Niveau;
  soort: Soort | null;
  richting: string;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  status: DiplomaStatus;
  uitkomst: Uitkomst;
  screenings: DossierScreening[];
}

/** What was done with this file, newest first; `naar` and `van` hold the fields that changed. */
export interface DossierLogregel {
  id: number;
  moment: string;
  wie: string | null;
  handeling: string;
  diplomaId: string | null;
  van: Record<string, string | number | null>;
  naar: Record<string, string | number | null>;
}

export interface DossierInzage {
  wie: string | null;
  keren: number;
  laatst: string;
}

export interface Dossier {
  id: string;
  naam: string;
  personeelsnummer: string;
  /** Only for who keeps the file and for the person itself. */
  geboortedatum: string | null;
  peildatum: string;
  aanstellingen: DossierAanstelling[];
  lessen: DossierLes[];
  diplomas: DossierDiploma[];
  /** Null for who may not read the log. */
  logboek: { regels: DossierLogregel[]; inzage: DossierInzage[] } | null;
  magWijzigen: boolean;
  magScreenen: boolean;
}

/** How this person counts on the peildatum. */
export type Masterstand = 'bevestigd' | 'opgegeven' | 'studeert' | 'geen' | 'onbekend';
