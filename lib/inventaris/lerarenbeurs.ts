import { lerarenbeurs, type Lerarenbeursjaar } from '@/content/regels/lerarenbeurs';
import { dagenTussen } from '@/lib/dates';
import type { Niveau } from './diploma';

const wand = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The minute that clocks in the Netherlands show: '2027-04-01T18:00'. */
function opDeKlok(moment: Date): string {
  return wand.format(moment).replace(' ', 'T');
}

/** The rules for requests in a calendar year. Years that nobody wrote down yet follow the last known one, and say so. */
export function regelsVoor(jaar: number, jaren: readonly Lerarenbeursjaar[] = lerarenbeurs.jaren): Lerarenbeursjaar & { aangenomen: boolean } {
  const bekend = jaren.find((een) => een.jaar === jaar);
  if (bekend) return { ...bekend, aangenomen: false };
  const bron = jaar < (jaren[0]?.jaar ?? 0) ? jaren[0] : jaren.at(-1);
  if (!bron) throw new Error('Er staan geen regels voor de lerarenbeurs in content.');
  const open = `${jaar}${bron.venster.open.slice(4)}`;
  const dicht = `${jaar}${bron.venster.dicht.slice(4)}`;
  return { ...bron, jaar, aangenomen: true, venster: { ...bron.venster, open, dicht, bron: `Gelijk gehouden aan ${bron.jaar}`, status: 'ongecontroleerd', toelichting: `Voor ${jaar} staan hier nog geen regels.` } };
}

export interface Vensterstand {
  /** Year of the request; the grant is for the school year that starts in it. */
  jaar: number;
  staat: 'komt' | 'open';
  open: string;
  dicht: string;
  /** Whole days until it opens, or until its last day: 0 is today. */
  dagen: number;
  zeker: boolean;
}

/** The window that is open on this moment or else the next one. Both the opening minute and the last minute belong to it. */
export function vensterOp(nu: Date, jaren: readonly Lerarenbeursjaar[] = lerarenbeurs.jaren): Vensterstand {
  const klok = opDeKlok(nu);
  const ditJaar = Number(klok.slice(0, 4));
  const jaar = klok <= regelsVoor(ditJaar, jaren).venster.dicht ? ditJaar : ditJaar + 1;
  const { venster } = regelsVoor(jaar, jaren);
  const staat = klok >= venster.open ? 'open' : 'komt';
  const grens = staat === 'open' ? venster.dicht : venster.open;
  return { jaar, staat, open: venster.open, dicht: venster.dicht, dagen: dagenTussen(klok.slice(0, 10), grens.slice(0, 10)), zeker: venster.status === 'gevonden' };
}

/** What a study year asks of the computation of study leave. */
export interface Verlofvraag {
  schooljaar: number;
  niveau: Niveau;
  premaster: boolean;
  /** Deeltijdfactor on 1 August of the school year; null when there is no appointment on that day. */
  factor: number | null;
  /** Place of this year among the years with study leave of this study, from 1. */
  leerjaar: number;
}

export interface Verlof {
  /** Clock hours in the year, in one decimal; null when it cannot be computed. */
  uren: number | null;
  /** Hours at a full-time job before the factor; 0 when there is no rule for this level. */
  basis: number;
  reden: 'berekend' | 'geen-aanstelling' | 'te-veel-jaren' | 'geen-regel';
}

/** Study leave of one year: 240 hours (bachelor and premaster 160) times the factor, at most a full job and at most three years. */
export function studieverlof({ schooljaar, niveau, premaster, factor, leerjaar }: Verlofvraag): Verlof {
  const { verlof } = regelsVoor(schooljaar);
  const basis = premaster || niveau.endsWith('-bachelor') ? verlof.bachelorOfPremaster : niveau.endsWith('-master') ? verlof.master : 0;
  if (basis === 0) return { uren: null, basis, reden: 'geen-regel' };
  if (leerjaar > verlof.jaren) return { uren: 0, basis, reden: 'te-veel-jaren' };
  if (factor === null) return { uren: null, basis, reden: 'geen-aanstelling' };
  return { uren: Math.round(basis * Math.min(1, factor) * 10) / 10, basis, reden: 'berekend' };
}

/** Hours a week that go with hours a year, by the same rule (240 a year is 6 a week). */
export function verlofPerWeek(urenPerJaar: number, schooljaar: number): number {
  const { verlof } = regelsVoor(schooljaar);
  return (urenPerJaar * verlof.weekMaster) / verlof.master;
}

export const BEURSSTATUSSEN = ['geen', 'aan-te-vragen', 'aangevraagd', 'toegekend', 'afgewezen'] as const;
export type Beursstatus = (typeof BEURSSTATUSSEN)[number];

/** Why somebody stands where in the queue of DUO: the order in which money is given. */
export type Aanvraaggroep = 'vervolg' | 'eerder-afgewezen' | 'nieuw';
export const AANVRAAGGROEPEN = ['vervolg', 'eerder-afgewezen', 'nieuw'] as const satisfies readonly Aanvraaggroep[];

interface Aanvraagjaar { schooljaar: number; beurs: Beursstatus }

/**
 * Whether a running study must ask for the window of `jaar`, and in which group. Null: it ends before that school year,
 * has asked already, does not use the lerarenbeurs, or has had its three years.
 */
export function aanvraaggroep(verwachtEinde: string | null, jaren: readonly Aanvraagjaar[], jaar: number): Aanvraaggroep | null {
  if (verwachtEinde !== null && verwachtEinde < `${jaar}-09-01`) return null;
  const dit = jaren.find(({ schooljaar }) => schooljaar === jaar);
  if (dit && dit.beurs !== 'aan-te-vragen') return null;
  const eerder = jaren.filter(({ schooljaar }) => schooljaar < jaar);
  const toegekend = eerder.filter(({ beurs }) => beurs === 'toegekend').length;
  if (toegekend >= regelsVoor(jaar).duur.jaren) return null;
  if (toegekend > 0) return 'vervolg';
  if (eerder.some(({ schooljaar, beurs }) => schooljaar === jaar - 1 && beurs === 'afgewezen')) return 'eerder-afgewezen';
  // A study that runs without the grant does not have to start asking; one that is to ask says so.
  return dit || eerder.length === 0 ? 'nieuw' : null;
}
