import { beforeEach, describe, expect, it } from 'vitest';
import { demoMailsTonen } from '@/lib/mail/server/demo-post';
import { aanmelden } from '@/lib/toegang/server/aanmelden';
import { mailVragen } from '@/lib/toegang/server/aanmeldrem';
import { sessieVan } from '@/lib/toegang/server/sessie-lezen';
import { herstelVersturen, wachtwoordHerstellen } from '@/lib/toegang/server/wachtwoord-herstel';
import { alsBeheer } from '@/tests/support/database';
import { mensMaken, rijenVan, sessieMaken, VREEMD, WACHTWOORD, type Mens } from './opzet';

// Read at the first use of env(): mails stay in memory, where this test can open them.
process.env.MASTERKOMPAS_DEMO = '1';

const NIEUW = 'theepot-op-de-veerboot';
let mens: Mens;

const mailsAan = (email: string) => demoMailsTonen().filter(({ aan }) => aan === email);
const codeUit = (email: string) => /\/wachtwoord-herstellen#(\S+)/.exec(mailsAan(email)[0]?.tekst ?? '')?.[1] ?? '';
const codeVoor = async (email: string) => {
  await herstelVersturen(email);
  return codeUit(email);
};

beforeEach(async () => { mens = await mensMaken('Herkenbare Naam'); });

describe('wachtwoord herstellen', () => {
  it('mails a code behind the #, and keeps only its hash', async () => {
    const code = await codeVoor(mens.email);
    expect(code).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const bewaard = await rijenVan('select * from wachtwoordherstel where "gebruikerId" = $1', [mens.id]);
    expect(bewaard).toHaveLength(1);
    expect(JSON.stringify(bewaard)).not.toContain(code);
    expect(mailsAan(mens.email)[0]?.tekst).not.toMatch(/Herkenbare|Naam/);
  });

  it('sets the new password, ends every session, and works once', async () => {
    const sessies = await Promise.all([sessieMaken(mens), sessieMaken(mens)]);
    const code = await codeVoor(mens.email);
    expect(await wachtwoordHerstellen({ code, wachtwoord: NIEUW })).toEqual({ email: mens.email });
    for (const { hash } of sessies) expect(await sessieVan(hash, '')).toBeNull();
    expect(await aanmelden({ email: mens.email, wachtwoord: WACHTWOORD }, VREEMD)).toMatchObject({ gelukt: false });
    expect(await aanmelden({ email: mens.email, wachtwoord: NIEUW }, VREEMD)).toMatchObject({ gelukt: true });
    await expect(wachtwoordHerstellen({ code, wachtwoord: 'nog-een-keer-proberen' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('lets one of ten at the same moment through', async () => {
    const code = await codeVoor(mens.email);
    const uitkomsten = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => wachtwoordHerstellen({ code, wachtwoord: `${NIEUW}-${i}` })));
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('stops working after half an hour', async () => {
    const code = await codeVoor(mens.email);
    const [{ minuten } = { minuten: 0 }] = await rijenVan<{ minuten: number }>('select extract(epoch from "verlooptOp" - now())::float / 60 as minuten from wachtwoordherstel where "gebruikerId" = $1', [mens.id]);
    expect(minuten).toBeGreaterThan(29);
    expect(minuten).toBeLessThanOrEqual(30);
    await alsBeheer((db) => db.query('update wachtwoordherstel set "verlooptOp" = now()'));
    await expect(wachtwoordHerstellen({ code, wachtwoord: NIEUW })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('stops working when another code was used', async () => {
    const [eerste, tweede] = [await codeVoor(mens.email), await codeVoor(mens.email)];
    expect(eerste).not.toBe(tweede);
    await wachtwoordHerstellen({ code: tweede, wachtwoord: NIEUW });
    await expect(wachtwoordHerstellen({ code: eerste, wachtwoord: NIEUW })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is not used up by a password that is too weak', async () => {
    const code = await codeVoor(mens.email);
    await expect(wachtwoordHerstellen({ code, wachtwoord: 'herkenbare-naam-1' })).rejects.toMatchObject({ code: 'ongeldig', velden: { wachtwoord: [expect.any(String)] } });
    await expect(wachtwoordHerstellen({ code, wachtwoord: NIEUW })).resolves.toEqual({ email: mens.email });
  });

  it('sends nothing to an unknown or blocked address, or to somebody who never accepted an invitation', async () => {
    const [geblokkeerd, slapend] = [await mensMaken(), await mensMaken()];
    await alsBeheer((db) => db.query('update gebruiker set "geblokkeerdOp" = now() where id = $1', [geblokkeerd.id]));
    await alsBeheer((db) => db.query('update gebruiker set "wachtwoordHash" = null where id = $1', [slapend.id]));
    const vooraf = demoMailsTonen().length;
    for (const email of ['niemand@school.example', geblokkeerd.email, slapend.email]) await herstelVersturen(email);
    expect(demoMailsTonen()).toHaveLength(vooraf);
  });

  it('refuses a code of somebody who was blocked meanwhile, and codes that never existed', async () => {
    const code = await codeVoor(mens.email);
    await alsBeheer((db) => db.query('update gebruiker set "geblokkeerdOp" = now() where id = $1', [mens.id]));
    for (const poging of [code, 'a'.repeat(43), '']) await expect(wachtwoordHerstellen({ code: poging, wachtwoord: NIEUW })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('gives out five mails an hour per address, whoever asks', async () => {
    const antwoorden = await Promise.all(Array.from({ length: 8 }, () => mailVragen(mens.email, null)));
    expect(antwoorden.filter(Boolean)).toHaveLength(5);
    expect(await mailVragen('ander@school.example', null)).toBe(true);
  });
});
