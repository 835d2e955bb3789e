import { datumInWoorden } from '../dates';
import { niveauNamen, statusNamen, type DiplomaStatus, type Niveau, type Soort } from './diploma';
import { soortNaamBij } from './diploma-soorten';
import { behaaldIn, REGISTER_VANAF } from './screening';

// What a teacher proposes about the own file, and what HR sees of it.

export const VOORSTELSOORTEN = ['diploma-nieuw', 'diploma-wijzigen', 'bevoegdheid', 'aanstelling', 'les', 'persoon'] as const;
export type VoorstelSoort = (typeof VOORSTELSOORTEN)[number];

export const voorstelNamen: Record<VoorstelSoort, string> = {
  'diploma-nieuw': 'Diploma toevoegen',
  'diploma-wijzigen': 'Diploma wijzigen',
  bevoegdheid: 'Bevoegdheid toevoegen',
  aanstelling: 'Aanstelling klopt niet',
  les: 'Lessen kloppen niet',
  persoon: 'Naam of geboortedatum klopt niet',
};

export type Voorstelstatus = 'open' | 'aangenomen' | 'afgewezen' | 'ingetrokken';

export const VOORSTELGRADEN = ['eerstegraads', 'tweedegraads', 'beperkt-tweedegraads', 'pabo', 'in-opleiding', 'geschiktheidsverklaring'] as const;
export type Voorstelgraad = (typeof VOORSTELGRADEN)[number];

export const voorstelgraadNamen: Record<Voorstelgraad, string> = {
  eerstegraads: 'eerstegraads', tweedegraads: 'tweedegraads', 'beperkt-tweedegraads': 'beperkt tweedegraads', pabo: 'pabo (groepsleerkracht)',
  'in-opleiding': 'in opleiding', geschiktheidsverklaring: 'geschiktheidsverklaring (zij-instroom)',
};

/** The fields of a diploma that a teacher can propose. */
export interface DiplomaGegevens {
  niveau: Niveau;
  soort: Soort | null;
  richting: string;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  status: DiplomaStatus;
}

export interface PersoonGegevens {
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string | null;
}

export interface BevoegdheidGegevens {
  vak: string;
  graad: Voorstelgraad;
  begin: string | null;
}

/** What is kept of a proposal, by its kind. `versie` and `was` are what the teacher saw. */
export type Voorstel =
  | { soort: 'diploma-nieuw'; wordt: DiplomaGegevens }
  | { soort: 'diploma-wijzigen'; versie: number; was: DiplomaGegevens; wordt: DiplomaGegevens }
  | { soort: 'bevoegdheid'; wordt: BevoegdheidGegevens }
  | { soort: 'aanstelling' | 'les'; over: string | null }
  | { soort: 'persoon'; versie: number; was: PersoonGegevens; wordt: PersoonGegevens };

/** One field of a proposal: what the teacher saw, what stands there now, and what it should be. */
export interface VoorstelRegel {
  veld: string;
  nu: string | null;
  wordt: string;
  anders: boolean;
  /** What stood there when it was proposed, when that changed meanwhile. */
  toen?: string;
}

type Velden = readonly (readonly [veld: string, tekst: string])[];

const diplomaVelden = (diploma: DiplomaGegevens): Velden => [
  ['Niveau', niveauNamen[diploma.niveau]],
  ['Soort', diploma.soort ? soortNaamBij(diploma.soort, diploma.niveau) : 'niet bekend'],
  ['Richting', diploma.richting],
  ['Instelling', diploma.instelling || 'niet ingevuld'],
  ['Status', statusNamen[diploma.status]],
  ['Behaald', diploma.behaaldOp ? datumInWoorden(diploma.behaaldOp) : diploma.behaaldJaar ? `in ${diploma.behaaldJaar}` : 'niet ingevuld'],
];

const persoonVelden = (persoon: PersoonGegevens): Velden => [
  ['Roepnaam', persoon.roepnaam || 'niet ingevuld'],
  ['Voorvoegsel', persoon.voorvoegsel || 'geen'],
  ['Achternaam', persoon.achternaam],
  ['Geboortedatum', persoon.geboortedatum ? datumInWoorden(persoon.geboortedatum) : 'niet ingevuld'],
];

const bevoegdheidVelden = ({ vak, graad, begin }: BevoegdheidGegevens): Velden => [
  ['Vak', vak || 'geen vak'], ['Graad', voorstelgraadNamen[graad]], ['Sinds', begin ? datumInWoorden(begin) : 'niet ingevuld'],
];

/**
 * The fields of a proposal side by side. `nu` is the fact as it stands, for the kinds that change one; null when it is
 * gone or when nothing is changed.
 */
export function voorstelRegels(voorstel: Voorstel, nu: DiplomaGegevens | PersoonGegevens | null): VoorstelRegel[] {
  switch (voorstel.soort) {
    case 'diploma-nieuw': return nieuw(diplomaVelden(voorstel.wordt));
    case 'bevoegdheid': return nieuw(bevoegdheidVelden(voorstel.wordt));
    case 'diploma-wijzigen': return naastElkaar(diplomaVelden(voorstel.was), nu && 'niveau' in nu ? diplomaVelden(nu) : null, diplomaVelden(voorstel.wordt));
    case 'persoon': return naastElkaar(persoonVelden(voorstel.was), nu && 'achternaam' in nu ? persoonVelden(nu) : null, persoonVelden(voorstel.wordt));
    default: return [];
  }
}

const nieuw = (velden: Velden): VoorstelRegel[] => velden.map(([veld, wordt]) => ({ veld, nu: null, wordt, anders: true }));

function naastElkaar(was: Velden, nu: Velden | null, wordt: Velden): VoorstelRegel[] {
  return wordt.map(([veld, tekst], plaats) => {
    const toen = was[plaats]?.[1] ?? '';
    const staat = nu?.[plaats]?.[1] ?? toen;
    const gevraagd = tekst !== toen;
    return { veld, nu: staat, wordt: gevraagd ? tekst : staat, anders: gevraagd && tekst !== staat, ...(staat === toen ? {} : { toen }) };
  });
}

/** Only the fields that the teacher changed, so that taking over a proposal leaves alone what others changed meanwhile. */
export function gewijzigd<T extends object>(was: T, wordt: T): Partial<T> {
  return Object.fromEntries(Object.entries(wordt).filter(([naam, waarde]) => was[naam as keyof T] !== waarde)) as Partial<T>;
}

/** How the proof of this diploma can be shown: the register knows it, does not know it, or that depends on the year. */
export function bewijsweg(diploma: Pick<DiplomaGegevens, 'behaaldOp' | 'behaaldJaar'>): 'origineel' | 'uittreksel' | 'onbekend' {
  const jaar = behaaldIn(diploma);
  if (jaar === null) return 'onbekend';
  return jaar < REGISTER_VANAF ? 'origineel' : 'uittreksel';
}

/** A proposal as the teacher who made it sees it. */
export interface EigenVoorstel {
  id: string;
  versie: number;
  soort: VoorstelSoort;
  kort: string;
  status: Voorstelstatus;
  reden: string;
  gedaanOp: string;
  behandeldOp: string | null;
}

/** A proposal as HR sees it. */
export interface TeBehandelen {
  id: string;
  versie: number;
  soort: VoorstelSoort;
  medewerkerId: string;
  naam: string;
  scholen: string[];
  viaLink: boolean;
  gedaanOp: string;
  regels: VoorstelRegel[];
  /** Appointment or lesson that it is about, in words. */
  over: string | null;
  toelichting: string;
  /** Version of the fact that is shown; 0 when the proposal changes none. */
  feitVersie: number;
  /** 'verschoven': the fact changed after it was proposed; 'weg': it is not there any more. */
  feit: 'zelfde' | 'verschoven' | 'weg';
  status: Voorstelstatus;
  reden: string;
  behandeldDoor: string | null;
  behandeldOp: string | null;
}

/** Whether accepting changes the file by itself; the other kinds HR handles by hand. */
export function voertZelfUit(soort: VoorstelSoort): boolean {
  return soort !== 'aanstelling' && soort !== 'les';
}

/** A proposal in one line: 'wo-master Nederlandse taal en cultuur', for lists. */
export function voorstelKort(voorstel: Voorstel): string {
  switch (voorstel.soort) {
    case 'diploma-nieuw': case 'diploma-wijzigen': return `${niveauNamen[voorstel.wordt.niveau]} ${voorstel.wordt.richting}`;
    case 'bevoegdheid': return `${voorstelgraadNamen[voorstel.wordt.graad]} ${voorstel.wordt.vak}`.trim();
    case 'persoon': return Object.keys(gewijzigd(voorstel.was, voorstel.wordt)).includes('geboortedatum') ? 'geboortedatum' : 'naam';
    default: return voorstel.over ?? 'niet in de lijst';
  }
}

/** 'Behaald op 29 augustus 2014', or how the study stands. */
export function behaaldInWoorden({ status, behaaldOp, behaaldJaar }: Pick<DiplomaGegevens, 'status' | 'behaaldOp' | 'behaaldJaar'>): string {
  if (status === 'in-opleiding') return 'Nog niet behaald';
  if (status === 'gestopt') return 'Niet afgerond';
  if (behaaldOp) return `Behaald op ${datumInWoorden(behaaldOp)}`;
  return behaaldJaar ? `Behaald in ${behaaldJaar}` : 'Behaald, datum onbekend';
}
