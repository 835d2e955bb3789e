import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { ScreeningDiploma } from '../../screening-werkbank';
import { diplomaLezen } from './diploma-lezen';
import { blikVan } from './screening-tonen';

/** One diploma as the workbench shows it. @throws Weigering 'niet-gevonden' when it is not there or not within reach. */
export async function diplomaTerScreening(toegang: Toegang, diplomaId: string): Promise<ScreeningDiploma> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const diploma = await diplomaLezen(db, blikVan(toegang, bereik), diplomaId);
    if (!diploma) throw nietGevonden();
    return diploma;
  });
}
