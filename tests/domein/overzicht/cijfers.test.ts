import { beforeEach, describe, expect, it } from 'vitest';
import { CIJFERS, cijferVan } from '@/lib/inventaris/cijferlijst';
import { metEnZonder, type Aandeelblad, type Verdelingsblad } from '@/lib/overzicht/cijferblad';
import { CijferFilterSchema, OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { cijferTonen } from '@/lib/overzicht/server/cijfer-tonen';
import { cijferlijstTonen } from '@/lib/overzicht/server/cijferlijst-tonen';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken, teamMaken } from '../inventaris/telpersoneel';

const DAG = '2026-10-01';
let bestuur: Proefbestuur;
let noord: string;
let zuid: string;
let team: string;

// By hand: Noord 5 leraren (a–e), Zuid 2 (e, f); e works at both.
beforeEach(async () => {
  bestuur = await proefbestuurMaken('cijferlijst');
  noord = await schoolMaken(bestuur.id, 'Noord', '00');
  zuid = await schoolMaken(bestuur.id, 'Zuid', '01');
  team = await teamMaken(bestuur.id, noord, 'Bovenbouw');
  await mensenMaken(bestuur.id, [
    { naam: 'Adam', geboren: '1960-01-01', aanstellingen: [{ school: noord, team, factor: 0.5, schaal: 'LC' }], diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', jaar: 1990, uitkomst: 'bevestigd' }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 6, uren: 6 }] },
    { naam: 'Bos', aanstellingen: [{ school: noord, factor: 1 }], diplomas: [{ niveau: 'hbo-master', soort: 'lerarenmaster', jaar: 2015 }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5, uren: 2 }] },
    { naam: 'Cas', aanstellingen: [{ school: noord, factor: 1 }], diplomas: [{ niveau: 'hbo-bachelor', jaar: 2010 }, { niveau: 'wo-master', status: 'in-opleiding' }] },
    { naam: 'Dam', aanstellingen: [{ school: noord, factor: 1, einde: '2026-10-01' }] },
    { naam: 'Eik', aanstellingen: [{ school: noord, factor: 0.4 }, { school: zuid, factor: 0.4 }], diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', jaar: 2020, uitkomst: 'niet-aangetroffen' }, { niveau: 'hbo-master', jaar: 2012, uitkomst: 'bevestigd' }] },
    { naam: 'Fok', aanstellingen: [{ school: zuid, factor: 1, begin: '2026-10-01' }] },
    { naam: 'Vertrokken', aanstellingen: [{ school: noord, begin: '2015-08-01', einde: '2026-07-31' }], diplomas: [{ niveau: 'wo-master', jaar: 2000 }] },
  ]);
});

const bestuurder = () => bestuur.toegang({ rol: 'bestuurder' });
const filter = (anders: object = {}) => CijferFilterSchema.parse({ peildatum: DAG, ...anders });
const aandeel = async (sleutel: string, wie = bestuurder(), anders: object = {}) => (await cijferTonen(wie, sleutel, filter(anders))) as Aandeelblad;
const verdeling = async (sleutel: string, anders: object = {}) => (await cijferTonen(bestuurder(), sleutel, filter(anders))) as Verdelingsblad;

describe('the list of all figures', () => {
  it('gives each of the registry, as counted by hand: numerator, with proof, denominator, unknown', async () => {
    const { regels } = await cijferlijstTonen(bestuurder(), OverzichtFilterSchema.parse({ peildatum: DAG }));
    expect(regels.map(({ cijfer }) => cijfer.sleutel)).toEqual(CIJFERS.map(({ sleutel }) => sleutel));
    const tel = Object.fromEntries(regels.flatMap(({ cijfer, meting }) => (meting ? [[cijfer.sleutel, Object.values(meting.personen)]] : [])));
    expect(tel).toEqual({
      doel50: [3, 2, 6, 2], doel80: [1, 1, 2, 0], 'wo-master': [2, 1, 6, 2], 'alleen-hbo': [1, 0, 3, 0],
      'master-vakmaster': [2, 1, 3, 0], 'master-lerarenopleiding': [0, 0, 3, 0], 'master-onderwijsmaster': [0, 0, 3, 0], 'master-lerarenmaster': [1, 0, 3, 0], 'master-overig': [1, 1, 3, 0],
      'in-opleiding': [1, 0, 6, 0], 'in-opleiding-zonder-master': [1, 0, 1, 0], screeningsgraad: [3, 0, 5, 0], 'diploma-bekend': [4, 0, 6, 0], 'lessen-bekend': [2, 0, 6, 0],
    });
  });

  it('has a name, a rule and an explanation for each, and each name once', () => {
    expect(new Set(CIJFERS.map(({ sleutel }) => sleutel)).size).toBe(CIJFERS.length);
    for (const { naam, kort, tekst } of CIJFERS) expect([naam, kort, ...Object.values(tekst)].every((zin) => zin.length > 3)).toBe(true);
    expect(cijferVan('doel90')).toBeNull();
  });
});

describe('the page of a figure', () => {
  it('agrees with the overview: the same school has the same figure and the same distance', async () => {
    const [{ groepen, totaal }, blad] = [await overzichtTonen(bestuurder(), OverzichtFilterSchema.parse({ peildatum: DAG })), await aandeel('doel50')];
    expect(blad.meting.personen).toMatchObject({ bevestigd: totaal.doelen.doel50.bevestigd, teller: totaal.doelen.doel50.opgegeven, noemer: totaal.doelen.doel50.noemer });
    expect(Object.fromEntries(blad.groepen.map(({ naam, meting }) => [naam, meting.personen.bevestigd]))).toEqual(Object.fromEntries(groepen.map(({ naam, doelen }) => [naam, doelen.doel50.bevestigd])));
  });

  it('counts by both rules: heads or fte, everybody or only with lessons', async () => {
    const { meting } = await aandeel('doel50');
    expect([meting.personen.noemer, meting.gewogen.noemer, meting.personenMetLessen.noemer, meting.gewogenMetLessen.noemer].map((getal) => Math.round(getal * 10) / 10)).toEqual([6, 5.3, 2, 1.5]);
    expect([meting.personen.teller, meting.gewogen.teller, meting.personenMetLessen.teller, meting.gewogenMetLessen.teller].map((getal) => Math.round(getal * 10) / 10)).toEqual([3, 2.3, 2, 1.5]);
    const vwo = (await aandeel('doel80')).meting;
    expect([vwo.gewogen.teller, vwo.gewogen.noemer]).toEqual([6, 8]);
  });

  it('says what leaving out the unknown does', () => {
    const geteld = { teller: 3, bevestigd: 2, noemer: 6, onbekend: 2 };
    expect(metEnZonder(3, geteld)).toEqual({ met: 50, zonder: 75, verschil: 25 });
    expect(metEnZonder(0, { teller: 0, bevestigd: 0, noemer: 2, onbekend: 2 })).toEqual({ met: 0, zonder: null, verschil: null });
  });

  it('shows the last four counting days, as the facts say who worked here then', async () => {
    const { verloop } = await aandeel('doel50');
    expect(verloop.map(({ dag, geteld }) => [dag, geteld.teller, geteld.noemer])).toEqual([['2023-10-01', 4, 6], ['2024-10-01', 4, 6], ['2025-10-01', 4, 6], ['2026-10-01', 3, 6]]);
  });

  it('lists who counts, for who may see persons and as far as that reaches', async () => {
    const namen = (blad: Aandeelblad) => blad.leraren?.rijen.map(({ naam, oordeel }) => `${naam} ${oordeel}`);
    expect(namen(await aandeel('master-vakmaster'))).toEqual(['Adam telt', 'Bos niet', 'Eik bewijs']);
    expect(namen(await aandeel('in-opleiding', bestuurder(), { wie: 'telt' }))).toEqual(['Cas telt']);
    expect(namen(await aandeel('doel50', bestuur.toegang({ rol: 'schoolleider', bereik: 'school', schoolIds: [zuid] })))).toEqual(['Eik telt', 'Fok onbekend']);
    expect(namen(await aandeel('doel50', bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [team] })))).toEqual(['Adam telt']);
  });

  it('follows the board in what counts, in figure and in words', async () => {
    await alsBeheer((client) => client.query('INSERT INTO bestuursinstelling ("bestuurId", "doctoraalTelt", "moBTelt") VALUES ($1, false, true)', [bestuur.id]));
    expect((await aandeel('doel50')).tekst.teller).toBe('Leraren met minstens één behaalde hbo-master, wo-master, MO-B of promotie.');
  });

  it('spreads over scale, age, group and departure', async () => {
    const tel = async (sleutel: string) => (await verdeling(sleutel)).delen.map(({ naam, stand }) => [naam, stand.leraren, stand.doelen.doel50.opgegeven]);
    expect(await tel('per-schaal')).toEqual([['LC', 1, 1], [null, 5, 2]]);
    expect(await tel('per-leeftijd')).toEqual([['61 en ouder', 1, 1], [null, 5, 2]]);
    // One by an appointment that ends on the day itself, one by age.
    expect(await tel('per-vertrek')).toEqual([['2026', 1, 0], ['2027', 1, 1], [null, 4, 2]]);
    expect(await tel('per-populatie')).toEqual([['van buiten', 3, 3], ['zittend', 2, 0], ['starter', 1, 0]]);
  });

  it('of a name that is not in the registry is not there', async () => {
    await expect(cijferTonen(bestuurder(), 'doel90', filter())).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it.each(['leraar', 'medezeggenschap'] as const)('%s may not see it', async (rol) => {
    await expect(cijferTonen(bestuur.toegang({ rol }), 'doel50', filter())).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('as known on an earlier day', () => {
  it('shows the goals then and now beside each other, and nothing to do', async () => {
    const eerder = new Date();
    await new Promise((klaar) => { setTimeout(klaar, 5); });
    await alsBeheer((client) => client.query(`INSERT INTO screening ("bestuurId", "medewerkerId", "diplomaId", uitkomst) SELECT "bestuurId", "medewerkerId", id, 'bevestigd' FROM diploma WHERE "bestuurId" = $1 AND niveau = 'hbo-master' AND uitkomst = 'te-screenen'`, [bestuur.id]));
    const vroeger = await overzichtTonen(bestuurder(), { ...OverzichtFilterSchema.parse({ peildatum: DAG }), bekend: eerder });
    expect([vroeger.totaal.doelen.doel50.bevestigd, vroeger.bekend?.nu.doel50.bevestigd, vroeger.aandacht]).toEqual([2, 3, []]);
    expect((await overzichtTonen(bestuurder(), OverzichtFilterSchema.parse({ peildatum: DAG }))).bekend).toBeNull();
    expect((await aandeel('doel50', bestuurder())).meting.personen.bevestigd).toBe(3);
  });
});
