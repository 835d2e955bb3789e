import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import type { ProfielVerwijderen } from '@/lib/inventaris/import/profiel.schema';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { eigenProfielenLezen } from './profiel-lezen';

/** Removes an own profile; what was imported with it stays. */
export async function profielVerwijderen(toegang: Toegang, { id, versie }: ProfielVerwijderen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db) => {
    const [nu] = await eigenProfielenLezen(db, { id });
    if (!nu) throw nietGevonden();
    const weg = await rijen(db, sql`DELETE FROM importprofiel WHERE id = ${id}::uuid AND versie = ${versie} RETURNING id`);
    if (weg.length === 0) throw conflict();
    await vastleggen(db, { handeling: 'importprofiel-verwijderen', onderwerpSoort: 'importprofiel', onderwerpId: id, gegevens: { soort: nu.soort, naam: nu.naam } });
    return { id };
  });
}
