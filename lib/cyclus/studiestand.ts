// Who studies now, beside the questions about routes to more masters: numbers, never names. Browser-safe.

export interface Studieniveau { naam: string; aantal: number }
export interface Studiestand { /** 'yyyy-mm-dd' */ dag: string; lopend: Studieniveau[]; /** Requested or granted, not begun. */ wacht: number }

const NIVEAUWOORDEN: Record<string, string> = { 'hbo-master': 'hbo-master', 'wo-master': 'wo-master', promotie: 'promotie' };
const ANDERS = 'andere opleiding';

/** Levels in the order in which they are read: masters first, everything below a master together. */
export function studieniveaus(rijen: readonly { niveau: string; aantal: number }[]): Studieniveau[] {
  const som = (past: (niveau: string) => boolean) => rijen.filter(({ niveau }) => past(niveau)).reduce((totaal, { aantal }) => totaal + aantal, 0);
  return [
    ...Object.entries(NIVEAUWOORDEN).map(([code, naam]) => ({ naam, aantal: som((niveau) => niveau === code) })),
    { naam: ANDERS, aantal: som((niveau) => !(niveau in NIVEAUWOORDEN)) },
  ].filter(({ aantal }) => aantal > 0);
}
