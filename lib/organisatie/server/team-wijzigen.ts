import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd, gewijzigdeRij } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { TeamWijziging } from '../organisatie.schema';

/** Corrects a team. @throws Weigering 'conflict' when somebody else changed it meanwhile. */
export async function teamWijzigen(toegang: Toegang, invoer: TeamWijziging): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    const gewijzigd = await dubbelGeweigerd(rijen<{ id: string }>(db, sql`
      UPDATE team SET naam = ${invoer.naam}, versie = versie + 1 WHERE id = ${invoer.id} AND versie = ${invoer.versie} RETURNING id`),
      'naam', 'Deze school heeft al een team met deze naam.');
    const rij = await gewijzigdeRij(gewijzigd, async () => (await rijen(db, sql`SELECT 1 FROM team WHERE id = ${invoer.id}`)).length > 0);
    await vastleggen(db, { handeling: 'team-wijzigen', onderwerpSoort: 'team', onderwerpId: rij.id, gegevens: { naam: invoer.naam } });
    return rij;
  });
}
