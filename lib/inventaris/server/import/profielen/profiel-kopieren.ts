import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { ProfielKopieren } from '@/lib/inventaris/import/profiel.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { profielVinden } from './profiel-lezen';
import { profielToevoegen } from './profiel-toevoegen';

/**
 * Makes an own profile out of a ready-made one or another own one, to adapt.
 * @throws Weigering 'ongeldig' when the board has a profile of that name
 */
export async function profielKopieren(toegang: Toegang, { bron, naam }: ProfielKopieren): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db) => {
    const { vast, eigen } = await profielVinden(db, bron);
    const { soort, bron: herkomst } = vast ?? eigen;
    const { velden, waarden, datum } = vast ?? eigen.inhoud;
    return profielToevoegen(db, { soort, naam, bron: herkomst, inhoud: { velden, waarden, datum } });
  });
}
