import type { Deelfase } from './inhoud.schema';

// A cycle as the pages show it: what it is, and how far each part of its route is.

/** klaar = closed by the school; bezig = something was answered; open = nothing yet; buiten = the school leaves it out. */
export type FaseStaat = 'klaar' | 'bezig' | 'open' | 'buiten';

/** One of the eight parts within one cycle. */
export interface FaseStand {
  deelfase: Deelfase;
  hoofdfase: number;
  /** 'Ontdek', 'Kies', 'Doe', 'Ga door'. */
  hoofdnaam: string;
  naam: string;
  zin: string;
  /** Place in the own route of the school. */
  volgorde: number;
  inRoute: boolean;
  /** Why the school leaves this part out; empty when it is in the route. */
  reden: string;
  /** 'yyyy-mm-dd' or null. */
  streefdatum: string | null;
  /** ISO moment, or null while open. */
  afgeslotenOp: string | null;
  /** Name of who closed it. */
  afgeslotenDoor: string | null;
  versie: number;
  /** Questions that the school finds relevant; for somebody with the reach of a team only the assigned ones. */
  vragen: number;
  /** How many of those hold an answer. */
  beantwoord: number;
  /** How many of those were called finished. */
  afgerond: number;
  staat: FaseStaat;
}

export interface CyclusKop {
  id: string;
  naam: string;
  thema: string;
  editie: number;
  /** Null for a cycle of the whole board. */
  schoolId: string | null;
  schoolNaam: string | null;
  /** 'yyyy-mm-dd' */
  begin: string;
  einde: string;
  bedoeling: string;
  /** The cycle before this one, as far as this person may see it. */
  vorigeId: string | null;
  vorigeNaam: string | null;
  /** A later cycle builds on this one. */
  opgevolgd: boolean;
  /** ISO moment, or null while running. */
  afgeslotenOp: string | null;
  versie: number;
  /** Somebody with the reach of a team: `fasen` then holds the assigned parts only. */
  alleenToegewezen: boolean;
  /** In the order of the own route; parts left out stand last. */
  fasen: FaseStand[];
}

/** What a route says of one question: only differences from the guide are kept. */
export interface Vraagkeuze { vraagId: string; relevant: boolean; reden: string; volgorde: number | null; versie: number }

/** A question of the board, the school or this cycle, as far as the route needs it. */
export interface EigenVraag { id: string; deelfase: Deelfase; tekst: string }

export const eigenVraagId = (id: string): string => `eigen-${id}`;

/** Closed parts take no answers; nor does a closed cycle. */
export function isDicht(kop: Pick<CyclusKop, 'afgeslotenOp'>, fase: Pick<FaseStand, 'afgeslotenOp'>): boolean {
  return kop.afgeslotenOp !== null || fase.afgeslotenOp !== null;
}

/** Is an instrument closed that is filled in during these parts? One that is open is enough. */
export function zijnDicht(kop: Pick<CyclusKop, 'afgeslotenOp' | 'fasen'>, delen: readonly Deelfase[]): boolean {
  return kop.afgeslotenOp !== null || delen.every((deelfase) => kop.fasen.find((fase) => fase.deelfase === deelfase)?.afgeslotenOp != null);
}

export function faseVan(kop: CyclusKop, deelfase: string): FaseStand | undefined {
  return kop.fasen.find((fase) => fase.deelfase === deelfase);
}

/** 1B → '1b', as it stands in an address. */
export const fasePad = (deelfase: Deelfase): string => deelfase.toLowerCase();

/** 'Het Baken', or words for the whole board. */
export const schoolInWoorden = ({ schoolNaam }: Pick<CyclusKop, 'schoolNaam'>): string => schoolNaam ?? 'Het hele bestuur';

/** '2026–2028', or '2026' for a cycle within one year. */
export function periode({ begin, einde }: Pick<CyclusKop, 'begin' | 'einde'>): string {
  const [van, tot] = [begin.slice(0, 4), einde.slice(0, 4)];
  return van === tot ? van : `${van}–${tot}`;
}
