import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { pool } from '@/lib/db/pool';
import { rijen, sql } from '@/lib/db/sql';
import { alsBeheer } from '../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../support/proefbestuur';

let een: Proefbestuur;
let ander: Proefbestuur;

beforeAll(async () => {
  een = await proefbestuurMaken('een');
  ander = await proefbestuurMaken('ander');
  for (const bestuur of [een, ander]) {
    await binnenBestuur(bestuur.toegang({}), 'organisatie:wijzigen', (db) => db.school.create({ data: { brin: '01AB', vestiging: '00', naam: 'School', onderwijssoorten: ['vwo'] }, select: { id: true } }));
  }
});

const telScholen = (nummer: string) => alsBeheer(async (client) => (await client.query('SELECT 1 FROM school WHERE brin = $1', [nummer])).rowCount);

describe('the door to a board', () => {
  it('stays shut without the right, before anything is asked of the database', async () => {
    let gevraagd = false;
    const poging = binnenBestuur(een.toegang({ rol: 'teamleider', bereik: 'team' }), 'inventaris:wijzigen', async () => { gevraagd = true; });
    await expect(poging).rejects.toMatchObject({ code: 'geen-recht' });
    expect(gevraagd).toBe(false);
  });

  it('shows the own board only, through models and through SQL', async () => {
    const [modellen, kaal] = await binnenBestuur(een.toegang({}), 'organisatie:lezen', async (db) => [await db.school.findMany({ select: { bestuurId: true } }), await rijen<{ bestuurId: string }>(db, sql`SELECT "bestuurId" FROM school`)]);
    expect(modellen).toEqual([{ bestuurId: een.id }]);
    expect(kaal).toEqual([{ bestuurId: een.id }]);
  });

  it('undoes everything when the work fails, whether it wrote by model or by SQL', async () => {
    const poging = binnenBestuur(een.toegang({}), 'organisatie:wijzigen', async (db) => {
      await db.school.create({ data: { brin: '09ZZ', vestiging: '00', naam: 'Half', onderwijssoorten: [] } });
      await rijen(db, sql`INSERT INTO school (brin, vestiging, naam) VALUES ('09ZZ', '01', 'Half')`);
      throw new Error('halverwege');
    });
    await expect(poging).rejects.toThrow('halverwege');
    expect(await telScholen('09ZZ')).toBe(0);
  });

  it('does not open inside another door: a second connection while holding one can block everybody', async () => {
    const poging = binnenBestuur(een.toegang({}), 'organisatie:lezen', () => binnenBestuur(ander.toegang({}), 'organisatie:lezen', (db) => db.school.count()));
    await expect(poging).rejects.toThrow(/loopt al een transactie/);
  });

  it('refuses a filter that is undefined: that would mean every row', async () => {
    const poging = binnenBestuur(een.toegang({}), 'organisatie:wijzigen', (db) => db.school.updateMany({ where: { id: undefined as unknown as string }, data: { naam: 'x' } }));
    await expect(poging).rejects.toThrow(/undefined/);
  });

  it('refuses an id that is no id before it can reach the settings of the transaction', async () => {
    const vals = een.toegang({});
    vals.bestuur = { ...vals.bestuur, id: `${een.id}', true); SELECT set_config('app.bestuur','${ander.id}` };
    await expect(binnenBestuur(vals, 'organisatie:lezen', (db) => db.school.count())).rejects.toThrow(/instelling/);
  });

  it('carries out the same intention once, also when it arrives five times at once', async () => {
    const sleutel = { sleutel: randomUUID(), verzoekHash: 'a' };
    const sturen = () => binnenBestuur({ ...een.toegang({}), sleutel }, 'organisatie:wijzigen', async (db) => db.school.create({ data: { brin: '08YY', vestiging: '00', naam: 'Eenmaal', onderwijssoorten: [] }, select: { id: true } }));
    const antwoorden = await Promise.all([sturen(), sturen(), sturen(), sturen(), sturen()]);
    expect(new Set(antwoorden.map((antwoord) => antwoord.id)).size).toBe(1);
    expect(await telScholen('08YY')).toBe(1);
  });

  it('refuses the same key with another request', async () => {
    const sleutel = randomUUID();
    const sturen = (verzoekHash: string) => binnenBestuur({ ...een.toegang({}), sleutel: { sleutel, verzoekHash } }, 'organisatie:wijzigen', (db) => db.school.count());
    await sturen('a');
    await expect(sturen('b')).rejects.toMatchObject({ code: 'ongeldig' });
  });
});

describe('the pool after 2,000 doors of two boards, a third of which break off', () => {
  it('never shows another board, leaves no setting behind and no transaction open', async () => {
    let verkeerd = 0;
    const eenDeur = async (nummer: number) => {
      const bestuur = nummer % 2 === 0 ? een : ander;
      try {
        await binnenBestuur(bestuur.toegang({}), 'organisatie:lezen', async (db) => {
          const scholen = nummer % 5 === 0 ? await db.school.findMany({ select: { bestuurId: true } }) : await rijen<{ bestuurId: string }>(db, sql`SELECT "bestuurId" FROM school`);
          if (scholen.length === 0 || scholen.some((school) => school.bestuurId !== bestuur.id)) verkeerd += 1;
          if (nummer % 3 === 0) throw new Error('afgebroken');
          if (nummer % 7 === 0) await rijen(db, sql`SELECT 1 / ${0}::int`);
        });
      } catch { /* the breaking off is the point */ }
    };
    for (let ronde = 0; ronde < 20; ronde += 1) await Promise.all(Array.from({ length: 100 }, (_, i) => eenDeur(ronde * 100 + i)));
    expect(verkeerd).toBe(0);
    const naakt = await Promise.all(Array.from({ length: 100 }, () => zonderBestuur((db) => rijen(db, sql`SELECT 1 FROM school`))));
    expect(naakt.flat()).toEqual([]);
    expect((await pool().query('SELECT 1 FROM school')).rowCount).toBe(0);
    const { rows } = await alsBeheer((client) => client.query(`SELECT 1 FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' AND usename = 'masterkompas_app' AND datname = current_database()`));
    expect(rows).toEqual([]);
  });
});
