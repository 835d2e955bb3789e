import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { nietGevonden } from '@/lib/errors';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Meting } from '@/lib/inventaris/meting';
import { totSchool } from '@/lib/inventaris/server/cijfers/bereik-versmallen';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { mastersoortenBerekenen, verdelingBerekenen } from '@/lib/inventaris/server/cijfers/verdeling-berekenen';
import { geldendDoel, doelenOp } from '@/lib/overzicht/doelwaarde';
import { isUuid, type OverzichtFilter } from '@/lib/overzicht/filter.schema';
import { opGrootte, opNaam, type Deelstand, type Schooloverzicht } from '@/lib/overzicht/school';
import { standVan } from '@/lib/overzicht/stand';
import { heeftVerleden } from '@/lib/overzicht/verloop';
import type { Toegang } from '@/lib/toegang/toegang';
import { doelwaardenLezen } from './doelwaarden-lezen';

/** One school, or the own teams in it: both goals, kinds of master, and the spread over sections, teams, scales and ages. */
export async function schoolTonen(toegang: Toegang, schoolId: string, filter: OverzichtFilter): Promise<Schooloverzicht> {
  if (!isUuid(schoolId)) throw nietGevonden();
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, heel) => {
    const { bereik, school, teams } = await totSchool(db, heel, schoolId);
    const punt = meetpunt(filter.peildatum, { bekendOp: filter.bekend });
    const [cijfers, soorten, verdeeld, doelwaarden, nu, doelwaardenNu] = await Promise.all([
      cijfersBerekenen(db, bereik, punt), mastersoortenBerekenen(db, bereik, punt), verdelingBerekenen(db, bereik, punt), doelwaardenLezen(db, bereik.bestuurId, filter.bekend),
      filter.bekend === null ? null : cijfersBerekenen(db, bereik, meetpunt(filter.peildatum)), filter.bekend === null ? [] : doelwaardenLezen(db, bereik.bestuurId),
    ]);
    const doelen = doelenOp(doelwaarden, filter.peildatum, { schoolId });
    const stand = (meting: Meting, verleden = false) => standVan(meting, filter.eenheid, verleden, doelen);
    const delen = (metingen: Meting[]): Deelstand[] => metingen.map((meting) => ({ naam: meting.groep, stand: stand(meting) }));
    const standNu = nu && standVan(nu.totaal, filter.eenheid, false, doelenOp(doelwaardenNu, filter.peildatum, { schoolId }));
    const herkomst = (indicator: 'doel50' | 'doel80') => geldendDoel(doelwaarden, indicator, filter.peildatum, { schoolId });
    return {
      peildatum: filter.peildatum, eenheid: filter.eenheid, school, teams, soorten, herkomst: { doel50: herkomst('doel50'), doel80: herkomst('doel80') },
      stand: stand(cijfers.totaal, heeftVerleden(cijfers.totaal)),
      bekend: filter.bekend && standNu && { op: filter.bekend.toISOString(), nu: standNu.doelen, lerarenNu: standNu.leraren },
      verdeling: { vak: opGrootte(delen(verdeeld.vak)), team: opGrootte(delen(verdeeld.team)), schaal: opNaam(delen(verdeeld.schaal)), leeftijd: opNaam(delen(verdeeld.leeftijd)) },
    };
  });
}
