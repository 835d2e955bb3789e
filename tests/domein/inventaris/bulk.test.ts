import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { vandaag } from '@/lib/dates';
import { ReeksKeuzeSchema, ReeksScreenenSchema, type ReeksInvoer } from '@/lib/inventaris/reeks.schema';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { diplomaTerScreening } from '@/lib/inventaris/server/screening/diploma-ter-screening';
import { reeksHerstellen, reeksTonen } from '@/lib/inventaris/server/screening/reeks-herstellen';
import { reeksScreenen } from '@/lib/inventaris/server/screening/reeks-screenen';
import { reeksVoorbereiden } from '@/lib/inventaris/server/screening/reeks-voorbereiden';
import { werklijstTonen } from '@/lib/inventaris/server/screening/werklijst-tonen';
import { WerklijstFilterSchema } from '@/lib/inventaris/werklijst.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { campagne, screen, uitkomstVan } from './campagne-opzet';
import { screeningProef, type ScreeningProef } from './screening-opzet';

let proef: ScreeningProef;
beforeEach(async () => { proef = await screeningProef(); });

const voorbereiden = (deel: Record<string, unknown>, wie: Toegang = proef.joost) => reeksVoorbereiden(wie, ReeksKeuzeSchema.parse(deel));
const invoer = (deel: Partial<ReeksInvoer>): ReeksInvoer => ReeksScreenenSchema.parse({ diplomas: Object.values(proef.diplomas), keuze: 'dossier', notitie: '', gezienOp: new Date().toISOString(), ...deel });
async function lyceum() {
  const { perSchool } = await cijfersTonen(proef.joost, vandaag());
  return perSchool['90ZZ00 Lyceum'];
}

describe('het voorbeeld', () => {
  it('zegt wat meedoet, wat niet en waarom, en wat het doet met beide doelen: precies wat daarna geldt', async () => {
    const { annaWo, bramWo, carlaOud, dirkWeg } = proef.diplomas;
    const scherm = await voorbereiden({ diploma: [annaWo, bramWo, carlaOud, dirkWeg], keuze: 'register' });
    expect(scherm.voorbeeld?.mee.map(({ id }) => id)).toEqual([annaWo, bramWo]);
    expect(scherm.voorbeeld?.eruit.map(({ reden, aantal, diplomas }) => [reden, aantal, diplomas.length]).sort()).toEqual([['buiten-bereik', 1, 0], ['register', 1, 1]]);
    const voor = await lyceum();
    const [doel50, doel80] = scherm.voorbeeld?.gevolg ?? [];
    const uit = await reeksScreenen(proef.joost, invoer({ diplomas: [annaWo, bramWo, carlaOud, dirkWeg], keuze: 'register', gezienOp: scherm.gezienOp }));
    expect(uit).toMatchObject({ gedaan: 2, overgeslagen: 2 });
    const na = await lyceum();
    expect(doel50).toMatchObject({ school: 'Lyceum', doel: 50, van: voor?.mastersBevestigd, naar: na?.mastersBevestigd });
    expect(doel80).toMatchObject({ school: 'Lyceum', doel: 80, van: voor?.vwoBovenbouwWoMasterBevestigd, naar: na?.vwoBovenbouwWoMasterBevestigd });
    expect(na?.mastersBevestigd).toBe(2);
  });

  it('verandert niets', async () => {
    await voorbereiden({ diploma: Object.values(proef.diplomas), keuze: 'dossier' });
    const { rows } = await alsBeheer((client) => client.query<{ n: number }>('SELECT count(*)::int AS n FROM screening WHERE "bestuurId" = $1', [proef.bestuurId]));
    expect(rows[0]?.n).toBe(0);
  });

  it('neemt met “alles” precies de diploma’s van de werklijst bij dat filter', async () => {
    const filter = { soort: 'nooit', niveau: 'masters', school: proef.scholen.lyceum };
    const scherm = await voorbereiden({ ...filter, alles: '1' });
    const lijst = await werklijstTonen(proef.joost, WerklijstFilterSchema.parse(filter));
    expect(scherm.diplomas.map(({ id }) => id).sort()).toEqual(lijst.rijen.map(({ diplomaId }) => diplomaId).sort());
    expect(lijst.teScreenen).toBe(3);
  });
});

describe('samen vastleggen', () => {
  it('geeft elk diploma een eigen screening met notitie en logregel, onder één reeks', async () => {
    const { annaWo, bramHbo } = proef.diplomas;
    const { reeksId } = await reeksScreenen(proef.joost, invoer({ diplomas: [annaWo, bramHbo], keuze: 'origineel', notitie: 'Gezien op de studiedag.' }));
    const { rows } = await alsBeheer((client) => client.query('SELECT "diplomaId", uitkomst, bewijs, notitie FROM screening WHERE "reeksId" = $1', [reeksId]));
    expect(rows).toEqual(expect.arrayContaining([annaWo, bramHbo].map((diplomaId) => ({ diplomaId, uitkomst: 'bevestigd', bewijs: 'origineel', notitie: 'Gezien op de studiedag.' }))));
    const log = await alsBeheer((client) => client.query('SELECT handeling, count(*)::int AS n FROM logregel WHERE "bestuurId" = $1 GROUP BY 1 ORDER BY 1', [proef.bestuurId]));
    expect(log.rows).toEqual([{ handeling: 'diploma-screenen', n: 2 }, { handeling: 'diplomas-samen-screenen', n: 1 }]);
  });

  it('slaat over wat een ander intussen zag, en weigert als er niets overblijft', async () => {
    const { gezienOp } = await voorbereiden({ diploma: [proef.diplomas.annaWo, proef.diplomas.bramWo] });
    await screen(proef.wietske, proef.diplomas.annaWo, 'niet-aangetroffen');
    const uit = await reeksScreenen(proef.joost, invoer({ diplomas: [proef.diplomas.annaWo, proef.diplomas.bramWo], gezienOp }));
    expect(uit).toMatchObject({ gedaan: 1, overgeslagen: 1 });
    expect((await uitkomstVan(proef.diplomas.annaWo)).uitkomst).toBe('niet-aangetroffen');
    await expect(reeksScreenen(proef.joost, invoer({ diplomas: [proef.diplomas.annaWo], gezienOp }))).rejects.toMatchObject({ code: 'conflict' });
  });

  it('laat weg wat om een tweede blik vraagt', async () => {
    await campagne(proef, { tweedeBlik: true, scholen: [proef.scholen.lyceum] });
    const scherm = await voorbereiden({ diploma: [proef.diplomas.annaWo, proef.diplomas.carlaOud], keuze: 'dossier' });
    expect(scherm.voorbeeld?.mee.map(({ id }) => id)).toEqual([proef.diplomas.carlaOud]);
    expect(scherm.voorbeeld?.eruit).toMatchObject([{ reden: 'tweede-blik', aantal: 1 }]);
  });

  it('gebeurt één keer, hoe vaak het formulier ook aankomt', async () => {
    const zelfde = { ...proef.joost, sleutel: { sleutel: randomUUID(), verzoekHash: 'x' } };
    const een = invoer({ diplomas: [proef.diplomas.annaWo] });
    const antwoorden = await Promise.all([reeksScreenen(zelfde, een), reeksScreenen(zelfde, een)]);
    expect(antwoorden[0].reeksId).toBe(antwoorden[1].reeksId);
    expect((await diplomaTerScreening(proef.joost, proef.diplomas.annaWo)).geschiedenis).toHaveLength(1);
  });

  it('vraagt bij nader onderzoek om een notitie, en doet er hoogstens vijfhonderd tegelijk', () => {
    const basis = { diplomas: [randomUUID()], gezienOp: new Date().toISOString() };
    expect(ReeksScreenenSchema.safeParse({ ...basis, keuze: 'nader-onderzoek', notitie: '' }).success).toBe(false);
    expect(ReeksScreenenSchema.safeParse({ ...basis, keuze: 'dossier', diplomas: Array.from({ length: 501 }, () => randomUUID()).join(',') }).success).toBe(false);
  });

  it('raakt niets buiten bereik of bij een ander bestuur', async () => {
    const ander = await screeningProef();
    await expect(reeksScreenen(proef.ilse, invoer({ diplomas: [proef.diplomas.annaWo, ander.diplomas.annaWo] }))).rejects.toMatchObject({ code: 'conflict' });
    expect((await uitkomstVan(ander.diplomas.annaWo)).uitkomst).toBe('te-screenen');
    await expect(voorbereiden({ diploma: [proef.diplomas.annaWo] }, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('een reeks terugnemen', () => {
  it('zet alles terug naar wat ervoor gold, en laat staan wat daarna opnieuw is gescreend', async () => {
    const { annaWo, annaBachelor, bramWo } = proef.diplomas;
    await screen(proef.wietske, bramWo, 'nader-onderzoek', { notitie: 'Stempel ontbreekt.' });
    const { reeksId } = await reeksScreenen(proef.joost, invoer({ diplomas: [annaWo, annaBachelor, bramWo] }));
    await screen(proef.wietske, annaBachelor, 'niet-aangetroffen');
    expect(await reeksHerstellen(proef.joost, { reeksId })).toMatchObject({ hersteld: 2, gebleven: 1 });
    expect([(await uitkomstVan(annaWo)).uitkomst, (await uitkomstVan(bramWo)).uitkomst, (await uitkomstVan(annaBachelor)).uitkomst]).toEqual(['te-screenen', 'nader-onderzoek', 'niet-aangetroffen']);
    const na = await reeksTonen(proef.wietske, reeksId);
    expect(na.vanMij).toBe(false);
    expect(Object.fromEntries(na.diplomas.map(({ id, staat }) => [id, staat]))).toEqual({ [annaWo]: 'teruggenomen', [bramWo]: 'teruggenomen', [annaBachelor]: 'ingehaald' });
    await expect(reeksHerstellen(proef.joost, { reeksId })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('kan alleen wie haar maakte, en wordt aangeboden zolang er iets van geldt', async () => {
    const { reeksId } = await reeksScreenen(proef.joost, invoer({ diplomas: [proef.diplomas.annaWo] }));
    const laatste = async (wie: Toegang) => (await werklijstTonen(wie, WerklijstFilterSchema.parse({}))).laatsteReeks?.id;
    expect([await laatste(proef.joost), await laatste(proef.wietske)]).toEqual([reeksId, undefined]);
    await expect(reeksHerstellen(proef.wietske, { reeksId })).rejects.toMatchObject({ code: 'ongeldig' });
    await reeksHerstellen(proef.joost, { reeksId });
    expect(await laatste(proef.joost)).toBeUndefined();
    await expect(reeksTonen(proef.joost, randomUUID())).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
