import type { Waarde } from './antwoord';
import { cel } from './instrument';

// What other policy does to the goals. What strengthens is a chance, what weakens is often a bottleneck. Browser-safe.

export const INVLOEDEN = ['versterkt', 'neutraal', 'verzwakt'] as const;
export type Invloed = (typeof INVLOEDEN)[number];

/** What was chosen for a field of policy; null when nothing was. */
export function invloedVan(waarde: Waarde): Invloed | null {
  return INVLOEDEN.find((code) => code === cel(waarde, 'invloed')) ?? null;
}

export type Invloedtelling = Record<Invloed, number> & { open: number };

export function invloedtelling(waarden: readonly Waarde[]): Invloedtelling {
  const aantal = (invloed: Invloed | null) => waarden.filter((waarde) => invloedVan(waarde) === invloed).length;
  return { versterkt: aantal('versterkt'), neutraal: aantal('neutraal'), verzwakt: aantal('verzwakt'), open: aantal(null) };
}

/** "3 versterken, 2 verzwakken, 1 maakt geen verschil." */
export function invloedInWoorden({ versterkt, verzwakt, neutraal }: Invloedtelling): string {
  const delen = [
    ...(versterkt > 0 ? [`${versterkt} ${versterkt === 1 ? 'versterkt' : 'versterken'}`] : []),
    ...(verzwakt > 0 ? [`${verzwakt} ${verzwakt === 1 ? 'verzwakt' : 'verzwakken'}`] : []),
    ...(neutraal > 0 ? [`${neutraal} ${neutraal === 1 ? 'maakt' : 'maken'} geen verschil`] : []),
  ];
  return delen.length === 0 ? 'Nog niets gekozen.' : `${delen.join(', ')}.`;
}
