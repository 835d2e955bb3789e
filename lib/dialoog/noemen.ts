import type { Persoon } from './draad';

const LETTER = /[\p{L}\p{N}]/u;

/** One '@' in a text with a name behind it; two people of one name are both meant. */
export interface Noeming<P> { plek: number; lengte: number; wie: P[] }

/** Who is called by name: "@Nynke Wiersma". The longest name that fits counts, whatever capitals somebody types. */
export function noemingenIn<P extends Persoon>(tekst: string, mensen: readonly P[]): Noeming<P>[] {
  const klein = tekst.toLocaleLowerCase('nl');
  return [...klein.matchAll(/@/g)].flatMap(({ index: plek }) => {
    const rest = klein.slice(plek + 1);
    const passend = mensen.filter(({ naam }) => rest.startsWith(naam.toLocaleLowerCase('nl')) && !LETTER.test(rest.slice(naam.length, naam.length + 1)));
    if (passend.length === 0) return [];
    const lengte = Math.max(...passend.map(({ naam }) => naam.length));
    return [{ plek, lengte: lengte + 1, wie: passend.filter(({ naam }) => naam.length === lengte) }];
  });
}

/** Splits the people a text calls into who sees the place, and who does not. */
export function keurNoemingen<P extends Persoon>(tekst: string, mensen: readonly P[], ziet: (mens: P) => boolean): { wel: P[]; niet: P[] } {
  const noemingen = noemingenIn(tekst, mensen);
  const wel = noemingen.flatMap(({ wie }) => wie.filter(ziet));
  const niet = noemingen.filter(({ wie }) => !wie.some(ziet)).flatMap(({ wie }) => wie);
  return { wel: [...new Set(wel)], niet: [...new Set(niet)] };
}

/** The text with the called names in bold, for `Markdown`. */
export function metNadruk(tekst: string, genoemd: readonly Persoon[]): string {
  return [...noemingenIn(tekst, genoemd)].reverse().reduce(
    (heel, { plek, lengte }) => `${heel.slice(0, plek)}**${heel.slice(plek, plek + lengte)}**${heel.slice(plek + lengte)}`, tekst);
}

/** What stands between the last '@' and the caret when somebody is typing a name there; null otherwise. */
export function zoekwoordBij(tekst: string, caret: number): { begin: number; woord: string } | null {
  const begin = tekst.lastIndexOf('@', caret - 1);
  if (begin < 0 || LETTER.test(tekst.slice(begin - 1, begin) || ' ')) return null;
  const woord = tekst.slice(begin + 1, caret);
  return woord.length > 40 || /[\n.,;:!?]/.test(woord) || (woord.match(/ /g)?.length ?? 0) > 3 ? null : { begin, woord };
}
