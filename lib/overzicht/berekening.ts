import { INDICATOREN, type Eenheid, type IndicatorSleutel, type Oordeel, type Regeltekst } from '@/lib/inventaris/indicatoren';
import type { Meting } from '@/lib/inventaris/meting';
import { aandeel, doelstand, type Doelstand } from '@/lib/inventaris/doelstand';
import type { Volledigheid } from './volledigheid';

/** The same figure by another rule, as percentages; null when there is nobody. */
export interface AndereRegel {
  naam: string;
  bevestigd: number | null;
  opgegeven: number | null;
  /** The rule that the screen uses now. */
  huidig: boolean;
}

export interface Teller {
  id: string;
  naam: string;
  oordeel: Oordeel;
  reden: string;
  /** fte, or hours in vwo 4-6. */
  gewicht: number;
}

export interface Berekening {
  indicator: IndicatorSleutel;
  peildatum: string;
  eenheid: Eenheid;
  /** ISO moment with whose knowledge this is; null is now. */
  bekendOp: string | null;
  /** What the figure covers: name of the board, school or teams. */
  groep: string;
  stand: Doelstand;
  /** The rule in words, as this board counts. */
  tekst: Regeltekst;
  regels: AndereRegel[];
  volledigheid: Volledigheid;
  /** Leraren with a unit weight, within reach of who may see persons; null for who may not. */
  leraren: { rijen: Teller[]; aantal: number; pagina: number; paginas: number; perOordeel: Record<Oordeel, number> } | null;
}

/** Persons against weighed, and unknowns in or out: one school, more than one percentage. */
export function andereRegels(meting: Meting, sleutel: IndicatorSleutel, eenheid: Eenheid): AndereRegel[] {
  const regel = (soort: Eenheid, zonderOnbekend: boolean): AndereRegel => {
    const { bevestigd, opgegeven, noemer, onbekend } = doelstand(meting, sleutel, soort);
    const heel = noemer - (zonderOnbekend ? onbekend : 0);
    return { naam: naamVan(sleutel, soort, zonderOnbekend), bevestigd: aandeel(bevestigd, heel), opgegeven: aandeel(opgegeven, heel), huidig: soort === eenheid && !zonderOnbekend };
  };
  return [regel('personen', false), regel('fte', false), regel('personen', true), regel('fte', true)];
}

function naamVan(sleutel: IndicatorSleutel, eenheid: Eenheid, zonderOnbekend: boolean): string {
  const basis = eenheid === 'personen' ? 'In personen' : INDICATOREN[sleutel].weging === 'fte' ? 'In fte' : 'Gewogen naar lesuren';
  return zonderOnbekend ? `${basis}, zonder leraren van wie geen diploma bekend is` : basis;
}

export interface Diplomafeit {
  niveau: string;
  richting: string;
  status: string;
  uitkomst: string;
  jaar: number | null;
  behaald: boolean;
}

const UITKOMST: Record<string, string> = { bevestigd: 'bevestigd', 'niet-aangetroffen': 'bewijs niet aangetroffen', 'nader-onderzoek': 'nader onderzoek', 'te-screenen': 'nog te screenen' };

/** One sentence about one person; the diplomas are those that matter for this indicator, best first. */
export function redenVan(oordeel: Oordeel, diploma: Diplomafeit | null): string {
  if (oordeel === 'onbekend') return 'geen diploma bekend';
  if (!diploma) return 'geen master bekend';
  const naam = `${diploma.niveau} ${diploma.richting}${diploma.jaar === null ? '' : `, ${diploma.jaar}`}`;
  if (diploma.status === 'in-opleiding') return `${naam}: in opleiding`;
  if (diploma.status === 'gestopt') return `${naam}: gestopt`;
  if (oordeel === 'niet') return diploma.behaald ? `${naam}: telt voor dit doel niet` : `${naam}: behaald na de peildatum`;
  return `${naam}: ${UITKOMST[diploma.uitkomst] ?? diploma.uitkomst}`;
}
