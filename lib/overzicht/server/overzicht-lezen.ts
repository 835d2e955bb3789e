import 'server-only';
import { vandaag } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { groepenLezen } from '@/lib/inventaris/server/cijfers/groepen-lezen';
import { overzichtMaken, plekVan, type Overzicht } from '@/lib/overzicht/overzicht';
import type { OverzichtFilter } from '@/lib/overzicht/filter.schema';
import { standVan } from '@/lib/overzicht/stand';
import { doelenOp } from '@/lib/inventaris/doelwaarde';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { doelwaardenLezen } from '@/lib/inventaris/server/cijfers/doelwaarden-lezen';

/** Both goals for everything within reach, in total and per school (or per team), inside a door. Looking back also gives both goals as known now. */
export async function overzichtLezen(db: Db, bereik: Reikwijdte, { bekend, ...filter }: OverzichtFilter): Promise<Overzicht> {
  const [groepen, cijfers, doelwaarden, nu, doelwaardenNu] = await Promise.all([
    groepenLezen(db, bereik), cijfersBerekenen(db, bereik, meetpunt(filter.peildatum, { bekendOp: bekend })), doelwaardenLezen(db, bereik.bestuurId, bekend),
    bekend === null ? null : cijfersBerekenen(db, bereik, meetpunt(filter.peildatum)), bekend === null ? [] : doelwaardenLezen(db, bereik.bestuurId),
  ]);
  const standNu = nu && standVan(nu.totaal, filter.eenheid, false, doelenOp(doelwaardenNu, filter.peildatum, plekVan(OMVANG[bereik.soort], groepen)));
  return overzichtMaken({
    ...filter, omvang: OMVANG[bereik.soort], groepen, totaal: cijfers.totaal, metingen: cijfers.groepen, doelwaarden, vandaag: vandaag(),
    bekend: bekend && standNu && { op: bekend.toISOString(), nu: standNu.doelen, lerarenNu: standNu.leraren },
  });
}

const OMVANG = { bestuur: 'bestuur', school: 'scholen', team: 'teams', zelf: 'teams' } as const;
