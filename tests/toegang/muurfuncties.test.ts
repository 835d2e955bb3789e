import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pg from 'pg';
import { proefDatabase } from '../support/database';
import { proefBestuur, type ProefBestuur } from './twee-besturen';

describe('what the wall asks about a person', () => {
  let app: pg.Client;
  let b: ProefBestuur;

  beforeAll(async () => {
    const owner = new pg.Client({ connectionString: proefDatabase().ownerUrl });
    app = new pg.Client({ connectionString: proefDatabase().appUrl });
    await Promise.all([owner.connect(), app.connect()]);
    b = await proefBestuur(owner, 'een');
    await owner.end();
  });
  afterAll(async () => app.end());

  async function als<T>(zettingen: Record<string, string>, werk: () => Promise<T>): Promise<T> {
    await app.query('BEGIN');
    try {
      for (const [naam, waarde] of Object.entries({ bestuur: b.id, ...zettingen })) await app.query('SELECT set_config($1, $2, true)', [`app.${naam}`, waarde]);
      return await werk();
    } finally {
      await app.query('ROLLBACK');
    }
  }

  const tel = async (tekst: string, ...waarden: unknown[]): Promise<number> => (await app.query(tekst, waarden)).rowCount ?? 0;

  it('never ends in asking itself: every table can be read with every reach', async () => {
    const { rows } = await app.query<{ naam: string }>(`SELECT tablename AS naam FROM pg_policies WHERE schemaname = 'public' GROUP BY 1 ORDER BY 1`);
    expect(rows.length).toBeGreaterThan(50);
    for (const bereik of ['bestuur', 'school', 'team', 'zelf', 'gast']) {
      await als({ bereik, gebruiker: b.gebruikerId, scholen: `{${b.schoolId}}` }, async () => {
        for (const { naam } of rows) await expect(app.query(`SELECT * FROM ${naam}`), `${naam}, ${bereik}`).resolves.toBeDefined();
      });
    }
  });

  it('shows a cycle of the whole board to who takes part in it, and to nobody else of a school', async () => {
    const school = { bereik: 'school', scholen: `{${b.schoolId}}` };
    const zien = () => tel('SELECT 1 FROM cyclus WHERE id = $1', b.bestuurscyclusId);
    expect(await als({ ...school, gebruiker: b.gebruikerId }, zien)).toBe(1);
    expect(await als({ ...school, gebruiker: b.collegaId }, zien)).toBe(0);
  });

  it('shows who got an assignment that cycle, and of its answers only those of the question', async () => {
    await als({ bereik: 'bestuur', gebruiker: b.gebruikerId }, async () => {
      await app.query(`INSERT INTO antwoord ("cyclusId", "schoolId", "vraagId", deelfase, stem, editie) VALUES ($1, $2, '1a-vraag-visie-02', '1A', 'school', 1)`, [b.cyclusId, b.schoolId]);
      await app.query(`SELECT set_config('app.bereik', 'team', true)`);
      expect(await tel('SELECT 1 FROM cyclus WHERE id = $1', b.cyclusId)).toBe(1);
      expect((await app.query(`SELECT "vraagId" FROM antwoord WHERE "cyclusId" = $1`, [b.cyclusId])).rows).toEqual([{ vraagId: '1a-vraag-visie-02' }]);
      expect(await tel('SELECT 1 FROM eigenvraag WHERE "schoolId" = $1 AND NOT besloten', b.schoolId)).toBe(1);
      await app.query(`UPDATE opdracht SET "ingetrokkenOp" = now() WHERE "gebruikerId" = $1`, [b.gebruikerId]);
      for (const tabel of ['cyclus', 'antwoord']) expect(await tel(`SELECT 1 FROM ${tabel}`), tabel).toBe(0);
    });
  });

  it('shows closed rows to the circle only', async () => {
    const zien = () => tel('SELECT 1 FROM eigenvraag WHERE besloten AND "cyclusId" = $1', b.cyclusId);
    expect(await als({ bereik: 'bestuur', gebruiker: b.gebruikerId }, zien)).toBe(1);
    expect(await als({ bereik: 'bestuur', gebruiker: b.collegaId }, zien)).toBe(0);
  });
});
