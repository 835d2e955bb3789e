import type { Waarde } from './antwoord';
import { cel } from './instrument';

// Which bottleneck weighs most. The guide only asks to what degree something is a problem; that degree and urgency
// multiply is our rule, and the screen says so. Browser-safe.

/** Codes of the fields of a bottleneck, as the content names them. */
export const VELD = { speelt: 'speelt', mate: 'mate', urgentie: 'urgentie', waar: 'waar', oorzaak: 'oorzaak', aanpak: 'aanpak', wie: 'wie' } as const;
/** What raters judge for themselves. */
export const BEOORDEELD = [VELD.speelt, VELD.mate, VELD.urgentie] as const;

export const MATEN = ['1', '2', '3', '4'] as const;
/** From the one that waits to the one that cannot. */
export const URGENTIES = ['later', 'schooljaar', 'nu'] as const;
export const MEESTE_GEWICHT = MATEN.length * URGENTIES.length;

export const GEWICHTREGEL = 'Gewicht = hoe groot (1 tot en met 4) × hoe dringend (later 1, dit schooljaar 2, nu 3). Het zwaarste knelpunt weegt 12.';

/** Where a bottleneck stands in the work: not looked at, plays here, does not, or nobody knows yet. */
export type Knelpuntstand = 'open' | 'speelt' | 'weet-niet' | 'nee';

export function knelpuntstand(waarde: Waarde): Knelpuntstand {
  const speelt = cel(waarde, VELD.speelt);
  if (speelt === 'ja' || speelt === 'deels') return 'speelt';
  return speelt === 'nee' || speelt === 'weet-niet' ? speelt : 'open';
}

/** Degree × urgency, 1 to 12; null for what does not play here or is not weighed yet. */
export function gewichtVan(waarde: Waarde): number | null {
  if (knelpuntstand(waarde) !== 'speelt') return null;
  const mate = MATEN.findIndex((code) => code === cel(waarde, VELD.mate)) + 1;
  const urgentie = URGENTIES.findIndex((code) => code === cel(waarde, VELD.urgentie)) + 1;
  return mate * urgentie || null;
}

const RANG: Record<Knelpuntstand, number> = { speelt: 0, 'weet-niet': 1, open: 2, nee: 3 };

/** Heaviest first; then what plays and is not weighed, what nobody knows, what is not looked at, and what does not play. Level ones keep the order of the guide. */
export function opGewicht<R>(rijen: readonly R[], waardeVan: (rij: R) => Waarde): R[] {
  return rijen
    .map((rij, plek) => ({ rij, plek, rang: RANG[knelpuntstand(waardeVan(rij))], gewicht: gewichtVan(waardeVan(rij)) ?? 0 }))
    .sort((a, b) => a.rang - b.rang || b.gewicht - a.gewicht || a.plek - b.plek)
    .map(({ rij }) => rij);
}

export const FILTERS = ['alles', 'speelt', 'intern', 'extern'] as const;
export type Knelpuntfilter = (typeof FILTERS)[number];

/** Does it belong to this choice? What lies both in and outside the school is found under both. */
export function hoortBij(filter: Knelpuntfilter, waarde: Waarde): boolean {
  if (filter === 'alles') return true;
  if (knelpuntstand(waarde) !== 'speelt') return false;
  const waar = cel(waarde, VELD.waar);
  return filter === 'speelt' || waar === filter || waar === 'beide';
}

export interface Knelpunttelling { speelt: number; gewogen: number; weetNiet: number; nee: number; open: number }

export function telling(waarden: readonly Waarde[]): Knelpunttelling {
  const aantal = (stand: Knelpuntstand) => waarden.filter((waarde) => knelpuntstand(waarde) === stand).length;
  return { speelt: aantal('speelt'), gewogen: waarden.filter((waarde) => gewichtVan(waarde) !== null).length, weetNiet: aantal('weet-niet'), nee: aantal('nee'), open: aantal('open') };
}
