import type { ActiviteitInhoud, Planinhoud } from './planinhoud';
import type { Rol } from '@/lib/toegang/toegang';

// Reviewing a plan: what is asked, by whom, and what each reviewer thinks of the version that is out. Browser-safe.

type Voorstelsoort = 'tekst' | 'dag' | 'getal' | 'mezelf' | 'geen';
interface Veld { naam: string; voorstel: Voorstelsoort; hoogstens: number }

/** Fields of an activity that somebody can comment on, and what can be proposed instead. */
export const ACTIVITEITVELDEN = {
  naam: { naam: 'Naam', voorstel: 'tekst', hoogstens: 200 },
  ontwerp: { naam: 'Hoe ziet het eruit?', voorstel: 'tekst', hoogstens: 4000 },
  eigenaarId: { naam: 'Eigenaar', voorstel: 'mezelf', hoogstens: 36 },
  begin: { naam: 'Begint op', voorstel: 'dag', hoogstens: 10 },
  einde: { naam: 'Klaar op', voorstel: 'dag', hoogstens: 10 },
  uren: { naam: 'Uren in totaal', voorstel: 'getal', hoogstens: 12 },
  kosten: { naam: 'Kosten in totaal', voorstel: 'getal', hoogstens: 12 },
  dekking: { naam: 'Waaruit wordt het betaald?', voorstel: 'tekst', hoogstens: 500 },
  voorwaarden: { naam: 'Wat moet er nog gebeuren?', voorstel: 'tekst', hoogstens: 2000 },
  communicatie: { naam: 'Communicatie', voorstel: 'tekst', hoogstens: 2000 },
  monitoring: { naam: 'Hoe volgt u het?', voorstel: 'tekst', hoogstens: 2000 },
  rollen: { naam: 'Rollen', voorstel: 'geen', hoogstens: 0 },
} as const satisfies Record<string, Veld>;

/** Fields of the plan itself. */
export const PLANVELDEN = {
  naam: { naam: 'Naam van het plan', voorstel: 'tekst', hoogstens: 160 },
  doel: { naam: 'Doel van het plan', voorstel: 'tekst', hoogstens: 2000 },
} as const satisfies Record<string, Veld>;

/** What a field is called and what can be proposed for it; null for a field that is not there. */
export function opmerkingveld(veld: string, activiteit: boolean): Veld | null {
  const velden: Record<string, Veld> = activiteit ? ACTIVITEITVELDEN : PLANVELDEN;
  return Object.hasOwn(velden, veld) ? (velden[veld] ?? null) : null;
}

/** What stands in a field, as it would stand in a proposal for it; null when the field or activity is not in it. */
export function veldInhoud(inhoud: Planinhoud, activiteitId: string | null, veld: string | null): string | null {
  if (veld === null || veld === 'rollen') return null;
  if (activiteitId === null) return veld === 'naam' || veld === 'doel' ? inhoud[veld] : null;
  const activiteit = inhoud.activiteiten.find(({ id }) => id === activiteitId);
  const waarde = activiteit && Object.hasOwn(ACTIVITEITVELDEN, veld) ? activiteit[veld as keyof ActiviteitInhoud] : null;
  return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : null;
}

export type Opmerkingstand = 'open' | 'overgenomen' | 'niet-overgenomen';
export const STANDWOORDEN: Record<Opmerkingstand, string> = { open: 'open', overgenomen: 'verwerkt', 'niet-overgenomen': 'niet overgenomen' };

export interface Reactie { id: string; wie: string; op: string; tekst: string }

/** What a reviewer asks, with where it stands and what was said about it. */
export interface Opmerking {
  id: string;
  /** As in the pencil circle; the open ones count through the plan, in its order. Null once handled. */
  nummer: number | null;
  wieId: string;
  wie: string;
  /** "teamleider Bovenbouw" */
  rol: string;
  op: string;
  tekst: string;
  voorstel: string | null;
  /** A proposal as a person reads it: a day in words, a name instead of an id. */
  voorstelWoorden: string | null;
  /** What stands in the plan now, at the place of the proposal. */
  nu: string | null;
  nuWoorden: string | null;
  activiteitId: string | null;
  /** Null for the plan as a whole. */
  activiteitNaam: string | null;
  /** The activity is no longer in the plan. */
  vervallen: boolean;
  veld: string | null;
  veldNaam: string | null;
  stand: Opmerkingstand;
  versie: number;
  /** Of the version that it was said about. */
  planversie: number;
  reacties: Reactie[];
}

/** What a reviewer thinks of the last version; null when nothing was said yet. */
export interface Oordeelregel {
  gebruikerId: string;
  naam: string;
  rol: string;
  oordeel: 'akkoord' | 'wijzigingen' | null;
  reden: string;
  op: string | null;
  /** Open questions of this person. */
  open: number;
  herinnerdOp: string | null;
  /** Works here no longer. */
  weg: boolean;
}

/** All that is asked about a plan, for the writer beside the plan and for whoever reviews. */
export interface Planvragen {
  planId: string;
  /** Version that is out; null when none was submitted. */
  planversieId: string | null;
  versienummer: number;
  opmerkingen: Opmerking[];
  oordelen: Oordeelregel[];
  /** How many approvals carry the plan. */
  nodig: number;
  beoordelenVoor: string | null;
  /** This person writes the plan: takes over, or answers why not. */
  magVerwerken: boolean;
  /** The plan is being written: a proposal can be put in. */
  magOvernemen: boolean;
  /** This person may answer. */
  magReageren: boolean;
}

const ROLWOORDEN: Record<Rol, string> = { bestuurder: 'bestuurder', schoolleider: 'schoolleider', teamleider: 'teamleider', hr: 'HR', leraar: 'leraar', medezeggenschap: 'medezeggenschap' };

/** Role and team of somebody in a few words. */
export function rolInWoorden(rol: Rol | null, team: string | null): string {
  if (rol === null) return '';
  return team === null ? ROLWOORDEN[rol] : `${ROLWOORDEN[rol]} ${team}`;
}

/** How many approvals a version needs: of everyone, or of as many as was chosen. */
export function akkoordNodig(beoordelaars: number, quorum: number | null): number {
  return Math.max(1, Math.min(quorum ?? beoordelaars, beoordelaars));
}
