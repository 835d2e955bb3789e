import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Meldingtelling } from '../../meldingtelling';
import { MELDINGSOORTEN, type Meldingsoort } from '../../werklijst.schema';
import { instellingenLezen } from '../instellingen-lezen';
import type { Blik } from './plek';
import { blikVan } from './screening-tonen';
import { metMeldingen, type Grenzen } from './werklijst-sql';

/**
 * How many alerts of each kind the work list holds within reach, at one school when named. Costs as much as the list
 * itself, so pages ask for it after they are drawn.
 */
export async function meldingenTellen(toegang: Toegang, { school }: { school?: string | undefined } = {}): Promise<Meldingtelling> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    return tellingLezen(db, blik, await instellingenLezen(db, blik.bestuurId), school);
  });
}

/** Inside: the same, when the limits are known. */
async function tellingLezen(db: Db, blik: Blik, grenzen: Grenzen, school: string | undefined): Promise<Meldingtelling> {
  const gevonden = await rijen<{ soort: Meldingsoort; aantal: number }>(db, sql`${metMeldingen(blik, { school, zoek: '', niveau: 'alle' }, grenzen)} SELECT soort, count(*)::int AS aantal FROM alle GROUP BY 1`);
  const per = new Map(gevonden.map(({ soort, aantal }) => [soort, aantal]));
  const soorten = MELDINGSOORTEN.flatMap((soort) => { const aantal = per.get(soort) ?? 0; return aantal === 0 ? [] : [{ soort, aantal }]; });
  return { totaal: soorten.reduce((som, { aantal }) => som + aantal, 0), soorten };
}
