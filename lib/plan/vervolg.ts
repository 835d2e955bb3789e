import type { CyclusKop } from '@/lib/cyclus/cyclus';
import { voorstelPeriode } from '@/lib/cyclus/cyclus-openen';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { legeActiviteit, type Beginactiviteit } from './begin';
import type { ActiviteitInhoud } from './planinhoud';

// The next cycle: what it begins with, and how what goes along is made ready for it. Pure and browser-safe.

/** What looks back does not go along unless somebody asks: it was said about what is over. */
const KIJKT_TERUG: readonly Deelfase[] = ['3B', '4'];
const TERUGBLIK = ['terugblik-fase-1', 'pdca-cyclus'];

export interface Vervolgscherm {
  kop: CyclusKop;
  /** There is one already: nothing is made twice. */
  opvolger: { id: string; naam: string } | null;
  voorstel: { naam: string; begin: string; einde: string };
  fasen: { deelfase: Deelfase; naam: string; antwoorden: number; aan: boolean }[];
  instrumenten: { slug: string; titel: string; deelfase: Deelfase; antwoorden: number; eigen: number; aan: boolean }[];
  doelen: { id: string; tekst: string; oordeel: 'houden' | 'stoppen' | 'veranderen' | null; aan: boolean }[];
  activiteiten: { id: string; naam: string; plan: string; stand: string }[];
  acties: { id: string; tekst: string; eigenaar: string | null }[];
  /** May this person write a plan for this school? Otherwise activities stay where they are. */
  magPlannen: boolean;
  /** There are closed rows, which never go along. */
  besloten: boolean;
}

export const gaatMee = (deelfase: Deelfase): boolean => !KIJKT_TERUG.includes(deelfase);
export const instrumentGaatMee = (slug: string, deelfase: Deelfase): boolean => gaatMee(deelfase) && !TERUGBLIK.includes(slug);

/** A name and period to begin with: the year in the name moves along, and it begins when the other ended. */
export function vervolgvoorstel({ naam, einde }: Pick<CyclusKop, 'naam' | 'einde'>, dag: string): Vervolgscherm['voorstel'] {
  const na = new Date(Date.parse(`${einde}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const begin = na > dag ? na : dag;
  const jaar = begin.slice(0, 4);
  const nieuw = /\b20\d\d\b/.test(naam) ? naam.replace(/\b20\d\d\b(?!.*\b20\d\d\b)/, jaar) : `${naam} ${jaar}`;
  return { naam: (nieuw === naam ? `${naam}, vervolg` : nieuw).slice(0, 120), ...voorstelPeriode(begin) };
}

/** A text in which carried rows have their new names. `namen`: 'eigen-<old>' → 'eigen-<new>'. */
export function metNieuweNamen(tekst: string, namen: ReadonlyMap<string, string>): string {
  return tekst.replace(/eigen-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (oud) => namen.get(oud) ?? oud);
}

/** What is left to do of an activity: the hours and money that were not spent, in what is left of its time. */
export function restVan({ activiteit, gedaan, plan, namen, plekken }: {
  activiteit: ActiviteitInhoud; gedaan: { uren: number | null; kosten: number | null } | undefined; plan: { begin: string; einde: string };
  namen: ReadonlyMap<string, string>; plekken: ReadonlyMap<string, number>;
}): Beginactiviteit {
  const { id: _id, volgorde: _volgorde, eigenaar: _eigenaar, eigenaarId: _eigenaarId, na, ...rest } = { ...legeActiviteit, ...activiteit };
  const over = (beoogd: number | null, besteed: number | null | undefined) => (beoogd === null ? null : Math.max(0, beoogd - (besteed ?? 0)));
  const wijst = (punt: string | null) => (punt === null ? null : punt.startsWith('eigen-') ? namen.get(punt) ?? null : punt);
  const voorbij = activiteit.einde !== null && activiteit.einde < plan.begin;
  return {
    ...rest, doelId: rest.doelId === null ? null : namen.get(rest.doelId) ?? null, herkomstId: wijst(rest.herkomstId),
    begin: voorbij || activiteit.begin === null ? null : activiteit.begin < plan.begin ? plan.begin : activiteit.begin, einde: voorbij ? null : activiteit.einde,
    uren: over(activiteit.uren, gedaan?.uren), kosten: over(activiteit.kosten, gedaan?.kosten), na: na.flatMap((een) => plekken.get(String(een)) ?? []),
  };
}
