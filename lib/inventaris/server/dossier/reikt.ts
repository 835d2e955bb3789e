import 'server-only';
import { bereikVoor, type Recht } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import type { DossierPersoon } from './persoon-lezen';

/**
 * Whether a right reaches this person. Somebody can be hr at one school and read as schoolleider at another: buttons
 * and private fields only where the act would succeed.
 */
export function reikt(toegang: Toegang, recht: Recht, { schoolIds, teamIds }: Pick<DossierPersoon, 'schoolIds' | 'teamIds'>): boolean {
  const bereik = bereikVoor(toegang, recht);
  if (!bereik) return false;
  return bereik.soort === 'bestuur' || bereik.schoolIds.some((id) => schoolIds.includes(id)) || bereik.teamIds.some((id) => teamIds.includes(id));
}
