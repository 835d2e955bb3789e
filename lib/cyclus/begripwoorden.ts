import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Inhoud } from './inhoud';

export interface Begripwoord { slug: string; term: string; vormen: readonly string[]; uitleg: string; href: string }

// One list per edition and board, always the same one: what is made from it can then be kept with it.
const gemaakt = new WeakMap<Inhoud, Map<string, readonly Begripwoord[]>>();

/** The glossary as <Markdown begrippen> wants it. `bibliotheek`: address of the library, such as /besturen/x/bibliotheek. */
export function begripwoorden(inhoud: Inhoud, bibliotheek: string): readonly Begripwoord[] {
  const perBord = gemaakt.get(inhoud) ?? new Map<string, readonly Begripwoord[]>();
  gemaakt.set(inhoud, perBord);
  const bekend = perBord.get(bibliotheek);
  if (bekend) return bekend;
  const woorden = inhoud.begrippen.map(({ slug, term, ook, uitleg }) => ({ slug, term, vormen: [term, ...ook], uitleg: platteTekst(uitleg), href: `${bibliotheek}/begrippen#${slug}` }));
  perBord.set(bibliotheek, woorden);
  return woorden;
}
