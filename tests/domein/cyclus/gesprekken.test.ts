import { beforeEach, describe, expect, it } from 'vitest';
import { gebruikslabels } from '@/lib/cyclus/gesprek';
import { HulpmiddelZettenSchema, VerslagBewarenSchema, VerslagVervallenSchema } from '@/lib/cyclus/gesprek.schema';
import { gesprekkenTonen } from '@/lib/cyclus/server/gesprek/gesprekken-tonen';
import { hulpmiddelZetten } from '@/lib/cyclus/server/gesprek/hulpmiddel-zetten';
import { verslagBewaren, verslagVervallen } from '@/lib/cyclus/server/gesprek/verslag-bewaren';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { antwoordProef, faseSluiten, toewijzen, type AntwoordProef } from './antwoord-opzet';

let proef: AntwoordProef;
beforeEach(async () => { proef = await antwoordProef(); });

const verslag = (velden: object = {}) => VerslagBewarenSchema.parse({ cyclus: proef.cyclus, deelfase: '1B', vraag: '1b-dialoog', metWie: 'De sectie wiskunde', gesprokenOp: '2026-11-02', vorm: 'Sectieoverleg', opbrengst: 'Zij willen tijd.', ...velden });
const bewaar = (velden: object = {}, wie: Toegang = proef.leider) => verslagBewaren(wie, verslag(velden));
const hulp = (velden: object = {}) => HulpmiddelZettenSchema.parse({ cyclus: proef.cyclus, vraag: 'hulpmiddel-schoolfie', versie: 0, stand: 'gebruikt', op: '2026-10-01', vraagtekst: '', bevindingen: 'Het leerklimaat kan beter.', ...velden });
const zet = (velden: object = {}, wie: Toegang = proef.leider) => hulpmiddelZetten(wie, hulp(velden));
const toon = (wie: Toegang = proef.leider) => gesprekkenTonen(wie, proef.cyclus);
const fase = async (code: string, wie: Toegang = proef.leider) => (await toon(wie)).fasen.find(({ deelfase }) => deelfase === code);
const schoolfie = async () => (await fase('1A'))?.hulpmiddelen.find(({ id }) => id === 'hulpmiddel-schoolfie');

describe('wat de handreiking vraagt', () => {
  it('elk gesprek en elk hulpmiddel van de handreiking staat op deze pagina, precies één keer', async () => {
    const { fasen } = await toon();
    const gevraagd = [...inhoud('meer-masters', 1).items.values()].filter(({ instrument }) => instrument === null);
    const ids = (soort: string) => gevraagd.filter(({ invoer }) => invoer.soort === soort).map(({ id }) => id).sort();
    expect(fasen.flatMap(({ gesprekken }) => gesprekken.map(({ vraag }) => vraag.id)).sort()).toEqual(ids('verslag'));
    expect(fasen.flatMap(({ hulpmiddelen }) => hulpmiddelen.map(({ id }) => id)).sort()).toEqual(ids('gebruik'));
    expect(ids('gebruik').length).toBeGreaterThan(8);
  });

  it('geeft bij een gesprek de punten van de handreiking, en de vragen waar het bij hoort', async () => {
    const een = (await fase('1A'))?.gesprekken.find(({ vraag }) => vraag.id === '1-dialoog');
    expect(een?.vraag.punten).toContain('Wie welke rol had');
    expect(een?.vraag.vragen.map(({ id }) => id)).toContain('1-dialoog-vraag-01');
  });

  it('zet het ene woord van de handreiking boven het goede veld', () => {
    expect(gebruikslabels('Uitkomsten')).toEqual({ vraag: 'Uw vraag vooraf', bevindingen: 'Uitkomsten' });
    expect(gebruikslabels('Uw vraag aan de expert')).toEqual({ vraag: 'Uw vraag aan de expert', bevindingen: 'Bevindingen' });
    expect(gebruikslabels('Rond welk thema?').vraag).toBe('Rond welk thema?');
    expect(gebruikslabels('Ontwikkelvraag en bevindingen').bevindingen).toBe('Ontwikkelvraag en bevindingen');
  });
});

describe('een gesprek vastleggen', () => {
  it('houdt vast met wie, wanneer, in welke vorm en wat het opleverde', async () => {
    await bewaar();
    expect((await fase('1B'))?.gesprekken[0]?.verslagen).toMatchObject([{ metWie: 'De sectie wiskunde', gesprokenOp: '2026-11-02', vorm: 'Sectieoverleg', opbrengst: 'Zij willen tijd.', door: 'Sjoerd Terpstra' }]);
    expect((await toon()).aantallen).toMatchObject({ verslagen: 1 });
  });

  it('wijzigen vraagt de versie die u zag; weghalen kan terug', async () => {
    const { id } = await bewaar();
    await bewaar({ verslag: id, versie: 1, opbrengst: 'Zij willen tijd en geld.' });
    await expect(bewaar({ verslag: id, versie: 1, opbrengst: 'Oud' })).rejects.toMatchObject({ code: 'conflict' });
    const weg = (versie: number, terug?: string) => verslagVervallen(proef.leider, VerslagVervallenSchema.parse({ cyclus: proef.cyclus, verslag: id, versie, ...(terug ? { terug } : {}) }));
    await weg(2);
    expect((await toon()).aantallen.verslagen).toBe(0);
    await weg(3, 'ja');
    expect((await fase('1B'))?.gesprekken[0]?.verslagen[0]?.opbrengst).toBe('Zij willen tijd en geld.');
  });

  it('een gesprek bij een vraag van een andere fase kan niet', async () => {
    await expect(bewaar({ deelfase: '2A' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('een gesprek dat de handreiking niet vraagt, staat er los bij', async () => {
    await bewaar({ vraag: '', metWie: 'De MR' });
    expect((await fase('1B'))?.andere.map(({ metWie }) => metWie)).toEqual(['De MR']);
  });

  it('in een afgesloten fase kan niets meer, en dat staat er', async () => {
    await faseSluiten(proef, '1B', true);
    await expect(bewaar()).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Fase 1B is afgesloten') as string });
    expect((await fase('1B'))?.dicht).toBe(true);
  });

  it('zegt bij elk veld wat er mist', () => {
    const leeg = VerslagBewarenSchema.safeParse({ cyclus: proef.cyclus, deelfase: '1B', metWie: '', gesprokenOp: '2099-01-01', opbrengst: ' ' });
    expect(leeg.error?.issues.map(({ message }) => message)).toEqual(['Vul in met wie u sprak.', 'Deze datum ligt in de toekomst.', 'Schrijf op wat het gesprek opleverde.']);
  });
});

describe('een hulpmiddel', () => {
  it('houdt de stand, de vraag en wat u vond', async () => {
    await zet({ stand: 'gepland', bevindingen: '', op: '2027-01-10', vraagtekst: 'Hoe leren wij?' });
    expect((await schoolfie())?.gebruik).toMatchObject({ stand: 'gepland', vraag: 'Hoe leren wij?', versie: 1 });
    await zet({ versie: 1 });
    expect((await schoolfie())?.gebruik).toMatchObject({ stand: 'gebruikt', bevindingen: 'Het leerklimaat kan beter.', versie: 2 });
  });

  it('twee mensen tegelijk: de tweede hoort het, en overschrijft niets', async () => {
    const uit = await Promise.allSettled([zet({ bevindingen: 'Een' }), zet({ bevindingen: 'Twee' }, proef.hr)]);
    expect(uit.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(zet({ versie: 7 })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('gebruikt zonder bevindingen, of niet zonder reden, kan niet', () => {
    expect(HulpmiddelZettenSchema.safeParse({ ...hulp(), op: '2026-10-01', bevindingen: '' }).error?.issues[0]?.message).toContain('wat u vond');
    expect(HulpmiddelZettenSchema.safeParse({ ...hulp(), op: '', stand: 'niet', bevindingen: '' }).error?.issues[0]?.message).toContain('waarom');
  });

  it('een vraag die geen hulpmiddel is, bestaat hier niet', async () => {
    await expect(zet({ vraag: '1a-vraag-visie-01' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('wie', () => {
  it('een teamleider leest het eigen deel, en schrijft hier niet', async () => {
    await bewaar();
    await bewaar({ deelfase: '2A', vraag: '', metWie: 'Het team' });
    await toewijzen(proef, proef.teamleider, '1B', null);
    const gezien = await toon(proef.teamleider);
    expect(gezien.fasen.map(({ deelfase }) => deelfase)).toEqual(['1B']);
    expect(gezien.aantallen.verslagen).toBe(1);
    await expect(bewaar({}, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(zet({}, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('een andere school en een ander bestuur zien en doen niets', async () => {
    const { id } = await bewaar();
    for (const vreemd of [proef.andereLeider, proef.buren]) {
      await expect(toon(vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(bewaar({ verslag: id, versie: 1 }, vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(zet({}, vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
  });

  it('de school van het verslag is die van de cyclus, niet wat iemand stuurt', async () => {
    await bewaar();
    const { rows } = await alsBeheer((client) => client.query<{ schoolId: string }>('SELECT "schoolId" FROM dialoogverslag WHERE "cyclusId" = $1', [proef.cyclus]));
    expect(rows[0]?.schoolId).toBe(proef.scholen.lyceum);
    expect(VerslagBewarenSchema.safeParse({ ...verslag(), schoolId: proef.scholen.vakschool }).success).toBe(false);
  });
});
