import type { BereikSoort, Rol, RolMetBereik, Toegang, ToegangBereik } from './toegang';

/**
 * The one table of who may what. A right lists the roles that hold it; how far it reaches follows from the
 * membership. `minstens` asks for a reach of the whole board. `wand` gives a reach of its own in the database, so that
 * the policies tell these people from others who work for the same schools.
 */
const RECHTEN = {
  'overzicht:lezen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr'] },
  'inventaris:lezen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar'] },
  'inventaris:wijzigen': { rollen: ['hr'] },
  'inventaris:screenen': { rollen: ['hr'] },
  'inventaris:importeren': { rollen: ['hr'] },
  'inventaris:exporteren': { rollen: ['bestuurder', 'schoolleider', 'hr'] },
  'studies:kosten': { rollen: ['bestuurder', 'schoolleider', 'hr'] },
  'organisatie:lezen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'medezeggenschap'] },
  'organisatie:wijzigen': { rollen: ['bestuurder', 'hr'], minstens: 'bestuur' },
  'mensen:lezen': { rollen: ['bestuurder', 'schoolleider', 'hr'] },
  'mensen:beheren': { rollen: ['bestuurder'], minstens: 'bestuur' },
  'doelen:zetten': { rollen: ['bestuurder'], minstens: 'bestuur' },
  'instellingen:wijzigen': { rollen: ['bestuurder', 'hr'], minstens: 'bestuur' },
  'correcties:voorstellen': { rollen: ['leraar'] },
  'handreiking:lezen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar', 'medezeggenschap'] },
  'cyclus:lezen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr'] },
  'cyclus:antwoorden': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr'] },
  'cyclus:beheren': { rollen: ['bestuurder', 'schoolleider', 'hr'] },
  'plan:lezen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr'] },
  'plan:schrijven': { rollen: ['schoolleider', 'hr'] },
  'plan:beoordelen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr'] },
  'plan:uitvoeren': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr'] },
  'plan:vaststellen': { rollen: ['bestuurder'], minstens: 'bestuur' },
  'plan:adviseren': { rollen: ['medezeggenschap'], wand: 'mr' },
  'dialoog:deelnemen': { rollen: ['bestuurder', 'schoolleider', 'teamleider', 'hr'] },
  'logboek:lezen': { rollen: ['bestuurder'], minstens: 'bestuur' },
} as const satisfies Record<string, { rollen: readonly Rol[]; minstens?: BereikSoort; wand?: 'mr' }>;

export type Recht = keyof typeof RECHTEN;

/** All rights, for the tests that walk the whole table. */
export const ALLE_RECHTEN = Object.keys(RECHTEN) as Recht[];

/** True when at least one role of this person holds the right. Unknown means no. */
export function kan(toegang: Pick<Toegang, 'rollen'>, recht: Recht): boolean {
  return bereikVoor(toegang, recht) !== null;
}

/** The reach of this right as the policies read it ('app.bereik'): that of the person, unless the right has its own wall. */
export function bereikAchterMuur(recht: Recht, soort: BereikSoort): string {
  const regel: { rollen: readonly Rol[]; wand?: 'mr' } = RECHTEN[recht];
  return regel.wand === undefined ? soort : `${regel.wand}-${soort}`;
}

/** How far the right reaches for this person, or null when no role holds it. */
export function bereikVoor(toegang: Pick<Toegang, 'rollen'>, recht: Recht): ToegangBereik | null {
  const regel: { rollen: readonly Rol[]; minstens?: BereikSoort } = RECHTEN[recht];
  const dragend = toegang.rollen.filter(
    (rol) => regel.rollen.includes(rol.rol) && (regel.minstens === undefined || rol.bereik === regel.minstens),
  );
  return dragend.length === 0 ? null : verenigd(dragend);
}

function verenigd(rollen: RolMetBereik[]): ToegangBereik {
  if (rollen.some((rol) => rol.bereik === 'bestuur')) return { soort: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null };
  const van = (soort: BereikSoort) => rollen.filter((rol) => rol.bereik === soort);
  const schoolIds = [...new Set(van('school').flatMap((rol) => rol.schoolIds))];
  const teamIds = [...new Set(van('team').flatMap((rol) => rol.teamIds))];
  const medewerkerId = van('zelf').find((rol) => rol.medewerkerId !== null)?.medewerkerId ?? null;
  const soort = van('school').length > 0 ? 'school' : van('team').length > 0 ? 'team' : 'zelf';
  return { soort, schoolIds, teamIds, medewerkerId };
}
