import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { bezwaarTegenPer, voortzetting } from '../../aanstelling';
import { alsAanstelling, type AanstellingWijzigen } from '../../aanstelling.schema';
import { verschil } from '../dossier/verschil';
import { aanstellingInvoegen, aanstellingPakken, bezwarenToetsen, plekControleren, voorLog } from './aanstelling-feiten';

/**
 * Changes an appointment from a day on: the running one ends the day before, a new one starts that day and runs on to
 * the old end. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' or 'ongeldig'.
 */
export async function aanstellingWijzigen(toegang: Toegang, { aanstelling, versie, per, ...invoer }: AanstellingWijzigen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    const oud = await aanstellingPakken(db, bereik, aanstelling, versie);
    const bezwaar = bezwaarTegenPer(oud, per);
    if (bezwaar) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { per: [bezwaar] });
    const { oudEinde, nieuw } = voortzetting(oud, per, alsAanstelling(invoer));
    const plek = await plekControleren(db, bereik, nieuw);
    await bezwarenToetsen(db, bereik.bestuurId, oud.medewerkerId, nieuw, { behalve: oud.id, akkoord: invoer.akkoord === 'ja' });
    await rijen(db, sql`UPDATE aanstelling SET einde = ${oudEinde}::date, versie = versie + 1 WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${oud.id}`);
    const id = await aanstellingInvoegen(db, oud.medewerkerId, nieuw);
    await vastleggen(db, {
      handeling: 'aanstelling-wijzigen', onderwerpSoort: 'medewerker', onderwerpId: oud.medewerkerId,
      gegevens: { aanstellingId: oud.id, opvolgerId: id, per, ...verschil(voorLog(oud), voorLog({ ...nieuw, ...plek })) },
    });
    return { medewerkerId: oud.medewerkerId };
  });
}
