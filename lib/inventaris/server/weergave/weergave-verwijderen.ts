import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { WeergaveVerwijderen } from '@/lib/inventaris/weergave.schema';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { eigenWeergave } from './regels';

/** Removes the own view; nobody loses data, a shared one disappears for colleagues too. */
export async function weergaveVerwijderen(toegang: Toegang, invoer: WeergaveVerwijderen): Promise<void> {
  await binnenBestuur(toegang, 'inventaris:lezen', async (db) => {
    const { naam, gedeeld, soort } = await eigenWeergave(db, toegang, invoer);
    await rijen(db, sql`DELETE FROM weergave WHERE id = ${invoer.weergave}::uuid`);
    await vastleggen(db, { handeling: 'weergave-verwijderen', onderwerpSoort: 'weergave', onderwerpId: invoer.weergave, gegevens: { soort, naam, gedeeld } });
  });
}
