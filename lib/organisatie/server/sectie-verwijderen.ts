import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { gewijzigdeRij, inGebruikGeweigerd } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Verwijdering } from '../organisatie.schema';

/** Removes a section that nothing points to. @throws Weigering 'conflict' when it is in use or was changed. */
export async function sectieVerwijderen(toegang: Toegang, invoer: Verwijdering): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    const weg = await inGebruikGeweigerd(rijen<{ id: string; label: string }>(db, sql`
      DELETE FROM sectie WHERE id = ${invoer.id} AND versie = ${invoer.versie} RETURNING id, label`),
      'Bij deze sectie horen nog lessen. Verplaats die eerst.');
    const { id, label } = await gewijzigdeRij(weg, async () => (await rijen(db, sql`SELECT 1 FROM sectie WHERE id = ${invoer.id}`)).length > 0);
    await vastleggen(db, { handeling: 'sectie-verwijderen', onderwerpSoort: 'sectie', onderwerpId: id, gegevens: { label } });
    return { id };
  });
}
