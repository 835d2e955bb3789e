import type { Waarde } from './antwoord';

/** One time that an answer was kept. */
export interface Versie { nummer: number; door: string | null; op: string; soort: 'bewaard' | 'hersteld' | 'samengevoegd'; status: string }
/** What somebody wrote in one go: the last version of it, with how many there were. */
export interface Versiegroep extends Versie { aantal: number; begin: string }

const IN_EEN_KEER_MS = 10 * 60_000;

/** Autosave keeps a version at every pause: what one person wrote without ten minutes of silence reads as one. Newest first. */
export function versiegroepen(versies: readonly Versie[]): Versiegroep[] {
  const groepen: Versiegroep[] = [];
  for (const versie of [...versies].sort((a, b) => b.nummer - a.nummer)) {
    const groep = groepen.at(-1);
    const zelfde = groep && groep.door === versie.door && groep.soort === 'bewaard' && versie.soort === 'bewaard' && groep.status === versie.status && Date.parse(groep.begin) - Date.parse(versie.op) < IN_EEN_KEER_MS;
    if (zelfde) { groep.aantal += 1; groep.begin = versie.op; } else groepen.push({ ...versie, aantal: 1, begin: versie.op });
  }
  return groepen;
}

/** One version to look at, beside what stood there before what was written in that go. */
export interface BekekenVersie { nummer: number; waarde: Waarde; voor: Waarde; voorNummer: number }
