import { jaarEerder } from '@/lib/inventaris/peildatum';
import { WEINIG_LERAREN } from '@/lib/inventaris/indicatoren';
import type { Doel, Doelindicator } from '@/lib/cyclus/doel';
import { prognose, type Meetpaar, type Prognose } from './tempo';

// How a goal moves: where it began, where it must go, where it is now and where this pace leads. Browser-safe. Percents.

/** One measured point. From the inventory it carries its counts; else it was written down by somebody. */
export interface Doelmeting extends Meetpaar {
  /** Null: out of the inventory. */
  id: string | null;
  bron: string;
  toelichting: string;
  door: string | null;
  geteld: { bevestigd: number; opgegeven: number; noemer: number } | null;
}

/** An activity of a plan that works for this goal. Of an adopted plan as it was adopted, else as it is being written. */
export interface Doelactiviteit { id: string; planId: string; planNaam: string; naam: string; vastgesteld: boolean; stand: 'open' | 'bezig' | 'klaar'; /** Percent. */ voortgang: number; einde: string | null }

export interface Doelvoortgang {
  /** 'eigen-<uuid>': the answer id of the goal. */
  doelId: string;
  tekst: string;
  wie: string;
  status: Doel['status'];
  /** The figure of the inventory that measures it; null: measured by people. */
  indicator: Doelindicator | null;
  /** Why there are no figures: this person does not see the whole school, or the inventory counts nobody. */
  zonder: 'bereik' | 'niemand' | null;
  /** The inventory knows of nobody who left in the last year: its past would only hold the people of today. */
  zonderVerleden: boolean;
  punten: Doelmeting[];
  /** At the start of the cycle: the last measurement until that day, or else the first. */
  nul: Doelmeting | null;
  nu: Doelmeting | null;
  doel: Streefpunt | null;
  prognose: Prognose;
  signaal: Doelsignaal;
  activiteiten: Doelactiviteit[];
}

export interface Streefpunt { /** Percent. */ waarde: number; /** 'yyyy-mm-dd', or null when no day was chosen. */ op: string | null; /** Chosen with the goal, or that of the board for this figure. */ van: 'doel' | 'bestuur' }

/** gehaald: it is there; haalt: the whole margin ends at or above it; haalt-niet: the whole margin ends below, or goes down; onzeker: the goal lies within the margin; onbekend: nothing to say. */
export type Doelsignaal = 'gehaald' | 'haalt' | 'onzeker' | 'haalt-niet' | 'onbekend';
export const SIGNAALWOORDEN: Record<Doelsignaal, string> = { gehaald: 'Gehaald', haalt: 'Haalt het bij dit tempo', onzeker: 'Kan twee kanten op', 'haalt-niet': 'Haalt het niet bij dit tempo', onbekend: 'Nog niet te zeggen of het lukt' };

type Bron = Pick<Doelvoortgang, 'indicator' | 'zonder' | 'zonderVerleden' | 'punten'> & { doel: Doel; /** The goal of the board for this figure, in percents. */ bestuursdoel: number | null; /** Start of the cycle. */ begin: string; activiteiten: Doelactiviteit[] };

/** One goal out of what was read. */
export function doelvoortgang({ doel, bestuursdoel, begin, activiteiten, punten: los, ...rest }: Bron): Doelvoortgang {
  const punten = [...los].sort((een, ander) => een.datum.localeCompare(ander.datum));
  const nu = punten.at(-1) ?? null;
  const streef = streefpunt(doel, bestuursdoel);
  const tempo: Prognose = nu?.geteld && nu.geteld.noemer < WEINIG_LERAREN ? { soort: 'geen', reden: 'weinig-mensen' } : prognose(punten, streef?.op ?? null, nu?.geteld ? 100 / nu.geteld.noemer : ZELF_GEMETEN);
  return {
    ...rest, doelId: doel.vraagId, tekst: doel.tekst, wie: doel.wie, status: doel.status, punten, nul: punten.filter(({ datum }) => datum <= begin).at(-1) ?? punten[0] ?? null, nu, doel: streef,
    prognose: tempo, signaal: doelsignaal(nu, streef, tempo), activiteiten,
  };
}

/** What the goal asks for and when. The year belongs to the value; a day within that year says it more precisely. */
export function streefpunt({ streefwaarde, doeljaar, wanneer }: Pick<Doel, 'streefwaarde' | 'doeljaar' | 'wanneer'>, bestuursdoel: number | null): Streefpunt | null {
  const goed = streefwaarde !== null && streefwaarde > 0 && streefwaarde <= 100;
  const waarde = goed ? streefwaarde : bestuursdoel;
  if (waarde === null) return null;
  const jaar = doeljaar !== null && Number.isInteger(doeljaar) ? String(doeljaar) : null;
  const op = wanneer !== '' && (jaar === null || wanneer.startsWith(jaar)) ? wanneer : jaar === null ? null : `${jaar}-12-31`;
  return { waarde, op, van: goed ? 'doel' : 'bestuur' };
}

function doelsignaal(nu: Meetpaar | null, streef: Streefpunt | null, tempo: Prognose): Doelsignaal {
  if (!nu || !streef) return 'onbekend';
  if (nu.waarde >= streef.waarde) return 'gehaald';
  if (tempo.soort === 'geen') return 'onbekend';
  // Too far away to say where it ends; but what surely goes down never gets there.
  if (!tempo.opDoel) return tempo.aanEinde.marge && tempo.aanEinde.marge.hoog < nu.waarde ? 'haalt-niet' : 'onbekend';
  const { marge } = tempo.opDoel;
  if (!marge) return 'onzeker';
  return marge.laag >= streef.waarde ? 'haalt' : marge.hoog < streef.waarde ? 'haalt-niet' : 'onzeker';
}

/** How far the activities under a goal are, each counting once; null without adopted activities. */
export function activiteitenVoortgang(activiteiten: readonly Doelactiviteit[]): { aantal: number; klaar: number; bezig: number; procent: number } | null {
  const lopend = activiteiten.filter(({ vastgesteld }) => vastgesteld);
  if (lopend.length === 0) return null;
  const met = (stand: Doelactiviteit['stand']) => lopend.filter((een) => een.stand === stand).length;
  const som = lopend.reduce((totaal, { stand, voortgang }) => totaal + (stand === 'klaar' ? 100 : voortgang), 0);
  return { aantal: lopend.length, klaar: met('klaar'), bezig: met('bezig'), procent: Math.round(som / lopend.length) };
}

/** Smallest margin of what people measured themselves, in percentage points for each year ahead: of how many it is a share, nobody said. */
const ZELF_GEMETEN = 2;

const MEESTE_DAGEN = 10;
const KWARTALEN = ['01-01', '04-01', '07-01', '10-01'];

/**
 * Days on which the inventory is asked: the start of the cycle, the first day of each quarter since (with 1 October, the
 * counting day of the sector), at least a year back, and the day itself. A long cycle is asked once or twice a year.
 */
export function meetdagen(begin: string, dag: string): string[] {
  const vanaf = begin < jaarEerder(dag) ? begin : jaarEerder(dag);
  const jaren = Array.from({ length: Number(dag.slice(0, 4)) - Number(vanaf.slice(0, 4)) + 1 }, (_, n) => Number(vanaf.slice(0, 4)) + n);
  const dagen = (van: readonly string[]) => jaren.flatMap((jaar) => van.map((rest) => `${jaar}-${rest}`)).filter((een) => een >= vanaf && een < dag);
  const keuzes = [KWARTALEN, ['04-01', '10-01'], ['10-01']].map(dagen);
  const gekozen = keuzes.find((een) => een.length <= MEESTE_DAGEN - 2) ?? (keuzes.at(-1) ?? []).slice(2 - MEESTE_DAGEN);
  return [...new Set([...gekozen, ...(begin < dag ? [begin] : []), dag])].sort();
}
