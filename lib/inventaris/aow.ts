import { aow, type AowRegel } from '@/content/regels/aow';

export interface Aowdatum {
  /** The day the AOW starts, 'yyyy-mm-dd'. */
  op: string;
  /** True when the age of this year of birth has not been set yet. */
  voorlopig: boolean;
  regel: AowRegel;
}

/** The line of the table for a birth date. */
export function aowRegelVan(geboortedatum: string, regels: readonly AowRegel[] = aow.regels): AowRegel {
  const regel = regels.find(({ van, tot }) => (van === null || van <= geboortedatum) && (tot === null || geboortedatum <= tot));
  if (!regel) throw new Error('De AOW-tabel heeft een gat.');
  return regel;
}

/** The day on which somebody reaches the AOW age, by the table of content/regels/aow.ts. Twin of `aowSql`. */
export function aowdatum(geboortedatum: string, regels: readonly AowRegel[] = aow.regels): Aowdatum {
  const regel = aowRegelVan(geboortedatum, regels);
  return { op: plusMaanden(geboortedatum, regel.jaren * 12 + regel.maanden), voorlopig: regel.voorlopig, regel };
}

/** '67 jaar' or '67 jaar en 3 maanden'. */
export function leeftijdInWoorden({ jaren, maanden }: Pick<AowRegel, 'jaren' | 'maanden'>): string {
  return maanden === 0 ? `${jaren} jaar` : `${jaren} jaar en ${maanden} ${maanden === 1 ? 'maand' : 'maanden'}`;
}

// A day that the month does not have becomes the first of the next month: an age is not reached before it is full.
function plusMaanden(dag: string, maanden: number): string {
  const [jaar = 0, maand = 1, dagnummer = 1] = dag.split('-').map(Number);
  const eerste = (jaar * 12 + maand - 1) + maanden;
  const langs = new Date(Date.UTC(Math.floor(eerste / 12), eerste % 12, dagnummer));
  return (langs.getUTCMonth() === eerste % 12 ? langs : new Date(Date.UTC(Math.floor(eerste / 12), eerste % 12 + 1, 1))).toISOString().slice(0, 10);
}
