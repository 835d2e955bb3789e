import { beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { MrUitbrengenSchema, MrVoorleggenSchema } from '@/lib/plan/mr.schema';
import { mrBezwaar, mrUitbrengen, mrVraagIntrekken } from '@/lib/plan/server/mr/mr-uitbrengen';
import { mrKamerTonen, voorgelegdeStapTonen, voorgelegdTonen } from '@/lib/plan/server/mr/mr-tonen';
import { mrVoorleggen } from '@/lib/plan/server/mr/mr-voorleggen';
import { planoordeelGeven } from '@/lib/plan/server/beoordelen/planoordeel-geven';
import { planTonen } from '@/lib/plan/server/plan-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { beoordeelproef, stapNemen, tel, toestand, versieUitbrengen, type Beoordeelproef } from './beoordelen-opzet';

let proef: Beoordeelproef;
let versie: string;
const beginnen = async (mrSoort: string) => {
  proef = await beoordeelproef({ mrSoort });
  versie = await versieUitbrengen(proef);
  for (const wie of [proef.teamleider, proef.collega]) await planoordeelGeven(wie, { plan: proef.plan, planversie: versie, oordeel: 'akkoord', reden: '' });
};
beforeEach(() => beginnen('instemming'));

const leg = (wie: Toegang, velden: object = {}) => mrVoorleggen(wie, MrVoorleggenSchema.parse({ plan: proef.plan, planversie: versie, vraag: 'Stemt u in met dit plan?', uiterlijk: '', toelichting: 'Doel en gegevens.', ...velden }));
const zeg = (wie: Toegang, stap: string, velden: object = {}) => mrUitbrengen(wie, MrUitbrengenSchema.parse({ stap, versie: 1, uitkomst: 'positief', datum: new Date().toISOString().slice(0, 10), ...velden }));
const bezwaar = () => binnenBestuur(proef.bestuurder, 'plan:vaststellen', (db, { bestuurId }) => mrBezwaar(db, bestuurId, { mrSoort: 'instemming' }, versie));

describe('voorleggen en oordelen', () => {
  it('de MR leest wat is voorgelegd zoals het bevroren is, en stemt in met een datum; daarna kan het worden vastgesteld', async () => {
    expect(await bezwaar()).toContain('nog niet voorgelegd');
    const { stap, mensen } = await leg(proef.leider, { uiterlijk: '2099-01-31', naam1: 'Formatieplan', adres1: 'https://school.example/formatie' });
    expect({ staat: await toestand(proef), mensen }).toEqual({ staat: 'bij-mr', mensen: 2 });
    expect(await bezwaar()).toContain('nog niet uitgesproken');
    const blad = await voorgelegdeStapTonen(proef.mrBaken, stap);
    expect(blad.inhoud.activiteiten.map(({ ontwerp }) => ontwerp)).toEqual(['Studiedag op donderdag', 'Vier lesuren per week']);
    expect(blad.stap).toMatchObject({ plan: 'Plan van Het Baken', schoolNaam: 'Het Baken', versie: 1, soort: 'instemming', vraag: 'Stemt u in met dit plan?', uiterlijk: '2099-01-31', uitkomst: null });
    expect(blad.stap.documenten).toEqual([{ naam: 'Doel, gegevens, bewaren en rechten', adres: null, tekst: 'Doel en gegevens.' }, { naam: 'Formatieplan', adres: 'https://school.example/formatie', tekst: null }]);
    await zeg(proef.mrBaken, stap, { uitkomst: 'voorwaarden', tekst: 'Als de vervanging er echt is.' });
    expect(await toestand(proef)).toBe('akkoord');
    expect(await bezwaar()).toBeNull();
    expect((await voorgelegdTonen(proef.mrBaken))[0]).toMatchObject({ uitkomst: 'voorwaarden', uitgebrachtOp: expect.any(String) });
    expect((await mrKamerTonen(proef.leider, proef.plan)).stappen[0]).toMatchObject({ uitgebrachtDoor: 'Harm Veldkamp', namens: '', uitkomstTekst: 'Als de vervanging er echt is.' });
  });

  it('zonder instemming stelt niemand deze versie vast: de deur zegt waarom, en de database laat het niet toe', async () => {
    const { stap } = await leg(proef.leider);
    expect(() => zeg(proef.mrBaken, stap, { uitkomst: 'negatief', tekst: '' })).toThrow('Schrijf op waarom');
    await zeg(proef.mrBaken, stap, { uitkomst: 'negatief', tekst: 'De taakverdeling klopt niet.' });
    expect(await bezwaar()).toContain('stemt niet in');
    await expect(stapNemen(proef, 'vaststellen', 'vastgesteld', versie)).rejects.toMatchObject({ code: '55000' });
    expect(await toestand(proef)).toBe('akkoord');
  });

  it('een negatief advies houdt vaststellen niet tegen: het bestuur weegt het', async () => {
    await beginnen('advies');
    const { stap } = await leg(proef.bestuurder);
    await zeg(proef.gmr, stap, { uitkomst: 'negatief', tekst: 'Liever een jaar later.' });
    expect(await bezwaar()).toBeNull();
    await stapNemen(proef, 'vaststellen', 'vastgesteld', versie);
    expect(await toestand(proef)).toBe('vastgesteld');
  });

  it('de school legt vast namens de MR, en zegt dan van wie; het oordeel valt één keer', async () => {
    const { stap } = await leg(proef.leider);
    await expect(zeg(proef.leider, stap)).rejects.toMatchObject({ velden: { namens: [expect.any(String)] } });
    await expect(zeg(proef.mrBaken, stap, { datum: '2020-01-01' })).rejects.toMatchObject({ velden: { datum: [expect.any(String)] } });
    const uitkomsten = await Promise.allSettled([zeg(proef.leider, stap, { namens: 'De voorzitter van de PMR' }), zeg(proef.mrBaken, stap)]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await tel(`planstap WHERE "planId" = $1 AND handeling = 'uitbrengen'`, [proef.plan])).toBe(1);
    await expect(zeg(proef.mrBaken, stap)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('al vastgelegd') });
  });

  it('voorleggen kan alleen wat akkoord is, de laatste versie is, en één keer', async () => {
    await expect(leg(proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(leg(proef.andereLeider)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(leg(proef.leider, { planversie: crypto.randomUUID() })).rejects.toMatchObject({ code: 'conflict' });
    await leg(proef.leider);
    await expect(leg(proef.hr)).rejects.toMatchObject({ code: 'conflict' });
    await beginnen('geen');
    await expect(leg(proef.leider)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('geen oordeel') });
    expect(await toestand(proef)).toBe('akkoord');
    expect(MrVoorleggenSchema.safeParse({ plan: proef.plan, planversie: versie, vraag: 'x', toelichting: 'y', naam1: 'Stuk', adres1: 'javascript:alert(1)' }).success).toBe(false);
  });

  it('wie terugneemt wat is voorgelegd, sluit de vraag zonder oordeel; de MR hoort het als zij dan nog iets zegt', async () => {
    const { stap } = await leg(proef.leider);
    await binnenBestuur(proef.leider, 'plan:schrijven', (db) => mrVraagIntrekken(db, proef.leider, proef.plan));
    await stapNemen(proef, 'intrekken', 'concept');
    await expect(zeg(proef.mrBaken, stap)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('teruggenomen') });
    expect((await voorgelegdeStapTonen(proef.mrBaken, stap)).magOordelen).toBe(false);
  });
});

describe('wat de MR ziet', () => {
  it('alleen wat haar is voorgelegd: niet het plan van een andere school, niet wat later wordt geschreven, niets van het bestuur', async () => {
    const { stap } = await leg(proef.leider);
    expect(await voorgelegdTonen(proef.mrTerp)).toEqual([]);
    await expect(voorgelegdeStapTonen(proef.mrTerp, stap)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(zeg(proef.mrTerp, stap)).rejects.toMatchObject({ code: 'niet-gevonden' });
    for (const wie of [proef.mrBaken, proef.gmr]) await expect(planTonen(wie, proef.plan)).rejects.toMatchObject({ code: 'geen-recht' });
    for (const wie of [proef.leider, proef.teamleider, proef.bestuurder, proef.leraar]) await expect(voorgelegdeStapTonen(wie, stap)).rejects.toMatchObject({ code: 'geen-recht' });
    // The plan goes on: what is written after it was put, is not hers.
    await zeg(proef.mrBaken, stap);
    await stapNemen(proef, 'teruggeven', 'wijzigingen-gevraagd');
    await alsBeheer((client) => client.query(`UPDATE activiteit SET ontwerp = 'Geheim later idee' WHERE id = $1`, [proef.studiedag]));
    await alsBeheer((client) => client.query(`UPDATE plan SET naam = 'Geheime nieuwe naam' WHERE id = $1`, [proef.plan]));
    await versieUitbrengen(proef);
    const gezien = JSON.stringify([await voorgelegdTonen(proef.mrBaken), await voorgelegdeStapTonen(proef.mrBaken, stap)]);
    expect(gezien).toContain('Studiedag op donderdag');
    expect(gezien).not.toMatch(/Geheim/);
  });

  it('ook de database laat haar niets anders lezen', async () => {
    const leeg = await beoordeelproef({ mrSoort: 'instemming' });
    await versieUitbrengen(leeg);
    await leg(proef.leider);
    await stapNemen(proef, 'intrekken', 'concept');
    const tweede = await versieUitbrengen(proef);
    const zicht = (wie: Toegang) => binnenBestuur(wie, 'plan:adviseren', async (db) => Promise.all(
      ['plan', 'planversie', 'mr_stap', 'activiteit', 'activiteit_rol', 'planoordeel', 'planopmerking', 'planbeoordelaar', 'bijsturing', 'statusmelding', 'cyclus', 'antwoord', 'medewerker', 'diploma'].map(async (tabel) =>
        [tabel, (await rijen<{ n: number }>(db, { delen: [`SELECT count(*)::int AS n FROM ${tabel}`], waarden: [] }))[0]?.n] as const)));
    const niets = Object.fromEntries((await zicht(proef.mrTerp)).filter(([, n]) => n !== 0));
    expect(niets).toEqual({});
    expect(Object.fromEntries((await zicht(proef.mrBaken)).filter(([, n]) => n !== 0))).toEqual({ plan: 1, planversie: 1, mr_stap: 1 });
    expect(await binnenBestuur(proef.mrBaken, 'plan:adviseren', (db) => rijen(db, sql`SELECT 1 FROM planversie WHERE id = ${tweede}::uuid`))).toEqual([]);
    // A member of the (P)MR of another board: nothing, whatever the reach.
    expect(Object.fromEntries((await zicht(leeg.gmr)).filter(([, n]) => n !== 0))).toEqual({});
  });
});
