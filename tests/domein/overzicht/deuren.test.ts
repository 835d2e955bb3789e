import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { BerekeningFilterSchema, OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { berekeningTonen } from '@/lib/overzicht/server/berekening-tonen';
import { overzichtExporteren } from '@/lib/overzicht/server/overzicht-exporteren';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { schoolTonen } from '@/lib/overzicht/server/school-tonen';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken, teamMaken } from '../inventaris/telpersoneel';

const FILTER = OverzichtFilterSchema.parse({ peildatum: '2026-10-01' });
let bestuur: Proefbestuur;
let noord: string;
let zuid: string;
let boven: string;
let onder: string;

beforeEach(async () => {
  bestuur = await proefbestuurMaken('overzicht');
  noord = await schoolMaken(bestuur.id, 'Noord', '00');
  zuid = await schoolMaken(bestuur.id, '=Zuid', '01');
  boven = await teamMaken(bestuur.id, noord, 'Bovenbouw');
  onder = await teamMaken(bestuur.id, noord, 'Onderbouw');
  await mensenMaken(bestuur.id, [
    { naam: 'Aalbers', geboren: '1970-10-02', aanstellingen: [{ school: noord, team: boven, factor: 0.5, schaal: 'LD' }], diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', uitkomst: 'bevestigd', jaar: 1995 }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5, uren: 6, vakCode: 'wi' }] },
    { naam: 'Bakker', geboren: '1960-10-01', aanstellingen: [{ school: noord, team: boven, schaal: 'LC' }], diplomas: [{ niveau: 'hbo-master', soort: 'onderwijsmaster', jaar: 2012 }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 6, uren: 2, vakCode: 'wi' }] },
    { naam: 'Citroen', aanstellingen: [{ school: noord, team: onder }], diplomas: [{ niveau: 'hbo-bachelor', uitkomst: 'bevestigd', jaar: 2018 }] },
    { naam: 'Dekker', aanstellingen: [{ school: zuid }], diplomas: [] },
    { naam: 'Evers', aanstellingen: [{ school: zuid, begin: '2024-08-01', einde: '2026-07-31' }], diplomas: [{ niveau: 'wo-master', jaar: 2010 }] },
  ]);
});

const hr = () => bestuur.toegang({});
const teamleider = () => bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [boven] });
const schoolleider = () => bestuur.toegang({ rol: 'schoolleider', bereik: 'school', schoolIds: [zuid] });
const berekening = (wie: Parameters<typeof berekeningTonen>[0], vraag: Record<string, unknown> = {}) => berekeningTonen(wie, BerekeningFilterSchema.parse({ peildatum: '2026-10-01', ...vraag }));

describe('the overview of a board', () => {
  it('counts both goals, completeness, and the change since a year', async () => {
    const { totaal, groepen, omvang, verleden } = await overzichtTonen(hr(), FILTER);
    expect(omvang).toBe('bestuur');
    expect(totaal).toMatchObject({
      leraren: 4, fte: 3.5, doelen: { doel50: { bevestigd: 1, opgegeven: 2, noemer: 4, onbekend: 1, nodig: 1 }, doel80: { bevestigd: 1, opgegeven: 1, noemer: 2, nodig: 1, nieuw: 1 } },
      volledigheid: { leraren: 4, metDiploma: 3, diplomas: 3, gescreend: 2, metLessen: 2 },
    });
    // A year before: five leraren, of whom Aalbers, Bakker and Evers had a master.
    expect([verleden, totaal.verloop]).toEqual([true, { toen: 60, nu: 50 }]);
    expect(groepen.map(({ naam }) => naam).sort()).toEqual(['=Zuid', 'Noord']);
  });

  it('weighs 50% by fte and 80% by hours in vwo 4-6', async () => {
    const { totaal } = await overzichtTonen(hr(), { ...FILTER, eenheid: 'fte' });
    expect(totaal.doelen).toMatchObject({ doel50: { bevestigd: 0.5, opgegeven: 1.5, noemer: 3.5 }, doel80: { bevestigd: 6, noemer: 8 } });
    expect(totaal.andersGeteld).toEqual({ doel50: 25, doel80: 50 });
  });

  it('a teamleider sees rows of own teams, a schoolleider the own school', async () => {
    const team = await overzichtTonen(teamleider(), FILTER);
    expect([team.omvang, team.totaal.leraren, team.groepen.map(({ naam, schoolnaam }) => [naam, schoolnaam])]).toEqual(['teams', 2, [['Bovenbouw', 'Noord']]]);
    const school = await overzichtTonen(schoolleider(), FILTER);
    expect([school.omvang, school.totaal.leraren, school.groepen.map(({ naam }) => naam)]).toEqual(['scholen', 1, ['=Zuid']]);
  });

  it('carries no person: no name and no personeelsnummer in what the page gets', async () => {
    expect(JSON.stringify(await overzichtTonen(hr(), FILTER))).not.toMatch(/Aalbers|Bakker|Citroen|Dekker/);
  });

  it('leads of two teams at one school count a shared member and the hours once', async () => {
    await mensenMaken(bestuur.id, [{ naam: 'Faber', aanstellingen: [{ school: noord, team: boven, factor: 0.5 }, { school: noord, team: onder, factor: 0.5 }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 4, uren: 10 }] }]);
    const { totaal, groepen } = await overzichtTonen(bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [boven, onder] }), { ...FILTER, eenheid: 'fte' });
    expect([totaal.leraren, totaal.doelen.doel80.noemer]).toEqual([4, 18]);
    expect(Object.fromEntries(groepen.map(({ naam, leraren, doelen }) => [naam, [leraren, doelen.doel80.noemer]]))).toEqual({ Bovenbouw: [3, 18], Onderbouw: [2, 10] });
  });
});

describe('one school', () => {
  it('shows kinds of master, and the spread over sections, teams, scales and ages', async () => {
    const { soorten, verdeling, stand } = await schoolTonen(hr(), noord, FILTER);
    expect(stand.leraren).toBe(3);
    expect(soorten).toEqual({ vakmaster: 1, lerarenopleiding: 0, onderwijsmaster: 1, lerarenmaster: 0, overig: 0, wo: 1, hbo: 1 });
    const namen = (soort: keyof typeof verdeling) => verdeling[soort].map(({ naam, stand: deel }) => [naam, deel.leraren, deel.doelen.doel50.opgegeven]);
    expect(namen('vak')).toEqual([['Wiskunde', 2, 2], [null, 1, 0]]);
    expect(namen('team')).toEqual([['Bovenbouw', 2, 2], ['Onderbouw', 1, 0]]);
    expect(namen('schaal')).toEqual([['LC', 1, 1], ['LD', 1, 1], [null, 1, 0]]);
    // Aalbers turns 56 the day after; Bakker turns 66 on the day.
    expect(namen('leeftijd')).toEqual([['51 tot en met 55', 1, 1], ['61 en ouder', 1, 1], [null, 1, 0]]);
  });

  it('shows a teamleider only the own team of it', async () => {
    const { teams, stand, verdeling } = await schoolTonen(teamleider(), noord, FILTER);
    expect([teams, stand.leraren, verdeling.team.map(({ naam }) => naam)]).toEqual([['Bovenbouw'], 2, ['Bovenbouw']]);
  });

  it.each(['of another board', 'out of reach', 'that does not exist', 'that is no id'])('%s is not there, in the same words', async (soort) => {
    const ander = await proefbestuurMaken('vreemd');
    const ids: Record<string, string> = { 'of another board': await schoolMaken(ander.id, 'Vreemd', '00'), 'out of reach': noord, 'that does not exist': randomUUID(), 'that is no id': '1; drop' };
    await expect(schoolTonen(schoolleider(), ids[soort] ?? '', FILTER)).rejects.toMatchObject({ code: 'niet-gevonden', voorMens: 'Dit bestaat niet, of u mag het niet zien.' });
  });
});

describe('how a figure is computed', () => {
  it('lists everyone in the denominator with why, adding up to the figure', async () => {
    const { stand, leraren, groep } = await berekening(hr());
    expect(groep).toBe('Stichting overzicht');
    expect(leraren?.perOordeel).toEqual({ telt: 1, bewijs: 1, niet: 1, onbekend: 1 });
    expect([stand.bevestigd, stand.opgegeven, stand.noemer]).toEqual([1, 2, 4]);
    expect(leraren?.rijen.map(({ naam, oordeel, reden }) => [naam, oordeel, reden])).toEqual([
      ['Aalbers', 'telt', 'wo-master Wiskunde, 1995: bevestigd'], ['Bakker', 'bewijs', 'hbo-master Wiskunde, 2012: nog te screenen'],
      ['Citroen', 'niet', 'hbo-bachelor Wiskunde, 2018: telt voor dit doel niet'], ['Dekker', 'onbekend', 'geen diploma bekend'],
    ]);
  });

  it('for 80% lists who teaches most there first, with hours', async () => {
    const { leraren } = await berekening(hr(), { indicator: 'doel80' });
    expect(leraren?.rijen.map(({ naam, oordeel, gewicht }) => [naam, oordeel, gewicht])).toEqual([['Aalbers', 'telt', 6], ['Bakker', 'niet', 2]]);
  });

  it('can be searched and narrowed to a verdict; counts stay those of the search', async () => {
    const gezocht = await berekening(hr(), { zoek: 'AALB' });
    expect([gezocht.leraren?.aantal, gezocht.leraren?.rijen[0]?.naam]).toEqual([1, 'Aalbers']);
    const niet = await berekening(hr(), { wie: 'niet' });
    expect([niet.leraren?.aantal, niet.leraren?.rijen.map(({ naam }) => naam), niet.leraren?.perOordeel.telt]).toEqual([1, ['Citroen'], 1]);
    expect((await berekening(hr(), { zoek: '%' })).leraren?.aantal).toBe(0);
  });

  it('names only people within reach', async () => {
    expect((await berekening(teamleider())).leraren?.rijen.map(({ naam }) => naam)).toEqual(['Aalbers', 'Bakker']);
    expect((await berekening(schoolleider())).leraren?.rijen.map(({ naam }) => naam)).toEqual(['Dekker']);
    await expect(berekening(schoolleider(), { school: noord })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(berekening(teamleider(), { school: onder })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('the export', () => {
  it('holds the table as shown, as text that no spreadsheet calculates, and stands in the log', async () => {
    const { naam, inhoud } = await overzichtExporteren(hr(), { filter: FILTER, vorm: 'csv' });
    const regels = new TextDecoder().decode(inhoud).split('\r\n');
    expect(naam).toMatch(/^overzicht-.*-2026-10-01\.csv$/);
    expect(regels).toHaveLength(5);
    expect(regels.find((regel) => regel.includes('Zuid'))).toMatch(/^27ZX01;'=Zuid;1;1;0;1;0;0;0,0%;0,0%;1;1;/);
    expect(regels.join()).not.toMatch(/Aalbers|Dekker/);
    const log = await alsBeheer(async (client) => (await client.query<{ handeling: string }>('SELECT handeling FROM logregel WHERE "bestuurId" = $1', [bestuur.id])).rows);
    expect(log).toEqual([{ handeling: 'lijst-exporteren' }]);
  });

  it('is also a workbook, and is not for a teamleider', async () => {
    const { inhoud } = await overzichtExporteren(schoolleider(), { filter: FILTER, vorm: 'xlsx' });
    expect(new TextDecoder('latin1').decode(inhoud.slice(0, 2))).toBe('PK');
    await expect(overzichtExporteren(teamleider(), { filter: FILTER, vorm: 'csv' })).rejects.toMatchObject({ code: 'geen-recht' });
  });
});
