import type { ImportSoort } from './begrippen';
import { koppelingAanvullen, type Koppeling } from './koppeling';
import { normaal } from './normaal';
import type { Profielinhoud } from './profielen';

/** Mapping that a profile gives for these headers, laid over what the headers themselves suggest. */
export function profielToepassen(soort: ImportSoort, { velden, waarden, datum }: Profielinhoud, kop: readonly string[], voorstel: Koppeling): Koppeling {
  const kolommen = new Map<string, string>();
  for (const [veld, namen] of Object.entries(velden)) {
    const kolom = namen.map((naam) => kop.find((een) => normaal(een) === normaal(naam) && !kolommen.has(een))).find((een) => een !== undefined);
    if (kolom !== undefined) kolommen.set(kolom, veld);
  }
  return koppelingAanvullen(soort, kop, voorstel, { kolommen: Object.fromEntries(kolommen), waarden, datum });
}
