import pg from 'pg';
import { bundelSturen } from '@/lib/db/bundel';
import { mediaan } from './belasten';
import type { Meetdatabase } from './meetdatabase';
import type { Vraag } from './vragen-opnemen';

export interface SqlMeting { naam: string; kaalMs: number; muurMs: number; verhouding: number }

const KEER = 25;

/**
 * The statements of a door behind our wall (app role, settings) against the same past it: in turn, each as one message, the
 * median of many times in milliseconds.
 */
export async function sqlMeten(naam: string, vraag: Vraag[], doel: Meetdatabase): Promise<SqlMeting> {
  const zetting = { name: 'zet', text: `SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, values: [doel.bestuur.id] };
  const genoemd = vraag.map((een, nummer) => ({ name: `v${nummer}`, ...een }));
  const [kaal, muur] = await Promise.all([verbinden(doel.baasUrl), verbinden(doel.appUrl)]);
  const tijden = { kaal: [] as number[], muur: [] as number[] };
  try {
    for (let keer = 0; keer < KEER + 8; keer += 1) {
      tijden.kaal.push(await klokken(() => bundelSturen(kaal, genoemd)));
      tijden.muur.push(await klokken(() => bundelSturen(muur, [zetting, ...genoemd])));
    }
  } finally {
    await Promise.all([kaal.end(), muur.end()]);
  }
  const [kaalMs, muurMs] = [mediaan(tijden.kaal.slice(8)), mediaan(tijden.muur.slice(8))];
  return { naam, kaalMs, muurMs, verhouding: muurMs / kaalMs };
}

async function verbinden(connectionString: string): Promise<pg.PoolClient & pg.Client> {
  const client = new pg.Client({ connectionString, pipeline: true } as pg.ClientConfig);
  await client.connect();
  return client as pg.PoolClient & pg.Client;
}

async function klokken(werk: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
}
