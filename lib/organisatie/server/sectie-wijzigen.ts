import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd, gewijzigdeRij } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { SectieWijziging } from '../organisatie.schema';

/** Corrects a section. @throws Weigering 'conflict' when somebody else changed it meanwhile. */
export async function sectieWijzigen(toegang: Toegang, invoer: SectieWijziging): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    const gewijzigd = await dubbelGeweigerd(rijen<{ id: string }>(db, sql`
      UPDATE sectie SET label = ${invoer.label}, "vakCode" = ${invoer.vakCode}, versie = versie + 1 WHERE id = ${invoer.id} AND versie = ${invoer.versie} RETURNING id`),
      'label', 'Deze school heeft al een sectie met deze naam.');
    const rij = await gewijzigdeRij(gewijzigd, async () => (await rijen(db, sql`SELECT 1 FROM sectie WHERE id = ${invoer.id}`)).length > 0);
    await vastleggen(db, { handeling: 'sectie-wijzigen', onderwerpSoort: 'sectie', onderwerpId: rij.id, gegevens: { label: invoer.label, vakCode: invoer.vakCode } });
    return rij;
  });
}
