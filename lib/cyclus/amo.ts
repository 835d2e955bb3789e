import type { Waarde } from './antwoord';
import { celgetal } from './cel';
import { komtUit, rijpunt, type Keten } from './keten';

// The AMO scheme: what teachers need (can, want, may), what the school does about it, and what that asks. Pure and browser-safe.

export const AMO_DELEN = ['ability', 'motivation', 'opportunity'] as const;
export type AmoDeel = (typeof AMO_DELEN)[number];
export const AMO_WOORDEN: Record<AmoDeel, { naam: string; klein: string; erbij: string }> = {
  ability: { naam: 'Kunnen', klein: 'kunnen', erbij: 'ability' },
  motivation: { naam: 'Willen', klein: 'willen', erbij: 'motivation' },
  opportunity: { naam: 'Mogen', klein: 'mogen', erbij: 'opportunity' },
};

export const AMO_KOLOMMEN = ['behoefte', 'interventie', 'leiderschap'] as const;
export type AmoKolom = (typeof AMO_KOLOMMEN)[number];

/** One row of the scheme. */
export interface AmoRij { vraagId: string; naam: string; deel: AmoDeel; kolom: AmoKolom }
/** Links that people laid: which intervention answers which need, and where an intervention came from. */
export interface AmoSchakel { van: string; naar: string }
export type Waarden = ReadonlyMap<string, Waarde>;

/** Where a block of the scheme belongs ('ability-behoefte'), or null when it is no block of it. */
export function amoBlok(slug: string): { deel: AmoDeel; kolom: AmoKolom } | null {
  const [voor = '', na = ''] = slug.split('-');
  const deel = AMO_DELEN.find((een) => een === voor);
  const kolom = AMO_KOLOMMEN.find((een) => een === na);
  return deel && kolom && slug === `${deel}-${kolom}` ? { deel, kolom } : null;
}

const cel = (waarden: Waarden, vraagId: string, code: string): string => waarden.get(vraagId)?.cellen?.[code]?.trim() ?? '';

export const isGekozen = (waarden: Waarden, { vraagId }: Pick<AmoRij, 'vraagId'>): boolean => cel(waarden, vraagId, 'gekozen') === 'ja';

/** What a chosen row still asks for, in words; empty when it is worked out. One of hours and euros is enough. */
export function watOntbreekt(waarden: Waarden, { vraagId, kolom }: Pick<AmoRij, 'vraagId' | 'kolom'>): string[] {
  const leeg = (code: string) => cel(waarden, vraagId, code) === '';
  if (kolom === 'leiderschap') return leeg('wie') ? ['van wie'] : [];
  if (kolom === 'behoefte') return [];
  return [
    ...(leeg('effect') ? ['effect'] : []), ...(leeg('tijdpad') ? ['tijdpad'] : []), ...(leeg('draagvlak') ? ['draagvlak'] : []),
    ...(getal(waarden, vraagId, 'uren') === null && getal(waarden, vraagId, 'kosten') === null ? ['uren of euro'] : []), ...(leeg('haalbaarheid') ? ['haalbaarheid'] : []),
  ];
}

const getal = (waarden: Waarden, vraagId: string, code: string): number | null => celgetal(cel(waarden, vraagId, code));

/** How a thing in the picture is drawn: filled, hatched, outlined. */
export type Vulling = 'vol' | 'half' | 'open';

export function vullingVan(waarden: Waarden, rij: AmoRij): Vulling {
  if (!isGekozen(waarden, rij)) return 'open';
  return watOntbreekt(waarden, rij).length === 0 ? 'vol' : 'half';
}

export const BEHOEFTESTANDEN = ['onbekend', 'niet-nodig', 'aanwezig', 'gedekt', 'los', 'open'] as const;
/**
 * How a need stands. 'gedekt': a chosen intervention was linked to it; 'los': this part has chosen interventions, none
 * linked to it; 'open': needed, not there, and this part has no chosen intervention at all.
 */
export type Behoeftestand = (typeof BEHOEFTESTANDEN)[number];

/** Every need stands in exactly one way, whatever was filled in. */
export function behoeftestand(rij: AmoRij, rijen: readonly AmoRij[], waarden: Waarden, schakels: readonly AmoSchakel[]): Behoeftestand {
  const nodig = cel(waarden, rij.vraagId, 'nodig');
  const aanwezig = cel(waarden, rij.vraagId, 'aanwezig');
  if (nodig === 'nee') return 'niet-nodig';
  if (nodig !== 'ja' && nodig !== 'deels') return 'onbekend';
  if (aanwezig === 'ja') return 'aanwezig';
  if (aanwezig !== 'nee' && aanwezig !== 'deels') return 'onbekend';
  const gekozen = rijen.filter((een) => een.kolom === 'interventie' && isGekozen(waarden, een));
  const punt = `rij:${rij.vraagId}`;
  const gekoppeld = new Set(schakels.flatMap(({ van, naar }) => (van === punt ? [naar] : naar === punt ? [van] : [])));
  if (gekozen.some(({ vraagId }) => gekoppeld.has(`rij:${vraagId}`))) return 'gedekt';
  return gekozen.some(({ deel }) => deel === rij.deel) ? 'los' : 'open';
}

export interface AmoDeelbalans {
  deel: AmoDeel;
  /** Chosen interventions, and how many of those are worked out. */
  interventies: number;
  uitgewerkt: number;
  /** Chosen leadership behaviour. */
  leiderschap: number;
  /** Per year, over the chosen interventions. */
  uren: number;
  kosten: number;
  /** Chosen interventions without hours and without euros. */
  zonderInvestering: number;
  behoeften: Record<Behoeftestand, number>;
}

interface AmoBalans {
  delen: AmoDeelbalans[];
  totaal: Omit<AmoDeelbalans, 'deel'>;
  /** Needed, not (wholly) there, and no chosen intervention linked to it. */
  ongedekt: AmoRij[];
}

/** The scheme weighed: what was chosen per part, what it asks, and which needs are still without an answer. No verdict. */
export function amoBalans(rijen: readonly AmoRij[], waarden: Waarden, schakels: readonly AmoSchakel[] = []): AmoBalans {
  const stand = new Map(rijen.filter(({ kolom }) => kolom === 'behoefte').map((rij) => [rij, behoeftestand(rij, rijen, waarden, schakels)]));
  const delen = AMO_DELEN.map((deel): AmoDeelbalans => {
    const hier = rijen.filter((rij) => rij.deel === deel);
    const gekozen = hier.filter((rij) => rij.kolom === 'interventie' && isGekozen(waarden, rij));
    return {
      deel, interventies: gekozen.length, uitgewerkt: gekozen.filter((rij) => watOntbreekt(waarden, rij).length === 0).length,
      leiderschap: hier.filter((rij) => rij.kolom === 'leiderschap' && isGekozen(waarden, rij)).length,
      uren: som(gekozen, waarden, 'uren'), kosten: som(gekozen, waarden, 'kosten'),
      zonderInvestering: gekozen.filter(({ vraagId }) => getal(waarden, vraagId, 'uren') === null && getal(waarden, vraagId, 'kosten') === null).length,
      behoeften: tel([...stand].filter(([rij]) => rij.deel === deel).map(([, een]) => een)),
    };
  });
  const samen = (veld: 'interventies' | 'uitgewerkt' | 'leiderschap' | 'uren' | 'kosten' | 'zonderInvestering') => rond(delen.reduce((tot, een) => tot + een[veld], 0));
  return {
    delen,
    totaal: { interventies: samen('interventies'), uitgewerkt: samen('uitgewerkt'), leiderschap: samen('leiderschap'), uren: samen('uren'), kosten: samen('kosten'), zonderInvestering: samen('zonderInvestering'), behoeften: tel([...stand.values()]) },
    ongedekt: [...stand].flatMap(([rij, een]) => (een === 'open' || een === 'los' ? [rij] : [])),
  };
}

// In cents: 0,1 hour and 0,2 hour are 0,3.
const rond = (som: number): number => Math.round(som * 100) / 100;
const som = (rijen: readonly AmoRij[], waarden: Waarden, code: string): number => rond(rijen.reduce((tot, { vraagId }) => tot + (getal(waarden, vraagId, code) ?? 0), 0));
const tel = (standen: readonly Behoeftestand[]): Record<Behoeftestand, number> => Object.fromEntries(BEHOEFTESTANDEN.map((een) => [een, standen.filter((stand) => stand === een).length])) as Record<Behoeftestand, number>;

/** "kunnen, willen en mogen" */
const opsomming = (woorden: readonly string[]): string => (woorden.length < 2 ? woorden.join('') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`);
const namen = (delen: readonly AmoDeelbalans[]): string => opsomming(delen.map(({ deel }) => AMO_WOORDEN[deel].klein));

/** What is lacking, each in one plain sentence; empty when nothing is. Says what is there and judges nothing. */
export function balansZinnen({ delen, totaal }: AmoBalans): string[] {
  if (totaal.interventies === 0) return ['U koos nog geen interventie.'];
  const leeg = delen.filter(({ interventies }) => interventies === 0);
  const stil = delen.filter(({ interventies, leiderschap }) => interventies > 0 && leiderschap === 0);
  const half = totaal.interventies - totaal.uitgewerkt;
  return [
    ...(leeg.length > 0 ? [`Bij ${namen(leeg)} koos u nog niets.`] : []),
    ...(stil.length > 0 ? [`Bij ${namen(stil)} koos u nog geen gedrag van de leidinggevende.`] : []),
    ...(half > 0 ? [half === 1 ? 'Bij 1 interventie is nog niet alles ingevuld.' : `Bij ${half} interventies is nog niet alles ingevuld.`] : []),
  ];
}

/** "120,5 uur" or "€ 1.750,50": as people write it. */
export function inGetal(n: number, veld: 'uren' | 'kosten'): string {
  return veld === 'uren' ? `${n.toLocaleString('nl-NL')} uur` : `€ ${n.toLocaleString('nl-NL', { minimumFractionDigits: Number.isInteger(n) ? 0 : 2 })}`;
}

/** How hours or euros are spread over the parts, in one sentence; null when there are none. */
export function spreiding({ delen, totaal }: AmoBalans, veld: 'uren' | 'kosten'): string | null {
  if (totaal[veld] <= 0) return null;
  return `Van ${inGetal(totaal[veld], veld)} per jaar gaat ${opsomming(delen.map((een) => `${inGetal(een[veld], veld)} naar ${AMO_WOORDEN[een.deel].klein}`))}.`;
}

/** Chosen interventions that were not tied to a goal or an entry point: it does not show yet what they are for. */
export function zonderHerkomst(rijen: readonly AmoRij[], waarden: Waarden, keten: Keten): AmoRij[] {
  return rijen.filter((rij) => rij.kolom === 'interventie' && isGekozen(waarden, rij) && !komtUit(keten, rijpunt(rij.vraagId)).some(({ punt }) => punt.soort === 'doel' || punt.soort === 'aanknopingspunt'));
}
