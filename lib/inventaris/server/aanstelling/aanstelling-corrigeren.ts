import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsAanstelling, type AanstellingCorrigeren } from '../../aanstelling.schema';
import { verschil } from '../dossier/verschil';
import { aanstellingPakken, bezwarenToetsen, plekControleren, voorLog } from './aanstelling-feiten';

/** Puts right what should have stood there all along; what stood there is kept in the history. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' or 'ongeldig'. */
export async function aanstellingCorrigeren(toegang: Toegang, { aanstelling, versie, begin, einde, ...invoer }: AanstellingCorrigeren): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    const oud = await aanstellingPakken(db, bereik, aanstelling, versie);
    const nieuw = { ...alsAanstelling(invoer), begin, einde };
    const plek = await plekControleren(db, bereik, nieuw);
    await bezwarenToetsen(db, bereik.bestuurId, oud.medewerkerId, nieuw, { behalve: oud.id, akkoord: invoer.akkoord === 'ja' });
    const { van, naar } = verschil(voorLog(oud), voorLog({ ...nieuw, ...plek }));
    if (Object.keys(naar).length === 0) return { medewerkerId: oud.medewerkerId };
    await rijen(db, sql`
      UPDATE aanstelling SET "schoolId" = ${nieuw.schoolId}, "teamId" = ${nieuw.teamId}, functie = ${nieuw.functie}, categorie = ${nieuw.categorie}::functiecategorie, schaal = ${nieuw.schaal},
        "schaalSinds" = ${nieuw.schaalSinds}::date, deeltijdfactor = ${nieuw.deeltijdfactor}, begin = ${begin}::date, einde = ${einde}::date, versie = versie + 1
      WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${oud.id}`);
    await vastleggen(db, { handeling: 'aanstelling-corrigeren', onderwerpSoort: 'medewerker', onderwerpId: oud.medewerkerId, gegevens: { aanstellingId: oud.id, van, naar } });
    return { medewerkerId: oud.medewerkerId };
  });
}
