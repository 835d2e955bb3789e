import { datumInWoorden, dagenTussen } from '@/lib/dates';

// How a plan goes while it is carried out: one rule for a signal, one for the progress of a whole plan, wherever they
// are shown. Days are 'yyyy-mm-dd', progress is 0–100, hours and costs are totals. Browser-safe.

export const STANDEN = ['open', 'bezig', 'klaar'] as const;
export type Stand = (typeof STANDEN)[number];
export const STANDWOORDEN: Record<Stand, string> = { open: 'Nog niet begonnen', bezig: 'Bezig', klaar: 'Klaar' };

export const KLEUREN = ['op-koers', 'let-op', 'vastgelopen'] as const;
export type Kleur = (typeof KLEUREN)[number];
export const KLEURWOORDEN: Record<Kleur, string> = { 'op-koers': 'Op koers', 'let-op': 'Let op', vastgelopen: 'Vastgelopen' };

/** How one activity stands. Version 0: nobody recorded anything yet. */
export interface Uitvoering {
  stand: Stand;
  voortgang: number;
  /** Spent so far; null: not recorded. */
  uren: number | null;
  kosten: number | null;
  verwachtEinde: string | null;
  klaarOp: string | null;
  versie: number;
  gewijzigdOp: string | null;
}

export const NOG_NIETS: Uitvoering = { stand: 'open', voortgang: 0, uren: null, kosten: null, verwachtEinde: null, klaarOp: null, versie: 0, gewijzigdOp: null };

/** An activity of the adopted plan, with what was agreed and how it stands. */
export interface LopendeActiviteit {
  id: string;
  planId: string;
  volgorde: number;
  naam: string;
  doelId: string | null;
  eigenaarId: string | null;
  eigenaar: string | null;
  begin: string | null;
  einde: string | null;
  mijlpaal: boolean;
  uren: number | null;
  kosten: number | null;
  nu: Uitvoering;
}

export interface Signaal { kleur: Kleur; waarom: string }

type Afspraak = Pick<LopendeActiviteit, 'begin' | 'einde' | 'mijlpaal'>;

const ACHTER = 20;
const TE_LANG = 28;
const WACHTEN = 14;

/** How far an activity would be today if it went evenly from begin to end; null without days. A milestone is there on its day. */
export function verwachteVoortgang({ begin, einde, mijlpaal }: Afspraak, vandaag: string): number | null {
  if (begin === null || einde === null) return null;
  if (vandaag < begin) return 0;
  if (vandaag >= einde) return 100;
  if (mijlpaal) return 0;
  return Math.round((100 * dagenTussen(begin, vandaag)) / Math.max(1, dagenTussen(begin, einde)));
}

/** Is the agreed end over while it is not done? */
export function isTeLaat({ einde, nu }: Pick<LopendeActiviteit, 'einde' | 'nu'>, vandaag: string): boolean {
  return nu.stand !== 'klaar' && einde !== null && einde < vandaag;
}

/** What the days and the progress say of one activity, with the reason in words. Nobody's judgement: who does the work may say otherwise. */
export function signaalVan(activiteit: Pick<LopendeActiviteit, 'begin' | 'einde' | 'mijlpaal' | 'nu'>, vandaag: string): Signaal {
  const { begin, einde, nu } = activiteit;
  if (nu.stand === 'klaar') return { kleur: 'op-koers', waarom: nu.klaarOp === null ? 'klaar' : `klaar op ${datumInWoorden(nu.klaarOp)}` };
  const verwacht = verwachteVoortgang(activiteit, vandaag);
  if (einde !== null && einde < vandaag) {
    const dagen = dagenTussen(einde, vandaag);
    return { kleur: dagen > TE_LANG ? 'vastgelopen' : 'let-op', waarom: `${telDagen(dagen)} over de afgesproken dag` };
  }
  if (nu.voortgang === 0 && verwacht !== null && verwacht >= 50) return { kleur: 'vastgelopen', waarom: 'de helft van de tijd is om en er is nog niets gedaan' };
  if (einde !== null && nu.verwachtEinde !== null && nu.verwachtEinde > einde) return { kleur: 'let-op', waarom: `verwacht einde ${telDagen(dagenTussen(einde, nu.verwachtEinde))} later dan afgesproken` };
  if (nu.stand === 'open' && begin !== null && dagenTussen(begin, vandaag) > WACHTEN) return { kleur: 'let-op', waarom: `had op ${datumInWoorden(begin)} moeten beginnen` };
  if (verwacht !== null && verwacht - nu.voortgang >= ACHTER) return { kleur: 'let-op', waarom: `${verwacht - nu.voortgang} punten achter op de planning` };
  if (verwacht === null) return { kleur: 'op-koers', waarom: 'er zijn geen dagen afgesproken' };
  return { kleur: 'op-koers', waarom: begin !== null && vandaag < begin ? `begint op ${datumInWoorden(begin)}` : 'loopt volgens de planning' };
}

function telDagen(dagen: number): string {
  return dagen === 1 ? '1 dag' : `${dagen} dagen`;
}

/** Agreed and spent, over all activities. */
export interface Besteed { afgesproken: number; besteed: number }

/** How a whole plan goes. `verwacht` is null when no activity has days. */
export interface Planvoortgang extends Signaal {
  aantal: number;
  klaar: number;
  bezig: number;
  open: number;
  teLaat: number;
  voortgang: number;
  verwacht: number | null;
  uren: Besteed;
  kosten: Besteed;
}

/**
 * How a plan goes: each activity weighs as many hours as were agreed for it; one without hours weighs as the mean of the
 * others. Milestones count as activities, but weigh only when there is nothing else.
 */
export function planVoortgang(activiteiten: readonly LopendeActiviteit[], vandaag: string): Planvoortgang {
  const telt = (stand: Stand) => activiteiten.filter(({ nu }) => nu.stand === stand).length;
  const gewogen = gewichten(activiteiten);
  const voortgang = gemiddelde(gewogen.map(({ activiteit, gewicht }) => [activiteit.nu.stand === 'klaar' ? 100 : activiteit.nu.voortgang, gewicht])) ?? 0;
  const verwacht = gemiddelde(gewogen.flatMap(({ activiteit, gewicht }) => {
    const deel = verwachteVoortgang(activiteit, vandaag);
    return deel === null ? [] : [[deel, gewicht] as const];
  }));
  const teLaat = activiteiten.filter((activiteit) => isTeLaat(activiteit, vandaag)).length;
  const som = (wat: 'uren' | 'kosten'): Besteed => ({ afgesproken: optellen(activiteiten.map((een) => een[wat])), besteed: optellen(activiteiten.map(({ nu }) => nu[wat])) });
  return {
    aantal: activiteiten.length, klaar: telt('klaar'), bezig: telt('bezig'), open: telt('open'), teLaat, voortgang, verwacht,
    uren: som('uren'), kosten: som('kosten'), ...planSignaal(activiteiten, { voortgang, verwacht, teLaat }, vandaag),
  };
}

function planSignaal(activiteiten: readonly LopendeActiviteit[], { voortgang, verwacht, teLaat }: Pick<Planvoortgang, 'voortgang' | 'verwacht' | 'teLaat'>, vandaag: string): Signaal {
  const achter = (verwacht ?? voortgang) - voortgang;
  const vast = activiteiten.filter((activiteit) => signaalVan(activiteit, vandaag).kleur === 'vastgelopen').length;
  if (achter >= 30) return { kleur: 'vastgelopen', waarom: `het plan loopt ${achter} punten achter` };
  if (vast > 0) return { kleur: vast * 3 >= activiteiten.length ? 'vastgelopen' : 'let-op', waarom: vast === 1 ? '1 activiteit zit vast' : `${vast} activiteiten zitten vast` };
  if (teLaat > 0) return { kleur: 'let-op', waarom: teLaat === 1 ? '1 activiteit is te laat' : `${teLaat} activiteiten zijn te laat` };
  if (achter >= ACHTER) return { kleur: 'let-op', waarom: `het plan loopt ${achter} punten achter` };
  return { kleur: 'op-koers', waarom: activiteiten.length > 0 && activiteiten.every(({ nu }) => nu.stand === 'klaar') ? 'alles is klaar' : 'loopt volgens de planning' };
}

function gewichten(activiteiten: readonly LopendeActiviteit[]): { activiteit: LopendeActiviteit; gewicht: number }[] {
  const gewoon = activiteiten.filter(({ mijlpaal }) => !mijlpaal);
  const wegen = gewoon.length > 0 ? gewoon : activiteiten;
  const bekend = wegen.flatMap(({ uren }) => (uren !== null && uren > 0 ? [uren] : []));
  const midden = bekend.length > 0 ? optellen(bekend) / bekend.length : 1;
  return wegen.map((activiteit) => ({ activiteit, gewicht: activiteit.uren !== null && activiteit.uren > 0 ? activiteit.uren : midden }));
}

function gemiddelde(paren: readonly (readonly [waarde: number, gewicht: number])[]): number | null {
  const heel = optellen(paren.map(([, gewicht]) => gewicht));
  return heel === 0 ? null : Math.round(optellen(paren.map(([waarde, gewicht]) => waarde * gewicht)) / heel);
}

function optellen(getallen: readonly (number | null)[]): number {
  return getallen.reduce<number>((som, getal) => som + (getal ?? 0), 0);
}
