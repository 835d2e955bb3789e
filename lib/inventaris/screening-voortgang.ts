import { dagenTussen } from '@/lib/dates';
import type { SchoolStand } from './screening-werkbank';

export interface Stap {
  dag: string;
  /** Diplomas still to do at the end of this day. */
  teDoen: number;
}

export interface Voortgang {
  gedaan: number;
  totaal: number;
  teDoen: number;
  /** From the day before the first look to today; empty when nobody looked yet. */
  stappen: Stap[];
  /** Looks per week over the last four weeks, or since the start when that is shorter; null with less than a week of work. */
  perWeek: number | null;
  /** Day on which the queue is empty at this pace; null when it cannot be said. */
  klaarOp: string | null;
}

/** Progress since the start of the school year, out of the state per school and the looks per day. */
export function voortgangVan(scholen: readonly SchoolStand[], dagen: readonly { dag: string; aantal: number }[], vandaag: string): Voortgang {
  const teDoen = som(scholen.map((school) => school.teDoen));
  const gedaan = som(scholen.map((school) => school.gedaan));
  const totaal = teDoen + gedaan;
  const eerste = dagen[0];
  const perWeek = eerste ? tempo(dagen, eerste.dag, vandaag) : null;
  return { gedaan, totaal, teDoen, stappen: eerste ? stappen(dagen, totaal, vandaag) : [], perWeek, klaarOp: perWeek && teDoen > 0 ? plusDagen(vandaag, Math.ceil((teDoen / perWeek) * 7)) : null };
}

function stappen(dagen: readonly { dag: string; aantal: number }[], totaal: number, vandaag: string): Stap[] {
  let rest = totaal;
  const uit: Stap[] = [{ dag: plusDagen(dagen[0]?.dag ?? vandaag, -1), teDoen: totaal }];
  for (const { dag, aantal } of dagen) {
    rest -= aantal;
    uit.push({ dag, teDoen: Math.max(0, rest) });
  }
  if (uit.at(-1)?.dag !== vandaag) uit.push({ dag: vandaag, teDoen: Math.max(0, rest) });
  return uit;
}

function tempo(dagen: readonly { dag: string; aantal: number }[], eerste: string, vandaag: string): number | null {
  const lengte = Math.min(28, dagenTussen(eerste, vandaag) + 1);
  if (lengte < 7) return null;
  const vanaf = plusDagen(vandaag, 1 - lengte);
  return Math.round((som(dagen.filter(({ dag }) => dag >= vanaf).map(({ aantal }) => aantal)) / lengte) * 7);
}

/** The day `aantal` days later. */
export function plusDagen(dag: string, aantal: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + aantal * 86_400_000).toISOString().slice(0, 10);
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((links, rechts) => links + rechts, 0);
}
