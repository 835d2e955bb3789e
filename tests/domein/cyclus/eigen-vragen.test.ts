import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { eigenInvoer } from '@/lib/cyclus/eigen';
import { EigenOptieSchema, EigenVraagSchema } from '@/lib/cyclus/eigen.schema';
import { Invoer } from '@/lib/cyclus/invoer.schema';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import { eigenOptieToevoegen, eigenOptieVervallen } from '@/lib/cyclus/server/eigen/eigen-optie-bewaren';
import { eigenVraagBewaren, eigenVraagVervallen } from '@/lib/cyclus/server/eigen/eigen-vraag-bewaren';
import { eigenVragenTonen } from '@/lib/cyclus/server/eigen/eigen-vragen-tonen';
import { faseTonen } from '@/lib/cyclus/server/fase-tonen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Toegang } from '@/lib/toegang/toegang';
import { antwoordProef, faseSluiten, THEMA, toewijzen, VRAGEN, type AntwoordProef } from './antwoord-opzet';

let proef: AntwoordProef;
beforeEach(async () => { proef = await antwoordProef(); });

const invoer = (velden: object = {}) => EigenVraagSchema.parse({ cyclus: proef.cyclus, deelfase: '1A', tekst: 'Wat vinden wij van masters?', hulp: 'Denk aan tijd.', soort: 'tekst', voor: 'cyclus', ...velden });
const maak = async (velden: object = {}, wie: Toegang = proef.leider) => (await eigenVraagBewaren(wie, invoer(velden))).id;
const vragen = async (cyclus = proef.cyclus, wie: Toegang = proef.hr) => (await eigenVragenTonen(wie, cyclus)).vragen;
const teksten = async (cyclus = proef.cyclus) => (await vragen(cyclus)).map(({ tekst }) => tekst);
const telling = async (cyclus = proef.cyclus) => binnenBestuur(proef.hr, 'cyclus:lezen', async (db) => (await cyclusOphalen(db, cyclus)).fasen.find(({ deelfase }) => deelfase === '1A'));
const antwoord = (id: string, waarde: object = { tekst: 'Nodig.' }, wie: Toegang = proef.leider) => antwoordBewaren(wie, { cyclusId: proef.cyclus, vraagId: `eigen-${id}`, ...THEMA, stem: 'school', versie: 0, status: 'concept', sleutel: randomUUID(), waarde: waarde as Record<string, unknown> });
const optie = (velden: object = {}) => EigenOptieSchema.parse({ cyclus: proef.cyclus, vraag: VRAGEN.meerkeuze, naam: 'Streekcultuur', voor: 'school', ...velden });

describe('een eigen vraag', () => {
  it('staat in de fase, telt mee in de voortgang en wordt beantwoord als elke andere', async () => {
    const voor = (await telling())?.vragen ?? 0;
    const id = await maak();
    const fase = await faseTonen(proef.leider, proef.cyclus, '1A');
    expect(JSON.stringify(fase)).toContain('Wat vinden wij van masters?');
    expect(await telling()).toMatchObject({ vragen: voor + 1, beantwoord: 0 });
    expect(await antwoord(id)).toMatchObject({ staat: 'bewaard', versie: 1 });
    expect(await telling()).toMatchObject({ vragen: voor + 1, beantwoord: 1 });
    expect((await vragen())[0]?.antwoorden).toBe(1);
  });

  it('van één cyclus, van de school of van het hele bestuur: zo ver reikt zij, en niet verder', async () => {
    await maak({ tekst: 'Cyclus' });
    await maak({ tekst: 'School', voor: 'school' });
    await maak({ tekst: 'Bestuur', voor: 'bestuur' }, proef.hr);
    expect((await teksten()).sort()).toEqual(['Bestuur', 'Cyclus', 'School']);
    expect(await teksten(proef.anderecyclus)).toEqual(['Bestuur']);
    await expect(maak({ voor: 'bestuur' })).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(maak({ cyclus: proef.anderecyclus })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('vervalt in plaats van te verdwijnen: het antwoord blijft, en zij kan terug', async () => {
    const voor = (await telling())?.vragen ?? 0;
    const id = await maak();
    await antwoord(id);
    await eigenVraagVervallen(proef.leider, { cyclus: proef.cyclus, vraag: id, versie: 1, terug: false });
    expect(await telling()).toMatchObject({ vragen: voor });
    await expect(antwoord(id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await vragen())[0]).toMatchObject({ vervallen: true, antwoorden: 1 });
    await expect(eigenVraagVervallen(proef.leider, { cyclus: proef.cyclus, vraag: id, versie: 2, terug: false })).rejects.toMatchObject({ code: 'conflict' });
    await eigenVraagVervallen(proef.leider, { cyclus: proef.cyclus, vraag: id, versie: 2, terug: true });
    expect(await telling()).toMatchObject({ vragen: voor + 1, beantwoord: 1 });
  });

  it('verandert van woorden met de versie die u zag; de soort staat vast na het eerste antwoord', async () => {
    const id = await maak();
    await maak({ vraag: id, versie: 1, tekst: 'Nieuwe woorden', soort: 'oordeel' });
    await expect(maak({ vraag: id, versie: 1, tekst: 'Oud' })).rejects.toMatchObject({ code: 'conflict' });
    await antwoord(id, { oordelen: { geheel: 'ja' } });
    await expect(maak({ vraag: id, versie: 2, soort: 'datum' })).rejects.toMatchObject({ code: 'ongeldig' });
    await maak({ vraag: id, versie: 2, tekst: 'Nog nieuwer', soort: 'oordeel' });
    expect((await vragen())[0]).toMatchObject({ tekst: 'Nog nieuwer', soort: 'oordeel', versie: 3 });
  });

  it('een keuze houdt haar code als de lijst verandert, en kan na een antwoord niet weg', async () => {
    const id = await maak({ soort: 'keuze', keuzes: 'Ja\nMisschien\nNee' });
    await maak({ vraag: id, versie: 1, soort: 'keuze', keuzes: 'Nee\nJa\nLater' });
    expect((await vragen())[0]?.keuzes).toEqual(['Nee', 'Ja', 'Later']);
    expect(eigenInvoer({ soort: 'keuze', keuzes: ['Nee', 'Later'], eenheid: '' }, { soort: 'keuze', eigen: true, opties: [{ code: 'keuze-1', naam: 'Ja' }, { code: 'keuze-3', naam: 'Nee' }] })).toMatchObject({ opties: [{ code: 'keuze-3', naam: 'Nee' }, { code: 'keuze-4', naam: 'Later' }] });
    await antwoord(id, { keuzes: ['keuze-1'] });
    await expect(maak({ vraag: id, versie: 2, soort: 'keuze', keuzes: 'Nee\nLater' })).rejects.toMatchObject({ code: 'ongeldig' });
    await maak({ vraag: id, versie: 2, soort: 'keuze', keuzes: 'Nee\nJa\nLater\nNooit' });
  });

  it('wat het formulier maakt, is een soort die de vraag kan stellen', () => {
    for (const soort of ['tekst', 'oordeel', 'keuze', 'meerkeuze', 'getal', 'datum', 'doelen'] as const) {
      expect(Invoer.safeParse(eigenInvoer({ soort, keuzes: ['A', 'B'], eenheid: 'uren' })).success).toBe(true);
    }
    expect(EigenVraagSchema.safeParse({ cyclus: proef.cyclus, deelfase: '1A', tekst: 'x', soort: 'keuze', keuzes: 'Eén', voor: 'cyclus' }).error?.issues[0]?.message).toContain('minstens twee keuzes');
    expect(EigenVraagSchema.safeParse({ cyclus: proef.cyclus, deelfase: '1A', tekst: 'x', soort: 'instrument', voor: 'cyclus' }).success).toBe(false);
  });

  it('kan niet in een afgesloten fase', async () => {
    await faseSluiten(proef, '1A', true);
    await expect(maak()).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('een eigen keuze', () => {
  it('maakt de lijst van een vraag langer, voor de school of voor alle scholen, en telt als antwoord', async () => {
    const { id } = await eigenOptieToevoegen(proef.leider, optie());
    await eigenOptieToevoegen(proef.hr, optie({ naam: 'Voor allen', voor: 'bestuur' }));
    await expect(eigenOptieToevoegen(proef.leider, optie({ naam: 'Meer', voor: 'bestuur' }))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(eigenOptieToevoegen(proef.leider, optie({ naam: 'STREEKCULTUUR' }))).rejects.toMatchObject({ code: 'ongeldig' });
    expect(JSON.stringify(await faseTonen(proef.leider, proef.cyclus, '1A', { alles: true }))).toContain('Streekcultuur');
    const elders = (await eigenVragenTonen(proef.hr, proef.anderecyclus)).keuzevragen.find((een) => een.id === VRAGEN.meerkeuze);
    expect(elders?.eigen.map(({ naam }) => naam)).toEqual(['Voor allen']);
    expect(await antwoordBewaren(proef.leider, { cyclusId: proef.cyclus, vraagId: VRAGEN.meerkeuze, ...THEMA, stem: 'school', versie: 0, status: 'concept', sleutel: randomUUID(), waarde: { keuzes: [`eigen-${id}`] } })).toMatchObject({ staat: 'bewaard' });
  });

  it('vervalt met de versie die u zag', async () => {
    const { id } = await eigenOptieToevoegen(proef.leider, optie());
    await expect(eigenOptieVervallen(proef.leider, { cyclus: proef.cyclus, optie: id, versie: 9, terug: false })).rejects.toMatchObject({ code: 'conflict' });
    await eigenOptieVervallen(proef.leider, { cyclus: proef.cyclus, optie: id, versie: 1, terug: false });
    const staat = async () => (await eigenVragenTonen(proef.leider, proef.cyclus)).keuzevragen.find((een) => een.id === VRAGEN.meerkeuze)?.eigen[0]?.vervallen;
    expect(await staat()).toBe(true);
    await eigenOptieVervallen(proef.leider, { cyclus: proef.cyclus, optie: id, versie: 2, terug: true });
    expect(await staat()).toBe(false);
  });

  it('kan alleen bij een vraag die eigen keuzes toelaat', async () => {
    await expect(eigenOptieToevoegen(proef.leider, optie({ vraag: VRAGEN.tekst }))).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('wie', () => {
  it('een teamleider ziet de eigen vragen van het eigen deel en verandert niets; wat van het bestuur is, is van het bestuur', async () => {
    const breed = await maak({ voor: 'bestuur' }, proef.hr);
    await toewijzen(proef, proef.teamleider, '1A', null);
    const gezien = await eigenVragenTonen(proef.teamleider, proef.cyclus);
    expect(gezien.magBeheren).toBe(false);
    await expect(maak({}, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(eigenVraagVervallen(proef.leider, { cyclus: proef.cyclus, vraag: breed, versie: 1, terug: false })).rejects.toMatchObject({ code: 'geen-recht' });
    expect((await vragen(proef.cyclus, proef.leider))[0]?.magWijzigen).toBe(false);
  });

  it('een andere school en een ander bestuur vinden niets', async () => {
    const id = await maak({ voor: 'school' });
    for (const vreemd of [proef.andereLeider, proef.buren]) {
      await expect(eigenVragenTonen(vreemd, proef.cyclus)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(maak({ vraag: id, versie: 1 }, vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(eigenOptieToevoegen(vreemd, optie())).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await expect(eigenVraagVervallen(proef.andereLeider, { cyclus: proef.anderecyclus, vraag: id, versie: 1, terug: false })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
