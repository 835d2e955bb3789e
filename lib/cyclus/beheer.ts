import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';

/** May this person set the route, the people and the parts of this cycle? A cycle of the whole board is the board's. */
export function magBeheren(toegang: Pick<Toegang, 'rollen'>, { schoolId }: { schoolId: string | null }): boolean {
  const bereik = bereikVoor(toegang, 'cyclus:beheren');
  if (!bereik) return false;
  return bereik.soort === 'bestuur' || schoolId !== null && bereik.schoolIds.includes(schoolId);
}
