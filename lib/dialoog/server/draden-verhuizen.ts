import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { DeelfaseCode, DraadSoort } from '../draad';
import type { DraadVerplaatsen } from '../draad.schema';
import { draadVasthouden, leidtHier } from './plek-openen';

interface Onderwerp { soort: DraadSoort; onderwerpId: string }

/**
 * Takes one talk along to another place in the same cycle; it says there where it came from. For who runs the cycle:
 * another place means other readers.
 */
export async function draadVerplaatsen(toegang: Toegang, { draad: id, versie, deelfase, soort, onderwerp }: DraadVerplaatsen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, bereik) => {
    const draad = await draadVasthouden(db, bereik, id);
    if (draad.versie !== versie) throw conflict();
    if (draad.cyclusId === null || !leidtHier(toegang, draad.schoolId)) throw nietGevonden();
    if (draad.soort === soort && draad.onderwerpId === onderwerp) throw new Weigering('ongeldig', 'Dit gesprek staat hier al.', { onderwerp: ['Dit gesprek staat hier al.'] });
    await verhuizen(db, bereik.bestuurId, [id], draad, { soort, onderwerpId: onderwerp, deelfase });
    return { id };
  });
}

/**
 * Inside: when a gap becomes a bottleneck, and a bottleneck a goal, all talk about it goes along.
 * @returns how many threads moved
 */
export async function dradenVerhuizen(db: Db, { cyclusId, van, naar }: { cyclusId: string; van: Onderwerp; naar: Onderwerp & { deelfase: DeelfaseCode } }): Promise<number> {
  const draden = await rijen<{ id: string; bestuurId: string }>(db, sql`SELECT id, "bestuurId" FROM draad WHERE "cyclusId" = ${cyclusId} AND soort = ${van.soort} AND "onderwerpId" = ${van.onderwerpId} ORDER BY id FOR NO KEY UPDATE`);
  const [eerste] = draden;
  if (eerste) await verhuizen(db, eerste.bestuurId, draden.map(({ id }) => id), van, naar);
  return draden.length;
}

async function verhuizen(db: Db, bestuurId: string, ids: string[], van: Onderwerp, naar: Onderwerp & { deelfase: DeelfaseCode }): Promise<void> {
  // Two moves within one act keep their order.
  await rijen(db, sql`INSERT INTO draadverhuizing ("draadId", "vanSoort", "vanId", "naarSoort", "naarId", "createdAt") SELECT x, ${van.soort}, ${van.onderwerpId}, ${naar.soort}, ${naar.onderwerpId}, clock_timestamp() FROM unnest(${ids}::uuid[]) x`);
  await rijen(db, sql`UPDATE draad SET soort = ${naar.soort}, "onderwerpId" = ${naar.onderwerpId}, deelfase = ${naar.deelfase}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ANY (${ids}::uuid[])`);
  await vastleggen(db, { handeling: 'draad-verplaatsen', onderwerpSoort: 'draad', ...(ids.length === 1 ? { onderwerpId: ids[0] ?? '' } : {}), gegevens: { aantal: ids.length, van: `${van.soort} ${van.onderwerpId}`, naar: `${naar.soort} ${naar.onderwerpId}` } });
}
