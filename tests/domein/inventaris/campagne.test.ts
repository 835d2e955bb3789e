import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { vandaag } from '@/lib/dates';
import { gedaanVan, optellen } from '@/lib/inventaris/campagne';
import { CampagneMakenSchema } from '@/lib/inventaris/campagne.schema';
import { ScreeningFilterSchema, type ScreeningFilter } from '@/lib/inventaris/screening.schema';
import { plusDagen } from '@/lib/inventaris/screening-voortgang';
import { campagneTonen } from '@/lib/inventaris/server/screening/campagne-tonen';
import { campagneVoorbeeld } from '@/lib/inventaris/server/screening/campagne-voorbeeld';
import { campagneAfsluiten, campagneHeropenen, campagneWijzigen } from '@/lib/inventaris/server/screening/campagne-wijzigen';
import { campagnesTonen } from '@/lib/inventaris/server/screening/campagnes-tonen';
import { screeningHerstellen } from '@/lib/inventaris/server/screening/screening-herstellen';
import { screeningTonen } from '@/lib/inventaris/server/screening/screening-tonen';
import { werkstandBewaren } from '@/lib/inventaris/server/screening/werkstand';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { campagne, ooitGescreend, screen, uitkomstVan } from './campagne-opzet';
import { screeningProef, type ScreeningProef } from './screening-opzet';

let proef: ScreeningProef;
beforeEach(async () => { proef = await screeningProef(); });

const filter = (deel: Partial<ScreeningFilter> = {}) => ScreeningFilterSchema.parse(deel);
const detail = async (id: string, wie: Toegang = proef.joost) => (await campagneTonen(wie, id)).campagne;
const inRij = async (id: string, deel: Partial<ScreeningFilter> = {}, wie: Toegang = proef.joost) => (await screeningTonen(wie, filter({ campagne: id, ...deel }))).wachtrij.regels.map((regel) => regel.id);
const zet = (opdracht: string, ...waarden: unknown[]) => alsBeheer((client) => client.query(opdracht, waarden));

describe('wat bij een campagne hoort', () => {
  it('zijn de behaalde diploma’s van wie nu als leraar op haar scholen werkt: lijst, scherm en werkbank zeggen hetzelfde', async () => {
    const id = await campagne(proef);
    const { diplomas: { annaWo, annaBachelor, bramHbo, bramWo, carlaOud } } = proef;
    expect((await inRij(id)).sort()).toEqual([annaWo, annaBachelor, bramHbo, bramWo, carlaOud].sort());
    const scherm = await detail(id);
    expect(scherm.perSchool.map(({ naam, teDoen }) => [naam, teDoen])).toEqual([['Lyceum', 4], ['Vakschool', 1]]);
    expect((await campagnesTonen(proef.joost)).open).toMatchObject([{ id, stand: optellen(scherm.perSchool), schoolNamen: ['Lyceum', 'Vakschool'] }]);
    expect((await screeningTonen(proef.joost, filter({ campagne: id }))).scholen.map(({ naam, teDoen }) => [naam, teDoen])).toEqual([['Lyceum', 4], ['Vakschool', 1]]);
  });

  it('zegt van tevoren precies wat zij daarna telt', async () => {
    const dag = vandaag();
    const invoer = CampagneMakenSchema.parse({ naam: 'Masters', scholen: [proef.scholen.lyceum], omvang: 'masters', begin: dag, streefdatum: plusDagen(dag, 10) });
    const vooraf = await campagneVoorbeeld(proef.joost, invoer);
    const na = await detail(await campagne(proef, invoer));
    expect(vooraf.perSchool).toMatchObject([{ naam: 'Lyceum', teDoen: 3, leraren: 2 }]);
    expect(vooraf.perSchool?.[0]?.teDoen).toBe(na.perSchool[0]?.teDoen);
  });

  it('krijgt erbij wie er komt werken, en laat los wie weggaat', async () => {
    const id = await campagne(proef, { scholen: [proef.scholen.lyceum] });
    await zet(`UPDATE aanstelling SET einde = $2 WHERE "medewerkerId" = (SELECT "medewerkerId" FROM diploma WHERE id = $1)`, proef.diplomas.bramWo, plusDagen(vandaag(), -1));
    expect((await inRij(id)).sort()).toEqual([proef.diplomas.annaWo, proef.diplomas.annaBachelor].sort());
    await zet(`UPDATE aanstelling SET einde = NULL WHERE "medewerkerId" = (SELECT "medewerkerId" FROM diploma WHERE id = $1)`, proef.diplomas.dirkWeg);
    expect(await inRij(id)).toContain(proef.diplomas.dirkWeg);
  });

  it('laat weg wat voor het begin al was gescreend, tenzij dat te lang geleden is', async () => {
    await ooitGescreend(proef, proef.diplomas.annaWo, '2019-10-01T10:00:00Z');
    await ooitGescreend(proef, proef.diplomas.bramWo, `${Number(vandaag().slice(0, 4)) - 2}-10-01T10:00:00Z`);
    const nooit = await campagne(proef);
    expect(await inRij(nooit)).not.toContain(proef.diplomas.annaWo);
    const ook = await campagne(proef, { ouderDanJaren: 5 });
    expect(await inRij(ook)).toContain(proef.diplomas.annaWo);
    expect(await inRij(ook)).not.toContain(proef.diplomas.bramWo);
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier', { campagne: ook });
    expect(await inRij(ook)).not.toContain(proef.diplomas.annaWo);
    expect((await detail(ook)).perSchool[0]).toMatchObject({ bevestigd: 1 });
  });

  it('telt een teruggenomen keuze niet als gedaan, ook niet bij wat lang geleden al was gezien', async () => {
    await ooitGescreend(proef, proef.diplomas.annaWo, '2019-10-01T10:00:00Z');
    const id = await campagne(proef, { ouderDanJaren: 5 });
    const { screeningId } = await screen(proef.joost, proef.diplomas.annaWo, 'origineel', { campagne: id });
    await screeningHerstellen(proef.joost, { screeningId });
    expect(await inRij(id)).toContain(proef.diplomas.annaWo);
    expect(await uitkomstVan(proef.diplomas.annaWo)).toMatchObject({ uitkomst: 'bevestigd', gescreendOp: new Date('2019-10-01T10:00:00Z') });
    expect((await detail(id)).perPersoon).toEqual([]);
  });

  it('telt wat op de dag van het begin is gescreend mee, en wat de dag ervoor was niet', async () => {
    const dag = vandaag();
    await ooitGescreend(proef, proef.diplomas.annaWo, new Date(Date.parse(`${dag}T00:00:00Z`) - 2 * 86_400_000).toISOString());
    await screen(proef.joost, proef.diplomas.bramWo, 'dossier');
    const stand = optellen((await detail(await campagne(proef))).perSchool);
    expect(gedaanVan(stand)).toBe(1);
    expect(stand.teDoen).toBe(3);
  });
});

describe('een campagne volgen', () => {
  it('zegt wie hoeveel deed en schrijft de campagne bij elke screening', async () => {
    const id = await campagne(proef);
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier', { campagne: id });
    await screen(proef.joost, proef.diplomas.bramWo, 'niet-aangetroffen', { campagne: id });
    await screen(proef.wietske, proef.diplomas.carlaOud, 'nader-onderzoek', { campagne: id, notitie: 'Origineel gevraagd.' });
    expect((await detail(id)).perPersoon.map(({ naam, ik, aantal }) => [naam, ik, aantal])).toEqual([['Joost', true, 2], ['Wietske', false, 1]]);
    const { rows } = await alsBeheer((client) => client.query<{ n: number }>('SELECT count(*)::int AS n FROM screening WHERE "campagneId" = $1', [id]));
    expect(rows[0]?.n).toBe(3);
  });

  it('houdt haar cijfers als zij is afgesloten, wat er daarna ook gebeurt', async () => {
    const id = await campagne(proef);
    await screen(proef.joost, proef.diplomas.annaWo, 'dossier');
    await expect(campagneAfsluiten(proef.joost, { id, versie: 1, slotnotitie: '' })).rejects.toMatchObject({ velden: { slotnotitie: [expect.stringContaining('4 diploma’s open')] } });
    await campagneAfsluiten(proef.joost, { id, versie: 1, slotnotitie: 'De rest gaat mee in het voorjaar.' });
    const dicht = (await detail(id)).perSchool;
    await screen(proef.joost, proef.diplomas.bramWo, 'dossier');
    await screen(proef.joost, proef.diplomas.annaWo, 'niet-aangetroffen');
    expect((await detail(id)).perSchool).toEqual(dicht);
    await expect(screen(proef.joost, proef.diplomas.bramHbo, 'dossier', { campagne: id })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('afgesloten') as unknown });
    await campagneHeropenen(proef.joost, { id, versie: 2 });
    expect(optellen((await detail(id)).perSchool)).toMatchObject({ bevestigd: 1, nietAangetroffen: 1, teDoen: 3 });
  });

  it('laat de tweede die wijzigt weten dat er al iets veranderd is', async () => {
    const id = await campagne(proef);
    const wijziging = { id, versie: 1, naam: 'Nieuwe naam', scholen: [proef.scholen.lyceum], streefdatum: plusDagen(vandaag(), 40), tweedeBlik: false, toelichting: '' };
    await campagneWijzigen(proef.wietske, wijziging);
    await expect(campagneWijzigen(proef.joost, { ...wijziging, naam: 'Andere naam' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await detail(id)).toMatchObject({ naam: 'Nieuwe naam', versie: 2, scholen: [proef.scholen.lyceum] });
  });

  it('brengt iemand terug naar waar hij was, op welk scherm ook, en niemand anders', async () => {
    const id = await campagne(proef);
    await werkstandBewaren(proef.joost, { tab: 'te-doen', sorteer: 'naam', niveau: 'alle', campagne: id, diploma: proef.diplomas.bramWo });
    expect((await screeningTonen(proef.joost, filter())).hervat).toEqual({ adres: `?campagne=${id}&sorteer=naam&diploma=${proef.diplomas.bramWo}`, naam: 'Bram Bos', school: null, campagne: 'Screening najaar' });
    expect((await campagnesTonen(proef.joost)).hervat).toMatchObject({ naam: 'Bram Bos' });
    expect((await screeningTonen(proef.wietske, filter())).hervat).toBeNull();
    await zet(`UPDATE aanstelling SET einde = '2020-07-31' WHERE "medewerkerId" = (SELECT "medewerkerId" FROM diploma WHERE id = $1)`, proef.diplomas.bramWo);
    expect((await screeningTonen(proef.joost, filter())).hervat).toMatchObject({ naam: null, campagne: 'Screening najaar' });
  });
});

describe('bereik', () => {
  it('laat HR van één school alleen haar deel zien en geen campagne maken of wijzigen op andere scholen', async () => {
    const id = await campagne(proef);
    expect((await detail(id, proef.ilse)).perSchool.map(({ naam }) => naam)).toEqual(['Vakschool']);
    expect((await campagneTonen(proef.ilse, id)).heel).toBe(false);
    expect(await inRij(id, {}, proef.ilse)).toEqual([proef.diplomas.carlaOud]);
    const elders = await campagne(proef, { scholen: [proef.scholen.lyceum] });
    await expect(campagneTonen(proef.ilse, elders)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await campagnesTonen(proef.ilse)).open.map((regel) => regel.id)).toEqual([id]);
    await expect(campagne(proef, { scholen: [proef.scholen.lyceum] }, proef.ilse)).rejects.toMatchObject({ code: 'ongeldig', velden: { scholen: [expect.any(String)] } });
    await expect(campagneAfsluiten(proef.ilse, { id, versie: 1, slotnotitie: 'Weg ermee.' })).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('antwoordt op een campagne van een ander bestuur als op een die niet bestaat', async () => {
    const ander = await screeningProef();
    const id = await campagne(ander);
    for (const gevraagd of [id, randomUUID()]) {
      await expect(campagneTonen(proef.joost, gevraagd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(screeningTonen(proef.joost, filter({ campagne: gevraagd }))).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(campagneAfsluiten(proef.joost, { id: gevraagd, versie: 1, slotnotitie: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await expect(campagnesTonen(proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
  });
});
