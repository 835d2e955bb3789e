import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { CampagneInvoer } from '../../campagne.schema';
import { scholenKeuren } from './campagne-voorbeeld';
import { blikVan } from './screening-tonen';

/** A campaign: which diplomas, by when. What belongs to it is not stored but follows from the facts. @throws Weigering 'ongeldig' */
export async function campagneMaken(toegang: Toegang, invoer: CampagneInvoer): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    await scholenKeuren(db, blikVan(toegang, bereik), invoer.scholen);
    const { naam, begin, streefdatum, omvang, ouderDanJaren, tweedeBlik, toelichting } = invoer;
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO screeningscampagne (naam, begin, streefdatum, "alleenMasters", "ouderDanJaren", "tweedeBlik", toelichting)
      VALUES (${naam}, ${begin}, ${streefdatum}, ${omvang === 'masters'}, ${ouderDanJaren}, ${tweedeBlik}, ${toelichting}) RETURNING id`);
    await rijen(db, sql`INSERT INTO campagne_school ("campagneId", "schoolId") SELECT ${id}::uuid, s FROM unnest(${invoer.scholen}::uuid[]) s`);
    await vastleggen(db, { handeling: 'campagne-maken', onderwerpSoort: 'campagne', onderwerpId: id, gegevens: { ...invoer, scholen: invoer.scholen.length } });
    return { id };
  });
}
