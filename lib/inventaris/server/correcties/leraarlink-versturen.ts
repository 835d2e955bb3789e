import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { linksVragen } from '@/lib/toegang/server/aanmeldrem';
import { nieuwToken, tokenHash } from '@/lib/toegang/server/token';
import type { Toegang } from '@/lib/toegang/toegang';
import { leraarlinkMaken, leraarlinkMailen } from './leraarlink-maken';

/**
 * Right inventaris:wijzigen. Mails one person a link to the own file; an older link stops working.
 * @throws Weigering 'niet-gevonden' outside reach, 'te-vaak' when this board or address got too many mails, 'bezet' when the mail could not be sent.
 */
export async function leraarlinkVersturen(toegang: Toegang, { medewerker, email }: { medewerker: string; email: string }): Promise<{ id: string; email: string }> {
  const code = nieuwToken();
  const link = await binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const [gevonden] = await rijen(db, sql`SELECT id FROM medewerker WHERE "bestuurId" = ${toegang.bestuur.id} AND id = ${medewerker} FOR NO KEY UPDATE`);
    if (!gevonden) throw nietGevonden();
    if (!(await linksVragen(toegang.bestuur.id, 1))) throw teVeel();
    return leraarlinkMaken(db, toegang.bestuur.id, { medewerkerId: medewerker, email, code });
  });
  const eerder = link.tokenHash !== tokenHash(code);
  if (!eerder && !(await leraarlinkMailen(toegang, link, code))) {
    throw new Weigering('bezet', 'De mail kon niet worden verstuurd. Kijk of het adres klopt en probeer het straks opnieuw.', { email: ['Naar dit adres kon nu geen mail worden verstuurd.'] });
  }
  return { id: link.id, email: link.email };
}

/** More mails than a board of any size needs in an hour. */
export function teVeel(): Weigering {
  return new Weigering('te-vaak', 'Uw bestuur heeft dit uur al heel veel links verstuurd. Wacht een uur en ga dan verder.');
}
