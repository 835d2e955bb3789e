import { beforeEach, describe, expect, it } from 'vitest';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { aanmelden } from '@/lib/toegang/server/aanmelden';
import { besturenVan } from '@/lib/toegang/server/besturen-tonen';
import { andereSessiesBeeindigen, sessieBeeindigen, sessiesTonen, wachtwoordWijzigen } from '@/lib/toegang/server/mijn-account';
import { sessieVan } from '@/lib/toegang/server/sessie-lezen';
import { tokenIntrekken } from '@/lib/toegang/server/sessie-openen';
import { tokenHash } from '@/lib/toegang/server/token';
import { alsBeheer } from '@/tests/support/database';
import { bestuurMaken, lidMaken, mensMaken, rijenVan, sessieMaken, VREEMD, WACHTWOORD, type Mens } from './opzet';

const AANTAL = 50;
let mens: Mens;
let bestuur: { id: string; slug: string };
let gestolen: { token: string; hash: string }[];

const sql = (vraag: string, waarden: unknown[] = []) => alsBeheer((db) => db.query(vraag, waarden));
const geldig = async (slug = '') => (await Promise.all(gestolen.map(({ hash }) => sessieVan(hash, slug)))).filter((sessie) => sessie !== null).length;
const persoonVan = async ({ hash }: { hash: string }) => {
  const sessie = await sessieVan(hash, '');
  if (!sessie) throw new Error('sessie verwacht');
  return sessie;
};

beforeEach(async () => {
  mens = await mensMaken();
  bestuur = await bestuurMaken();
  await lidMaken(bestuur.id, mens.id);
  gestolen = await Promise.all(Array.from({ length: AANTAL }, () => sessieMaken(mens)));
  expect(await geldig(bestuur.slug)).toBe(AANTAL);
});

describe('T19: a copied cookie is worth nothing at the next request', () => {
  it('after signing out', async () => {
    for (const { token } of gestolen) await zonderBestuur((db) => tokenIntrekken(db, token));
    expect(await geldig()).toBe(0);
  });

  it('after the person was blocked', async () => {
    await sql('update gebruiker set "geblokkeerdOp" = now() where id = $1', [mens.id]);
    expect(await geldig()).toBe(0);
  });

  it('after a password change, which opens one new session and ends every other', async () => {
    const [eerste] = gestolen;
    if (!eerste) throw new Error('sessie verwacht');
    const token = await wachtwoordWijzigen(await persoonVan(eerste), { huidig: WACHTWOORD, wachtwoord: 'nieuwe-fietsbel-op-zolder' }, VREEMD);
    expect(await geldig()).toBe(0);
    expect(await sessieVan(tokenHash(token), '')).toMatchObject({ gebruiker: { id: mens.id } });
    expect(await aanmelden({ email: mens.email, wachtwoord: WACHTWOORD }, VREEMD)).toMatchObject({ gelukt: false });
  });

  it('at a board where the role ended, while the session itself goes on', async () => {
    await sql('update lidmaatschap set "beeindigdOp" = now() where "gebruikerId" = $1', [mens.id]);
    for (const { hash } of gestolen) {
      expect(await sessieVan(hash, bestuur.slug)).toMatchObject({ rollen: [], bestuur: null });
      expect(await besturenVan(hash)).toEqual([]);
    }
  });

  it('with the rights of an earlier role, after the role changed', async () => {
    await sql('update lidmaatschap set rol = \'medezeggenschap\' where "gebruikerId" = $1', [mens.id]);
    for (const { hash } of gestolen) expect((await sessieVan(hash, bestuur.slug))?.rollen.map(({ rol }) => rol)).toEqual(['medezeggenschap']);
  });

  it('after half an hour of silence', async () => {
    await sql('update sessie set "gezienOp" = now() - interval \'29 minutes\'');
    expect(await geldig()).toBe(AANTAL);
    await sql('update sessie set "gezienOp" = now() - interval \'31 minutes\'');
    expect(await geldig()).toBe(0);
  });

  it('after ten hours, however busy', async () => {
    const [{ uren } = { uren: 0 }] = await rijenVan<{ uren: number }>('select extract(epoch from max("verlooptOp" - now()))::float / 3600 as uren from sessie where "gebruikerId" = $1', [mens.id]);
    expect(uren).toBeGreaterThan(9.9);
    expect(uren).toBeLessThanOrEqual(10);
    await sql('update sessie set "verlooptOp" = now()');
    expect(await geldig()).toBe(0);
  });
});

describe('own sessions', () => {
  it('gets a new id at every sign-in and ends the one that this browser had', async () => {
    const [oud] = gestolen;
    const uitkomst = await aanmelden({ email: mens.email, wachtwoord: WACHTWOORD }, VREEMD, oud?.token);
    expect(uitkomst.gelukt && uitkomst.token).not.toBe(oud?.token);
    expect(await sessieVan(oud?.hash ?? '', '')).toBeNull();
    expect(await geldig()).toBe(AANTAL - 1);
  });

  it('shows where one is signed in, this browser first, and ends one or all others', async () => {
    const persoon = await persoonVan(gestolen[7] ?? { hash: '' });
    const lijst = await sessiesTonen(persoon);
    expect(lijst).toHaveLength(AANTAL);
    expect(lijst[0]).toMatchObject({ id: persoon.sessieId, deze: true, omschrijving: 'Firefox op Linux' });
    await sessieBeeindigen(persoon, lijst[1]?.id ?? '');
    expect(await geldig()).toBe(AANTAL - 1);
    expect(await andereSessiesBeeindigen(persoon)).toBe(AANTAL - 2);
    expect(await geldig()).toBe(1);
  });

  it('cannot end the session of somebody else', async () => {
    const ander = await mensMaken();
    const vreemd = await persoonVan(await sessieMaken(ander));
    await expect(sessieBeeindigen(await persoonVan(gestolen[0] ?? { hash: '' }), vreemd.sessieId)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await sessieVan(gestolen[0]?.hash ?? '', '')).not.toBeNull();
  });

  it('asks for the present password under the same brake as signing in', async () => {
    const persoon = await persoonVan(gestolen[0] ?? { hash: '' });
    const raden = () => wachtwoordWijzigen(persoon, { huidig: 'niet-het-wachtwoord', wachtwoord: 'nieuwe-fietsbel-op-zolder' }, VREEMD);
    for (let i = 0; i < 5; i += 1) await expect(raden()).rejects.toMatchObject({ code: 'ongeldig', velden: { huidig: [expect.any(String)] } });
    await expect(raden()).rejects.toMatchObject({ code: 'te-vaak', voorMens: expect.stringMatching(/Wacht \d+ seconde/) as string });
    expect(await geldig()).toBe(AANTAL);
  });

  it('refuses the same or a common password', async () => {
    const persoon = await persoonVan(gestolen[0] ?? { hash: '' });
    for (const wachtwoord of [WACHTWOORD, 'wachtwoord1234']) {
      await expect(wachtwoordWijzigen(persoon, { huidig: WACHTWOORD, wachtwoord }, VREEMD)).rejects.toMatchObject({ velden: { wachtwoord: [expect.any(String)] } });
    }
  });
});
