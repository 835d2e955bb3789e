import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { Weigering } from '@/lib/errors';
import type { ProfielBewaren } from '@/lib/inventaris/import/profiel.schema';
import { profielUitKoppeling } from '@/lib/inventaris/import/profielen';
import type { Toegang } from '@/lib/toegang/toegang';
import { importRij } from '../import-rij';
import { profielToevoegen } from './profiel-toevoegen';

/**
 * Keeps how the file of one import was read as a profile under a name.
 * @throws Weigering 'ongeldig' when the board has a profile of that name, or nothing was mapped
 */
export async function profielBewaren(toegang: Toegang, { importId, naam }: ProfielBewaren): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const { soort, koppeling } = await importRij(db, toegang, bereik, importId);
    const inhoud = profielUitKoppeling(koppeling);
    if (Object.keys(inhoud.velden).length === 0) throw new Weigering('ongeldig', 'Van dit bestand is nog geen kolom gekoppeld.');
    return profielToevoegen(db, { soort, naam, bron: 'eigen', inhoud });
  });
}
