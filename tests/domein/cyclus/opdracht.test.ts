import { beforeEach, describe, expect, it } from 'vitest';
import { mijnWerkTonen } from '@/lib/cyclus/server/mijn-werk-tonen';
import { opdrachtGeven } from '@/lib/cyclus/server/opdracht-geven';
import { opdrachtStap, opdrachtVerzetten } from '@/lib/cyclus/server/opdracht-stap';
import { dradenVan, opdrachtenVan, samenwerkingVan } from '@/lib/cyclus/server/samenwerking-lezen';
import { OPDRACHT_STAPPEN, OPDRACHTSTAPPEN, type OpdrachtStapNaam, type OpdrachtStaat } from '@/lib/cyclus/opdracht-stappen';
import { OpdrachtGevenSchema, OpdrachtStapSchema } from '@/lib/cyclus/opdracht.schema';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { draadBeginnen } from '@/lib/dialoog/server/draad-beginnen';
import { DraadBeginnenSchema } from '@/lib/dialoog/draad.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { ANDERE_VRAAG, cyclusSluiten, deelSluiten, nieuws, samenProef, VRAAG, type SamenProef } from './samenwerking-opzet';

let proef: SamenProef;
beforeEach(async () => { proef = await samenProef(); });

const geven = (door: Toegang, aan: Toegang[], velden: object = {}) => opdrachtGeven(door, OpdrachtGevenSchema.parse({ cyclus: proef.cyclus, deelfase: '1A', vraag: VRAAG, aan: aan.map(({ gebruiker }) => gebruiker.id), ...velden }));
const lijst = (wie: Toegang) => binnenBestuur(wie, 'cyclus:lezen', (db) => opdrachtenVan(db, proef.cyclus, null));
const eerste = async (wie: Toegang) => {
  const [een] = await lijst(wie);
  if (!een) throw new Error('geen opdracht');
  return een;
};
const stap = async (wie: Toegang, naam: OpdrachtStapNaam, reden = 'Omdat het zo is.') => {
  const { id, versie } = await eerste(proef.leider);
  return opdrachtStap(wie, OpdrachtStapSchema.parse({ opdracht: id, versie, stap: naam, reden }));
};
const staat = async (status: OpdrachtStaat) => {
  const { id } = await eerste(proef.leider);
  await alsBeheer((client) => client.query('UPDATE opdracht SET status = $2 WHERE id = $1', [id, status]));
};

describe('toewijzen', () => {
  it('geeft ieder apart het werk, met een dag, een bericht, een melding en een spoor', async () => {
    expect(await geven(proef.leider, [proef.teamleider, proef.hr], { uiterlijk: '2099-12-18', bericht: 'Jij kent het team.' })).toMatchObject({ aantal: 2, namen: ['Joost Meinema', 'Nynke Wiersma'] });
    expect((await lijst(proef.leider)).map(({ aan, uiterlijk, bericht, status, stappen }) => ({ naam: aan.naam, uiterlijk, bericht, status, stappen: stappen.map(({ stap: een, reden, wie }) => ({ een, reden, wie })) }))).toEqual(
      ['Joost Meinema', 'Nynke Wiersma'].map((naam) => ({ naam, uiterlijk: '2099-12-18', bericht: 'Jij kent het team.', status: 'open', stappen: [{ een: 'gegeven', reden: 'Jij kent het team.', wie: 'Sjoerd Terpstra' }] })));
    expect(await nieuws(proef.teamleider)).toEqual({ opdracht: 1 });
    expect(await nieuws(proef.leider)).toEqual({});
  });

  it('weigert wie hier niet kan antwoorden: een leraar, iemand van een andere school, iemand van een ander bestuur', async () => {
    for (const wie of [proef.leraar, proef.andereLeider, proef.buren]) await expect(geven(proef.leider, [wie])).rejects.toMatchObject({ code: 'ongeldig', velden: { aan: [expect.stringContaining('kan hier antwoorden')] } });
    expect(await lijst(proef.leider)).toEqual([]);
  });

  it('laat in een cyclus van het hele bestuur ieder met een rol kiezen, maar alleen het bestuur geeft werk', async () => {
    expect(await geven(proef.hr, [proef.andereLeider, proef.collega], { cyclus: proef.bestuurscyclus })).toMatchObject({ aantal: 2 });
    await expect(geven(proef.andereLeider, [proef.leider], { cyclus: proef.bestuurscyclus })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('geeft niemand hetzelfde werk twee keer, ook niet in twee tegelijk', async () => {
    const uitkomsten = await Promise.allSettled([geven(proef.leider, [proef.teamleider]), geven(proef.hr, [proef.teamleider])]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(geven(proef.leider, [proef.teamleider])).rejects.toMatchObject({ voorMens: expect.stringContaining('Nynke Wiersma heeft dit al') as string });
  });

  it('kent alleen vragen van dit deel, en alleen open delen, dagen en cycli', async () => {
    await expect(geven(proef.leider, [proef.hr], { vraag: 'bestaat-niet' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(geven(proef.leider, [proef.hr], { deelfase: '1B' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(geven(proef.leider, [proef.hr], { uiterlijk: '2020-01-01' })).rejects.toMatchObject({ velden: { uiterlijk: [expect.stringContaining('voorbij')] } });
    await deelSluiten(proef, '1A');
    await expect(geven(proef.leider, [proef.hr])).rejects.toMatchObject({ voorMens: expect.stringContaining('afgesloten') as string });
    await cyclusSluiten(proef);
    await expect(geven(proef.leider, [proef.hr], { deelfase: '1B', vraag: '' })).rejects.toMatchObject({ voorMens: expect.stringContaining('cyclus is afgesloten') as string });
  });

  it('kan een teamleider niet, en een schoolleider niet bij een andere school', async () => {
    await expect(geven(proef.teamleider, [proef.hr])).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(geven(proef.andereLeider, [proef.hr])).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('van indienen tot oordeel', () => {
  beforeEach(() => geven(proef.leider, [proef.teamleider], { uiterlijk: '2099-12-18' }));

  const wie = { uitvoerder: () => proef.teamleider, beoordelaar: () => proef.leider } as const;
  const staten = ['open', 'ingediend', 'terug', 'aanvaard'] as const;
  it.each(staten.flatMap((van) => OPDRACHTSTAPPEN.flatMap((naam) => (['uitvoerder', 'beoordelaar'] as const).map((rol) => ({ van, naam, rol, mag: OPDRACHT_STAPPEN[naam].van.includes(van) && OPDRACHT_STAPPEN[naam].wie === rol })))))(
    'de deur volgt de tabel: $van → $naam door $rol: $mag', async ({ van, naam, rol, mag }) => {
      await staat(van);
      const daad = stap(wie[rol](), naam);
      if (mag) await expect(daad).resolves.toEqual({ stap: naam });
      else await expect(daad).rejects.toMatchObject({ code: expect.stringMatching(/^(geen-recht|conflict)$/) as string });
    });

  it('bewaart elk woord, en zegt het aan wie het aangaat', async () => {
    await stap(proef.teamleider, 'ingediend', 'Punt 2 weet ik niet zeker.');
    expect(await nieuws(proef.leider)).toEqual({ ingediend: 1 });
    expect(await nieuws(proef.teamleider)).toEqual({});
    await stap(proef.leider, 'terug', 'Noem de secties erbij.');
    expect(await nieuws(proef.teamleider)).toEqual({ terug: 1 });
    expect(await nieuws(proef.leider)).toEqual({});
    await stap(proef.teamleider, 'ingediend', '');
    await stap(proef.hr, 'aanvaard', 'Helder zo.');
    expect((await eerste(proef.teamleider)).stappen.map(({ stap: een, reden, wie: door }) => [een, reden, door])).toEqual([
      ['gegeven', '', 'Sjoerd Terpstra'], ['ingediend', 'Punt 2 weet ik niet zeker.', 'Nynke Wiersma'], ['terug', 'Noem de secties erbij.', 'Sjoerd Terpstra'], ['ingediend', '', 'Nynke Wiersma'], ['aanvaard', 'Helder zo.', 'Joost Meinema'],
    ]);
  });

  it('oordeelt niet zonder reden, niet op een oude versie, en niet over andermans school', async () => {
    await stap(proef.teamleider, 'ingediend', '');
    await expect(stap(proef.leider, 'aanvaard', '  ')).rejects.toMatchObject({ velden: { reden: [expect.stringContaining('reden')] } });
    const { id } = await eerste(proef.leider);
    await expect(opdrachtStap(proef.leider, { opdracht: id, versie: 1, stap: 'aanvaard', reden: 'Goed.' })).rejects.toMatchObject({ code: 'conflict' });
    for (const vreemd of [proef.andereLeider, proef.collega, proef.buren]) await expect(stap(vreemd, 'aanvaard')).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('neemt in een gesloten deel niets meer aan, maar laat wel oordelen', async () => {
    await deelSluiten(proef, '1A');
    await expect(stap(proef.teamleider, 'ingediend')).rejects.toMatchObject({ voorMens: expect.stringContaining('Fase 1A is afgesloten') as string });
    await staat('ingediend');
    await expect(stap(proef.leider, 'aanvaard')).resolves.toBeDefined();
    await cyclusSluiten(proef);
    await expect(stap(proef.leider, 'terug')).rejects.toMatchObject({ voorMens: expect.stringContaining('cyclus is afgesloten') as string });
  });

  it('neemt met het intrekken ook het zicht weg, en bewaart wat er gebeurde', async () => {
    await stap(proef.leider, 'ingetrokken', 'Ik doe het zelf.');
    expect(await lijst(proef.teamleider)).toEqual([]);
    expect(await binnenBestuur(proef.teamleider, 'cyclus:lezen', (db) => rijen(db, sql`SELECT id FROM cyclus`))).toEqual([]);
    const bewaard = await alsBeheer((client) => client.query<{ reden: string }>(`SELECT reden FROM opdrachtstap WHERE stap = 'ingetrokken'`));
    expect(bewaard.rows.map(({ reden }) => reden)).toContain('Ik doe het zelf.');
  });

  it('kan de dag laten verzetten door wie het gaf, niet door wie het kreeg', async () => {
    const { id, versie } = await eerste(proef.leider);
    await expect(opdrachtVerzetten(proef.teamleider, { opdracht: id, versie, uiterlijk: '2099-01-01' })).rejects.toMatchObject({ code: 'geen-recht' });
    await opdrachtVerzetten(proef.leider, { opdracht: id, versie, uiterlijk: undefined });
    expect((await eerste(proef.leider)).uiterlijk).toBeNull();
  });
});

describe('wie een team leidt', () => {
  const praat = (vraag: string, deelfase = '1A') => draadBeginnen(proef.leider, DraadBeginnenSchema.parse({ cyclus: proef.cyclus, deelfase, soort: 'vraag', onderwerp: vraag, tekst: `Over ${vraag}` }));
  const ziet = (toegang: Toegang) => binnenBestuur(toegang, 'cyclus:lezen', (db) => samenwerkingVan(db, { id: proef.cyclus, schoolId: proef.scholen.baken }, null));

  beforeEach(async () => {
    await praat(VRAAG);
    await praat(ANDERE_VRAAG);
    await praat('1b-vraag', '1B');
    await geven(proef.leider, [proef.teamleider]);
    await geven(proef.leider, [proef.collega], { vraag: '' });
  });

  it('ziet van gesprekken en opdrachten alleen het toegewezen deel, in wat de deur geeft en in de tabellen zelf', async () => {
    const { draden, opdrachten } = await ziet(proef.teamleider);
    expect(draden.map(({ onderwerpId }) => onderwerpId)).toEqual([VRAAG]);
    expect(opdrachten.map(({ aan, vraagId }) => [aan.naam, vraagId])).toEqual([['Nynke Wiersma', VRAAG]]);
    const rauw = await binnenBestuur(proef.teamleider, 'cyclus:lezen', async (db) => ({
      draden: (await rijen(db, sql`SELECT id FROM draad`)).length, berichten: (await rijen(db, sql`SELECT id FROM bericht`)).length, opdrachten: (await rijen(db, sql`SELECT id FROM opdracht`)).length, stappen: (await rijen(db, sql`SELECT id FROM opdrachtstap`)).length,
    }));
    expect(rauw).toEqual({ draden: 1, berichten: 1, opdrachten: 1, stappen: 1 });
  });

  it('ziet een heel deel als dat is toegewezen, en niets van een ander deel', async () => {
    expect((await ziet(proef.collega)).draden.map(({ onderwerpId }) => onderwerpId)).toEqual([VRAAG, ANDERE_VRAAG]);
    expect(await binnenBestuur(proef.collega, 'cyclus:lezen', (db) => dradenVan(db, proef.cyclus, '1B'))).toEqual([]);
  });

  it('ziet ook het gesprek over een rij van een tabel in de eigen vraag', async () => {
    await draadBeginnen(proef.leider, DraadBeginnenSchema.parse({ cyclus: proef.cyclus, deelfase: '1A', soort: 'tabelrij', onderwerp: `${VRAAG}/rij-3`, tekst: 'Deze rij' }));
    expect((await ziet(proef.teamleider)).draden.map(({ soort }) => soort)).toEqual(['vraag', 'tabelrij']);
  });

  it('kan een opdracht niet ombuigen naar een andere vraag of een ander deel, ook niet langs de deur om', async () => {
    await expect(binnenBestuur(proef.teamleider, 'cyclus:lezen', (db) => rijen(db, sql`UPDATE opdracht SET "vraagId" = NULL RETURNING id`))).rejects.toThrow(/permission denied|geen rechten|toegang/i);
    await expect(binnenBestuur(proef.teamleider, 'cyclus:lezen', (db) => rijen(db, sql`INSERT INTO opdracht ("cyclusId", "schoolId", deelfase, "gebruikerId") VALUES (${proef.cyclus}, ${proef.scholen.baken}, '1B', ${proef.teamleider.gebruiker.id}) RETURNING id`))).rejects.toThrow(/row-level security/);
  });
});

describe('Mijn werk', () => {
  it('toont over scholen heen wat moet, wat wacht op een oordeel en wie noemde', async () => {
    await geven(proef.leider, [proef.hr], { uiterlijk: '2099-01-01' });
    await geven(proef.andereLeider, [proef.hr], { cyclus: proef.anderecyclus, vraag: '' });
    await geven(proef.hr, [proef.teamleider]);
    await draadBeginnen(proef.leider, DraadBeginnenSchema.parse({ cyclus: proef.cyclus, deelfase: '1A', soort: 'vraag', onderwerp: VRAAG, tekst: 'Weet jij dit, @Joost Meinema?', titel: 'De vraag' }));
    const van = (await lijst(proef.hr)).find(({ aan }) => aan.naam === 'Nynke Wiersma');
    await opdrachtStap(proef.teamleider, { opdracht: van?.id ?? '', versie: 1, stap: 'ingediend', reden: 'Klaar' });
    const werk = await mijnWerkTonen(proef.hr);
    expect(werk.later.map(({ schoolNaam, titel }) => [schoolNaam, titel.length > 5])).toEqual([['Het Baken', true], ['De Terp', true]]);
    expect(werk.beoordelen.map(({ aan, laatste }) => [aan.naam, laatste?.reden])).toEqual([['Nynke Wiersma', 'Klaar']]);
    expect(werk.gesprekken.map(({ waarom, titel, door }) => [waarom, titel, door])).toEqual([['genoemd', 'De vraag', 'Sjoerd Terpstra']]);
    expect((await mijnWerkTonen(proef.leider)).vanCollega).toHaveLength(1);
    expect((await mijnWerkTonen(proef.andereLeider)).vanCollega).toEqual([]);
    expect((await mijnWerkTonen(proef.teamleider)).ingediend).toHaveLength(1);
    await expect(mijnWerkTonen(proef.leraar)).rejects.toMatchObject({ code: 'geen-recht' });
  });
});
