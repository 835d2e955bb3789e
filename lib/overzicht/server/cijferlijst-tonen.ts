import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { CIJFERS, type Aandeel } from '@/lib/inventaris/cijferlijst';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { aandelenBerekenen } from '@/lib/inventaris/server/cijfers/aandelen-berekenen';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import type { Cijferlijst } from '@/lib/overzicht/cijferblad';
import type { OverzichtFilter } from '@/lib/overzicht/filter.schema';
import { volledigheid } from '@/lib/overzicht/volledigheid';
import type { Toegang } from '@/lib/toegang/toegang';
import { wieNaam } from './wie-naam';

/** Every figure of the registry for everything within reach, with how complete and how old the data are. */
export async function cijferlijstTonen(toegang: Toegang, { peildatum, eenheid, bekend }: OverzichtFilter): Promise<Cijferlijst> {
  return binnenBestuur(toegang, 'overzicht:lezen', async (db, bereik) => {
    const punt = meetpunt(peildatum, { bekendOp: bekend });
    const aandelen = CIJFERS.filter((cijfer): cijfer is Aandeel => cijfer.soort === 'aandeel');
    const [{ totaal }, cijfers] = await Promise.all([aandelenBerekenen(db, bereik, punt, aandelen.map(({ definitie }) => definitie)), cijfersBerekenen(db, bereik, punt)]);
    return {
      peildatum, eenheid, bekendOp: bekend?.toISOString() ?? null, wie: wieNaam(toegang, bereik), volledigheid: volledigheid(cijfers.totaal),
      regels: CIJFERS.map((cijfer) => ({ cijfer, meting: cijfer.soort === 'aandeel' ? (totaal[aandelen.indexOf(cijfer)] ?? null) : null })),
    };
  });
}
