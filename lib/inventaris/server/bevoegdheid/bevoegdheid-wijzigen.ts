import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBevoegdheid, type BevoegdheidWijzigen } from '../../bevoegdheid.schema';
import { verschil } from '../dossier/verschil';
import { bevoegdheidEenmalig, bevoegdheidPakken, voorLog } from './bevoegdheid-feiten';

/** Changes a licence, for instance gives it an end; what stood there is kept in the history. @throws Weigering 'niet-gevonden', 'conflict' or 'ongeldig'. */
export async function bevoegdheidWijzigen(toegang: Toegang, { bevoegdheid, versie, ...invoer }: BevoegdheidWijzigen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, { bestuurId }) => {
    const oud = await bevoegdheidPakken(db, bestuurId, bevoegdheid, versie);
    const nieuw = alsBevoegdheid(invoer);
    const { van, naar } = verschil(voorLog(oud), voorLog(nieuw));
    if (Object.keys(naar).length === 0) return { medewerkerId: oud.medewerkerId };
    await bevoegdheidEenmalig(db, bestuurId, oud.medewerkerId, nieuw, oud.id);
    await rijen(db, sql`
      UPDATE bevoegdheid SET vak = ${nieuw.vak}, "vakCode" = ${nieuw.vakCode}, graad = ${nieuw.graad}::bevoegdheidsgraad, begin = ${nieuw.begin}::date, einde = ${nieuw.einde}::date,
        bewijs = ${nieuw.bewijs}, toelichting = ${nieuw.toelichting}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${oud.id}`);
    await vastleggen(db, { handeling: 'bevoegdheid-wijzigen', onderwerpSoort: 'medewerker', onderwerpId: oud.medewerkerId, gegevens: { bevoegdheidId: oud.id, van: { vak: oud.vak, ...van }, naar: { vak: nieuw.vak, ...naar } } });
    return { medewerkerId: oud.medewerkerId };
  });
}
