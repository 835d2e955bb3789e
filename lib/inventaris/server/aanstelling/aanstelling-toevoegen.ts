import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsAanstelling, type AanstellingToevoegen } from '../../aanstelling.schema';
import { medewerkerVasthouden } from '../dossier/versie-bewaken';
import { aanstellingInvoegen, bezwarenToetsen, plekControleren, voorLog } from './aanstelling-feiten';

/** Adds an appointment to a person within reach. @throws Weigering 'ongeldig' for what is there already, or for what must be confirmed first. */
export async function aanstellingToevoegen(toegang: Toegang, { medewerker, begin, einde, ...invoer }: AanstellingToevoegen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    await medewerkerVasthouden(db, bereik.bestuurId, medewerker);
    const nieuw = { ...alsAanstelling(invoer), begin, einde };
    const plek = await plekControleren(db, bereik, nieuw);
    await bezwarenToetsen(db, bereik.bestuurId, medewerker, nieuw, { behalve: null, akkoord: invoer.akkoord === 'ja' });
    const id = await aanstellingInvoegen(db, medewerker, nieuw);
    await vastleggen(db, { handeling: 'aanstelling-toevoegen', onderwerpSoort: 'medewerker', onderwerpId: medewerker, gegevens: { aanstellingId: id, van: {}, naar: voorLog({ ...nieuw, ...plek }) } });
    return { medewerkerId: medewerker };
  });
}
