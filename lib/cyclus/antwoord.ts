import type { Deelfase } from './inhoud.schema';
import type { Invoer } from './invoer.schema';

// What a school answers to a question. One shape for all kinds, in which a kind uses what it needs and nothing is kept
// that says nothing: an emptied answer is {}. Browser-safe and light: the fields of the phase page use it too.

export const OORDELEN = ['ja', 'deels', 'nee', 'weet-niet', 'nvt'] as const;
export type Oordeel = (typeof OORDELEN)[number];
export const OORDEELWOORDEN: Record<Oordeel, string> = { ja: 'Ja', deels: 'Deels', nee: 'Nee', 'weet-niet': 'Weet ik niet', nvt: 'Niet van toepassing' };
/** Code of a judgement over the whole question, when it has no parts. */
export const GEHEEL = 'geheel';

/** Voices on one question: the school answers together, HR and the board may put their own beside it. */
export const STEMMEN = ['school', 'hr', 'bestuur'] as const;
export type Stem = (typeof STEMMEN)[number];
export const STEMWOORDEN: Record<Stem, string> = { school: 'De school', hr: 'HR', bestuur: 'Het bestuur' };

export type Antwoordstatus = 'concept' | 'klaar';

export interface Doelregel { id: string; tekst: string; wie: string; wanneer: string }
export interface Tabelregel { id: string; cellen: Record<string, string> }
/** A document or page where the answer can be checked: on the web, or within Masterkompas ('/besturen/…'). */
export interface Bewijs { id: string; naam: string; url: string }

export interface Waarde {
  tekst?: string;
  oordelen?: Record<string, Oordeel>;
  /** Codes of options, in the order of the question. */
  keuzes?: string[];
  /** Options in own words. */
  eigen?: string[];
  getal?: number;
  /** 'yyyy-mm-dd' */
  datum?: string;
  doelen?: Doelregel[];
  /** Text per level or part. */
  delen?: Record<string, string>;
  rijen?: Tabelregel[];
  /** Cells of a row of an instrument, by the code of the field: text, a number ("12,5"), a day, 'ja' or 'nee', or the code of a choice. */
  cellen?: Record<string, string>;
  bewijs?: Bewijs[];
  /** Instead of an answer. */
  geen?: 'weet-niet' | 'nvt';
}

export const GEEN_WOORDEN: Record<NonNullable<Waarde['geen']>, string> = { 'weet-niet': OORDEELWOORDEN['weet-niet'], nvt: OORDEELWOORDEN.nvt };

/** One question within one cycle, as the doors and the address of autosave take it. */
export interface Vraagplek { cyclusId: string; vraagId: string; stem: Stem }

/** What stands there now. */
export interface Antwoord {
  waarde: Waarde;
  status: Antwoordstatus;
  versie: number;
  /** Name of who changed it last; null when unknown or never answered. */
  door: string | null;
  /** ISO moment; null when never answered. */
  op: string | null;
}

export const NIET_BEANTWOORD: Antwoord = { waarde: {}, status: 'concept', versie: 0, door: null, op: null };

/** A text that came too late and stands beside the answer until somebody joins the two. */
export interface OpenBotsing { id: string; waarde: Waarde; door: string | null; vanMij: boolean; op: string }

/** What the autosave door says. `achterhaald`: somebody was first; the text is kept beside it, nothing was overwritten. */
export type Bewaaruitslag =
  | { staat: 'bewaard'; versie: number; op: string }
  | { staat: 'samengevoegd'; versie: number; op: string; waarde: Waarde; door: string | null }
  | { staat: 'botsing'; botsing: string; huidig: Antwoord };

/** Kinds that are kept on a page of their own, with the place of that page. */
export const ELDERS: Partial<Record<Invoer['soort'], string>> = { verslag: 'gesprekken', gebruik: 'gesprekken' };

/** Is this question answered here, in a field? */
export function isAntwoordbaar({ soort }: Invoer): boolean {
  return soort !== 'geen' && soort !== 'instrument' && ELDERS[soort] === undefined;
}

/** True when there is nothing in it. */
export const isLeeg = (waarde: Waarde): boolean => Object.keys(waarde).length === 0;

/** Leaves out what says nothing, so that a value that was typed and taken away again equals one that never was. */
export function zuiver(waarde: Waarde): Waarde {
  const schoon: Waarde = {};
  if (waarde.tekst?.trim()) schoon.tekst = waarde.tekst;
  const oordelen = Object.entries(waarde.oordelen ?? {});
  if (oordelen.length > 0) schoon.oordelen = Object.fromEntries(oordelen);
  if (waarde.keuzes?.length) schoon.keuzes = waarde.keuzes;
  const eigen = [...new Set((waarde.eigen ?? []).map((een) => een.trim()).filter(Boolean))];
  if (eigen.length > 0) schoon.eigen = eigen;
  if (waarde.getal !== undefined) schoon.getal = waarde.getal;
  if (waarde.datum) schoon.datum = waarde.datum;
  const doelen = (waarde.doelen ?? []).filter(({ tekst, wie, wanneer }) => tekst.trim() || wie.trim() || wanneer.trim());
  if (doelen.length > 0) schoon.doelen = doelen;
  const delen = gevuld(waarde.delen);
  if (delen) schoon.delen = delen;
  const rijen = (waarde.rijen ?? []).flatMap(({ id, cellen }) => { const vol = gevuld(cellen); return vol ? [{ id, cellen: vol }] : []; });
  if (rijen.length > 0) schoon.rijen = rijen;
  const cellen = gevuld(waarde.cellen);
  if (cellen) schoon.cellen = cellen;
  const bewijs = (waarde.bewijs ?? []).filter(({ naam, url }) => naam.trim() || url.trim());
  if (bewijs.length > 0) schoon.bewijs = bewijs;
  if (waarde.geen) schoon.geen = waarde.geen;
  return schoon;
}

function gevuld(delen: Record<string, string> | undefined): Record<string, string> | undefined {
  const vol = Object.entries(delen ?? {}).filter(([, tekst]) => tekst.trim());
  return vol.length > 0 ? Object.fromEntries(vol) : undefined;
}

/** Address of the autosave of one question. */
export function antwoordAdres(bestuur: string, { cyclusId, vraagId }: Omit<Vraagplek, 'stem'>): string {
  return `/api/besturen/${encodeURIComponent(bestuur)}/cyclus/${cyclusId}/antwoorden/${encodeURIComponent(vraagId)}`;
}

/** Name of the element that holds a question on the phase page. */
export const vraagAnker = (vraagId: string): string => `vraag-${vraagId}`;

/** What the phase page shows of one question; the item of the guide or the own question it was made from. */
export interface Fasevraag {
  id: string;
  tekst: string;
  hulp: string | null;
  voorbeeld: string | null;
  invoer: Invoer;
  deelfase: Deelfase;
}
