import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alsBeheer } from '@/tests/support/database';
import { aanmelden } from '@/lib/toegang/server/aanmelden';
import { toestelMet } from '@/lib/toegang/server/toestel';
import { mensMaken, rijenVan, VREEMD, WACHTWOORD, type Mens } from './opzet';

// The real Argon2, counted: what a guesser gets is password checks, not answers.
const teller = vi.hoisted(() => ({ controles: 0 }));
vi.mock('@node-rs/argon2', async (laden) => {
  const echt = await laden<typeof import('@node-rs/argon2')>();
  return { ...echt, verify: (...args: Parameters<typeof echt.verify>) => { teller.controles += 1; return echt.verify(...args); } };
});

const fout = (email: string, herkomst = VREEMD) => aanmelden({ email, wachtwoord: 'mis-geraden-vandaag' }, herkomst);
const goed = (mens: Mens, herkomst = VREEMD) => aanmelden({ email: mens.email, wachtwoord: WACHTWOORD }, herkomst);
const vergeten = () => alsBeheer((db) => db.query('truncate aanmeldrem'));
const minuten = (aantal: number) => vi.setSystemTime(Date.now() + aantal * 60_000);

beforeEach(async () => {
  await vergeten();
  teller.controles = 0;
  // Only the clock: the brake reckons with it, timers of the database driver must go on.
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => { vi.useRealTimers(); });

describe('aanmelden', () => {
  it('opens a session of which only the hash is kept', async () => {
    const mens = await mensMaken();
    const uitkomst = await goed(mens);
    expect(uitkomst).toMatchObject({ gelukt: true, gebruiker: { id: mens.id, email: mens.email } });
    const [sessie] = await rijenVan<{ tokenHash: string }>('select "tokenHash" from sessie where "gebruikerId" = $1', [mens.id]);
    expect(uitkomst.gelukt && uitkomst.token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(sessie?.tokenHash).not.toContain(uitkomst.gelukt ? uitkomst.token : '');
  });

  it('answers unknown, wrong and blocked alike, after the same work', async () => {
    const [bekend, geblokkeerd] = [await mensMaken(), await mensMaken()];
    await alsBeheer((db) => db.query('update gebruiker set "geblokkeerdOp" = now() where id = $1', [geblokkeerd.id]));
    const antwoorden = [await fout(bekend.email), await fout('niemand@school.example'), await goed(geblokkeerd)];
    expect(antwoorden).toEqual(Array(3).fill({ gelukt: false, wachtSeconden: 0 }));
    expect(teller.controles).toBe(3);
  });

  // A skipped hash costs some 50 ms at every try; a busy machine does not slow one side three times in a row.
  it('takes as long for an unknown address as for a known one (median within 10 ms)', { retry: 3 }, async () => {
    const mens = await mensMaken();
    const duur = async (email: string) => {
      await vergeten();
      const begin = performance.now();
      await fout(email);
      return performance.now() - begin;
    };
    const verschillen: number[] = [];
    for (let i = 0; i < 30; i += 1) {
      // In turns, so that what else the machine does weighs equally on both.
      const eerst = await duur(i % 2 ? mens.email : `niemand${i}@school.example`);
      const dan = await duur(i % 2 ? `niemand${i}@school.example` : mens.email);
      verschillen.push(i % 2 ? eerst - dan : dan - eerst);
    }
    const kloof = Math.abs(mediaan(verschillen));
    console.info(`verschil bekend/onbekend: ${kloof.toFixed(2)} ms`);
    expect(kloof).toBeLessThan(10);
  });
});

describe('T18: guessing', () => {
  it('gets at most 40 checks an hour out of 500 guesses at one account', async () => {
    const { email } = await mensMaken();
    for (let i = 0; i < 500; i += 1) {
      await fout(email);
      minuten(60 / 500);
    }
    console.info(`controles in een uur, 500 pogingen op één account: ${teller.controles}`);
    expect(teller.controles).toBeGreaterThan(20);
    expect(teller.controles).toBeLessThanOrEqual(40);
  });

  it('lets no more than five of a hundred at once through', async () => {
    const { email } = await mensMaken();
    const antwoorden = await Promise.all(Array.from({ length: 100 }, () => fout(email)));
    expect(teller.controles).toBeLessThanOrEqual(5);
    expect(antwoorden.filter((antwoord) => !antwoord.gelukt && antwoord.wachtSeconden > 0)).toHaveLength(100 - teller.controles);
  });

  it('slows one network address down that tries 300 accounts', async () => {
    const herkomst = { ...VREEMD, ip: '203.0.113.7' };
    for (let i = 0; i < 300; i += 1) {
      await fout(`leraar${i}@school.example`, herkomst);
      minuten(1 / 60);
    }
    console.info(`controles in 5 minuten, 300 accounts vanaf één adres: ${teller.controles}`);
    expect(teller.controles).toBeLessThanOrEqual(50);
  });

  it('lets the owner in at once on a browser that signed in before, whatever others guess', async () => {
    const mens = await mensMaken();
    for (let i = 0; i < 200; i += 1) await fout(mens.email);
    expect(await goed(mens)).toMatchObject({ gelukt: false });
    expect(await goed(mens, { ...VREEMD, toestelCookie: toestelMet(undefined, mens.email) })).toMatchObject({ gelukt: true });
  });

  it('counts guesses on a known browser too, and believes no cookie that it did not make', async () => {
    const mens = await mensMaken();
    const gestolen = { ...VREEMD, toestelCookie: toestelMet(undefined, mens.email) };
    for (let i = 0; i < 50; i += 1) await fout(mens.email, gestolen);
    expect(teller.controles).toBeLessThanOrEqual(5);
    await vergeten();
    for (let i = 0; i < 50; i += 1) await fout(mens.email, { ...VREEMD, toestelCookie: `${'a'.repeat(21)}${i % 10}.${'b'.repeat(43)}` });
    expect(teller.controles).toBeLessThanOrEqual(10);
  });

  it('lets the owner in at the second try on a new browser, after the wait that was told', async () => {
    const mens = await mensMaken();
    for (let i = 0; i < 500; i += 1) {
      await fout(mens.email);
      minuten(60 / 500);
    }
    const eerste = await goed(mens);
    expect(eerste.gelukt).toBe(false);
    vi.setSystemTime(Date.now() + (eerste.gelukt ? 0 : eerste.wachtSeconden * 1000));
    expect(await goed(mens)).toMatchObject({ gelukt: true });
  });

  it('forgets earlier mistakes after a good sign-in', async () => {
    const mens = await mensMaken();
    for (let ronde = 0; ronde < 4; ronde += 1) {
      for (let i = 0; i < 4; i += 1) expect(await fout(mens.email)).toEqual({ gelukt: false, wachtSeconden: 0 });
      expect(await goed(mens)).toMatchObject({ gelukt: true });
    }
  });

  it('keeps no address readable in the table of counters', async () => {
    await fout('herkenbaar@school.example', { ...VREEMD, ip: '203.0.113.9' });
    const sleutels = await rijenVan<{ key: string }>('select key from aanmeldrem');
    expect(sleutels).toHaveLength(2);
    expect(JSON.stringify(sleutels)).not.toMatch(/herkenbaar|203\.0/);
  });
});

function mediaan(getallen: number[]): number {
  return getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
}
