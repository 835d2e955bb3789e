import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { bundelSturen } from '@/lib/db/bundel';
import { pool } from '@/lib/db/pool';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../support/proefbestuur';

// The promise: statements that travel in one message keep the wall, take effect together or not at all, and leave a
// connection behind that is fit for the next person.

let proef: Proefbestuur;
let brin = '';
beforeAll(async () => { proef = await proefbestuurMaken('bundel'); });
beforeEach(() => { brin = String(10 + Math.floor(Math.random() * 90)) + randomUUID().replace(/[^a-f]/g, '').slice(0, 2).padEnd(2, 'Z').toUpperCase(); });

const invoegen = (vestiging: string) => sql`INSERT INTO school (brin, vestiging, naam) VALUES (${brin}, ${vestiging}, 'School')`;
const fout = sql`SELECT 1 / ${0}::int`;
const scholen = () => alsBeheer(async (client) => (await client.query('SELECT 1 FROM school WHERE brin = $1', [brin])).rowCount);
const deur = <T>(werk: (db: Db) => Promise<T>, toegang: Toegang = proef.toegang({})) => binnenBestuur(toegang, 'organisatie:wijzigen', werk);

describe('the last statements of a door', () => {
  it('commit by themselves, and give the rows of each', async () => {
    const antwoord = await deur((db) => laatsteRijen<[{ naam: string }, { n: number }]>(db, sql`INSERT INTO school (brin, vestiging, naam) VALUES (${brin}, '00', 'Een') RETURNING naam`, sql`SELECT count(*) AS n FROM school WHERE brin = ${brin}`));
    expect(antwoord).toEqual([[{ naam: 'Een' }], [{ n: 1 }]]);
    expect(await scholen()).toBe(1);
  });

  it('see the own board only, and nothing once the door is shut', async () => {
    await deur((db) => laatsteRijen(db, invoegen('00')));
    const ander = await proefbestuurMaken('bundel2');
    expect(await deur((db) => laatsteRijen(db, sql`SELECT 1 FROM school WHERE brin = ${brin}`), ander.toegang({}))).toEqual([[]]);
    const naakt = await Promise.all(Array.from({ length: 20 }, () => zonderBestuur((db) => rijen(db, sql`SELECT 1 FROM school`))));
    expect(naakt.flat()).toEqual([]);
  });

  it('undo each other when one fails, first or second', async () => {
    await expect(deur((db) => laatsteRijen(db, invoegen('00'), fout))).rejects.toThrow(/division by zero/);
    await expect(deur((db) => laatsteRijen(db, fout, invoegen('00')))).rejects.toThrow(/division by zero/);
    expect(await scholen()).toBe(0);
  });

  it('undo what the door wrote before them when they fail, and keep it when they do not', async () => {
    await expect(deur(async (db) => { await rijen(db, invoegen('00')); await laatsteRijen(db, invoegen('01'), fout); })).rejects.toThrow(/division by zero/);
    await expect(deur(async (db) => { await db.school.create({ data: { brin, vestiging: '00', naam: 'Model' } }); await laatsteRijen(db, fout); })).rejects.toThrow(/division by zero/);
    expect(await scholen()).toBe(0);
    await deur(async (db) => { await rijen(db, invoegen('00')); await laatsteRijen(db, invoegen('01')); });
    expect(await scholen()).toBe(2);
  });

  it('leave a handle that reads what stands there, and writes nothing more', async () => {
    const na = await deur(async (db) => { await laatsteRijen(db, invoegen('00')); return rijen<{ n: number }>(db, sql`SELECT count(*) AS n FROM school WHERE brin = ${brin}`); });
    expect(na).toEqual([{ n: 1 }]);
    await expect(deur(async (db) => { await laatsteRijen(db, invoegen('01')); await rijen(db, invoegen('02')); })).rejects.toThrow(/read-only/);
    await expect(deur(async (db) => { await laatsteRijen(db, invoegen('03')); await db.school.create({ data: { brin, vestiging: '04', naam: 'Model' } }); })).rejects.toThrow(/read-only/);
    await expect(deur(async (db) => { await laatsteRijen(db, invoegen('05')); await laatsteRijen(db, invoegen('06')); })).rejects.toThrow(/laatste vraag/);
    expect(await scholen()).toBe(4);
  });

  it('wait for the key of a request that may happen once: refused afterwards means not happened', async () => {
    const sleutel = { sleutel: randomUUID(), verzoekHash: 'a' };
    const weigeren = deur(async (db) => { await laatsteRijen(db, invoegen('00')); throw new Error('toch niet'); }, { ...proef.toegang({}), sleutel });
    await expect(weigeren).rejects.toThrow('toch niet');
    expect(await scholen()).toBe(0);
    const sturen = () => deur(async (db) => (await laatsteRijen<[{ vestiging: string }]>(db, sql`INSERT INTO school (brin, vestiging, naam) VALUES (${brin}, '00', 'Een') RETURNING vestiging`))[0], { ...proef.toegang({}), sleutel });
    expect(await Promise.all([sturen(), sturen(), sturen()])).toEqual(Array.from({ length: 3 }, () => [{ vestiging: '00' }]));
    expect(await scholen()).toBe(1);
  });
});

describe('one message with several statements', () => {
  const vraag = (naam: string, text: string, values: unknown[] = []) => ({ name: naam, text, values });

  it('can be sent again after one of them failed, prepared or not', async () => {
    const client = await pool().connect();
    const [eerste, tweede, derde] = [randomUUID(), randomUUID(), randomUUID()];
    const bundel = (deler: number) => [vraag(eerste, 'SELECT 1 AS een'), vraag(tweede, 'SELECT 6 / $1::int AS deel', [deler]), vraag(derde, 'SELECT 3 AS drie')];
    try {
      await expect(bundelSturen(client, bundel(0))).rejects.toThrow(/division by zero/);
      for (const deler of [2, 3]) expect(await bundelSturen(client, bundel(deler))).toEqual([[{ een: 1 }], [{ deel: 6 / deler }], [{ drie: 3 }]]);
      await expect(bundelSturen(client, [vraag(randomUUID(), 'SELECT niets'), vraag(derde, 'SELECT 3 AS drie')])).rejects.toThrow(/niets/);
      expect(await bundelSturen(client, bundel(1))).toEqual([[{ een: 1 }], [{ deel: 6 }], [{ drie: 3 }]]);
    } finally {
      client.release();
    }
  });

  it('is not carried out by half when a value cannot be sent', async () => {
    const rondje: { zelf?: unknown } = {};
    rondje.zelf = rondje;
    await expect(deur((db) => laatsteRijen(db, invoegen('00'), sql`SELECT ${rondje}::jsonb`))).rejects.toThrow();
    expect(await scholen()).toBe(0);
    await deur((db) => laatsteRijen(db, invoegen('00')));
    expect(await scholen()).toBe(1);
  });
});
