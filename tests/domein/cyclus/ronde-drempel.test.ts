import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { rondeSluiten } from '@/lib/cyclus/server/ronde-sluiten';
import { rondeTonen } from '@/lib/cyclus/server/rondes-tonen';
import { alsApp, alsBeheer } from '../../support/database';
import { bord, gast, notities, openRonde, rondeProef, type OpenRonde, type RondeProef } from './ronde-opzet';

let proef: RondeProef;
beforeAll(async () => { proef = await rondeProef(); });

const sluiten = async (ronde: OpenRonde) => rondeSluiten(proef.schoolleider, { id: ronde.id, versie: (await rondeTonen(proef.schoolleider, proef.cyclus, ronde.id)).ronde.versie });
const mensen = (ronde: OpenRonde, aantal: number) => Array.from({ length: aantal }, () => gast(ronde));
const geven = async (ronde: OpenRonde, aantal: number, begin = 1) => { for (let i = 0; i < aantal; i += 1) await gast(ronde).geeft({ tekst: `notitie ${begin + i}`, keuze: 'o1' }); };

/** Everything the role of the app can read of a round with the reach of the whole board. */
async function inDeDatabase(tabel: string, ronde: OpenRonde): Promise<Record<string, unknown>[]> {
  return alsApp(async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [proef.bestuurId]);
    const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM ${tabel} WHERE "rondeId" = $1`, [ronde.id]);
    await client.query('ROLLBACK');
    return rows;
  });
}

describe('an anonymous round shows nothing below five', () => {
  it('neither on the page nor to the role of the app, with four; with five it shows all five', async () => {
    const ronde = await openRonde(proef);
    await geven(ronde, 4);
    const vier = await bord(proef, ronde);
    expect(vier.map((een) => [een.mensen, een.notities.length, een.tellingen.reduce((som, { aantal }) => som + aantal, 0), een.gemiddelde])).toEqual(Array(4).fill([0, 0, 0, null]));
    expect(JSON.stringify(vier)).not.toMatch(/notitie \d/);
    for (const tabel of ['bijdrage', 'deelname', 'rondekaart']) expect(await inDeDatabase(tabel, ronde)).toEqual([]);
    await geven(ronde, 1, 5);
    expect(notities(await bord(proef, ronde))).toEqual(['notitie 1', 'notitie 2', 'notitie 3', 'notitie 4', 'notitie 5']);
    expect(await inDeDatabase('bijdrage', ronde)).toEqual([]);
    expect(await inDeDatabase('deelname', ronde)).toEqual([]);
  });

  it('per question: five people in all, four of them at the scale, leaves the scale empty', async () => {
    const ronde = await openRonde(proef);
    for (const [i, een] of mensen(ronde, 5).entries()) await een.geeft({ tekst: `n${i}`, ...(i < 4 ? { schaal: '5' } : {}) });
    const [open, , schaal] = await bord(proef, ronde);
    expect([open?.mensen, schaal?.mensen, schaal?.gemiddelde]).toEqual([5, 0, null]);
  });

  it('tells no count below the threshold, not even in the row of the question', async () => {
    const ronde = await openRonde(proef);
    await geven(ronde, 3);
    await bord(proef, ronde);
    expect((await inDeDatabase('rondevraag', ronde)).map(({ aantal, getoond }) => [aantal, getoond])).toEqual(Array(4).fill([0, 0]));
  });

  it('keeps a card without a person, a time or an order', async () => {
    const ronde = await openRonde(proef);
    await geven(ronde, 5);
    await bord(proef, ronde);
    const kaarten = await inDeDatabase('rondekaart', ronde);
    expect([...new Set(kaarten.flatMap((kaart) => Object.keys(kaart)))].sort()).toEqual(['bestuurId', 'doelgroep', 'id', 'naam', 'rondeId', 'rondevraagId', 'verborgenOp', 'waarde']);
    expect(new Set(kaarten.map(({ naam, doelgroep }) => `${String(naam)}${String(doelgroep)}`))).toEqual(new Set(['']));
  });
});

describe('a watcher learns nothing from a difference', () => {
  it('the sixth up to the ninth stay off the board; the tenth brings all five', async () => {
    const ronde = await openRonde(proef);
    await geven(ronde, 5);
    const eerst = notities(await bord(proef, ronde));
    for (let n = 6; n <= 9; n += 1) {
      await geven(ronde, 1, n);
      expect(notities(await bord(proef, ronde))).toEqual(eerst);
    }
    await geven(ronde, 1, 10);
    expect(notities(await bord(proef, ronde))).toHaveLength(10);
  });

  it('one who changes or empties an answer changes nothing on the board', async () => {
    const ronde = await openRonde(proef);
    const vijf = mensen(ronde, 5);
    for (const [i, een] of vijf.entries()) await een.geeft({ tekst: `eerst ${i}`, keuze: 'o1' });
    const eerst = await bord(proef, ronde);
    await vijf[0]?.geeft({ tekst: 'iets anders', keuze: 'o2' });
    await vijf[1]?.geeft({});
    expect(await bord(proef, ronde)).toEqual(eerst);
  });

  it('the last few who do not make five stay off the board at closing too', async () => {
    const ronde = await openRonde(proef);
    await geven(ronde, 7);
    await sluiten(ronde);
    expect(notities(await bord(proef, ronde))).toHaveLength(5);
  });

  it('never shows a board of fewer than five, also when many take their answer back', async () => {
    const ronde = await openRonde(proef);
    const vijf = mensen(ronde, 5);
    for (const [i, een] of vijf.entries()) await een.geeft({ tekst: `eerst ${i}` });
    for (const een of vijf.slice(0, 3)) await een.geeft({});
    await geven(ronde, 2);
    expect([0, 5]).toContain((await bord(proef, ronde))[0]?.mensen);
    expect(notities(await bord(proef, ronde))).toHaveLength(5);
  });

  it('whatever people do in whatever order: between two boards at least five people added or changed something', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ wie: fc.nat(11), wat: fc.constantFrom('a', 'b', '') }), { minLength: 5, maxLength: 24 }), async (daden) => {
      const ronde = await openRonde(proef);
      const allen = mensen(ronde, 12);
      const nu = new Map<number, string>();
      let getoond: string[] = [];
      let toen = new Map<number, string>();
      for (const { wie, wat } of daden) {
        const tekst = wat && `${wat}${wie}`;
        if (!tekst && !nu.has(wie)) continue;
        await allen[wie]?.geeft({ tekst });
        nu.set(wie, tekst);
        const bordNu = notities(await bord(proef, ronde));
        if (JSON.stringify(bordNu) === JSON.stringify(getoond)) continue;
        const anders = [...nu].filter(([een, woord]) => (toen.get(een) ?? '') !== woord);
        expect(anders.length).toBeGreaterThanOrEqual(5);
        expect(bordNu.length).toBeGreaterThanOrEqual(5);
        expect(bordNu).toEqual([...nu.values()].filter(Boolean).sort());
        [getoond, toen] = [bordNu, new Map(nu)];
      }
    }), { numRuns: 12, seed: 20261123 });
  }, 120_000);
});

describe('a round that shows after closing', () => {
  const na = { tonen: 'na' };

  it('shows nothing while it is open, however many answered, and everybody once it is closed', async () => {
    const ronde = await openRonde(proef, na);
    await geven(ronde, 7);
    expect(notities(await bord(proef, ronde))).toEqual([]);
    await sluiten(ronde);
    expect(notities(await bord(proef, ronde))).toHaveLength(7);
  });

  it('shows by itself once its date has passed, and still nothing with four', async () => {
    const [veel, weinig] = [await openRonde(proef, na), await openRonde(proef, na)];
    await geven(veel, 6);
    await geven(weinig, 4);
    await alsBeheer((client) => client.query(`UPDATE dialoogronde SET "sluitOp" = now() - interval '1 minute' WHERE id = ANY ($1::uuid[])`, [[veel.id, weinig.id]]));
    expect(notities(await bord(proef, veel))).toHaveLength(6);
    expect(notities(await bord(proef, weinig))).toEqual([]);
  });

  it('tells groups apart only when each has five, never in a live round and never for notes', async () => {
    const ronde = await openRonde(proef, na);
    for (let i = 0; i < 6; i += 1) await gast(ronde).geeft({ tekst: `l${i}`, keuze: 'o1', doelgroep: 'leraar' });
    for (let i = 0; i < 5; i += 1) await gast(ronde).geeft({ tekst: `o${i}`, keuze: 'o2', doelgroep: 'ouder' });
    await sluiten(ronde);
    const [open, keuze] = await bord(proef, ronde);
    expect(keuze?.groepen.map(({ naam, mensen: n, tellingen }) => [naam, n, tellingen.map(({ aantal }) => aantal)])).toEqual([['Leraren', 6, [6, 0]], ['Ouders', 5, [0, 5]]]);
    expect(open?.notities.every(({ doelgroep }) => doelgroep === '')).toBe(true);
    const live = await openRonde(proef);
    for (let i = 0; i < 10; i += 1) await gast(live).geeft({ keuze: 'o1', doelgroep: i < 5 ? 'leraar' : 'ouder' });
    await sluiten(live);
    expect((await bord(proef, live))[1]).toMatchObject({ mensen: 10, groepen: [] });
  });

  it('leaves a large group out too when the rest would otherwise follow from the total', async () => {
    const ronde = await openRonde(proef, na);
    for (let i = 0; i < 6; i += 1) await gast(ronde).geeft({ keuze: 'o1', doelgroep: 'leraar' });
    await gast(ronde).geeft({ keuze: 'o2', doelgroep: 'partner' });
    await sluiten(ronde);
    expect((await bord(proef, ronde))[1]).toMatchObject({ mensen: 7, groepen: [] });
    expect((await inDeDatabase('rondekaart', ronde)).every(({ doelgroep }) => doelgroep === '')).toBe(true);
  });
});

describe('groups that may be told apart', () => {
  it('each holds enough people, and what is left over is nobody or enough', async () => {
    await alsApp((client) => fc.assert(fc.asyncProperty(fc.dictionary(fc.constantFrom('', 'leraar', 'ouder', 'leerling', 'partner', 'collega'), fc.integer({ min: 1, max: 14 })), async (aantallen) => {
      const { rows } = await client.query<{ g: string[] }>('SELECT ronde_groepen($1::jsonb, 5) AS g', [JSON.stringify(aantallen)]);
      const gekozen = rows[0]?.g ?? [];
      const som = (namen: string[]) => namen.reduce((tot, naam) => tot + (aantallen[naam] ?? 0), 0);
      const rest = som(Object.keys(aantallen)) - som(gekozen);
      expect(gekozen).not.toContain('');
      expect(gekozen.every((naam) => (aantallen[naam] ?? 0) >= 5)).toBe(true);
      expect(gekozen.length === 0 || rest === 0 || rest >= 5).toBe(true);
      // And no more is left out than needed: all large groups stand there when the small ones make enough together.
      const klein = som(Object.keys(aantallen).filter((naam) => naam === '' || (aantallen[naam] ?? 0) < 5));
      if (klein === 0 || klein >= 5) expect([...gekozen].sort()).toEqual(Object.keys(aantallen).filter((naam) => naam !== '' && (aantallen[naam] ?? 0) >= 5).sort());
    }), { numRuns: 500 }));
  });
});
