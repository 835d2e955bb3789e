import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { gewijzigdeRij, inGebruikGeweigerd } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Verwijdering } from '../organisatie.schema';

/** Removes a team that nothing points to. @throws Weigering 'conflict' when it is in use or was changed. */
export async function teamVerwijderen(toegang: Toegang, invoer: Verwijdering): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    const weg = await inGebruikGeweigerd(rijen<{ id: string; naam: string }>(db, sql`
      DELETE FROM team WHERE id = ${invoer.id} AND versie = ${invoer.versie} RETURNING id, naam`),
      'Bij dit team horen nog mensen. Verplaats hen eerst.');
    const { id, naam } = await gewijzigdeRij(weg, async () => (await rijen(db, sql`SELECT 1 FROM team WHERE id = ${invoer.id}`)).length > 0);
    await vastleggen(db, { handeling: 'team-verwijderen', onderwerpSoort: 'team', onderwerpId: id, gegevens: { naam } });
    return { id };
  });
}
