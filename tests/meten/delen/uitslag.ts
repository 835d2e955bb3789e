import fs from 'node:fs';
import type { Bladzijdegewicht } from './bladzijde-meten';
import type { Druk } from './druk-meten';
import type { ImportMeting } from './import-meten';
import type { SqlMeting } from './sql-meten';
import type { Wedstrijd } from './wedstrijden';

/** When and how a part was measured: parts of an earlier run stay until they are measured anew. */
export interface Herkomst { datum: string; opdracht: string }

export interface Uitslag {
  doel: { bestuur: number; medewerkers: number; school: number };
  wedstrijden: Record<string, Wedstrijd & Herkomst>;
  sql: Record<string, SqlMeting & Herkomst>;
  import: ({ metingen: ImportMeting[]; copySeconden: number } & Herkomst) | null;
  druk: (Druk & Herkomst) | null;
  start: ({ onsMs: number; kaalMs: number; onsMb: number; kaalMb: number; gewicht: Bladzijdegewicht | null } & Herkomst) | null;
}

const BESTAND = '.data/meten/uitslag.json';

/** What earlier runs on this machine measured. */
export function eerder(): Uitslag {
  const niets: Uitslag = { doel: { bestuur: 0, medewerkers: 0, school: 0 }, wedstrijden: {}, sql: {}, import: null, druk: null, start: null };
  return fs.existsSync(BESTAND) ? { ...niets, ...(JSON.parse(fs.readFileSync(BESTAND, 'utf8')) as Uitslag) } : niets;
}

export function bewaren(uitslag: Uitslag): void {
  fs.writeFileSync(BESTAND, JSON.stringify(uitslag));
}
