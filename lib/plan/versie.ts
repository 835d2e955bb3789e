import type { Planinhoud } from './planinhoud';
import { TOESTANDWOORDEN, type Handeling, type Toestand } from './toestanden';

// The versions of a plan and the steps that it took. Browser-safe.

/** A version that was submitted, without what it says. Moments in ISO. */
export interface Versiekop {
  id: string;
  nummer: number;
  /** When it was submitted, and by whom. */
  op: string;
  door: string | null;
  /** What the writer said about it. */
  bericht: string;
  /** SHA-256 of its content in its one writing. */
  hash: string;
  /** This version holds now. */
  geldt: boolean;
  /** It was adopted at some time. */
  vastgesteldOp: string | null;
}

/** A version, whole. */
export interface Versie extends Versiekop {
  inhoud: Planinhoud;
  /** The content still gives the seal that was kept beside it. */
  zegelKlopt: boolean;
}

/** A step that the plan took: who, when, why. */
export interface Planstap {
  id: string;
  handeling: Handeling;
  van: Toestand;
  naar: Toestand;
  reden: string;
  nummer: number | null;
  door: string | null;
  op: string;
}

const ZINNEN: Record<Exclude<Handeling, 'beoordelen'>, string> = {
  indienen: 'diende het plan in', intrekken: 'trok het plan in', voorleggen: 'legde het plan voor aan de medezeggenschap', uitbrengen: 'legde het oordeel van de medezeggenschap vast',
  vaststellen: 'stelde het plan vast', teruggeven: 'gaf het plan terug', herzien: 'begon aan een nieuwe versie', 'herziening-stoppen': 'liet de nieuwe versie vallen', afronden: 'rondde het plan af', heropenen: 'opende het plan weer',
};

/** "Tineke Brouwer diende het plan in"; of a judgement what it led to. */
export function stapInWoorden({ handeling, naar, door }: Pick<Planstap, 'handeling' | 'naar' | 'door'>): string {
  const wie = door ?? 'Iemand';
  if (handeling !== 'beoordelen') return `${wie} ${ZINNEN[handeling]}`;
  return naar === 'ingediend' ? `${wie} beoordeelde het plan` : `${wie} beoordeelde het plan: ${naar === 'akkoord' ? 'genoeg akkoord' : TOESTANDWOORDEN[naar].toLowerCase()}`;
}
