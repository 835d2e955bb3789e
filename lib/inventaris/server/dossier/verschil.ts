import 'server-only';

/** The fields of a fact as the log keeps them. */
export type Logvelden = Record<string, string | number | null>;

/** The fields of which two log entries differ. */
export function verschil(van: Logvelden, naar: Logvelden): { van: Logvelden; naar: Logvelden } {
  const anders = Object.keys({ ...van, ...naar }).filter((naam) => van[naam] !== naar[naam]);
  const deel = (bron: Logvelden) => Object.fromEntries(anders.map((naam) => [naam, bron[naam] ?? null]));
  return { van: deel(van), naar: deel(naar) };
}
