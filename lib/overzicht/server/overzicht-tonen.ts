import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Overzicht } from '@/lib/overzicht/overzicht';
import type { OverzichtFilter } from '@/lib/overzicht/filter.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { overzichtLezen } from './overzicht-lezen';

/** Both goals for everything within reach of this person, in total and per school (or per team). Figures only. */
export async function overzichtTonen(toegang: Toegang, filter: OverzichtFilter): Promise<Overzicht> {
  return binnenBestuur(toegang, 'overzicht:lezen', (db, bereik) => overzichtLezen(db, bereik, filter));
}
