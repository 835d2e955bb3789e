import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Meting } from '@/lib/inventaris/meting';
import { totSchool } from '@/lib/inventaris/server/cijfers/bereik-versmallen';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { mastersoortenBerekenen, verdelingBerekenen } from '@/lib/inventaris/server/cijfers/verdeling-berekenen';

import { isUuid, type OverzichtFilter } from '@/lib/overzicht/filter.schema';
import { opGrootte, opNaam, type Deelstand, type Schooloverzicht } from '@/lib/overzicht/school';
import { standVan } from '@/lib/overzicht/stand';
import { heeftVerleden } from '@/lib/overzicht/verloop';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';

/** One school, or the own teams in it: both goals, kinds of master, and the spread over sections, teams, scales and ages. */
export async function schoolTonen(toegang: Toegang, schoolId: string, filter: OverzichtFilter): Promise<Schooloverzicht> {
  if (!isUuid(schoolId)) throw nietGevonden();
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, heel) => {
    const { bereik, school, teams } = await totSchool(db, heel, schoolId);
    const punt = meetpunt(filter.peildatum);
    const [cijfers, soorten, verdeeld] = await Promise.all([
      cijfersBerekenen(db, bereik, punt), mastersoortenBerekenen(db, bereik, punt), verdelingBerekenen(db, bereik, punt),
    ]);
    const delen = (metingen: Meting[]): Deelstand[] => metingen.map((meting) => ({ naam: meting.groep, stand: standVan(meting, filter.eenheid, false) }));
    return {
      peildatum: filter.peildatum, eenheid: filter.eenheid, school, teams, soorten,
      stand: standVan(cijfers.totaal, filter.eenheid, heeftVerleden(cijfers.totaal)),
      verdeling: { vak: opGrootte(delen(verdeeld.vak)), team: opGrootte(delen(verdeeld.team)), schaal: opNaam(delen(verdeeld.schaal)), leeftijd: opNaam(delen(verdeeld.leeftijd)) },
    };
  });
}
