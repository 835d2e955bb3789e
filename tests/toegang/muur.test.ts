import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { extraDatabase, proefDatabase } from '../support/database';
import { CATALOGUSREGELS, overtredingen } from './catalogusregels';
import { MUTANTEN, type Mutant } from './mutanten';
import { bereikAanvallen, muurAanvallen } from './muuraanval';
import { proefBestuur, type ProefBestuur } from './twee-besturen';

const ROLLEN = { app: 'masterkompas_app', expert: 'masterkompas_expert' };

async function verbinding(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

describe('the wall between boards, in the database itself', () => {
  let owner: pg.Client;
  let app: pg.Client;
  let een: ProefBestuur;
  let ander: ProefBestuur;

  beforeAll(async () => {
    owner = await verbinding(proefDatabase().ownerUrl);
    app = await verbinding(proefDatabase().appUrl);
    een = await proefBestuur(owner, 'een');
    ander = await proefBestuur(owner, 'ander');
  });
  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
  });

  it(`obeys all ${CATALOGUSREGELS.length} rules of the catalogue on every table`, async () => {
    expect(await overtredingen(owner, ROLLEN)).toEqual([]);
  });

  it('lets nobody read, change, remove, add or move a row of another board, under no disguise', async () => {
    const heen = await muurAanvallen(app, een, ander);
    const terug = await muurAanvallen(app, ander, een);
    expect([...heen.lekken, ...terug.lekken]).toEqual([]);
    expect(heen.pogingen).toBeGreaterThan(350);
  });

  it('lets nobody reach a person outside the own school, team or file, within the right board', async () => {
    expect((await bereikAanvallen(app, een)).lekken).toEqual([]);
  });

  it('does show the own rows: an attack that finds nothing because there is nothing proves nothing', async () => {
    const open = await bereikAanvallenOpEigen(app, een);
    expect(open).toEqual({ medewerker: 2, aanstelling: 2, lesinzet: 2, diploma: 2, school: 2, logregel: 1, screening: 1 });
  });

  it('gives the app role nothing of its own: an owner could take the wall down', async () => {
    const { rows } = await owner.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_class WHERE relowner = 'masterkompas_app'::regrole`);
    expect(rows[0]?.n).toBe(0);
  });
});

async function bereikAanvallenOpEigen(app: pg.Client, b: ProefBestuur): Promise<Record<string, number>> {
  await app.query('BEGIN');
  await app.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [b.id]);
  const telling: Record<string, number> = {};
  for (const tabel of ['medewerker', 'aanstelling', 'lesinzet', 'diploma', 'school', 'logregel', 'screening']) {
    telling[tabel] = (await app.query(`SELECT 1 FROM ${tabel}`)).rowCount ?? 0;
  }
  await app.query('ROLLBACK');
  return telling;
}

/** What the rules, or else the attacks, see in a database with this guard taken away. */
async function gezienBij(mutant: Mutant): Promise<string[]> {
  const database = await extraDatabase();
  const owner = await verbinding(database.ownerUrl);
  const app = await verbinding(database.appUrl);
  try {
    const een = await proefBestuur(owner, 'een');
    const ander = await proefBestuur(owner, 'ander');
    await owner.query(mutant.sql);
    // One witness is enough; the quickest goes first.
    for (const kijk of [() => overtredingen(owner, ROLLEN), async () => (await bereikAanvallen(app, een)).lekken, async () => (await muurAanvallen(app, een, ander)).lekken]) {
      const gezien = await kijk();
      if (gezien.length > 0) return gezien;
    }
    return [];
  } finally {
    await Promise.all([owner.end(), app.end()]);
    await database.verwijderen();
  }
}

describe('every guard that is taken away is missed', () => {
  it.each(MUTANTEN)('$naam', async (mutant) => {
    expect(await gezienBij(mutant)).not.toEqual([]);
  });
});
