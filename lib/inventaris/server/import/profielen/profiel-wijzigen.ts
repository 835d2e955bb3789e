import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import type { ProfielWijzigen } from '@/lib/inventaris/import/profiel.schema';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { eigenProfielenLezen } from './profiel-lezen';
import { NAAM_BEZET } from './profiel-toevoegen';

/**
 * Renames an own profile and sets what it reads.
 * @throws Weigering 'conflict' when somebody else changed it
 */
export async function profielWijzigen(toegang: Toegang, { id, versie, naam, inhoud }: ProfielWijzigen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db) => {
    const [nu] = await eigenProfielenLezen(db, { id });
    if (!nu) throw nietGevonden();
    const geraakt = await dubbelGeweigerd(rijen(db, sql`
      UPDATE importprofiel SET naam = ${naam}, koppeling = ${JSON.stringify(inhoud)}::jsonb, versie = versie + 1 WHERE id = ${id}::uuid AND versie = ${versie} RETURNING id`), 'naam', NAAM_BEZET);
    if (geraakt.length === 0) throw conflict();
    await vastleggen(db, { handeling: 'importprofiel-wijzigen', onderwerpSoort: 'importprofiel', onderwerpId: id, gegevens: { naam } });
    return { id };
  });
}
