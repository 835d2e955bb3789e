import { datumInWoorden } from '@/lib/dates';
import type { Eenheid } from '@/lib/inventaris/indicatoren';
import type { Overzicht } from './overzicht';

const geheel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const tiende = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const vasteTiende = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** '420' or '312,4'. */
export function getal(waarde: number): string {
  return tiende.format(waarde);
}

/** '37,9%'. */
export function procent(waarde: number): string {
  return `${vasteTiende.format(waarde)}%`;
}

/** '37,9', to stand before a smaller percent sign. */
export function procentGetal(waarde: number): string {
  return vasteTiende.format(waarde);
}

/** '38%', where whole percents say enough. */
export function procentKort(waarde: number): string {
  return `${geheel.format(waarde)}%`;
}

/** '1 leraar', '420 leraren'. */
export function telwoord(aantal: number, een: string, meer: string): string {
  return `${getal(aantal)} ${aantal === 1 ? een : meer}`;
}

/** '+3', '−2' or '0': whole percentage points. */
export function verschil(van: number, tot: number): string {
  const punten = Math.round(tot - van);
  return punten > 0 ? `+${punten}` : punten === 0 ? '0' : `−${Math.abs(punten)}`;
}

/** 'gemeten in personen'. */
export function gemetenIn(eenheid: Eenheid): string {
  return eenheid === 'personen' ? 'gemeten in personen' : 'gemeten in fte, en voor vwo 4–6 in lesuren';
}

/** Title of the overview: says at once what it covers. */
export function overzichtTitel({ omvang, groepen }: Pick<Overzicht, 'omvang' | 'groepen'>): string {
  if (omvang === 'teams') return groepen.length === 1 ? 'Waar uw team staat' : 'Waar uw teams staan';
  return groepen.length === 1 ? 'Waar uw school staat' : 'Waar uw scholen staan';
}

/** First sentences under the title: how many, of whom, on which day, in what unit. */
export function overzichtOndertitel({ omvang, groepen, totaal, peildatum, eenheid }: Overzicht): string {
  const leraren = telwoord(totaal.leraren, 'leraar', 'leraren');
  const wanneer = `Peildatum ${datumInWoorden(peildatum)}, ${gemetenIn(eenheid)}.`;
  if (omvang === 'bestuur') return `${telwoord(groepen.length, 'school', 'scholen')}, ${leraren}. ${wanneer}`;
  const namen = groepen.map((groep) => (omvang === 'teams' ? `${groep.naam} (${groep.schoolnaam})` : groep.naam));
  return `Alleen ${omvang === 'teams' ? (groepen.length === 1 ? 'uw team' : 'uw teams') : (groepen.length === 1 ? 'uw school' : 'uw scholen')}: ${opsomming(namen)}. ${leraren}. ${wanneer}`;
}

/** 'a, b en c'. */
export function opsomming(woorden: readonly string[]): string {
  return woorden.length < 2 ? (woorden[0] ?? '') : `${woorden.slice(0, -1).join(', ')} en ${woorden.at(-1) ?? ''}`;
}
