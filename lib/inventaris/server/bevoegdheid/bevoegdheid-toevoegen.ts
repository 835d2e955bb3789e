import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBevoegdheid, type BevoegdheidToevoegen } from '../../bevoegdheid.schema';
import { medewerkerVasthouden } from '../dossier/versie-bewaken';
import { bevoegdheidEenmalig, voorLog } from './bevoegdheid-feiten';

/** Adds a licence to a person within reach. @throws Weigering 'ongeldig' when it is there already. */
export async function bevoegdheidToevoegen(toegang: Toegang, { medewerker, ...invoer }: BevoegdheidToevoegen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, { bestuurId }) => {
    await medewerkerVasthouden(db, bestuurId, medewerker);
    const nieuw = alsBevoegdheid(invoer);
    await bevoegdheidEenmalig(db, bestuurId, medewerker, nieuw, null);
    const [rij] = await rijen<{ id: string }>(db, sql`
      INSERT INTO bevoegdheid ("medewerkerId", vak, "vakCode", graad, begin, einde, bewijs, toelichting)
      VALUES (${medewerker}, ${nieuw.vak}, ${nieuw.vakCode}, ${nieuw.graad}::bevoegdheidsgraad, ${nieuw.begin}::date, ${nieuw.einde}::date, ${nieuw.bewijs}, ${nieuw.toelichting}) RETURNING id`);
    await vastleggen(db, { handeling: 'bevoegdheid-toevoegen', onderwerpSoort: 'medewerker', onderwerpId: medewerker, gegevens: { bevoegdheidId: rij?.id, van: {}, naar: voorLog(nieuw) } });
    return { medewerkerId: medewerker };
  });
}
