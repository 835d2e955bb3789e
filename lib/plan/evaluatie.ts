import type { Tabelregel, Waarde } from '@/lib/cyclus/antwoord';
import type { CyclusKop } from '@/lib/cyclus/cyclus';
import type { InhoudItem } from '@/lib/cyclus/inhoud';
import { datumInWoorden } from '@/lib/dates';
import type { Mens } from '@/lib/dialoog/draad';
import type { Leesreden } from './doelenpagina';
import type { Doelvoortgang } from './doelvoortgang';
import { inProcent, metingInWoorden, streefInWoorden } from './doelwoorden';

// Looking back on the goals of a cycle, and what is done next. Browser-safe.

export const OORDEEL_CODES = ['houden', 'veranderen', 'stoppen'] as const;
export type Evaluatieoordeel = (typeof OORDEEL_CODES)[number];
export const EVALUATIEWOORDEN: Record<Evaluatieoordeel, string> = { houden: 'Houden zoals het is', veranderen: 'Doorgaan, maar anders', stoppen: 'Stoppen' };

/** What was written per goal. `datum` 'yyyy-mm-dd': the day of the figure. */
export interface Evaluatie {
  doelId: string;
  beoogd: string;
  bereikt: string;
  bron: string;
  datum: string | null;
  effect: string;
  watGing: string;
  betekenis: string;
  oordeel: Evaluatieoordeel | null;
  versie: number;
  door: string | null;
  /** ISO moment. */
  op: string;
}

/** The fields in their order, with their question; the names are those of the form. */
export const EVALUATIEVELDEN = [
  ['beoogd', 'Wat wilde u?'], ['bereikt', 'Wat is het geworden?'], ['bron', 'Bron'], ['datum', 'Stand op'], ['effect', 'Wat merken leraren en leerlingen ervan?'],
  ['watGing', 'Wat hielp, en wat zat tegen?'], ['betekenis', 'Wat zegt dit u?'], ['oordeel', 'En nu?'],
] as const;

export interface Vervolgactie {
  id: string;
  doelId: string | null;
  tekst: string;
  eigenaarId: string | null;
  eigenaar: string | null;
  uiterlijk: string | null;
  klaarOp: string | null;
  versie: number;
}

/** Questions of part 4 that the evaluation fills, and those that stand beside it. */
export const BEREIKT_VRAAG = '4-vraag-01';
export const VERVOLG_VRAAG = '4-vraag-08';
export const TERUGKIJKVRAGEN = ['4-vraag-02', '4-vraag-03', '4-vraag-04'] as const;
export const VASTHOUDVRAGEN = ['4-vraag-05', '4-vraag-07', '4-vraag-10', '4-vraag-11', '4-vraag-09'] as const;
/** Asked of others in a round: what they saw, what it means and what may go better. */
export const RONDEVRAGEN = ['4-vraag-02', '4-vraag-03', '4-vraag-05', '4-vraag-06'] as const;

/** A question of the guide with what the school answered. */
export interface Terugvraag { item: InhoudItem; waarde: Waarde }

export interface Evaluatiepagina {
  kop: CyclusKop;
  /** Why nothing can be written; null when it can. */
  alleenLezen: Leesreden | null;
  /** The day whose figures these are. */
  dag: string;
  doelen: { voortgang: Doelvoortgang; evaluatie: Evaluatie | null }[];
  acties: Vervolgactie[];
  mensen: Pick<Mens, 'id' | 'naam'>[];
  terugkijken: Terugvraag[];
  vasthouden: Terugvraag[];
  /** Day on which the theme comes back on the agenda: the answer to question 4-vraag-10. */
  agenda: string | null;
  rondes: { id: string; titel: string; open: boolean }[];
  visitaties: number;
  /** Rows that the answers of part 4 do not hold yet, or hold otherwise; null when the edition does not ask for them. */
  overTeZetten: number | null;
}

/** How far the evaluation is. `klaar`: actions that are done. */
export interface Evaluatiestand { doelen: number; geevalueerd: number; acties: number; klaar: number; visitaties: number }

type Voorstel = Pick<Evaluatie, 'beoogd' | 'bereikt' | 'bron' | 'datum'>;

/** What the figures say of a goal that nobody evaluated yet: the form starts with it, nothing is kept until somebody saves. */
export function evaluatievoorstel({ tekst, doel, nu, nul, indicator }: Doelvoortgang): Voorstel {
  const beoogd = doel ? `${tekst}: ${streefInWoorden(doel)}.` : `${tekst}.`;
  if (!nu) return { beoogd, bereikt: '', bron: '', datum: null };
  const bij = metingInWoorden(nu, indicator);
  const eerst = nul && nul.datum < nu.datum ? ` Het begon op ${datumInWoorden(nul.datum)} met ${inProcent(nul.waarde)}.` : '';
  return { beoogd, bereikt: `${inProcent(nu.waarde)}${bij === '' ? '' : ` (${bij})`} op ${datumInWoorden(nu.datum)}.${eerst}`.slice(0, 2000), bron: nu.geteld ? 'De inventaris van Masterkompas' : nu.bron, datum: nu.datum };
}

const CEL = 4000;
const rijId = (doelId: string): string => doelId.replace(/^eigen-/, '');

/** The evaluation as rows of the table that part 4 asks for; the id of a row is that of its goal. */
export function bereiktRijen(doelen: readonly { tekst: string; evaluatie: Evaluatie | null }[]): Tabelregel[] {
  return doelen.flatMap(({ tekst, evaluatie }) => {
    if (!evaluatie) return [];
    const bron = [evaluatie.bron, evaluatie.datum ? datumInWoorden(evaluatie.datum) : ''].filter(Boolean).join(', ');
    return [{ id: rijId(evaluatie.doelId), cellen: gevuld({ doel: tekst, beoogd: evaluatie.beoogd, gerealiseerd: evaluatie.bereikt, bron }) }];
  });
}

/** The follow-up actions as rows of the table that part 4 asks for. */
export function vervolgRijen(acties: readonly Vervolgactie[]): Tabelregel[] {
  return acties.map(({ id, tekst, eigenaar, uiterlijk }) => ({ id, cellen: gevuld({ actie: tekst, wie: eigenaar ?? '', wanneer: uiterlijk ?? '' }) }));
}

/**
 * The rows of an answer with those of the evaluation in them: a row that came from it is replaced, what people wrote
 * themselves stays, in its place.
 * @returns null when the answer says all of it already
 */
export function rijenErin(antwoord: readonly Tabelregel[], uit: readonly Tabelregel[]): { rijen: Tabelregel[]; anders: number } | null {
  const nieuw = new Map(uit.map((rij) => [rij.id, rij]));
  const anders = uit.filter((rij) => !gelijk(antwoord.find(({ id }) => id === rij.id), rij)).length;
  if (anders === 0) return null;
  const bestaand = new Set(antwoord.map(({ id }) => id));
  return { anders, rijen: [...antwoord.map((rij) => nieuw.get(rij.id) ?? rij), ...uit.filter(({ id }) => !bestaand.has(id))] };
}

function gelijk(een: Tabelregel | undefined, ander: Tabelregel): boolean {
  if (!een) return false;
  const codes = new Set([...Object.keys(een.cellen), ...Object.keys(ander.cellen)]);
  return [...codes].every((code) => (een.cellen[code] ?? '') === (ander.cellen[code] ?? ''));
}

const gevuld = (cellen: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(cellen).filter(([, tekst]) => tekst.trim() !== '').map(([code, tekst]) => [code, tekst.slice(0, CEL)]));

/** What stands there now, for who was too late. */
export function evaluatieRegels(nu: Omit<Evaluatie, 'doelId' | 'versie' | 'door' | 'op'>): [string, string][] {
  return EVALUATIEVELDEN.map(([code, naam]) => [naam, code === 'datum' ? (nu.datum ? datumInWoorden(nu.datum) : '') : code === 'oordeel' ? (nu.oordeel ? EVALUATIEWOORDEN[nu.oordeel] : '') : nu[code]]);
}
