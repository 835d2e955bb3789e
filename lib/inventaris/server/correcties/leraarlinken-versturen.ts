import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { linksVragen } from '@/lib/toegang/server/aanmeldrem';
import { nieuwToken, tokenHash } from '@/lib/toegang/server/token';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Verzonden } from '../../leraarlink';
import { leraarlinkMaken, leraarlinkMailen, type GemaakteLink } from './leraarlink-maken';
import { teVeel } from './leraarlink-versturen';
import { bekendAdres } from './bekend-adres';

interface Vastgelegd {
  links: (GemaakteLink & { naam: string })[];
  zonderAdres: string[];
}

/**
 * Right inventaris:wijzigen. Mails a handful of people a link to their own file, at the address that is known of them.
 * People outside reach are passed over. @throws Weigering 'niet-gevonden' when nobody is within reach, 'te-vaak' when this board sent too many.
 */
export async function leraarlinkenVersturen(toegang: Toegang, { medewerkers }: { medewerkers: string[] }): Promise<Verzonden> {
  const codes = new Map(medewerkers.map((id) => [id, nieuwToken()]));
  const { links, zonderAdres } = await binnenBestuur(toegang, 'inventaris:wijzigen', async (db): Promise<Vastgelegd> => {
    if (!(await linksVragen(toegang.bestuur.id, codes.size))) throw teVeel();
    return linksMaken(db, toegang.bestuur.id, codes);
  });
  // In a request that is repeated the secrets are others than those that were mailed: nothing is sent twice.
  const nieuw = links.filter(({ medewerkerId, tokenHash: hash }) => hash === tokenHash(codes.get(medewerkerId) ?? ''));
  const gelukt = await Promise.all(nieuw.map((link) => leraarlinkMailen(toegang, link, codes.get(link.medewerkerId) ?? '')));
  const mislukt = nieuw.filter((_, i) => !gelukt[i]).map(({ naam }) => naam);
  return { verstuurd: links.length - mislukt.length, zonderAdres, mislukt };
}

async function linksMaken(db: Db, bestuurId: string, codes: ReadonlyMap<string, string>): Promise<Vastgelegd> {
  const mensen = await rijen<{ id: string; naam: string; email: string | null }>(db, sql`
    SELECT m.id, concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, ${bekendAdres(bestuurId)} AS email
    FROM medewerker m WHERE m."bestuurId" = ${bestuurId} AND m.id = ANY (${[...codes.keys()]}::uuid[]) ORDER BY m.id FOR NO KEY UPDATE OF m`);
  if (mensen.length === 0) throw nietGevonden();
  const links: Vastgelegd['links'] = [];
  for (const { id, naam, email } of mensen) {
    if (email) links.push({ ...(await leraarlinkMaken(db, bestuurId, { medewerkerId: id, email, code: codes.get(id) ?? '' })), naam });
  }
  return { links, zonderAdres: mensen.filter(({ email }) => email === null).map(({ naam }) => naam) };
}
