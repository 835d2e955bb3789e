import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { cijfersBij, type Cijferinstrument } from '@/lib/cyclus/cijferinstrument';
import { cijferInWoorden, type Cijfercode } from '@/lib/cyclus/cijfers';
import { CijferVastzettenSchema } from '@/lib/cyclus/cijfers.schema';
import { alleRijen } from '@/lib/cyclus/instrument';
import { OpdrachtGevenSchema } from '@/lib/cyclus/opdracht.schema';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { cijferVastzetten } from '@/lib/cyclus/server/instrument/cijfer-vastzetten';
import { cijferinstrumentTonen, studiesBijNaamTonen } from '@/lib/cyclus/server/instrument/cijferinstrument-tonen';
import { instrumentExporteren } from '@/lib/cyclus/server/instrument/instrument-exporteren';
import { opdrachtGeven } from '@/lib/cyclus/server/opdracht-geven';
import { scenarioUit, verschilMet } from '@/lib/cyclus/verschil';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { mensenMaken } from '../inventaris/telpersoneel';
import { deelSluiten, samenProef, type SamenProef } from './samenwerking-opzet';

// A school of four leraren, counted by hand: what the tables show is the whole school or nothing, and what is frozen is what
// the inventory said on that day, whoever asks.

let proef: SamenProef;
let mensen: string[];
beforeEach(async () => {
  proef = await samenProef();
  // The leraar among the users is nobody's first personeelsnummer.
  await alsBeheer((client) => client.query(`UPDATE medewerker SET personeelsnummer = 'zelf' WHERE "bestuurId" = $1`, [proef.bestuurId]));
  const { baken, terp } = proef.scholen;
  const les = (soort: string, leerjaar: number, vak = 'Wiskunde') => [{ school: baken, soort, leerjaar, vak }];
  mensen = await mensenMaken(proef.bestuurId, [
    { geboren: '1962-01-01', aanstellingen: [{ school: baken, begin: '2005-08-01', schaal: 'LD' }], diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', jaar: 2000, uitkomst: 'bevestigd' }], lessen: les('vwo', 5) },
    { geboren: '1985-01-01', aanstellingen: [{ school: baken, begin: '2015-08-01', schaal: 'LC' }], diplomas: [{ niveau: 'hbo-master', soort: 'lerarenmaster', op: '2024-06-01' }], lessen: les('havo', 4) },
    { geboren: '1990-01-01', aanstellingen: [{ school: baken, begin: '2015-08-01', schaal: 'LB' }], lessen: les('vwo', 4) },
    { geboren: '1995-01-01', aanstellingen: [{ school: baken, begin: '2025-08-01', einde: '2027-07-31', schaal: 'LB' }], diplomas: [{ niveau: 'hbo-bachelor', jaar: 2020 }], lessen: les('vwo', 6, 'Duits') },
    { aanstellingen: [{ school: terp }], diplomas: [{ niveau: 'wo-master', jaar: 2001, uitkomst: 'bevestigd' }] },
    { aanstellingen: [{ school: baken, begin: '2010-08-01', einde: '2026-03-01' }], diplomas: [{ niveau: 'wo-master', jaar: 2005, uitkomst: 'bevestigd' }] },
    { aanstellingen: [{ school: baken, categorie: 'OOP' }], diplomas: [{ niveau: 'wo-master', jaar: 2005, uitkomst: 'bevestigd' }] },
  ]);
});

const AANTAL = '1b-tabel4-kaart-01';
const SOORTEN = '1b-tabel4-kaart-03';
const toon = (wie: Toegang, cyclus = proef.cyclus, slug = 'tabel-4'): Promise<Cijferinstrument> => cijferinstrumentTonen(wie, cyclus, slug, ['scenarios']);
const regels = async (wie: Toegang, code: Cijfercode, cyclus = proef.cyclus) => (await toon(wie, cyclus)).cijfers?.cijfers[code].regels.map(({ naam, getallen }) => [naam, ...getallen]) ?? null;
const bij = async (wie: Toegang, vraagId: string) => { const pagina = await toon(wie); const rij = alleRijen(pagina).find((een) => een.vraagId === vraagId); return rij ? cijfersBij(pagina, rij) : []; };
const klaar = (wie: Toegang, vraagId: string, versie = 0, status: 'klaar' | 'concept' = 'klaar', cellen: Record<string, string> = { huidig: 'Zoals het is' }) => antwoordBewaren(wie, { cyclusId: proef.cyclus, vraagId, thema: 'meer-masters', editie: 1, stem: 'school', versie, status, sleutel: randomUUID(), waarde: { cellen } });
const vast = (wie: Toegang, vraagId: string) => cijferVastzetten(wie, CijferVastzettenSchema.parse({ cyclus: proef.cyclus, vraagId, waarde: [{ naam: 'Alle leraren', getallen: [99, 99, 99, 50] }], peildatum: '2001-01-01' }));
const standen = () => alsBeheer(async (client) => (await client.query<{ code: string; waarde: { getallen: number[] }[] }>('SELECT code, waarde FROM cijferstand WHERE "cyclusId" = $1 ORDER BY "createdAt", code', [proef.cyclus])).rows);
const wijs = (vraag: string) => opdrachtGeven(proef.leider, OpdrachtGevenSchema.parse({ cyclus: proef.cyclus, deelfase: '1B', vraag, aan: [proef.teamleider.gebruiker.id] }));

describe('de cijfers', () => {
  it('zijn die van de hele school, met de hand nageteld', async () => {
    expect(await regels(proef.leider, 'doel50')).toEqual([['Alle leraren', 1, 2, 4, 50]]);
    expect(await regels(proef.leider, 'doel80')).toEqual([['Leraren in vwo 4–6', 1, 1, 3, 80]]);
    expect(await regels(proef.leider, 'per-schaal')).toEqual([['LB', 2, 0, 0], ['LC', 1, 1, 0], ['LD', 1, 1, 1]]);
    expect((await regels(proef.leider, 'soorten'))?.map(([, aantal]) => aantal)).toEqual([1, 1, 1, 0, 0, 1, 0]);
    expect(await regels(proef.leider, 'soorten-per-sectie')).toEqual([['Wiskunde', 3, 1, 1, 1, 0, 0, 1, 0], ['Duits', 1, 0, 0, 0, 0, 0, 0, 0]]);
    expect(await regels(proef.leider, 'populatie')).toEqual([['opgeschoold', 1, 1, 0], ['starter', 1, 0, 0], ['van buiten', 1, 1, 1], ['zittend', 1, 0, 0]]);
    expect(await regels(proef.leider, 'verloop')).toEqual([['Alle leraren', 5, 1], ['Met een master', 3, 1]]);
    expect((await regels(proef.leider, 'vertrek'))?.slice(0, 2)).toEqual([['Kort: binnen 2 jaar', 1, 0, 0, 0, 1, 0], ['Lang: na 2 en binnen 10 jaar', 1, 1, 1, 0, 1, 0]]);
    expect(await regels(proef.leider, 'secties-aandacht')).toEqual([['Wiskunde', 3, 2, 1]]);
  });

  it('staan er in een zin die zegt hoeveel leraren het nog zijn, en hoe volledig de gegevens zijn', async () => {
    const pagina = await toon(proef.leider);
    expect(pagina.cijfers && cijferInWoorden(pagina.cijfers.cijfers.doel50)).toBe('1 van de 4 leraren (25%) bevestigd, 2 (50%) opgegeven. Nog 1 leraar tot 50%, van wie bij 1 alleen het bewijs ontbreekt.');
    expect(pagina.cijfers?.volledigheid).toEqual({ leraren: 4, metDiploma: 3, metLessen: 4, diplomas: 3, gescreend: 1 });
  });

  it('gaan bij een cyclus van het bestuur over het hele bestuur, en nooit over een deel', async () => {
    expect(await regels(proef.bestuurder, 'doel50', proef.bestuurscyclus)).toEqual([['Alle leraren', 2, 3, 5, 50]]);
    expect(await regels(proef.bestuurder, 'doel50', proef.anderecyclus)).toEqual([['Alle leraren', 1, 1, 1, 50]]);
    await alsBeheer((client) => client.query(`INSERT INTO cyclus_deelnemer ("bestuurId", "cyclusId", "gebruikerId") VALUES ($1, $2, $3)`, [proef.bestuurId, proef.bestuurscyclus, proef.leider.gebruiker.id]));
    expect(await regels(proef.leider, 'doel50', proef.bestuurscyclus)).toBeNull();
  });

  it('ziet wie een team leidt alleen vastgezet, en zonder regels over een handvol mensen', async () => {
    await wijs(AANTAL);
    await wijs(SOORTEN);
    expect((await toon(proef.teamleider)).cijfers).toBeNull();
    expect((await bij(proef.teamleider, AANTAL)).map(({ nu, vast: stand }) => [nu, stand])).toEqual([[null, null]]);
    for (const vraag of [AANTAL, SOORTEN]) { await klaar(proef.leider, vraag); await vast(proef.leider, vraag); }
    expect((await bij(proef.teamleider, AANTAL))[0]?.vast).toMatchObject({ door: 'Sjoerd Terpstra', cijfer: { regels: [{ getallen: [1, 2, 4, 50] }] } });
    expect((await bij(proef.teamleider, SOORTEN)).find(({ code }) => code === 'soorten-per-sectie')?.vast?.cijfer.regels).toEqual([]);
    expect((await bij(proef.leider, SOORTEN)).find(({ code }) => code === 'soorten-per-sectie')?.vast?.cijfer.regels).toHaveLength(2);
  });
});

describe('vastzetten', () => {
  it('neemt de cijfers van de inventaris, wat er ook wordt meegestuurd, en alleen van een regel die klaar is', async () => {
    await klaar(proef.leider, AANTAL, 0, 'concept');
    await expect(vast(proef.leider, AANTAL)).rejects.toMatchObject({ code: 'conflict' });
    await klaar(proef.leider, AANTAL, 1);
    expect(await vast(proef.leider, AANTAL)).toEqual({ vastgezet: 1 });
    expect((await standen()).map(({ code, waarde }) => [code, waarde[0]?.getallen])).toEqual([['doel50', [1, 2, 4, 50]]]);
    await expect(vast(proef.leider, '1b-tabel4-kaart-99')).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('maakt bij een ander cijfer een nieuwe rij, waarvan de nieuwste telt; de oude blijft en niemand wijzigt hem', async () => {
    await klaar(proef.leider, AANTAL);
    await vast(proef.leider, AANTAL);
    expect(await vast(proef.hr, AANTAL)).toEqual({ vastgezet: 0 });
    await mensenMaken(proef.bestuurId, [{ aanstellingen: [{ school: proef.scholen.baken }], diplomas: [{ niveau: 'wo-master', jaar: 2010, uitkomst: 'bevestigd' }] }]);
    expect((await bij(proef.leider, AANTAL)).map(({ nu, vast: stand }) => [nu?.regels[0]?.getallen, stand?.cijfer.regels[0]?.getallen])).toEqual([[[2, 3, 5, 50], [1, 2, 4, 50]]]);
    expect(await vast(proef.hr, AANTAL)).toEqual({ vastgezet: 1 });
    expect((await standen()).map(({ waarde }) => waarde[0]?.getallen)).toEqual([[1, 2, 4, 50], [2, 3, 5, 50]]);
    expect((await bij(proef.leider, AANTAL))[0]?.vast).toMatchObject({ door: 'Joost Meinema', cijfer: { regels: [{ getallen: [2, 3, 5, 50] }] } });
    const rechten = await alsBeheer(async (client) => (await client.query(`SELECT has_table_privilege('masterkompas_app', 'cijferstand', 'UPDATE') AS wijzigen, has_table_privilege('masterkompas_app', 'cijferstand', 'DELETE') AS weg`)).rows);
    expect(rechten).toEqual([{ wijzigen: false, weg: false }]);
  });

  it('doet niets voor wie niet de hele school ziet, en weigert wie er niet bij kan of te laat is', async () => {
    await wijs(AANTAL);
    await klaar(proef.teamleider, AANTAL);
    expect(await vast(proef.teamleider, AANTAL)).toEqual({ vastgezet: 0 });
    for (const wie of [proef.collega, proef.andereLeider, proef.buren]) await expect(vast(wie, AANTAL)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(vast(proef.leraar, AANTAL)).rejects.toMatchObject({ code: 'geen-recht' });
    await deelSluiten(proef, '1B');
    await expect(vast(proef.leider, AANTAL)).rejects.toMatchObject({ code: 'conflict' });
    expect(await standen()).toEqual([]);
  });

  it('komt met datum en zin in het bestand', async () => {
    await klaar(proef.leider, AANTAL);
    await vast(proef.leider, AANTAL);
    const { inhoud } = await instrumentExporteren(proef.leider, { cyclus: proef.cyclus, instrument: 'tabel-4', vorm: 'csv' });
    expect(Buffer.from(inhoud).toString('utf8')).toContain('1 van de 4 leraren (25%) bevestigd');
  });
});

describe('het verschil en de suggestie', () => {
  const cijfer = { code: 'doel50' as const, regels: [{ naam: 'Alle leraren', getallen: [36, 44, 98, 50] }] };
  const streef = (hoeveel: string, eenheid = 'procent') => verschilMet(cijfer, { cellen: { 'streef-doel50': hoeveel, 'eenheid-doel50': eenheid } });

  it('rekent van percentage of aantal naar hele leraren', () => {
    expect(streef('50')).toMatchObject({ nodig: 13, gewenst: 49, grootte: 'groot', zin: 'nog 13 leraren, van wie bij 8 alleen het bewijs ontbreekt' });
    expect(streef('38', 'leraren')).toMatchObject({ nodig: 2, grootte: 'klein', zin: 'nog 2 leraren: alleen het bewijs ontbreekt' });
    expect(streef('36', 'leraren')).toMatchObject({ nodig: 0, grootte: 'geen', zin: 'precies gehaald' });
    expect(streef('30', 'leraren')).toMatchObject({ zin: 'gehaald, 6 leraren meer dan u wilt' });
    expect([streef('120'), streef('-3'), streef('veel'), streef('99', 'leraren'), streef('2,5', 'leraren')]).toEqual([null, null, null, null, null]);
  });

  it('doet vanaf drie regels een suggestie: klein zonder groot verschil, groot vanaf de helft, anders allebei voor een deel', () => {
    expect(scenarioUit(['groot', 'groot', null])).toBeNull();
    expect(scenarioUit(['geen', 'klein', 'klein'])).toMatchObject({ klein: 'geldt', groot: 'geldt-niet' });
    expect(scenarioUit(['groot', 'groot', 'klein', 'geen'])).toMatchObject({ klein: 'deels', groot: 'geldt' });
    expect(scenarioUit(['groot', 'groot', 'groot'])).toMatchObject({ klein: 'geldt-niet', groot: 'geldt' });
    expect(scenarioUit(['groot', 'klein', 'geen', null])).toMatchObject({ klein: 'deels', groot: 'deels', waarom: expect.stringContaining('Van 3 regels is bij 1') as string });
  });

  it('telt ook de andere tabel mee', async () => {
    await klaar(proef.leider, '1b-tabel3-intern-01', 0, 'concept', { grootte: 'groot' });
    expect((await toon(proef.leider)).elders).toEqual(['groot']);
    expect((await toon(proef.leider, proef.cyclus, 'tabel-3')).elders).toEqual([]);
  });
});

describe('wie welke opleiding volgt', () => {
  it('staat er in aantallen, en met naam alleen voor wie deze mensen mag zien', async () => {
    await alsBeheer((client) => client.query(`INSERT INTO opleidingstraject ("bestuurId", "medewerkerId", programma, niveau, status, begin, "naRol") VALUES ($1, $2, 'Master Duits', 'wo-master', 'bezig', '2026-09-01', 'Sectieleider'), ($1, $3, 'Master Elders', 'wo-master', 'bezig', '2026-09-01', '')`, [proef.bestuurId, mensen[3], mensen[4]]));
    expect(await regels(proef.leider, 'opleidingen')).toEqual([['Master Duits', 1, 1]]);
    expect(await regels(proef.leider, 'studie')).toEqual([['Volgt nu een master', 1]]);
    expect((await studiesBijNaamTonen(proef.leider, proef.cyclus)).map(({ programma, naRol }) => [programma, naRol])).toEqual([['Master Duits', 'Sectieleider']]);
    await wijs(AANTAL);
    expect(await studiesBijNaamTonen(proef.teamleider, proef.cyclus)).toEqual([]);
    for (const wie of [proef.andereLeider, proef.leraar, proef.buren]) await expect(studiesBijNaamTonen(wie, proef.cyclus)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
