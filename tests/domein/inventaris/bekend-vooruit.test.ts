import { beforeAll, describe, expect, it } from 'vitest';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

// Two people change the same row at once, and the one who began first is the last to write.

let proef: RegisterProef;
beforeAll(async () => {
  proef = await registerProef();
});

const sinds = async (id: string) => alsBeheer(async (client) => (await client.query<{ sinds: Date }>('SELECT "bekendSinds" AS sinds FROM medewerker WHERE id = $1', [id])).rows[0]?.sinds.getTime() ?? 0);
const ander = 'UPDATE medewerker SET roepnaam = $2 WHERE id = $1';

describe('since when something is known', () => {
  it('never runs backwards, so that what stood there can always be kept', async () => {
    const id = proef.mensen.zoe;
    await alsBeheer(async (traag) => {
      await traag.query('BEGIN');
      await traag.query('SELECT now()');
      await alsBeheer(async (snel) => { await snel.query(ander, [id, 'Zo']); });
      const naDeSnelle = await sinds(id);
      await traag.query(ander, [id, 'Zoë']);
      await traag.query('COMMIT');
      expect(await sinds(id)).toBeGreaterThanOrEqual(naDeSnelle);
    });
    for (const naam of ['Zoë A', 'Zoë B']) await alsBeheer(async (client) => { await client.query(ander, [id, naam]); });
    const keren = await alsBeheer(async (client) => (await client.query<{ sinds: Date }>('SELECT "bekendSinds" AS sinds FROM medewerker_historie WHERE id = $1 ORDER BY "bekendSinds"', [id])).rows.map((rij) => rij.sinds.getTime()));
    expect(new Set(keren).size).toBe(keren.length);
    expect(Math.max(...keren)).toBeLessThan(await sinds(id));
  });
});
