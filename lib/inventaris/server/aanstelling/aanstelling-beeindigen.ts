import 'server-only';
import { datumInWoorden } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { AanstellingBeeindigen } from '../../aanstelling.schema';
import { aanstellingPakken } from './aanstelling-feiten';

/** Gives an appointment its last day. @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' or 'ongeldig' (before it began). */
export async function aanstellingBeeindigen(toegang: Toegang, { aanstelling, versie, einde }: AanstellingBeeindigen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    const oud = await aanstellingPakken(db, bereik, aanstelling, versie);
    if (einde < oud.begin) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { einde: [`De aanstelling begon pas op ${datumInWoorden(oud.begin)}.`] });
    if (einde === oud.einde) return { medewerkerId: oud.medewerkerId };
    await rijen(db, sql`UPDATE aanstelling SET einde = ${einde}::date, versie = versie + 1 WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${oud.id}`);
    await vastleggen(db, { handeling: 'aanstelling-beeindigen', onderwerpSoort: 'medewerker', onderwerpId: oud.medewerkerId, gegevens: { aanstellingId: oud.id, van: { school: oud.school, einde: oud.einde }, naar: { school: oud.school, einde } } });
    return { medewerkerId: oud.medewerkerId };
  });
}
