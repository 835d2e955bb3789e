import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { MEESTE_TEGELIJK, reeksGevolg, type ReeksDiploma, type ReeksScherm, type ReeksVoorbeeld, type Uitval } from '../../reeks';
import type { ReeksKeuze } from '../../reeks.schema';
import { keuzeUitleg } from '../../screening';
import { scholenInBereik } from './campagne-voorbeeld';
import { standenLezen } from './cijfers';
import type { Blik } from './plek';
import { reeksBepalen, reeksDiplomas } from './reeks-bepalen';
import { blikVan } from './screening-tonen';
import { diplomasVanSelectie } from './werklijst-tonen';

/** The diplomas of a bulk and, once a choice is made, what it would do: to which, to which not, and to both goals. Changes nothing. */
export async function reeksVoorbereiden(toegang: Toegang, vraag: ReeksKeuze): Promise<ReeksScherm> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const { nu } = await rij<{ nu: Date }>(db, sql`SELECT now() AS nu`);
    const ids = vraag.alles ? await diplomasVanSelectie(db, blik, vraag, MEESTE_TEGELIJK) : vraag.diploma.slice(0, MEESTE_TEGELIJK);
    const diplomas = await reeksDiplomas(db, blik, ids);
    const voorbeeld = vraag.keuze && ids.length > 0 ? await voorbeeldVan(db, blik, ids, diplomas, vraag.keuze, nu) : null;
    return { diplomas, gekozen: ids.length, gezienOp: nu.toISOString(), voorbeeld };
  });
}

async function voorbeeldVan(db: Db, blik: Blik, ids: readonly string[], diplomas: readonly ReeksDiploma[], keuze: NonNullable<ReeksKeuze['keuze']>, nu: Date): Promise<ReeksVoorbeeld> {
  const bepaald = await reeksBepalen(db, blik, { diplomas: ids, keuze, gezienOp: nu.toISOString() });
  const mee = bepaald.mee.map(({ id }) => id);
  const [voor, na, scholen] = await Promise.all([
    standenLezen(db, blik), standenLezen(db, blik, undefined, { diplomaIds: mee, bevestigd: keuzeUitleg(keuze).uitkomst === 'bevestigd' }), scholenInBereik(db, blik),
  ]);
  const bij = (reden: Uitval) => new Set(bepaald.eruit.filter((een) => een.reden === reden).map(({ id }) => id));
  const meeIds = new Set(mee);
  return {
    mee: diplomas.filter(({ id }) => meeIds.has(id)),
    eruit: [...new Set(bepaald.eruit.map(({ reden }) => reden))].map((reden) => ({ reden, diplomas: diplomas.filter(({ id }) => bij(reden).has(id)), aantal: bij(reden).size })),
    gevolg: reeksGevolg(voor, na, new Map(scholen.map(({ id, naam }) => [id, naam]))),
  };
}
