import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import { rij, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { School } from '../organisatie.schema';

/**
 * Adds a school (vestiging) to the board.
 * @throws Weigering 'ongeldig' when the board already has this BRIN and vestiging.
 */
export async function schoolToevoegen(toegang: Toegang, school: School): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    const nieuw = await dubbelGeweigerd(rij<{ id: string }>(db, sql`
      INSERT INTO school (brin, vestiging, naam, onderwijssoorten, vakantieregio)
      VALUES (${school.brin}, ${school.vestiging}, ${school.naam}, ${school.onderwijssoorten}, ${school.vakantieregio ?? null}) RETURNING id`), 'vestiging', 'Deze vestiging staat er al.');
    await vastleggen(db, { handeling: 'school-toevoegen', onderwerpSoort: 'school', onderwerpId: nieuw.id, gegevens: school });
    return nieuw;
  });
}
