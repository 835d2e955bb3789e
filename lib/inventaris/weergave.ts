import { matrixAdres, matrixFilterUit } from './matrix.schema';
import { registerAdres, registerFilterUit } from './register.schema';

export const WEERGAVESOORTEN = ['matrix', 'register'] as const;
export type WeergaveSoort = (typeof WEERGAVESOORTEN)[number];

/** Columns, filters, order and grouping of a list, kept under a name. */
export interface Weergave {
  id: string;
  naam: string;
  /** Everybody at the board can open it. */
  gedeeld: boolean;
  vanMij: boolean;
  /** Who made it. */
  wie: string;
  /** Query string that shows it: '?groep=team' or ''. */
  adres: string;
  versie: number;
}

// What somebody typed may be a name, a page is a moment, and a view is about today: none of those is kept.
const NIET_BEWAARD = { zoek: undefined, pagina: 1 } as const;

function schoon(soort: WeergaveSoort, params: URLSearchParams | Record<string, string>): string {
  const zonderDag = params instanceof URLSearchParams ? new URLSearchParams(params) : new URLSearchParams(Object.entries(params));
  zonderDag.delete('peildatum');
  zonderDag.delete('bekend');
  if (soort === 'register') return registerAdres(registerFilterUit(zonderDag), NIET_BEWAARD);
  return matrixAdres(matrixFilterUit(zonderDag), { ...NIET_BEWAARD, open: undefined });
}

/** What is kept of the address of a list, without the search text, the day and the page. Unknown parts are dropped. */
export function weergaveInstellingen(soort: WeergaveSoort, zoekreeks: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(schoon(soort, new URLSearchParams(zoekreeks))));
}

/** The address of a kept view; settings that no longer exist are left out. */
export function weergaveAdres(soort: WeergaveSoort, instellingen: unknown): string {
  const paren = typeof instellingen === 'object' && instellingen !== null ? Object.entries(instellingen).filter((paar): paar is [string, string] => typeof paar[1] === 'string') : [];
  return schoon(soort, Object.fromEntries(paren));
}

/** True when the list now shows what this view keeps. */
export function isDezeWeergave(soort: WeergaveSoort, weergave: Pick<Weergave, 'adres'>, zoekreeks: string): boolean {
  return weergave.adres === schoon(soort, new URLSearchParams(zoekreeks));
}
