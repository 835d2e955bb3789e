import type { InventarisMag } from '@/components/inventaris/inventaris-tabs';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';

/** What this person may do in the inventory. */
export function inventarisMag(toegang: Toegang): InventarisMag {
  return { lezen: kan(toegang, 'inventaris:lezen'), wijzigen: kan(toegang, 'inventaris:wijzigen'), screenen: kan(toegang, 'inventaris:screenen'), importeren: kan(toegang, 'inventaris:importeren') };
}
