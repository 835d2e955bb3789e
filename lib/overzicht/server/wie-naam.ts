import 'server-only';
import type { Toegang, ToegangBereik } from '@/lib/toegang/toegang';

/** Whom a figure covers for this person: the name of the board, or 'uw scholen', 'uw team'. */
export function wieNaam(toegang: Toegang, { soort, teamIds }: ToegangBereik): string {
  if (soort === 'bestuur') return toegang.bestuur.naam;
  return soort === 'school' ? 'uw scholen' : teamIds.length === 1 ? 'uw team' : 'uw teams';
}

/** The one school that somebody sees, or null: then its own goal applies. */
export function enigeSchool({ soort, schoolIds, teamIds }: ToegangBereik): string | null {
  return soort === 'school' && schoolIds.length === 1 && teamIds.length === 0 ? (schoolIds[0] ?? null) : null;
}
