import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Meting } from '@/lib/inventaris/meting';
import { totSchool } from '@/lib/inventaris/server/cijfers/bereik-versmallen';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { mastersoortenBerekenen, verdelingBerekenen } from '@/lib/inventaris/server/cijfers/verdeling-berekenen';
import { doelenOp, eigenDoelVan, geldendDoel } from '@/lib/inventaris/doelwaarde';
import { isUuid, type OverzichtFilter } from '@/lib/overzicht/filter.schema';
import { opGrootte, opNaam, type Deelstand, type Schooloverzicht } from '@/lib/overzicht/school';
import { standVan } from '@/lib/overzicht/stand';
import { heeftVerleden } from '@/lib/inventaris/verleden';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { Toegang } from '@/lib/toegang/toegang';
import { doelwaardenLezen } from '@/lib/inventaris/server/cijfers/doelwaarden-lezen';

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
    // A figure of a part would be held against the goal of the whole section: then rather none.
    const secties = teams.length === 0 && doelwaarden.some((doel) => doel.schoolId === schoolId && doel.sectieId !== null) ? await sectiesLezen(db, bereik.bestuurId, schoolId) : new Map<string, string>();
    const doelen = doelenOp(doelwaarden, filter.peildatum, { schoolId });
    const stand = (meting: Meting, verleden = false) => standVan(meting, filter.eenheid, verleden, doelen);
    const delen = (metingen: Meting[]): Deelstand[] => metingen.map((meting) => ({ naam: meting.groep, stand: stand(meting) }));
    const perSectie = (metingen: Meting[]): Deelstand[] => metingen.map((meting) => {
      const sectieId = secties.get(meting.groep ?? '');
      const eigenDoel = sectieId === undefined ? null : eigenDoelVan(doelwaarden, filter.peildatum, { schoolId, sectieId });
      if (sectieId === undefined || eigenDoel === null) return { naam: meting.groep, stand: stand(meting) };
      return { naam: meting.groep, stand: standVan(meting, filter.eenheid, false, doelenOp(doelwaarden, filter.peildatum, { schoolId, sectieId })), eigenDoel };
    });
    const standNu = nu && standVan(nu.totaal, filter.eenheid, false, doelenOp(doelwaardenNu, filter.peildatum, { schoolId }));
    const herkomst = (indicator: 'doel50' | 'doel80') => geldendDoel(doelwaarden, indicator, filter.peildatum, { schoolId });
    return {
      peildatum: filter.peildatum, eenheid: filter.eenheid, school, teams, soorten, herkomst: { doel50: herkomst('doel50'), doel80: herkomst('doel80') },
      stand: stand(cijfers.totaal, heeftVerleden(cijfers.totaal)),
      bekend: filter.bekend && standNu && { op: filter.bekend.toISOString(), nu: standNu.doelen, lerarenNu: standNu.leraren },
      verdeling: { vak: opGrootte(perSectie(verdeeld.vak)), team: opGrootte(delen(verdeeld.team)), schaal: opNaam(delen(verdeeld.schaal)), leeftijd: opNaam(delen(verdeeld.leeftijd)) },
    };
  });
}

/** Inside: the sections of a school by the name under which their subject stands in the figures. */
async function sectiesLezen(db: Db, bestuurId: string, schoolId: string): Promise<Map<string, string>> {
  const gevonden = await rijen<{ id: string; label: string; vakCode: string | null }>(db, sql`SELECT id, label, "vakCode" FROM sectie WHERE "bestuurId" = ${bestuurId}::uuid AND "schoolId" = ${schoolId}::uuid`);
  return new Map(gevonden.map(({ id, label, vakCode }) => [(vakCode === null ? null : vakNaam(vakCode)) ?? label, id]));
}
