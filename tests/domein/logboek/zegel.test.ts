import { beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { LogboekFilterSchema } from '@/lib/logboek/logboek-filter.schema';
import { logboekTonen } from '@/lib/logboek/server/logboek-tonen';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { verzegelen } from '@/lib/logboek/server/zegel';
import { alsApp, alsBeheer } from '../../support/database';
import { ouderenAfwachten } from '../../support/ouderen-afwachten';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';

let bestuur: Proefbestuur;
const bestuurder = () => bestuur.toegang({ rol: 'bestuurder' });
const handelen = (handeling: string) => binnenBestuur(bestuurder(), 'organisatie:wijzigen', (db) => vastleggen(db, { handeling, onderwerpSoort: 'proef', gegevens: { b: 1, a: 'é' } }));
/** Seals once, when no other test has a transaction running that is older than the lines: those would wait for the next link. */
const rustigVerzegelen = async () => { await ouderenAfwachten(bestuur.id); return verzegelen(bestuur.id); };
const controle = async () => (await logboekTonen(bestuurder(), LogboekFilterSchema.parse({}))).controle;

beforeEach(async () => {
  bestuur = await proefbestuurMaken('log');
  await handelen('eerste');
  await handelen('tweede');
  await rustigVerzegelen();
  await handelen('derde');
  await rustigVerzegelen();
});

describe('the sealed log', () => {
  it('adds up over its links when nobody touched it', async () => {
    expect(await controle()).toEqual({ zegels: 2, regels: 3, breuk: null });
  });

  it.each([
    ['a changed line', `UPDATE logregel SET gegevens = '{"a": "anders"}' WHERE handeling = 'eerste' AND "bestuurId" = $1`, 1],
    ['a removed line', `DELETE FROM logregel WHERE handeling = 'derde' AND "bestuurId" = $1`, 2],
    ['a line that says another person did it', `UPDATE logregel SET "gebruikerId" = NULL WHERE handeling = 'tweede' AND "bestuurId" = $1`, 1],
    ['a line slipped in afterwards', `INSERT INTO logregel (handeling, "onderwerpSoort", "bestuurId", xid) SELECT 'ertussen', 'proef', $1, xid FROM logregel WHERE handeling = 'eerste' AND "bestuurId" = $1`, 1],
    ['a removed link', `DELETE FROM logzegel WHERE volgnummer = 1 AND "bestuurId" = $1`, 2],
  ])('shows %s, done by somebody at the database itself', async (_, knoeien, schakel) => {
    await alsBeheer((client) => client.query(knoeien, [bestuur.id]));
    expect((await controle()).breuk).toBe(schakel);
  });

  it('leaves lines of a transaction that still runs for the next link, and then takes them', async () => {
    await alsApp(async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.bestuur', $1, true)`, [bestuur.id]);
      await client.query(`INSERT INTO logregel (handeling, "onderwerpSoort") VALUES ('traag', 'proef')`);
      await handelen('snel');
      expect(await verzegelen(bestuur.id)).toBe(0);
      await client.query('COMMIT');
    });
    expect(await rustigVerzegelen()).toBe(2);
    expect(await controle()).toEqual({ zegels: 3, regels: 5, breuk: null });
  });

  it('waits for older work next door too, and takes everything once that is done', async () => {
    let klaar: Promise<number> | undefined;
    await alsBeheer(async (client) => {
      await client.query('BEGIN');
      await client.query('SELECT pg_current_xact_id()');
      await handelen('later');
      expect(await verzegelen(bestuur.id)).toBe(0);
      klaar = rustigVerzegelen();
      await client.query('SELECT pg_sleep(1)');
      await client.query('COMMIT');
    });
    expect(await klaar).toBe(1);
    expect(await controle()).toEqual({ zegels: 3, regels: 4, breuk: null });
  });

  it('cannot be changed or emptied by the app, and shows its lines newest first', async () => {
    await alsApp(async (client) => {
      for (const knoei of ['UPDATE logregel SET handeling = handeling', 'DELETE FROM logregel', 'UPDATE logzegel SET hash = hash', 'TRUNCATE logregel']) {
        await expect(client.query(knoei)).rejects.toMatchObject({ code: '42501' });
      }
    });
    expect((await logboekTonen(bestuurder(), LogboekFilterSchema.parse({}))).regels.map((regel) => regel.handeling)).toEqual(['derde', 'tweede', 'eerste']);
  });

  it('is closed to everybody but a bestuurder of the whole board', async () => {
    for (const rol of ['hr', 'schoolleider', 'teamleider', 'leraar', 'medezeggenschap'] as const) {
      await expect(logboekTonen(bestuur.toegang({ rol }), LogboekFilterSchema.parse({}))).rejects.toMatchObject({ code: 'geen-recht' });
    }
  });
});
