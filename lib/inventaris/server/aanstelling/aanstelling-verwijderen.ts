import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { AanstellingVerwijderen } from '../../aanstelling.schema';
import { aanstellingPakken, voorLog } from './aanstelling-feiten';

/** Takes away an appointment that never was; the history keeps it. The last one stays: without it nobody would find the person. */
export async function aanstellingVerwijderen(toegang: Toegang, { aanstelling, versie }: AanstellingVerwijderen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    const oud = await aanstellingPakken(db, bereik, aanstelling, versie);
    const { aantal } = await rij<{ aantal: number }>(db, sql`SELECT count(*)::int AS aantal FROM aanstelling WHERE "bestuurId" = ${bereik.bestuurId} AND "medewerkerId" = ${oud.medewerkerId}`);
    if (aantal < 2) throw new Weigering('ongeldig', 'Dit is de enige aanstelling. Corrigeer of beëindig haar; zonder aanstelling is dit dossier niet meer te vinden.');
    await rijen(db, sql`DELETE FROM aanstelling WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${oud.id}`);
    await vastleggen(db, { handeling: 'aanstelling-verwijderen', onderwerpSoort: 'medewerker', onderwerpId: oud.medewerkerId, gegevens: { aanstellingId: oud.id, van: voorLog(oud), naar: {} } });
    return { medewerkerId: oud.medewerkerId };
  });
}
