import type { Tabelregel } from './antwoord';

// The five themes of the guide against each other: which pair stands in which cell. Browser-safe.

export const THEMAS = ['masters', 'differentiatie', 'ict', 'starters', 'bevoegd'] as const;
export type Thema = (typeof THEMAS)[number];
export const PAARKANTEN = { invloed: 'Hoe ze op elkaar inwerken', aandachtspunten: 'Aandachtspunten', kansen: 'Kansen', bedreigingen: 'Bedreigingen' } as const;
export type Paarkant = keyof typeof PAARKANTEN;

export interface Themapaar { rij: Thema; kolom: Thema; /** Per side what was written, over all lines about this pair. */ kanten: { kant: Paarkant; teksten: string[] }[] }

const isThema = (code: string | undefined): code is Thema => (THEMAS as readonly string[]).includes(code ?? '');

/** A pair in the order of the guide, whichever was named first; null for the same theme twice or one that is missing. */
export function paarVan(een: string | undefined, ander: string | undefined): readonly [rij: Thema, kolom: Thema] | null {
  if (!isThema(een) || !isThema(ander) || een === ander) return null;
  return THEMAS.indexOf(een) < THEMAS.indexOf(ander) ? [een, ander] : [ander, een];
}

/** Every pair once, ten in all, with what the lines of the table say of it. */
export function themaparen(regels: readonly Tabelregel[]): Themapaar[] {
  const bij = regels.map(({ cellen }) => ({ paar: paarVan(cellen['thema-een'], cellen['thema-twee']), cellen }));
  return THEMAS.flatMap((rij, plek) => THEMAS.slice(plek + 1).map((kolom): Themapaar => {
    const hier = bij.filter(({ paar }) => paar?.[0] === rij && paar[1] === kolom);
    return { rij, kolom, kanten: (Object.keys(PAARKANTEN) as Paarkant[]).map((kant) => ({ kant, teksten: hier.flatMap(({ cellen }) => (cellen[kant]?.trim() ? [cellen[kant]] : [])) })).filter(({ teksten }) => teksten.length > 0) };
  }));
}
