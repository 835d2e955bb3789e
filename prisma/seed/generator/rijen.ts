// Rows as they go into the tables: the keys are the column names. Dates are "2026-10-01", moments ISO with Z.

export type Onderwijssoort = 'vwo' | 'havo' | 'vmbo' | 'pro';
export type Niveau = 'hbo-bachelor' | 'wo-bachelor' | 'hbo-master' | 'wo-master' | 'doctoraal' | 'promotie' | 'overig';
export type Uitkomst = 'te-screenen' | 'bevestigd' | 'niet-aangetroffen' | 'nader-onderzoek';

export interface SchoolRij { id: string; brin: string; vestiging: string; naam: string; onderwijssoorten: Onderwijssoort[]; }
export interface TeamRij { id: string; schoolId: string; naam: string; }
export interface SectieRij { id: string; schoolId: string; vakCode: string; label: string; }
export interface MedewerkerRij {
  id: string;
  personeelsnummer: string;
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string;
}
export interface AanstellingRij {
  id: string;
  medewerkerId: string;
  schoolId: string;
  teamId: string | null;
  functie: string;
  categorie: 'OP' | 'OOP' | 'DIR';
  schaal: string;
  deeltijdfactor: number;
  begin: string;
  einde: string | null;
}
export interface LesinzetRij {
  id: string;
  medewerkerId: string;
  schoolId: string;
  sectieId: string | null;
  schooljaar: number;
  vak: string;
  vakCode: string | null;
  onderwijssoort: Onderwijssoort;
  leerjaar: number;
  uren: number;
}
export interface DiplomaRij {
  id: string;
  medewerkerId: string;
  niveau: Niveau;
  soort: 'vakmaster' | 'lerarenopleiding' | 'onderwijsmaster' | 'overig';
  richting: string;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  status: 'behaald' | 'in-opleiding' | 'gestopt';
  createdAt: string;
}
export interface ScreeningRij {
  id: string;
  medewerkerId: string;
  diplomaId: string;
  uitkomst: Uitkomst;
  bewijs: string;
  notitie: string;
  gebruikerId: string | null;
  createdAt: string;
}

/** Everything of one board, ready for the loader. Screenings stand in the order in which they were made. */
export interface BestuurRijen {
  bestuur: { id: string; nummer: string; naam: string; slug: string; };
  scholen: SchoolRij[];
  teams: TeamRij[];
  secties: SectieRij[];
  medewerkers: MedewerkerRij[];
  aanstellingen: AanstellingRij[];
  lesinzetten: LesinzetRij[];
  diplomas: DiplomaRij[];
  screenings: ScreeningRij[];
}

export interface SchoolSpec {
  brin: string;
  vestiging: string;
  naam: string;
  soorten: readonly Onderwijssoort[];
  /** Teachers with their first appointment here on the peildatum. */
  leraren: number;
  /** Team names; made up from the soorten when absent. */
  teams?: readonly string[];
}

/** A person whom tests and README name, put into the board as is. */
export interface VasteLeraar {
  personeelsnummer: string;
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string;
  school: string;
  team: string;
  vak: string;
  schaal: string;
  deeltijdfactor: number;
  begin: string;
  lessen: readonly (readonly [soort: Onderwijssoort, leerjaar: number, uren: number])[];
  diplomas: readonly Pick<DiplomaRij, 'niveau' | 'soort' | 'richting' | 'instelling' | 'behaaldOp' | 'behaaldJaar' | 'status'>[];
}

export interface BestuurSpec {
  nummer: string;
  naam: string;
  slug: string;
  scholen: readonly SchoolSpec[];
  /** First personeelsnummer; the rest follow with gaps. */
  eersteNummer: number;
  randstad: boolean;
  fries?: boolean;
  vast?: readonly VasteLeraar[];
  /** Who screened: user id and the schools ("BRIN + vestiging") of that person, or null for all. Empty: outcomes came from a file. */
  screeners?: readonly { gebruikerId: string; scholen: readonly string[] | null; }[];
  /** At least so many unscreened diplomas per school. */
  wachtrij?: number;
}
