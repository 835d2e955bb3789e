import { bereikVoor, type Recht } from './rechten';
import type { Toegang } from './toegang';

/** Where somebody works, as the policies see it. */
export interface Werkplekken {
  schoolIds: readonly string[];
  teamIds: readonly string[];
}

/**
 * Whether a right reaches this person. Somebody can be hr at one school and read as schoolleider at another: a button
 * belongs only where the act would succeed.
 */
export function reikt(toegang: Pick<Toegang, 'rollen'>, recht: Recht, { schoolIds, teamIds }: Werkplekken): boolean {
  const bereik = bereikVoor(toegang, recht);
  if (!bereik) return false;
  return bereik.soort === 'bestuur' || bereik.schoolIds.some((id) => schoolIds.includes(id)) || bereik.teamIds.some((id) => teamIds.includes(id));
}
