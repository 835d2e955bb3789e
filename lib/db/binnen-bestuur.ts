import 'server-only';
import { Weigering } from '@/lib/errors';
import { bereikAchterMuur, bereikVoor, type Recht } from '@/lib/toegang/rechten';
import type { Reikwijdte, Toegang, ToegangBereik } from '@/lib/toegang/toegang';
import { eenmalig } from './eenmalig';
import type { Db } from './prisma';
import { metTransactie, type Instellingen } from './transactie';

/**
 * The one way to the data of a board. Checks that a role of this person holds the right, opens one transaction
 * with board, person and reach set for that transaction only, and hands out the handle. No right named, no handle.
 * @throws Weigering 'geen-recht' before anything is asked of the database.
 */
export async function binnenBestuur<T>(toegang: Toegang, recht: Recht, werk: (db: Db, bereik: Reikwijdte) => Promise<T>): Promise<T> {
  const bereik = bereikVoor(toegang, recht);
  if (!bereik) throw new Weigering('geen-recht', 'U hebt hier geen recht toe. Vraag het aan uw bestuurder als u dit nodig hebt.');
  const reikwijdte = { ...bereik, bestuurId: toegang.bestuur.id };
  return metTransactie(instellingenVoor(toegang, recht, bereik), (db) =>
    toegang.sleutel ? eenmalig(db, toegang.gebruiker.id, toegang.sleutel, () => werk(db, reikwijdte)) : werk(db, reikwijdte));
}

/** What the policies of the database see of this person. */
function instellingenVoor(toegang: Toegang, recht: Recht, bereik: ToegangBereik): Instellingen {
  return {
    'app.bestuur': toegang.bestuur.id,
    'app.gebruiker': toegang.gebruiker.id,
    'app.bereik': bereikAchterMuur(recht, bereik.soort),
    'app.scholen': lijst(bereik.schoolIds),
    'app.teams': lijst(bereik.teamIds),
    'app.medewerker': bereik.medewerkerId ?? '',
  };
}

function lijst(ids: string[]): string {
  return `{${ids.join(',')}}`;
}
