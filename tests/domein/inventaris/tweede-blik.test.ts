import { beforeEach, describe, expect, it } from 'vitest';
import { ScreeningFilterSchema, TweedeBlikSchema, type ScreeningFilter } from '@/lib/inventaris/screening.schema';
import type { Oordeel } from '@/lib/inventaris/screening';
import { diplomaTerScreening } from '@/lib/inventaris/server/screening/diploma-ter-screening';
import { screeningHerstellen } from '@/lib/inventaris/server/screening/screening-herstellen';
import { screeningTonen } from '@/lib/inventaris/server/screening/screening-tonen';
import { tweedeBlikGeven } from '@/lib/inventaris/server/screening/tweede-blik-geven';
import { vandaag } from '@/lib/dates';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { campagne, screen, uitkomstVan } from './campagne-opzet';
import { screeningProef, type ScreeningProef } from './screening-opzet';

let proef: ScreeningProef;
beforeEach(async () => { proef = await screeningProef(); });

const inTab = async (wie: Toegang, tab: ScreeningFilter['tab']) => (await screeningTonen(wie, ScreeningFilterSchema.parse({ tab }))).wachtrij.regels.map((regel) => regel.id);
async function oordeel(wie: Toegang, diplomaId: string, keuze: Oordeel, notitie = '') {
  const { geschiedenis, versie } = await diplomaTerScreening(wie, diplomaId);
  return tweedeBlikGeven(wie, { diplomaId, oordeel: keuze, notitie, laatste: geschiedenis[0]?.id ?? '', versie });
}
const mastersBevestigd = async () => (await cijfersTonen(proef.joost, vandaag())).perSchool['90ZZ00 Lyceum']?.mastersBevestigd;

describe('een tweede blik vragen', () => {
  it('laat de uitkomst wachten: niets telt mee, en het diploma ligt bij een ander', async () => {
    const { wacht, uitkomst } = await screen(proef.joost, proef.diplomas.annaWo, 'dossier', { tweedeBlik: true, notitie: 'Kijk je mee?' });
    expect({ wacht, uitkomst }).toEqual({ wacht: true, uitkomst: 'nader-onderzoek' });
    expect(await mastersBevestigd()).toBe(0);
    expect(await inTab(proef.wietske, 'tweede-blik')).toEqual([proef.diplomas.annaWo]);
    expect(await inTab(proef.joost, 'tweede-blik')).toEqual([]);
    expect(await inTab(proef.joost, 'nader-onderzoek')).toEqual([]);
    expect((await diplomaTerScreening(proef.wietske, proef.diplomas.annaWo)).wacht).toMatchObject({ voorgesteld: 'bevestigd', bewijs: 'dossier', notitie: 'Kijk je mee?', door: 'Joost', doorMij: false });
    expect((await diplomaTerScreening(proef.joost, proef.diplomas.annaWo)).wacht?.doorMij).toBe(true);
    const lyceum = (await screeningTonen(proef.joost, ScreeningFilterSchema.parse({}))).scholen.find(({ id }) => id === proef.scholen.lyceum);
    expect(lyceum).toMatchObject({ tweedeBlik: 1, voorMij: 0, nader: 0, teDoen: 3 });
  });

  it('staat vast als de ander het eens is, met het bewijs van de eerste', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'register', { tweedeBlik: true });
    await oordeel(proef.wietske, proef.diplomas.annaWo, 'eens');
    expect((await uitkomstVan(proef.diplomas.annaWo)).uitkomst).toBe('bevestigd');
    expect(await mastersBevestigd()).toBe(1);
    const [tweede, eerste] = (await diplomaTerScreening(proef.joost, proef.diplomas.annaWo)).geschiedenis;
    expect(tweede).toMatchObject({ door: 'Wietske', uitkomst: 'bevestigd', bewijs: 'register', tweede: true });
    expect(eerste).toMatchObject({ door: 'Joost', uitkomst: 'nader-onderzoek', voorgesteld: 'bevestigd', tweede: false });
  });

  it('wordt nader onderzoek met een reden als de ander het niet eens is', async () => {
    expect(TweedeBlikSchema.safeParse({ diplomaId: proef.diplomas.annaWo, laatste: '', versie: 1, oordeel: 'oneens', notitie: ' ' }).success).toBe(false);
    await screen(proef.joost, proef.diplomas.annaWo, 'niet-aangetroffen', { tweedeBlik: true });
    await oordeel(proef.wietske, proef.diplomas.annaWo, 'oneens', 'Het zit wel in het dossier, achterin.');
    expect((await uitkomstVan(proef.diplomas.annaWo)).uitkomst).toBe('nader-onderzoek');
    expect(await inTab(proef.joost, 'nader-onderzoek')).toEqual([proef.diplomas.annaWo]);
    expect(await inTab(proef.wietske, 'tweede-blik')).toEqual([]);
  });
});

describe('dezelfde persoon kan niet allebei zijn', () => {
  it('weigert de eerste als tweede, ook na terugnemen door de tweede', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier', { tweedeBlik: true });
    await expect(oordeel(proef.joost, proef.diplomas.annaWo, 'eens')).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringContaining('zelf als eerste') as unknown });
    const { screeningId } = await oordeel(proef.wietske, proef.diplomas.annaWo, 'eens');
    expect((await screeningHerstellen(proef.wietske, { screeningId })).wacht).toBe(true);
    expect((await diplomaTerScreening(proef.wietske, proef.diplomas.annaWo)).wacht).toMatchObject({ door: 'Joost', doorMij: false });
    await expect(oordeel(proef.joost, proef.diplomas.annaWo, 'eens')).rejects.toMatchObject({ code: 'ongeldig' });
    await oordeel(proef.wietske, proef.diplomas.annaWo, 'eens');
    expect((await uitkomstVan(proef.diplomas.annaWo)).uitkomst).toBe('bevestigd');
  });

  it('laat de eerste niet om de tweede blik heen door gewoon nog eens te screenen', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier', { tweedeBlik: true });
    expect(await screen(proef.joost, proef.diplomas.annaWo, 'origineel')).toMatchObject({ wacht: true });
    expect((await uitkomstVan(proef.diplomas.annaWo)).uitkomst).toBe('nader-onderzoek');
  });

  it('houdt de database zelf tegen, wat er ook om de deur heen gaat', async () => {
    const { screeningId } = await screen(proef.joost, proef.diplomas.annaWo, 'dossier', { tweedeBlik: true });
    await expect(alsBeheer(async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true), set_config('app.gebruiker', $2, true)`, [proef.bestuurId, proef.joost.gebruiker.id]);
      await client.query(`INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst, bewijs, "tweedeBlikOp") SELECT "medewerkerId", id, 'bevestigd', 'dossier', $2 FROM diploma WHERE id = $1`, [proef.diplomas.annaWo, screeningId]).finally(() => client.query('ROLLBACK'));
    })).rejects.toMatchObject({ constraint: 'screening_andere_ogen' });
  });
});

describe('een campagne die om twee mensen vraagt', () => {
  it('laat elke vaste uitkomst wachten, ook buiten de campagne om, en andere niet', async () => {
    await campagne(proef, { tweedeBlik: true, scholen: [proef.scholen.lyceum] });
    expect((await diplomaTerScreening(proef.joost, proef.diplomas.annaWo)).tweedeBlikVoor).toBe('Screening najaar');
    expect(await screen(proef.joost, proef.diplomas.annaWo, 'dossier')).toMatchObject({ wacht: true });
    expect(await screen(proef.joost, proef.diplomas.bramHbo, 'niet-aangetroffen')).toMatchObject({ wacht: true });
    expect(await screen(proef.joost, proef.diplomas.bramWo, 'nader-onderzoek', { notitie: 'Cijferlijst ontbreekt.' })).toMatchObject({ wacht: false });
    expect(await screen(proef.joost, proef.diplomas.carlaOud, 'origineel')).toMatchObject({ wacht: false, uitkomst: 'bevestigd' });
  });
});

describe('twee mensen tegelijk', () => {
  it('weigert een tweede blik op iets dat intussen veranderde of niet meer wacht', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier', { tweedeBlik: true });
    const { geschiedenis, versie } = await diplomaTerScreening(proef.wietske, proef.diplomas.annaWo);
    const gezien = { diplomaId: proef.diplomas.annaWo, oordeel: 'eens' as const, notitie: '', laatste: geschiedenis[0]?.id ?? '', versie };
    await screen(proef.joost, proef.diplomas.annaWo, 'nader-onderzoek', { notitie: 'Toch niet zeker.' });
    await expect(tweedeBlikGeven(proef.wietske, gezien)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Joost was u voor: nader onderzoek') as unknown });
    await expect(oordeel(proef.wietske, proef.diplomas.annaWo, 'eens')).rejects.toMatchObject({ code: 'conflict' });
  });

  it('bevestigt met het register niet wat intussen van vóór 1996 blijkt', async () => {
    await screen(proef.joost, proef.diplomas.annaWo, 'register', { tweedeBlik: true });
    await alsBeheer((client) => client.query(`UPDATE diploma SET "behaaldOp" = '1994-08-29', versie = versie + 1 WHERE id = $1`, [proef.diplomas.annaWo]));
    await expect(oordeel(proef.wietske, proef.diplomas.annaWo, 'eens')).rejects.toMatchObject({ code: 'ongeldig', velden: { keuze: [expect.stringContaining('1996')] } });
  });
});

describe('soorten bewijs', () => {
  it('bevestigt nooit op een verklaring alleen: het blijft nader onderzoek', async () => {
    expect(await screen(proef.joost, proef.diplomas.annaWo, 'opgave')).toMatchObject({ uitkomst: 'nader-onderzoek', wacht: false });
    expect(await mastersBevestigd()).toBe(0);
    await expect(alsBeheer((client) => client.query(`INSERT INTO screening ("bestuurId", "medewerkerId", "diplomaId", uitkomst, bewijs) SELECT "bestuurId", "medewerkerId", id, 'bevestigd', 'opgave' FROM diploma WHERE id = $1`, [proef.diplomas.annaWo]))).rejects.toThrow(/check constraint/);
  });
});
