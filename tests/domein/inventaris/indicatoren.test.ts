import { beforeEach, describe, expect, it } from 'vitest';
import { cijfersTonen, type Cijferregel } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken, teamMaken, type Telaanstelling, type Teldiploma, type Telles } from './telpersoneel';

const DAG = '2026-10-01';
let bestuur: Proefbestuur;
let noord: string;
let zuid: string;

beforeEach(async () => {
  bestuur = await proefbestuurMaken('cijfers');
  noord = await schoolMaken(bestuur.id, 'Noord', '00');
  zuid = await schoolMaken(bestuur.id, 'Zuid', '01');
});

const hr = () => bestuur.toegang({});
const cijfers = (dag = DAG) => cijfersTonen(hr(), dag);

/** The figures of the board after one person with these facts at Noord. */
async function metEen(feiten: { aanstelling?: Partial<Telaanstelling>; diploma?: Teldiploma; les?: Omit<Telles, 'school'> }, dag = DAG): Promise<Cijferregel> {
  const { aanstelling = {}, diploma, les } = feiten;
  await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord, ...aanstelling }], diplomas: diploma ? [diploma] : [], lessen: les ? [{ school: noord, ...les }] : [] }]);
  return (await cijfers(dag)).bestuur;
}

describe('a leraar', () => {
  it.each<[string, Partial<Telaanstelling>, number]>([
    ['begins on the day itself', { begin: '2026-10-01' }, 1],
    ['begins the day after', { begin: '2026-10-02' }, 0],
    ['ends on the day itself', { einde: '2026-10-01' }, 1],
    ['ended the day before', { einde: '2026-09-30' }, 0],
    ['is support staff', { categorie: 'OOP' }, 0],
    ['is in the board of the school', { categorie: 'DIR' }, 0],
  ])('whose appointment %s', async (_, aanstelling, leraren) => {
    expect((await metEen({ aanstelling })).leraren).toBe(leraren);
  });

  it('with two appointments at one school is one person with the sum of both factors', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord, factor: 0.4 }, { school: noord, factor: 0.3 }] }]);
    const { perSchool } = await cijfers();
    expect(perSchool['27ZX00 Noord']).toMatchObject({ leraren: 1, fte: 0.7 });
  });

  it('at two schools counts at each and once for the board: the board is not the sum of its schools', async () => {
    await mensenMaken(bestuur.id, [
      { aanstellingen: [{ school: noord, factor: 0.5 }, { school: zuid, factor: 0.25 }], diplomas: [{ niveau: 'wo-master', jaar: 2010 }] },
      { aanstellingen: [{ school: zuid, factor: 1 }] },
    ]);
    const { bestuur: heel, perSchool } = await cijfers();
    expect(perSchool['27ZX00 Noord']).toMatchObject({ leraren: 1, masters: 1, fte: 0.5 });
    expect(perSchool['27ZX01 Zuid']).toMatchObject({ leraren: 2, masters: 1, fte: 1.3 });
    expect(heel).toMatchObject({ leraren: 2, masters: 1, fte: 1.8 });
  });

  it('who teaches at one school and supports at the other is a leraar at the first only', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord }, { school: zuid, categorie: 'OOP' }] }]);
    const { bestuur: heel, perSchool } = await cijfers();
    expect([heel.leraren, perSchool['27ZX00 Noord']?.leraren, perSchool['27ZX01 Zuid']?.leraren]).toEqual([1, 1, 0]);
  });

  it('rounds fte in one decimal, half up, after adding up', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord, factor: 0.05 }] }, { aanstellingen: [{ school: noord, factor: 0.8 }] }]);
    expect((await cijfers()).bestuur.fte).toBe(0.9);
  });
});

describe('masteropgeleid', () => {
  it.each<[string, Teldiploma, number]>([
    ['a hbo-master', { niveau: 'hbo-master', jaar: 2015 }, 1],
    ['a wo-master', { niveau: 'wo-master', jaar: 2015 }, 1],
    ['a doctoraal', { niveau: 'doctoraal', jaar: 1988 }, 1],
    ['a promotie', { niveau: 'promotie', jaar: 2015 }, 1],
    ['a hbo-bachelor', { niveau: 'hbo-bachelor', jaar: 2015 }, 0],
    ['a wo-bachelor', { niveau: 'wo-bachelor', jaar: 2015 }, 0],
    ['another level', { niveau: 'overig', jaar: 2015 }, 0],
    ['a master that is being studied for', { niveau: 'wo-master', status: 'in-opleiding' }, 0],
    ['a master that was given up', { niveau: 'wo-master', status: 'gestopt' }, 0],
    ['a master achieved on the day itself', { niveau: 'wo-master', op: '2026-10-01' }, 1],
    ['a master achieved the day after', { niveau: 'wo-master', op: '2026-10-02' }, 0],
    ['a master of this year, without a day', { niveau: 'wo-master', jaar: 2026 }, 1],
    ['a master of next year, without a day', { niveau: 'wo-master', jaar: 2027 }, 0],
    ['a day after the peildatum with a year before it: the day decides', { niveau: 'wo-master', op: '2026-12-01', jaar: 2020 }, 0],
    ['a master without any date', { niveau: 'wo-master' }, 1],
  ])('by %s', async (_, diploma, masters) => {
    expect((await metEen({ diploma })).masters).toBe(masters);
  });

  it.each([['bevestigd', 1], ['niet-aangetroffen', 0], ['nader-onderzoek', 0], ['te-screenen', 0], [undefined, 0]])('is confirmed only when the last screening says so: %s', async (uitkomst, bevestigd) => {
    const { masters, mastersBevestigd } = await metEen({ diploma: { niveau: 'hbo-master', jaar: 2015, ...(uitkomst === undefined ? {} : { uitkomst }) } });
    expect([masters, mastersBevestigd]).toEqual([1, bevestigd]);
  });

  it('is one person however many masters, and confirmed when one of them is', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord }], diplomas: [{ niveau: 'hbo-master', uitkomst: 'bevestigd' }, { niveau: 'wo-master', uitkomst: 'niet-aangetroffen' }, { niveau: 'wo-master', status: 'in-opleiding' }] }]);
    expect((await cijfers()).bestuur).toMatchObject({ masters: 1, mastersBevestigd: 1, inOpleiding: 1 });
  });

  it('a confirmed bachelor beside a master that nobody saw confirms nothing', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord }], diplomas: [{ niveau: 'hbo-bachelor', uitkomst: 'bevestigd' }, { niveau: 'wo-master' }] }]);
    expect((await cijfers()).bestuur).toMatchObject({ masters: 1, mastersBevestigd: 0 });
  });

  it('a master of somebody who is not a leraar counts nowhere', async () => {
    expect(await metEen({ aanstelling: { categorie: 'DIR' }, diploma: { niveau: 'wo-master', uitkomst: 'bevestigd' } })).toMatchObject({ leraren: 0, masters: 0, mastersBevestigd: 0 });
  });
});

describe('vwo-bovenbouw', () => {
  it.each<[string, Omit<Telles, 'school'>, number]>([
    ['vwo 4', { soort: 'vwo', leerjaar: 4 }, 1],
    ['vwo 6', { soort: 'vwo', leerjaar: 6 }, 1],
    ['vwo 3', { soort: 'vwo', leerjaar: 3 }, 0],
    ['havo 5', { soort: 'havo', leerjaar: 5 }, 0],
    ['vwo 5 of the school year before', { soort: 'vwo', leerjaar: 5, schooljaar: 2025 }, 0],
  ])('lessons in %s', async (_, les, aantal) => {
    expect((await metEen({ les })).vwoBovenbouw).toBe(aantal);
  });

  it('the school year changes between 31 July and 1 August', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5, schooljaar: 2025 }] }]);
    expect((await cijfers('2026-07-31')).bestuur.vwoBovenbouw).toBe(1);
    expect((await cijfers('2026-08-01')).bestuur.vwoBovenbouw).toBe(0);
  });

  it('asks for a wo-master: a hbo-master counts for 50% and not for 80%', async () => {
    await mensenMaken(bestuur.id, [
      { aanstellingen: [{ school: noord }], diplomas: [{ niveau: 'hbo-master', uitkomst: 'bevestigd' }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5 }] },
      { aanstellingen: [{ school: noord }], diplomas: [{ niveau: 'doctoraal', uitkomst: 'bevestigd' }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5 }] },
      { aanstellingen: [{ school: noord }], diplomas: [{ niveau: 'wo-master' }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5 }] },
    ]);
    expect((await cijfers()).bestuur).toMatchObject({ masters: 3, vwoBovenbouw: 3, vwoBovenbouwWoMaster: 2, vwoBovenbouwWoMasterBevestigd: 1 });
  });

  it('counts at the school of the lessons, and once for the board', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord }, { school: zuid }], lessen: [{ school: zuid, soort: 'vwo', leerjaar: 5 }, { school: zuid, soort: 'vwo', leerjaar: 6 }] }]);
    const { bestuur: heel, perSchool } = await cijfers();
    expect([perSchool['27ZX00 Noord']?.vwoBovenbouw, perSchool['27ZX01 Zuid']?.vwoBovenbouw, heel.vwoBovenbouw]).toEqual([0, 1, 1]);
  });

  it('somebody whose appointment has ended does not count, whatever the timetable says', async () => {
    expect((await metEen({ aanstelling: { einde: '2026-09-01' }, les: { soort: 'vwo', leerjaar: 5 } })).vwoBovenbouw).toBe(0);
  });
});

describe('reach', () => {
  it('a schoolleider gets the figures of the own school, equal to what the board sees of it, and no other school', async () => {
    await mensenMaken(bestuur.id, [
      { aanstellingen: [{ school: noord, factor: 0.5 }, { school: zuid, factor: 0.5 }], diplomas: [{ niveau: 'wo-master', uitkomst: 'bevestigd' }], lessen: [{ school: zuid, soort: 'vwo', leerjaar: 4 }] },
      { aanstellingen: [{ school: zuid }] },
    ]);
    const heel = await cijfers();
    const eigen = await cijfersTonen(bestuur.toegang({ rol: 'schoolleider', bereik: 'school', schoolIds: [noord] }), DAG);
    expect(eigen.perSchool).toEqual({ '27ZX00 Noord': heel.perSchool['27ZX00 Noord'] });
    expect(eigen.bestuur).toEqual(heel.perSchool['27ZX00 Noord']);
  });

  it('a teamleider gets the own team only: not the rest of the school, not the other appointment of a member', async () => {
    const team = await teamMaken(bestuur.id, noord, 'Bovenbouw');
    await mensenMaken(bestuur.id, [
      { aanstellingen: [{ school: noord, team, factor: 0.4 }, { school: zuid, factor: 0.6 }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5 }, { school: zuid, soort: 'vwo', leerjaar: 5, uren: 9 }] },
      { aanstellingen: [{ school: noord, factor: 1 }] },
    ]);
    const { bestuur: eigen } = await cijfersTonen(bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [team] }), DAG);
    expect(eigen).toMatchObject({ leraren: 1, fte: 0.4, vwoBovenbouw: 1 });
  });

  it('another board counts nothing of this one, and who has no right gets no figure', async () => {
    await mensenMaken(bestuur.id, [{ aanstellingen: [{ school: noord }] }]);
    const ander = await proefbestuurMaken('ander');
    expect(await cijfersTonen(ander.toegang({}), DAG)).toMatchObject({ bestuur: { leraren: 0 }, perSchool: {} });
    await expect(cijfersTonen(bestuur.toegang({ rol: 'leraar', bereik: 'zelf' }), DAG)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('a board without people has nothing to divide, and all its schools with zeros', async () => {
    expect(await cijfers()).toMatchObject({ bestuur: { leraren: 0, fte: 0 }, perSchool: { '27ZX00 Noord': { leraren: 0 }, '27ZX01 Zuid': { leraren: 0 } } });
  });
});
