import type { BereikSoort, Rol, RolMetBereik } from './toegang';

/** The reaches that each role can be given; the first is the usual one. */
export const BEREIKEN_PER_ROL = {
  bestuurder: ['bestuur'],
  schoolleider: ['school'],
  teamleider: ['team'],
  hr: ['bestuur', 'school'],
  leraar: ['zelf'],
  medezeggenschap: ['bestuur', 'school'],
} as const satisfies Record<Rol, readonly [BereikSoort, ...BereikSoort[]]>;

/** Where somebody with these roles starts at a board: the figures, the own file, or what the medezeggenschap may see. */
export function startpad(slug: string, rollen: readonly Pick<RolMetBereik, 'rol' | 'medewerkerId'>[]): string {
  const heeft = (...gezocht: Rol[]) => rollen.some(({ rol }) => gezocht.includes(rol));
  if (heeft('bestuurder', 'schoolleider', 'teamleider', 'hr')) return `/besturen/${slug}/overzicht`;
  const eigen = rollen.find(({ medewerkerId }) => medewerkerId !== null)?.medewerkerId;
  if (eigen) return `/besturen/${slug}/inventaris/medewerkers/${eigen}`;
  // A teacher whose file is not tied to the account yet can read.
  return heeft('medezeggenschap') ? `/besturen/${slug}/organisatie` : `/besturen/${slug}/bibliotheek`;
}
