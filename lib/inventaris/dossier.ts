import type { Graad } from './bevoegdheid';
import type { DiplomaStatus, Niveau, Soort, Uitkomst } from './diploma';
import type { Masterinstelling } from './masterniveaus';
import type { Populatie, PopulatieUitslag } from './populatie';
import type { StudieRij } from './studie';
import type { Vertrekregel } from './vertrek';

/** One appointment; `einde` null means until further notice. Both days count. */
export interface DossierAanstelling {
  id: string;
  versie: number;
  schoolId: string;
  school: string;
  teamId: string | null;
  team: string | null;
  functie: string;
  categorie: 'OP' | 'OOP' | 'DIR';
  schaal: string;
  /** When this scale was granted, if that was before or after `begin`. */
  schaalSinds: string | null;
  fte: number;
  begin: string;
  einde: string | null;
}

/** Lessons of one school year in one subject, track and year group; `uren` per week. */
export interface DossierLes {
  id: string;
  versie: number;
  schooljaar: number;
  schoolId: string;
  school: string;
  /** Name on the national list, else what the school calls it. */
  vak: string;
  vakTekst: string;
  vakCode: string | null;
  onderwijssoort: string;
  leerjaar: number;
  uren: number;
}

/** A licence from `begin` up to and including `einde`; null means not known or until further notice. An empty subject is for pabo. */
export interface DossierBevoegdheid {
  id: string;
  versie: number;
  /** Name on the national list, else what was typed. */
  vak: string;
  vakTekst: string;
  vakCode: string | null;
  graad: Graad;
  begin: string | null;
  einde: string | null;
  bewijs: string;
  toelichting: string;
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
  /** Subject of the national list that the direction belongs to. */
  vakCode: string | null;
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

export interface DossierGegevens {
  versie: number;
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string | null;
  email: string | null;
  populatie: Populatie | null;
  populatieReden: string;
}

/** One study of this person, as short as the file shows it. */
export type DossierStudie = Pick<StudieRij, 'id' | 'programma' | 'niveau' | 'instelling' | 'status' | 'begin' | 'verwachtEinde' | 'einde'>;

/** When this person is expected to leave, as far as this reader may know. */
export type DossierVertrek = Pick<Vertrekregel, 'jaar' | 'zekerheid' | 'bron' | 'voorlopig' | 'beheer'>;

export interface Dossier {
  id: string;
  naam: string;
  personeelsnummer: string;
  /** Only for who keeps the file and for the person itself. */
  geboortedatum: string | null;
  peildatum: string;
  /** ISO moment with whose knowledge this file is shown; null is now. */
  bekendOp: string | null;
  /** When looking back to before this person was here: ISO moment since when he is. All lists are then empty. */
  nogNietBekend: string | null;
  /** How this board counts old titles. */
  instelling: Masterinstelling;
  /** What HR fills in about the person; null for who may not change it, and when looking back. */
  gegevens: DossierGegevens | null;
  /** Null for who is no teacher on or before the peildatum. */
  populatie: PopulatieUitslag | null;
  aanstellingen: DossierAanstelling[];
  bevoegdheden: DossierBevoegdheid[];
  lessen: DossierLes[];
  diplomas: DossierDiploma[];
  studies: DossierStudie[];
  /** Null in one's own file: that is HR's forecast, not a fact about the person. */
  vertrek: DossierVertrek | null;
  /** Null for who may not read the log. */
  logboek: { regels: DossierLogregel[]; inzage: DossierInzage[] } | null;
  magWijzigen: boolean;
  /** Schools where this person may change appointments and lessons; null is all of them. */
  wijzigScholen: string[] | null;
  magScreenen: boolean;
}

/** The four lists of facts with what is needed to read and change them: what their part of the page gets. */
export type Dossierfeiten = Pick<Dossier, 'peildatum' | 'instelling' | 'aanstellingen' | 'bevoegdheden' | 'lessen' | 'diplomas' | 'magWijzigen' | 'magScreenen' | 'wijzigScholen'>;

/** Only these go to the browser as data. */
export function feitenVan({ peildatum, instelling, aanstellingen, bevoegdheden, lessen, diplomas, magWijzigen, magScreenen, wijzigScholen }: Dossier): Dossierfeiten {
  return { peildatum, instelling, aanstellingen, bevoegdheden, lessen, diplomas, magWijzigen, magScreenen, wijzigScholen };
}

/** How this person counts on the peildatum. */
export type Masterstand = 'bevestigd' | 'opgegeven' | 'studeert' | 'geen' | 'onbekend';
