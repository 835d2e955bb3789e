import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import { rij, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Sectie } from '../organisatie.schema';
import { eigenSchool } from './eigen-school';

/** Adds a section to a school: the national subject with the school's own label. */
export async function sectieToevoegen(toegang: Toegang, sectie: Sectie): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    await eigenSchool(db, sectie.schoolId);
    const nieuw = await dubbelGeweigerd(rij<{ id: string }>(db, sql`
      INSERT INTO sectie ("schoolId", "vakCode", label) VALUES (${sectie.schoolId}, ${sectie.vakCode}, ${sectie.label}) RETURNING id`),
      'label', 'Deze school heeft al een sectie met deze naam.');
    await vastleggen(db, { handeling: 'sectie-toevoegen', onderwerpSoort: 'sectie', onderwerpId: nieuw.id, gegevens: sectie });
    return nieuw;
  });
}
