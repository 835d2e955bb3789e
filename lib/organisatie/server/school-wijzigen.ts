import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd, gewijzigdeRij } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { SchoolWijziging } from '../organisatie.schema';

/** Corrects a school. @throws Weigering 'conflict' when somebody else changed it meanwhile. */
export async function schoolWijzigen(toegang: Toegang, { id, versie, ...school }: SchoolWijziging): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    const gewijzigd = await dubbelGeweigerd(rijen<{ id: string }>(db, sql`
      UPDATE school SET brin = ${school.brin}, vestiging = ${school.vestiging}, naam = ${school.naam},
        onderwijssoorten = ${school.onderwijssoorten}, vakantieregio = CASE WHEN ${school.vakantieregio === undefined}::boolean THEN vakantieregio ELSE ${school.vakantieregio ?? null}::text END, versie = versie + 1
      WHERE id = ${id} AND versie = ${versie} RETURNING id`), 'vestiging', 'Een andere school heeft deze BRIN en vestiging al.');
    const rij = await gewijzigdeRij(gewijzigd, async () => (await rijen(db, sql`SELECT 1 FROM school WHERE id = ${id}`)).length > 0);
    await vastleggen(db, { handeling: 'school-wijzigen', onderwerpSoort: 'school', onderwerpId: id, gegevens: school });
    return rij;
  });
}
