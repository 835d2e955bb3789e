/** A word that explains itself wherever it occurs. */
export interface Begripwoord {
  slug: string;
  term: string;
  /** As it occurs in texts: the term, other spellings, plurals. */
  vormen: readonly string[];
  uitleg: string;
  /** Where the explanation stands for who has no script. */
  href: string;
}

interface Zoeker { patroon: RegExp; vanVorm: ReadonlyMap<string, Begripwoord> }
// The list belongs to an edition and does not change: its pattern is made once.
const zoekers = new WeakMap<readonly Begripwoord[], Zoeker>();

/**
 * Cuts a text at the first occurrence of each term.
 * @param gezien slugs that were explained earlier in the same text; grows.
 */
export function inBegrippen(tekst: string, begrippen: readonly Begripwoord[], gezien: Set<string>): (string | { woord: string; begrip: Begripwoord })[] {
  const { patroon, vanVorm } = zoekerVan(begrippen);
  const stukken: (string | { woord: string; begrip: Begripwoord })[] = [];
  let vanaf = 0;
  for (const { 0: woord, index } of tekst.matchAll(patroon)) {
    const begrip = vanVorm.get(woord) ?? vanVorm.get(woord.toLowerCase());
    if (!begrip || gezien.has(begrip.slug)) continue;
    gezien.add(begrip.slug);
    stukken.push(tekst.slice(vanaf, index), { woord, begrip });
    vanaf = index + woord.length;
  }
  stukken.push(tekst.slice(vanaf));
  return stukken.filter((stuk) => stuk !== '');
}

function zoekerVan(begrippen: readonly Begripwoord[]): Zoeker {
  const bekend = zoekers.get(begrippen);
  if (bekend) return bekend;
  // Abbreviations count only as they are written (AMO, not amo); other words also at the start of a sentence.
  const sleutel = (vorm: string) => (/^[^a-z]+$/.test(vorm) ? vorm : vorm.toLowerCase());
  const vanVorm = new Map(begrippen.flatMap((begrip) => begrip.vormen.map((vorm) => [sleutel(vorm), begrip] as const)));
  const vormen = [...vanVorm.keys()].sort((a, b) => b.length - a.length).map((vorm) => vorm.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const zoeker = { patroon: vormen.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${vormen.join('|')})(?![\\p{L}\\p{N}-])`, 'giu'), vanVorm };
  zoekers.set(begrippen, zoeker);
  return zoeker;
}
