import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { groepenLezen } from '@/lib/inventaris/server/cijfers/groepen-lezen';
import { overzichtMaken, type Overzicht } from '@/lib/overzicht/overzicht';
import type { OverzichtFilter } from '@/lib/overzicht/filter.schema';
import type { Toegang, ToegangBereik } from '@/lib/toegang/toegang';

/** Both goals for everything within reach of this person, in total and per school (or per team). Figures only. */
export async function overzichtTonen(toegang: Toegang, filter: OverzichtFilter): Promise<Overzicht> {
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, bereik) => {
    const [groepen, cijfers] = await Promise.all([groepenLezen(db, bereik), cijfersBerekenen(db, bereik, meetpunt(filter.peildatum))]);
    return overzichtMaken({ ...filter, omvang: omvangVan(bereik), groepen, totaal: cijfers.totaal, metingen: cijfers.groepen, vandaag: vandaag() });
  });
}

const OMVANG = { bestuur: 'bestuur', school: 'scholen', team: 'teams', zelf: 'teams' } as const;

export function omvangVan(bereik: ToegangBereik): Overzicht['omvang'] {
  return OMVANG[bereik.soort];
}
