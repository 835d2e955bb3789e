import { redenNamen, type RekenenMet, type Vertrekregel } from './vertrek';

export const rekenenNamen: Record<RekenenMet, string> = { zeker: 'wat zeker is', waarschijnlijk: 'zeker en waarschijnlijk', mogelijk: 'alles, ook mogelijk' };

/** Where the date comes from. */
export function herkomst({ bron, voorlopig, beheer }: Pick<Vertrekregel, 'bron' | 'voorlopig' | 'beheer'>): string {
  if (bron === null) return 'geboortedatum ontbreekt';
  if (bron === 'aanstelling') return 'aanstelling eindigt';
  if (bron === 'aow') return voorlopig ? 'AOW-leeftijd, voorlopig' : 'AOW-leeftijd';
  return beheer ? redenNamen[beheer.reden] : 'vastgelegd door HR';
}

/** What somebody takes along; empty without a master. */
export function neemtMee({ master, woVwo }: Pick<Vertrekregel, 'master' | 'woVwo'>): string {
  return woVwo ? 'wo-master in vwo 4–6' : master ? 'master' : '';
}
