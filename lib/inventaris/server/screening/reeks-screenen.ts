import 'server-only';
import { randomUUID } from 'node:crypto';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { ReeksInvoer } from '../../reeks.schema';
import { keuzeUitleg } from '../../screening';
import { reeksBepalen } from './reeks-bepalen';
import { blikVan } from './screening-tonen';
import { screeningToevoegen } from './screening-vastleggen';

/**
 * One choice for many diplomas, in one transaction: each its own screening with its own log line, all with the same
 * bulk id. What cannot take the choice any more is left alone. @throws Weigering 'conflict' when nothing is left.
 */
export async function reeksScreenen(toegang: Toegang, { diplomas, keuze, notitie, gezienOp }: ReeksInvoer): Promise<{ reeksId: string; gedaan: number; overgeslagen: number }> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const { mee, eruit } = await reeksBepalen(db, blikVan(toegang, bereik), { diplomas, keuze, gezienOp });
    if (mee.length === 0) throw new Weigering('conflict', 'Geen van deze diploma’s kan deze uitkomst nog krijgen. Bekijk het voorbeeld opnieuw; er is niets gewijzigd.');
    const reeksId = randomUUID();
    const { uitkomst, bewijs } = keuzeUitleg(keuze);
    await Promise.all(mee.map((diploma) => screeningToevoegen(db, diploma, { handeling: 'diploma-screenen', uitkomst, bewijs, notitie, reeksId })));
    await vastleggen(db, { handeling: 'diplomas-samen-screenen', onderwerpSoort: 'reeks', onderwerpId: reeksId, gegevens: { naar: uitkomst, ...(bewijs ? { bewijs } : {}), gedaan: mee.length, overgeslagen: eruit.length } });
    return { reeksId, gedaan: mee.length, overgeslagen: eruit.length };
  });
}
