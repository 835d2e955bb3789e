import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { BevoegdheidVerwijderen } from '../../bevoegdheid.schema';
import { bevoegdheidPakken, voorLog } from './bevoegdheid-feiten';

/** Takes away a licence that never was; the history keeps it. @throws Weigering 'niet-gevonden' or 'conflict'. */
export async function bevoegdheidVerwijderen(toegang: Toegang, { bevoegdheid, versie }: BevoegdheidVerwijderen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, { bestuurId }) => {
    const oud = await bevoegdheidPakken(db, bestuurId, bevoegdheid, versie);
    await rijen(db, sql`DELETE FROM bevoegdheid WHERE "bestuurId" = ${bestuurId} AND id = ${oud.id}`);
    await vastleggen(db, { handeling: 'bevoegdheid-verwijderen', onderwerpSoort: 'medewerker', onderwerpId: oud.medewerkerId, gegevens: { bevoegdheidId: oud.id, van: voorLog(oud), naar: {} } });
    return { medewerkerId: oud.medewerkerId };
  });
}
