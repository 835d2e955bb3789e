import { datumInWoorden } from '@/lib/dates';
import { graadNamen, type Graad } from './bevoegdheid';
import type { Niveau, Uitkomst } from './diploma';
import { niveauKort } from './screening';
import type { Meldingsoort, WerklijstFilter } from './werklijst.schema';


export type Reden =
  | 'nooit' | 'verouderd' | 'hogeschool-wo' | 'te-jong' | 'dubbel' | 'bevoegdheid-zonder-diploma' | 'leraar-zonder-diploma' | 'studie-voorbij'
  | 'bevoegdheid-eindigt' | 'aanstelling-eindigt' | 'geen-lessen' | 'origineel';

/** Something about one person or one diploma that asks for work. */
export interface Melding {
  /** The same at every reading, for lists and tests. */
  sleutel: string;
  soort: Meldingsoort;
  reden: Reden;
  medewerkerId: string;
  naam: string;
  personeelsnummer: string;
  school: string;
  diplomaId: string | null;
  trajectId: string | null;
  niveau: Niveau | null;
  richting: string | null;
  uitkomst: Uitkomst | null;
  /** Achieved, so that it can be screened. */
  teScreenen: boolean;
  /** A licence, an age, an institution: what the sentence is about. */
  waarde: string | null;
  /** Day that it is about, 'yyyy-mm-dd'. */
  datum: string | null;
}

export interface Werklijst {
  filter: WerklijstFilter;
  rijen: Melding[];
  totaal: number;
  perSoort: Record<Meldingsoort, number>;
  /** Diplomas in this selection that can be screened together. */
  teScreenen: number;
  pagina: number;
  paginas: number;
  scholen: { id: string; naam: string }[];
  verouderdNaJaren: number;
  eindigtBinnenMaanden: number;
  /** The last bulk of this person, as long as it can be taken back. */
  laatsteReeks: { id: string; aantal: number; op: string } | null;
}

export const soortNamen: Record<Meldingsoort, string> = {
  nooit: 'Nooit gescreend', verouderd: 'Lang geleden gescreend', tegenstrijdig: 'Klopt niet met elkaar', eindigt: 'Loopt af', 'geen-lessen': 'Geen lessen bekend', origineel: 'Van vóór 1996',
};

/** What is the matter, in one sentence. */
export function meldingInWoorden({ reden, waarde, datum }: Pick<Melding, 'reden' | 'waarde' | 'datum'>): string {
  const dag = datum === null ? 'onbekende datum' : datumInWoorden(datum);
  switch (reden) {
    case 'nooit': return `Niemand zag nog het bewijs. Opgegeven op ${dag}.`;
    case 'verouderd': return `Voor het laatst gescreend op ${dag}.`;
    case 'hogeschool-wo': return `${waarde ?? 'Een hogeschool'} geeft geen wo-diploma’s.`;
    case 'te-jong': return `Volgens het jaar was deze leraar toen ${waarde ?? '?'} jaar oud.`;
    case 'dubbel': return 'Staat twee keer in het dossier.';
    case 'bevoegdheid-zonder-diploma': return `Bevoegdheid ${graadNamen[waarde as Graad] ?? waarde ?? ''}, zonder diploma dat daarbij past.`;
    case 'leraar-zonder-diploma': return 'Geeft les, maar er staat geen enkel diploma in het dossier.';
    case 'studie-voorbij': return `Had klaar moeten zijn op ${dag}, en staat nog als in opleiding.`;
    case 'bevoegdheid-eindigt': return `${hoofdletter(graadNamen[waarde as Graad] ?? 'Bevoegdheid')} loopt tot ${dag}.`;
    case 'aanstelling-eindigt': return `De aanstelling loopt tot ${dag}.`;
    case 'geen-lessen': return 'Dit schooljaar staan er geen lessen: voor het doel van 80% telt niemand zonder lessen mee.';
    case 'origineel': return 'Ouder dan het diplomaregister: dat kan hier niets bewijzen.';
  }
}

const DOEN: Record<Reden, string> = {
  nooit: 'Screen dit diploma', verouderd: 'Kijk het bewijs opnieuw na', 'hogeschool-wo': 'Corrigeer niveau of instelling', 'te-jong': 'Controleer jaar en geboortedatum', dubbel: 'Vergelijk ze in het dossier',
  'bevoegdheid-zonder-diploma': 'Vraag het diploma dat erbij hoort', 'leraar-zonder-diploma': 'Voeg een diploma toe', 'studie-voorbij': 'Vraag of het behaald is', 'bevoegdheid-eindigt': 'Regel wat hierna geldt',
  'aanstelling-eindigt': 'Controleer of er een vervolg is', 'geen-lessen': 'Vul de lessen aan', origineel: 'Vraag origineel of kopie',
};

/** What to do about it. */
export function watTeDoen(reden: Reden): string {
  return DOEN[reden];
}

/** Where it can be done. `inventaris` is the address of the register. */
export function meldingHref({ reden, medewerkerId, diplomaId, trajectId }: Pick<Melding, 'reden' | 'medewerkerId' | 'diplomaId' | 'trajectId'>, inventaris: string): string {
  const dossier = `${inventaris}/medewerkers/${medewerkerId}`;
  if (trajectId) return `${inventaris}/studies/${trajectId}`;
  if (reden === 'leraar-zonder-diploma') return `${dossier}/diplomas/nieuw`;
  if (diplomaId === null || reden === 'dubbel') return dossier;
  if (reden === 'nooit' || reden === 'verouderd' || reden === 'origineel') return `${inventaris}/screening?diploma=${diplomaId}`;
  return `${dossier}/diplomas/${diplomaId}`;
}

/** 'wo-master, Frans'; empty when it is about the person. */
export function overWelkDiploma({ niveau, richting }: Pick<Melding, 'niveau' | 'richting'>): string {
  return niveau === null ? '' : [niveauKort(niveau), richting].filter(Boolean).join(', ');
}

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
