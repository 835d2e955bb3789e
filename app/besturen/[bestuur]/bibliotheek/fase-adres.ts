import type { OpenCyclus } from '@/lib/cyclus/server/bibliotheek-tonen';
import type { Toegang } from '@/lib/toegang/toegang';

/** Where a part of the route is answered: in the cycle that is open to this person, or nowhere. */
export function faseAdresVan(toegang: Toegang, cyclus: OpenCyclus | null): (code: string) => string | null {
  return (code) => (cyclus ? `/besturen/${toegang.bestuur.slug}/cyclus/${cyclus.id}/fase/${code.toLowerCase()}` : null);
}
