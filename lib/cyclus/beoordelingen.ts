import type { Beoordeling } from './instrument';
import type { Invoer, Kolom } from './invoer.schema';

// Several people judge one row, each for themselves, beside the answer of the school. What counts is where they differ:
// that is where to talk. Nobody's judgement weighs more, and nothing is averaged into an answer. Browser-safe.

export type Keuzeveld = Extract<Kolom, { soort: 'keuze' }>;

export interface Beoordelaar { wie: string; naam: string }

/** One option of a field, with who chose it. */
export interface Optiestem { code: string; naam: string; mensen: Beoordelaar[] }

/** How the votes on one field spread over its options, which stand in their order. */
export interface Spreiding {
  code: string;
  naam: string;
  opties: Optiestem[];
  /** How many people chose. */
  stemmen: number;
  /** Share of pairs of people who chose the same, 0 to 1; null with fewer than two. */
  eens: number | null;
  /** Steps between the outermost choices: 0 when all chose the same. */
  afstand: number;
  /** The options with the most votes; more than one when they are level. */
  meeste: string[];
  /** Who chose something else than most did; empty when there is no most. */
  anders: Beoordelaar[];
}

/** The fields of a row that people can judge: its choices. */
export function keuzevelden(invoer: Invoer, codes?: readonly string[]): Keuzeveld[] {
  if (invoer.soort !== 'velden') return [];
  return invoer.velden.filter((veld): veld is Keuzeveld => veld.soort === 'keuze' && (codes === undefined || codes.includes(veld.code)));
}

/** Judgements of one row. A choice that the field does not have any more counts for nothing. */
export function spreidingVan(veld: Keuzeveld, beoordelingen: readonly Pick<Beoordeling, 'wie' | 'naam' | 'waarde'>[]): Spreiding {
  const opties = veld.opties.map(({ code, naam }): Optiestem => ({
    code, naam, mensen: beoordelingen.filter(({ waarde }) => waarde[veld.code] === code).map(({ wie, naam: van }) => ({ wie, naam: van })),
  }));
  const aantallen = opties.map(({ mensen }) => mensen.length);
  const stemmen = aantallen.reduce((som, aantal) => som + aantal, 0);
  const hoogste = Math.max(0, ...aantallen);
  const gekozen = aantallen.flatMap((aantal, plek) => (aantal > 0 ? [plek] : []));
  const meeste = stemmen === 0 ? [] : opties.filter(({ mensen }) => mensen.length === hoogste).map(({ code }) => code);
  return {
    code: veld.code, naam: veld.naam, opties, stemmen, meeste,
    eens: stemmen < 2 ? null : aantallen.reduce((som, aantal) => som + paren(aantal), 0) / paren(stemmen),
    afstand: (gekozen.at(-1) ?? 0) - (gekozen[0] ?? 0),
    anders: meeste.length === 1 ? opties.flatMap(({ code, mensen }) => (code === meeste[0] ? [] : mensen)) : [],
  };
}

const paren = (aantal: number): number => (aantal * (aantal - 1)) / 2;

/** True when at least two people chose, and not the same. */
export const verschilt = ({ eens }: Pick<Spreiding, 'eens'>): boolean => eens !== null && eens < 1;

/** All people who judged at least one of these fields. */
export function beoordelaars(spreidingen: readonly Spreiding[]): Beoordelaar[] {
  const mensen = new Map(spreidingen.flatMap(({ opties }) => opties.flatMap((optie) => optie.mensen)).map((mens) => [mens.wie, mens]));
  return [...mensen.values()].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/**
 * The spread in a sentence or two, with names.
 * @param ik who reads it, called "u"
 */
export function spreidingInWoorden({ opties, stemmen, eens }: Spreiding, ik?: string): string {
  const gekozen = opties.filter(({ mensen }) => mensen.length > 0);
  const [eerste] = gekozen;
  if (!eerste) return 'Nog niemand gaf een oordeel.';
  const wie = ({ mensen }: Optiestem) => opsommen(mensen.map((mens) => (mens.wie === ik ? 'u' : mens.naam)));
  if (stemmen === 1) return eerste.mensen[0]?.wie === ik ? `Alleen u gaf een oordeel: ${kort(eerste.naam)}.` : `Alleen ${wie(eerste)} gaf een oordeel: ${kort(eerste.naam)}.`;
  if (eens === 1) return `${stemmen === 2 ? 'Beiden' : `Alle ${stemmen}`} kiezen ${kort(eerste.naam)}: ${wie(eerste)}.`;
  return gekozen.map((optie) => `${optie.mensen.length} van ${stemmen} ${optie.mensen.length === 1 ? 'kiest' : 'kiezen'} ${kort(optie.naam)}: ${wie(optie)}.`).join(' ');
}

/** What each person thinks of a row, a line per person: for a file and paper. Empty without judgements. */
export function oordelenInWoorden(invoer: Invoer, beoordelingen: readonly Pick<Beoordeling, 'naam' | 'waarde'>[]): string {
  return beoordelingen.flatMap(({ naam, waarde }) => {
    const delen = keuzevelden(invoer).flatMap((veld) => { const optie = veld.opties.find(({ code }) => code === waarde[veld.code]); return optie ? [`${veld.naam}${veld.naam.endsWith('?') ? '' : ':'} ${optie.naam}`] : []; });
    return delen.length > 0 ? [`${naam}. ${delen.join('; ')}`] : [];
  }).join('\n');
}

/** "Groot" within a sentence: the name without the number in front of it. */
const kort = (naam: string): string => `“${naam.replace(/^\d+\.\s*/, '')}”`;

export function opsommen(namen: readonly string[]): string {
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`;
}
