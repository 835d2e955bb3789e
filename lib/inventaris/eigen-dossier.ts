import type { Uitkomst } from './diploma';
import type { DiplomaGegevens, EigenVoorstel, PersoonGegevens } from './correctie';

/** The own file as a teacher sees it, by link or by account: the facts, without notes and names of who screened. */
export interface EigenDossier {
  bestuur: string;
  medewerkerId: string;
  naam: string;
  personeelsnummer: string;
  persoon: PersoonGegevens & { versie: number };
  aanstellingen: EigenAanstelling[];
  lessen: EigenLes[];
  bevoegdheden: EigenBevoegdheid[];
  diplomas: EigenDiploma[];
  studies: EigenStudie[];
  voorstellen: EigenVoorstel[];
  /** Last time that the teacher said it was right. */
  bevestigdOp: string | null;
}

export interface EigenAanstelling {
  id: string;
  school: string;
  team: string | null;
  functie: string;
  schaal: string;
  fte: number;
  begin: string;
  einde: string | null;
}

export interface EigenLes {
  id: string;
  schooljaar: number;
  school: string;
  vak: string;
  onderwijssoort: string;
  leerjaar: number;
  uren: number;
}

export interface EigenBevoegdheid {
  id: string;
  vak: string;
  graad: string;
  begin: string | null;
  einde: string | null;
}

export interface EigenDiploma extends DiplomaGegevens {
  id: string;
  versie: number;
  uitkomst: Uitkomst;
  /** Where the proof was last seen, and on which day; empty and null when it was not. */
  bewijs: string;
  gezienOp: string | null;
}

export interface EigenStudie {
  id: string;
  programma: string;
  instelling: string;
  status: string;
  begin: string | null;
  verwachtEinde: string | null;
}
