import { beforeEach, describe, expect, it } from 'vitest';
import { DoelSchema } from '@/lib/overzicht/doel.schema';
import { geldendDoel, type Doelwaarde } from '@/lib/inventaris/doelwaarde';
import { OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { doelenTonen } from '@/lib/overzicht/server/doelen-tonen';
import { doelVerwijderen, doelWijzigen } from '@/lib/overzicht/server/doel-wijzigen';
import { doelZetten } from '@/lib/overzicht/server/doel-zetten';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { schoolTonen } from '@/lib/overzicht/server/school-tonen';
import { standaarddoelenZetten } from '@/lib/overzicht/server/standaarddoelen-zetten';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken, teamMaken } from '../inventaris/telpersoneel';

describe('the goal that applies', () => {
  const waarden: Doelwaarde[] = [
    { indicator: 'doel50', schoolId: null, sectieId: null, jaar: 2025, waarde: 40 },
    { indicator: 'doel50', schoolId: null, sectieId: null, jaar: 2027, waarde: 45 },
    { indicator: 'doel50', schoolId: 'noord', sectieId: null, jaar: 2026, waarde: 55 },
    { indicator: 'doel50', schoolId: 'noord', sectieId: 'wiskunde', jaar: 2027, waarde: 70 },
  ];
  it.each([
    ['before any was set: the preset of the sector', '2024-10-01', {}, 50, 'standaard'],
    ['on 31 December, not yet that of next year', '2026-12-31', {}, 40, 'bestuur'],
    ['from 1 January on', '2027-01-01', {}, 45, 'bestuur'],
    ['that of the school goes before the board, also when older', '2028-10-01', { schoolId: 'noord' }, 55, 'school'],
    ['another school has that of the board', '2028-10-01', { schoolId: 'zuid' }, 45, 'bestuur'],
    ['that of the section goes before the school', '2027-10-01', { schoolId: 'noord', sectieId: 'wiskunde' }, 70, 'sectie'],
    ['a section without its own follows the school', '2026-10-01', { schoolId: 'noord', sectieId: 'wiskunde' }, 55, 'school'],
  ])('%s', (_, dag, plek, waarde, van) => {
    expect(geldendDoel(waarden, 'doel50', dag, plek)).toMatchObject({ waarde, van });
  });

  it('of one indicator says nothing about the other', () => {
    expect(geldendDoel(waarden, 'doel80', '2028-10-01', { schoolId: 'noord' })).toEqual({ waarde: 80, van: 'standaard', jaar: null });
  });
});

describe('goals of a board', () => {
  const DAG = '2026-10-01';
  let bestuur: Proefbestuur;
  let noord: string;
  let zuid: string;
  let sectie: string;
  const bestuurder = () => bestuur.toegang({ rol: 'bestuurder' });
  const doel = (plek: string, jaar: string, waarde: string, indicator = 'doel50') => DoelSchema.parse({ indicator, plek, jaar, waarde });
  const regels = async () => (await doelenTonen(bestuurder(), DAG)).regels;

  beforeEach(async () => {
    bestuur = await proefbestuurMaken('doelen');
    noord = await schoolMaken(bestuur.id, 'Noord', '00');
    zuid = await schoolMaken(bestuur.id, 'Zuid', '01');
    sectie = await alsBeheer(async (client) => (await client.query<{ id: string }>(`INSERT INTO sectie ("bestuurId", "schoolId", "vakCode", label) VALUES ($1, $2, 'wi', 'Wiskunde') RETURNING id`, [bestuur.id, noord])).rows[0]?.id ?? '');
    await mensenMaken(bestuur.id, [
      ...[1, 2, 3].map(() => ({ aanstellingen: [{ school: noord }], diplomas: [{ niveau: 'wo-master', uitkomst: 'bevestigd' }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5, vakCode: 'wi' }] })),
      ...[1, 2, 3, 4, 5].map(() => ({ aanstellingen: [{ school: noord }] })),
      { aanstellingen: [{ school: zuid }] }, { aanstellingen: [{ school: zuid }] },
    ]);
  });

  it('are used by the overview and the school, each in people: 60% of eight teachers is five', async () => {
    await doelZetten(bestuurder(), doel(`school:${noord}`, '2026', '60'));
    await doelZetten(bestuurder(), doel('bestuur', '2026', '33,5'));
    const { totaal, groepen } = await overzichtTonen(bestuurder(), OverzichtFilterSchema.parse({ peildatum: DAG }));
    expect(totaal.doelen.doel50).toMatchObject({ doel: 33.5, doelAantal: 4, nodig: 1 });
    expect(groepen.map(({ naam, doelen }) => [naam, doelen.doel50.doel, doelen.doel50.nodig])).toEqual([['Zuid', 33.5, 1], ['Noord', 60, 2]]);
    const school = await schoolTonen(bestuurder(), noord, OverzichtFilterSchema.parse({ peildatum: DAG }));
    expect(school.stand.doelen.doel50).toMatchObject({ doel: 60, nodig: 2 });
    expect(school.herkomst).toEqual({ doel50: { waarde: 60, van: 'school', jaar: 2026 }, doel80: { waarde: 80, van: 'standaard', jaar: null } });
  });

  it('stand in the list beside where their place is, of a section too', async () => {
    await doelZetten(bestuurder(), doel(`sectie:${sectie}`, '2026', '80'));
    await doelZetten(bestuurder(), doel('bestuur', '2030', '50'));
    expect((await regels()).map(({ plek, stand, geldt }) => [plek, stand?.bevestigd, stand?.noemer, stand?.nodig, geldt])).toEqual([['Alle scholen', 3, 10, 2, false], ['Noord, sectie Wiskunde', 3, 3, 0, true]]);
  });

  it('of a section stand at its figure on the page of the school; other sections and who sees a part are held against the school', async () => {
    const team = await teamMaken(bestuur.id, noord, 'Boven');
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord, team }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 4, vakCode: 'wi' }, { school: noord, soort: 'havo', leerjaar: 2, vak: 'Nederlands', vakCode: 'netl' }] }]);
    const vakken = async (wie = bestuurder(), dag = '2027-02-01') => (await schoolTonen(wie, noord, OverzichtFilterSchema.parse({ peildatum: dag }))).verdeling.vak;
    const wiskunde = async (...wat: Parameters<typeof vakken>) => (await vakken(...wat)).find(({ naam }) => naam === 'Wiskunde');
    expect((await vakken()).map(({ eigenDoel }) => eigenDoel)).toEqual([undefined, undefined, undefined]);
    await doelZetten(bestuurder(), doel(`school:${noord}`, '2025', '60'));
    await doelZetten(bestuurder(), doel(`sectie:${sectie}`, '2027', '90', 'doel80'));
    expect(await wiskunde()).toMatchObject({ eigenDoel: { doel80: { waarde: 90, van: 'sectie', jaar: 2027 } }, stand: { leraren: 4, doelen: { doel80: { doel: 90, nodig: 1 }, doel50: { doel: 60, nodig: 0 } } } });
    expect((await vakken()).find(({ naam }) => naam === 'Nederlands')).toMatchObject({ stand: { doelen: { doel50: { doel: 60 } } } });
    expect((await vakken()).find(({ naam }) => naam === 'Nederlands')).not.toHaveProperty('eigenDoel');
    expect(await wiskunde(bestuurder(), '2026-12-31')).not.toHaveProperty('eigenDoel');
    expect(await wiskunde(bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [team] }))).not.toHaveProperty('eigenDoel');
    expect(await wiskunde(bestuur.toegang({ rol: 'schoolleider', bereik: 'school', schoolIds: [noord] }))).toHaveProperty('eigenDoel');
  });

  it('of the sector come in one press, and twice is once', async () => {
    expect(await standaarddoelenZetten(bestuurder(), { jaar: 2026 })).toEqual({ gezet: 2 });
    expect(await standaarddoelenZetten(bestuurder(), { jaar: 2026 })).toEqual({ gezet: 0 });
    expect((await regels()).map(({ indicator, waarde, geldt }) => [indicator, waarde, geldt])).toEqual([['doel50', 50, true], ['doel80', 80, true]]);
  });

  it('are changed by who saw the newest, removed likewise, and every act is logged', async () => {
    const { id } = await doelZetten(bestuurder(), doel('bestuur', '2026', '40'));
    await doelWijzigen(bestuurder(), { id, versie: 1, jaar: 2026, waarde: 45, toelichting: 'tussenstap' });
    await expect(doelWijzigen(bestuurder(), { id, versie: 1, jaar: 2026, waarde: 48, toelichting: '' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('45% vanaf 2026') as unknown });
    await expect(doelVerwijderen(bestuurder(), { id, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await doelVerwijderen(bestuurder(), { id, versie: 2 });
    expect(await regels()).toEqual([]);
    const log = await alsBeheer(async (client) => (await client.query<{ handeling: string }>(`SELECT handeling FROM logregel WHERE "bestuurId" = $1 ORDER BY id`, [bestuur.id])).rows.map((rij) => rij.handeling));
    expect(log).toEqual(['doel-zetten', 'doel-zetten', 'doel-verwijderen']);
  });

  it('one per place and year: a second is refused at the year', async () => {
    await doelZetten(bestuurder(), doel('bestuur', '2026', '40'));
    await expect(doelZetten(bestuurder(), doel('bestuur', '2026', '41'))).rejects.toMatchObject({ code: 'ongeldig', velden: { jaar: [expect.stringContaining('al een doel') as unknown] } });
  });

  it('cannot be set for a school of another board', async () => {
    const ander = await proefbestuurMaken('ander');
    const vreemd = await schoolMaken(ander.id, 'Vreemd', '00');
    await expect(doelZetten(bestuurder(), doel(`school:${vreemd}`, '2026', '40'))).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it.each(['hr', 'schoolleider', 'teamleider'] as const)('%s reads them and sets none', async (rol) => {
    await doelZetten(bestuurder(), doel('bestuur', '2026', '40'));
    const wie = bestuur.toegang(rol === 'hr' ? { rol } : { rol, bereik: rol === 'schoolleider' ? 'school' : 'team', schoolIds: rol === 'schoolleider' ? [zuid] : [] });
    const blad = await doelenTonen(wie, DAG);
    expect([blad.regels.length, blad.plekken.length]).toEqual([1, 0]);
    await expect(doelZetten(wie, doel('bestuur', '2027', '40'))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(standaarddoelenZetten(wie, { jaar: 2026 })).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('of a school out of reach are not shown, and of the whole board no figure to who sees a part', async () => {
    await doelZetten(bestuurder(), doel('bestuur', '2026', '40'));
    await doelZetten(bestuurder(), doel(`school:${noord}`, '2026', '60'));
    const { regels: gezien, nu } = await doelenTonen(bestuur.toegang({ rol: 'schoolleider', bereik: 'school', schoolIds: [zuid] }), DAG);
    expect(gezien.map(({ plek, stand }) => [plek, stand])).toEqual([['Alle scholen', null]]);
    expect(nu[0]).toMatchObject({ doel: { waarde: 40, van: 'bestuur' }, stand: { noemer: 2 } });
  });

  it.each([['waarde', '101'], ['waarde', ''], ['waarde', 'veel'], ['jaar', '1999'], ['jaar', '2026,5'], ['plek', 'school:geen-id'], ['plek', 'elders'], ['indicator', 'doel90']])('%s %s is named at its field', (veld, waarde) => {
    const goed = { indicator: 'doel50', plek: 'bestuur', jaar: '2028', waarde: '45' };
    expect(DoelSchema.safeParse({ ...goed, [veld]: waarde }).error?.issues.map(({ path }) => path[0])).toEqual([veld]);
  });
});
