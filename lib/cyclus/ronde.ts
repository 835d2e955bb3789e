import type { Deelfase } from './inhoud.schema';

// A dialogue round: a few questions to people without an account. What a round may show, and when, is kept by the
// database (`ronde_tonen`); these are the words and shapes of it.

/** So many people before anything of an anonymous question is shown. */
export const DREMPEL = 5;
export const MEESTE_VRAGEN = 12;
/** Places for own questions in the form of a new round, one after another. */
export const EIGEN_PLEKKEN = 5;
/** Notes of one person under one question. */
export const NOTITIES = 3;
export const SCHAAL = [1, 2, 3, 4, 5] as const;

export const rondesoorten = { tekst: 'Open vraag: notities', keuze: 'Kiezen: één antwoord', schaal: 'Schaal van 1 tot 5', stippen: 'Stippen verdelen' } as const;
export type Rondesoort = keyof typeof rondesoorten;

export const doelgroepNamen: Record<string, string> = { collega: 'Collega’s', leraar: 'Leraren', leerling: 'Leerlingen', ouder: 'Ouders', partner: 'Partners van de school' };
/** As a guest says it: "Ik ben …". */
export const doelgroepIk: Record<string, string> = { collega: 'collega op school', leraar: 'leraar', leerling: 'leerling', ouder: 'ouder of verzorger', partner: 'partner van de school' };

/** open = takes answers; gesloten = by the organiser; verlopen = its date passed; ingetrokken = the invitation was taken back. */
export type RondeStaat = 'open' | 'gesloten' | 'verlopen' | 'ingetrokken';
export const rondeStaatWoorden: Record<RondeStaat, string> = { open: 'open', gesloten: 'gesloten', verlopen: 'verlopen', ingetrokken: 'uitnodiging ingetrokken' };

export interface Optie { code: string; naam: string }

/** Answer of one person to one question; empty when taken back. */
export type Bijdrage = { tekst: string } | { keuze: string } | { schaal: number } | { stippen: Record<string, number> } | Record<string, never>;

export interface Rondevraag {
  id: string;
  /** Question of the guide or own question that this asks; null for one of this round only. */
  vraagId: string | null;
  tekst: string;
  soort: Rondesoort;
  opties: Optie[];
  /** Dots that each person may divide. */
  stippen: number;
}

/** What stands on the board, without a person, a time or an order; a name only in a round that asked for it. */
export interface Kaart { id: string; waarde: Bijdrage; naam: string; doelgroep: string; verborgen: boolean }

export interface RondeKop {
  id: string;
  titel: string;
  uitleg: string;
  deelfase: Deelfase;
  anoniem: boolean;
  /** Shows while it runs; otherwise once, after closing. */
  live: boolean;
  doelgroepen: string[];
  staat: RondeStaat;
  /** ISO moment until which answers are taken. */
  sluitOp: string;
  geslotenOp: string | null;
  samenvatting: string;
  versie: number;
}

/** State of a round out of its three moments. */
export function rondeStaat({ ingetrokkenOp, geslotenOp, sluitOp }: { ingetrokkenOp: Date | null; geslotenOp: Date | null; sluitOp: Date }, nu: Date = new Date()): RondeStaat {
  if (ingetrokkenOp) return 'ingetrokken';
  if (geslotenOp) return 'gesloten';
  return sluitOp <= nu ? 'verlopen' : 'open';
}

/** Who sees what, in the words that a guest reads before answering. */
export function wieZietWat({ anoniem, live }: Pick<RondeKop, 'anoniem' | 'live'>): string[] {
  if (!anoniem) return ['Uw naam staat bij uw antwoord. De school ziet uw naam en uw antwoord.', 'Andere deelnemers kunnen uw antwoord op een scherm zien als de school dat laat zien.'];
  return [
    'U antwoordt anoniem. Wij vragen en bewaren geen naam, en niemand ziet welk antwoord van u is.',
    live
      ? `Antwoorden verschijnen met ${DREMPEL} mensen tegelijk, door elkaar en zonder tijd. Zijn er na de laatste groep minder dan ${DREMPEL} bijgekomen, dan blijven die onzichtbaar.`
      : `De school ziet pas iets als de ronde gesloten is, en alleen bij vragen waarop ten minste ${DREMPEL} mensen antwoord gaven.`,
    'Schrijf geen namen van anderen op. Aan uw woorden kan iemand u soms herkennen.',
  ];
}

/** Why a round takes no answers now; a sentence of its own for each. */
export const DICHT: Record<Exclude<RondeStaat, 'open'>, string> = {
  gesloten: 'Deze ronde is gesloten. Uw antwoord kan niet meer worden bewaard of gewijzigd.',
  verlopen: 'Deze link is verlopen: de laatste dag om te antwoorden is voorbij.',
  ingetrokken: 'De school heeft deze uitnodiging ingetrokken. Antwoorden kan niet meer.',
};

export interface RondeRegel {
  id: string;
  titel: string;
  deelfase: Deelfase;
  anoniem: boolean;
  staat: RondeStaat;
  /** ISO moment. */
  sluitOp: string;
  vragen: number;
  /** Most people whose answers are on the board of one question; 0 while nothing may be shown. */
  getoond: number;
  samengevat: boolean;
}

/** A question of the phase that a round can ask, with the kind that fits it. */
export interface Kiesvraag { id: string; tekst: string; soort: Rondesoort; keuze: boolean }

/** What a guest sees: whose round it is, its questions, and the own answers. Nothing else of the board. */
export interface GastRonde {
  /** Name of the school, or of the board for a round over all schools. */
  van: string;
  titel: string;
  uitleg: string;
  anoniem: boolean;
  live: boolean;
  doelgroepen: string[];
  staat: RondeStaat;
  /** ISO moment. */
  sluitOp: string;
  vragen: Rondevraag[];
  /** Filled in before by this browser. */
  gegeven: boolean;
  eigen: { doelgroep: string; naam: string; waarden: Record<string, string> };
}
