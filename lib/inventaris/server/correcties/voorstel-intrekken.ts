import 'server-only';
import { gewijzigdeRij } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { alsLeraar, type Leraar } from './als-leraar';

/**
 * The teacher takes back an own proposal that HR has not handled yet.
 * @throws Weigering 'niet-gevonden' for somebody else's, 'conflict' when it was handled meanwhile.
 */
export async function voorstelIntrekken(leraar: Leraar, { id, versie }: { id: string; versie: number }): Promise<{ id: string }> {
  return alsLeraar(leraar, async (db, { bestuurId, medewerkerId }) => {
    const gedaan = await rijen<{ id: string; soort: string }>(db, sql`
      UPDATE correctievoorstel SET status = 'ingetrokken', "behandeldOp" = now(), versie = versie + 1
      WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} AND id = ${id} AND versie = ${versie} AND status = 'open' RETURNING id, soort`);
    const { soort } = await gewijzigdeRij(gedaan, async () =>
      (await rijen(db, sql`SELECT 1 FROM correctievoorstel WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} AND id = ${id}`)).length > 0);
    await vastleggen(db, { handeling: 'correctie-intrekken', onderwerpSoort: 'medewerker', onderwerpId: medewerkerId, gegevens: { voorstelId: id, soort } });
    return { id };
  });
}
