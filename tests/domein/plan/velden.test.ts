import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { periodeNa, rollenUit, VELDEN, veldenVan, veldLezen, type Velden } from '@/lib/plan/activiteitvelden';
import { amoBalans, activiteitMist, planMist } from '@/lib/plan/balans';
import { achterElkaar, maandenLater, sjabloonVan, uitPlan, uitSjabloon } from '@/lib/plan/begin';
import { kringMet, kringzin } from '@/lib/plan/kringen';
import { GROEPEN, type ActiviteitInhoud } from '@/lib/plan/planinhoud';
import { perDoel } from '@/lib/plan/planlijst';
import { Veldbewaarder, type Veldaflevering } from '@/lib/plan/veldbewaarder';
import { euroInWoorden, periodeInWoorden, periodeKlein, schooljarenInWoorden } from '@/lib/plan/woorden';
import { plansjablonen } from '@/content/plan/sjablonen';

// The promise: what somebody types in an activity has one writing, is never lost, and what is lacking is said and not forced.

const LEEG: ActiviteitInhoud = {
  id: '00000000-0000-4000-8000-000000000001', volgorde: 1, naam: 'Een', ontwerp: '', doelId: null, herkomstId: null, amo: null, eigenaarId: null, eigenaar: null, begin: null, einde: null, mijlpaal: false, uren: null, kosten: null,
  dekking: '', tijd: null, budget: null, leiding: null, voorwaarden: '', communicatie: '', monitoring: '', rollen: [], na: [],
};
const metId = (n: number, rest: Partial<ActiviteitInhoud> = {}): ActiviteitInhoud => ({ ...LEEG, id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`, naam: `Activiteit ${n}`, volgorde: n, ...rest });

describe('fields', () => {
  it('have one writing: what stands in a field reads back as itself', () => {
    const vol: ActiviteitInhoud = { ...LEEG, ontwerp: 'Zo.', doelId: 'eigen-x', amo: 'M', begin: '2027-01-01', einde: '2027-02-01', uren: 12.5, kosten: 1250.5, tijd: 'deels', rollen: [{ groep: 'hr', raci: 'R', toelichting: 'regelt' }], na: [metId(2).id, metId(3).id] };
    const velden = veldenVan(vol);
    for (const veld of VELDEN) expect(veldLezen(veld, velden[veld])).toEqual({ waarde: velden[veld] });
    expect(velden.uren).toBe('12,5');
    expect(rollenUit(velden)).toEqual(vol.rollen);
  });

  it('take numbers as people write them', () => {
    for (const [getypt, waarde] of [['1.250,50', '1250,5'], ['1250,5', '1250,5'], ['1250.5', '1250,5'], ['€ 1.250', '1250'], ['1.250', '1250'], [' 24 ', '24'], ['', '']] as const) expect(veldLezen('kosten', getypt)).toEqual({ waarde });
    for (const fout of ['veel', '-3', '1,2,3', '1e9', '99999999999']) expect(veldLezen('kosten', fout)).toHaveProperty('fout');
    expect(veldLezen('uren', '12,55')).toEqual({ waarde: '12,6' });
  });

  it('refuse what cannot be, with words, and never throw on anything typed', () => {
    expect(veldLezen('naam', '   ')).toEqual({ fout: 'Geef de activiteit een naam.' });
    expect(veldLezen('begin', '2027-02-30')).toHaveProperty('fout');
    expect(veldLezen('begin', '1-9-2027')).toEqual({ waarde: '2027-09-01' });
    expect(veldLezen('amo', 'X')).toHaveProperty('fout');
    expect(veldLezen('na', 'geen-id')).toHaveProperty('fout');
    expect(veldLezen('dekking', 'a'.repeat(501))).toHaveProperty('fout');
    fc.assert(fc.property(fc.constantFrom(...VELDEN), fc.string({ maxLength: 300 }), (veld, tekst) => {
      const gelezen = veldLezen(veld, tekst);
      // Reading what was read changes nothing any more.
      if ('waarde' in gelezen) expect(veldLezen(veld, gelezen.waarde)).toEqual(gelezen);
    }));
  });

  it('keep end after begin, and a milestone on one day', () => {
    const nu = { begin: '2027-03-01', einde: '2027-04-01', mijlpaal: '' };
    expect(periodeNa(nu, { einde: '2027-02-01' })).toMatchObject({ veld: 'einde' });
    expect(periodeNa(nu, { begin: '2027-05-01' })).toMatchObject({ veld: 'begin' });
    expect(periodeNa(nu, { begin: '2027-05-01', einde: '2027-06-01' })).toEqual({ periode: { begin: '2027-05-01', einde: '2027-06-01', mijlpaal: '' } });
    expect(periodeNa(nu, { mijlpaal: 'ja' })).toEqual({ periode: { begin: '2027-04-01', einde: '2027-04-01', mijlpaal: 'ja' } });
    expect(periodeNa({ ...nu, mijlpaal: 'ja' }, { begin: '2027-07-01' })).toEqual({ periode: { begin: '2027-07-01', einde: '2027-07-01', mijlpaal: 'ja' } });
    expect(periodeNa(nu, { einde: '' })).toMatchObject({ periode: { einde: '' } });
  });
});

describe('what waits for what', () => {
  it('names the circle that would come about, and none where there is none', () => {
    const alle = [metId(1), metId(2, { na: [metId(1).id] }), metId(3, { na: [metId(2).id] }), metId(4)];
    const [een, , drie, vier] = alle.map(({ id }) => id);
    expect(kringMet(alle, een ?? '', [drie ?? ''])).toEqual(['Activiteit 1', 'Activiteit 3', 'Activiteit 2', 'Activiteit 1']);
    expect(kringMet(alle, een ?? '', [vier ?? ''])).toBeNull();
    expect(kringMet(alle, een ?? '', [een ?? ''])).toEqual(['Activiteit 1', 'Activiteit 1']);
    expect(kringzin(['A', 'B', 'A'])).toContain('“A”, die wacht op “B”');
  });

  it('walks a row of two thousand', () => {
    const rij = Array.from({ length: 2_000 }, (_, n) => metId(n + 1, { na: n === 0 ? [] : [metId(n).id] }));
    expect(kringMet(rij, metId(1).id, [metId(2_000).id])).toHaveLength(2_001);
    expect(kringMet(rij, metId(2_000).id, [metId(1).id])).toBeNull();
  });
});

describe('what lacks, and the balance', () => {
  it('says per activity and per gap, and asks less of a milestone', () => {
    expect(activiteitMist(LEEG).map(({ veld }) => veld)).toEqual(['ontwerp', 'doelId', 'amo', 'eigenaarId', 'begin', 'uren', 'tijd', 'rollen', 'communicatie', 'monitoring']);
    expect(activiteitMist({ ...LEEG, mijlpaal: true }).map(({ veld }) => veld)).toEqual(['ontwerp', 'doelId', 'amo', 'eigenaarId', 'begin']);
    expect(activiteitMist({ ...LEEG, kosten: 10 }).map(({ veld }) => veld)).toContain('dekking');
    expect(planMist([LEEG, metId(2, { eigenaarId: 'x' })]).find(({ veld }) => veld === 'eigenaarId')?.activiteiten).toEqual([LEEG.id]);
  });

  it('counts A, M and O and says it in one sentence without a verdict', () => {
    const met = (...letters: (ActiviteitInhoud['amo'])[]) => amoBalans(letters.map((amo) => ({ amo, uren: 0.1, kosten: null }))).zin;
    expect(met('O', 'O', 'O', 'O', 'A', 'M', 'M', 'M')).toBe('Vier van de acht activiteiten geven gelegenheid (O). Slechts één maakt leraren bekwaam (A).');
    expect(met('M', 'M')).toBe('Twee van de twee activiteiten motiveren (M). Geen enkele activiteit maakt leraren bekwaam (A) of geeft gelegenheid (O).');
    expect(met(null)).toContain('Bij geen enkele activiteit');
    expect(amoBalans([]).zin).toBe('Er staan nog geen activiteiten in het plan.');
    expect(amoBalans([{ amo: 'A', uren: 0.1, kosten: null }, { amo: 'A', uren: 0.2, kosten: null }]).delen[0]?.uren).toBe(0.3);
  });

  it('numbers through the goals in their order, those without a goal last', () => {
    const groepen = perDoel({ inhoud: { doelen: [{ id: 'oud', tekst: 'Oud' }], activiteiten: [metId(1), metId(2, { doelId: 'b' }), metId(3, { doelId: 'oud' }), metId(4, { doelId: 'a' })] }, doelen: [{ id: 'a', tekst: 'A' }, { id: 'b', tekst: 'B' }] });
    expect(groepen.map(({ tekst, activiteiten }) => [tekst, activiteiten.map(({ nummer, naam }) => `${nummer} ${naam}`)])).toEqual([['A', ['1 Activiteit 4']], ['B', ['2 Activiteit 2']], ['Oud', ['3 Activiteit 3']], ['Nog zonder doel', ['4 Activiteit 1']]]);
  });
});

describe('a beginning', () => {
  const plan = { begin: '2026-09-01', einde: '2028-07-31' };
  it('lays each example on the plan: within it, without circles, with the real window of the lerarenbeurs', () => {
    for (const sjabloon of plansjablonen) {
      const lijst = uitSjabloon(sjabloon, plan);
      for (const een of lijst) {
        expect([een.begin, een.einde].every((dag) => dag !== null && dag >= plan.begin && dag <= plan.einde), een.naam).toBe(true);
        expect((een.einde ?? '') >= (een.begin ?? '')).toBe(true);
        expect(een.mijlpaal).toBe(een.begin === een.einde);
        expect(new Set(een.rollen.map(({ groep }) => groep)).size).toBe(een.rollen.length);
        for (const { groep } of een.rollen) expect(GROEPEN).toContain(groep);
        for (const plek of een.na) expect(plek).toBeLessThan(lijst.indexOf(een));
      }
    }
    const beurs = uitSjabloon(sjabloonVan('studieroute') ?? plansjablonen[0]!, plan)[2];
    expect([beurs?.begin, beurs?.einde]).toEqual(['2027-04-01', '2027-05-15']);
    expect(uitSjabloon(sjabloonVan('studieroute') ?? plansjablonen[0]!, { begin: '2026-09-01', einde: '2026-12-31' })[2]?.begin).toBeNull();
  });

  it('moves a copied plan along, and leaves behind what is of that school', () => {
    const bron = [metId(1, { begin: '2026-09-10', einde: '2026-09-20', eigenaarId: 'x', doelId: 'd', uren: 8 }), metId(2, { na: [metId(1).id] })];
    expect(uitPlan(bron, { begin: '2026-09-01' }, { begin: '2027-09-01', einde: '2028-07-31' })).toMatchObject([{ begin: '2027-09-10', einde: '2027-09-20', doelId: null, uren: 8, na: [] }, { na: [0] }]);
    expect(uitPlan(bron, { begin: '2026-09-01' }, plan)[0]).not.toHaveProperty('eigenaarId');
  });

  it('keeps the ties of each list when lists are joined', () => {
    const [a, b] = [uitPlan([metId(1)], plan, plan), uitPlan([metId(2), metId(3, { na: [metId(2).id] })], plan, plan)];
    expect(achterElkaar(a, b, b).map(({ na }) => na)).toEqual([[], [], [1], [], [3]]);
  });

  it('counts months as people do', () => {
    expect(maandenLater('2026-08-31', 1)).toBe('2026-09-30');
    expect(maandenLater('2026-11-30', 3)).toBe('2027-02-28');
    expect(maandenLater('2026-09-01', 12)).toBe('2027-09-01');
  });
});

it('speaks of periods and money as people write them', () => {
  expect(periodeInWoorden({ begin: '2026-04-01', einde: '2026-05-15' }, '2026-11-24')).toBe('1 april tot en met 15 mei');
  expect(periodeInWoorden({ begin: '2027-04-01', einde: '2027-04-01' }, '2026-11-24')).toBe('1 april 2027');
  expect(periodeKlein({ begin: '2027-02-01', einde: '2027-06-25' })).toBe('1\u00a0feb. – 25\u00a0juni\u00a02027');
  expect(periodeKlein({ begin: null, einde: null })).toBeNull();
  expect(euroInWoorden(61300)).toBe('€\u00a061.300');
  expect(schooljarenInWoorden({ begin: '2026-08-01', einde: '2028-07-31' })).toBe('twee schooljaren');
});

describe('keeping while somebody types', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });
  const begin = veldenVan(metId(1, { ontwerp: 'Oud' }));
  type Zending = { velden: Partial<Velden>; was: Partial<Velden> };
  function kamer(antwoorden: ((zending: Zending) => Veldaflevering)[]) {
    const gezonden: Zending[] = [];
    const bewaarder = new Veldbewaarder(begin, { zenden: (velden, was) => { gezonden.push({ velden, was }); return Promise.resolve((antwoorden.shift() ?? goed())({ velden, was })); } });
    return { bewaarder, gezonden };
  }
  const goed = (nu: Partial<Velden> = {}, rest: Partial<{ fouten: Partial<Velden>; botsingen: Partial<Velden> }> = {}) => ({ velden }: Zending): Veldaflevering => ({ soort: 'goed', uitslag: { versie: 2, huidig: { ...begin, ...velden, ...nu }, fouten: {}, botsingen: {}, ...rest } });

  it('waits for a pause, sends only what changed with what stood there, and takes the writing of the server', async () => {
    const { bewaarder, gezonden } = kamer([goed({ uren: '1250' })]);
    bewaarder.zet('ontwerp', 'N');
    bewaarder.zet('ontwerp', 'Nieuw');
    bewaarder.zet('uren', '1.250');
    expect(gezonden).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gezonden).toEqual([{ velden: { ontwerp: 'Nieuw', uren: '1.250' }, was: { ontwerp: 'Oud', uren: '' } }]);
    expect(bewaarder.huidig()).toMatchObject({ staat: 'bewaard', waarden: { ontwerp: 'Nieuw', uren: '1250' } });
    expect(bewaarder.vuil()).toEqual([]);
  });

  it('keeps both texts when somebody was first, sends no other until one was chosen, and loses neither', async () => {
    const { bewaarder, gezonden } = kamer([goed({ ontwerp: 'Van Joost' }, { botsingen: { ontwerp: 'Van Joost' } }), goed()]);
    bewaarder.zet('ontwerp', 'Van mij', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(bewaarder.huidig()).toMatchObject({ waarden: { ontwerp: 'Van mij' }, botsingen: { ontwerp: 'Van Joost' } });
    bewaarder.zet('ontwerp', 'Van mij, en meer', true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(gezonden).toHaveLength(1);
    expect(bewaarder.vuil()).toEqual(['ontwerp']);
    bewaarder.kies('ontwerp', 'mijn');
    await vi.advanceTimersByTimeAsync(0);
    expect(gezonden[1]).toEqual({ velden: { ontwerp: 'Van mij, en meer' }, was: { ontwerp: 'Van Joost' } });
    expect(bewaarder.huidig().botsingen).toEqual({});
  });

  it('gives way to the other text when that is chosen', async () => {
    const { bewaarder, gezonden } = kamer([goed({ ontwerp: 'Van Joost' }, { botsingen: { ontwerp: 'Van Joost' } })]);
    bewaarder.zet('ontwerp', 'Van mij', true);
    await vi.advanceTimersByTimeAsync(0);
    bewaarder.kies('ontwerp', 'ander');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(bewaarder.huidig().waarden.ontwerp).toBe('Van Joost');
    expect(gezonden).toHaveLength(1);
    expect(bewaarder.vuil()).toEqual([]);
  });

  it('leaves a refused field as typed with its reason, keeps the rest, and lets others in where nothing was typed', async () => {
    const { bewaarder } = kamer([goed({ einde: '', communicatie: 'Van een ander' }, { fouten: { einde: 'Te vroeg.' } })]);
    bewaarder.zet('einde', '2020-01-01');
    bewaarder.zet('ontwerp', 'Nieuw');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(bewaarder.huidig()).toMatchObject({ waarden: { einde: '2020-01-01', ontwerp: 'Nieuw', communicatie: 'Van een ander' }, fouten: { einde: 'Te vroeg.' } });
    expect(bewaarder.vuil()).toEqual(['einde']);
  });

  it('tries again without a connection, and what is typed meanwhile goes along', async () => {
    const { bewaarder, gezonden } = kamer([() => ({ soort: 'later' }), goed()]);
    bewaarder.zet('ontwerp', 'Eén', true);
    await vi.advanceTimersByTimeAsync(0);
    expect(bewaarder.huidig().staat).toBe('wacht');
    bewaarder.zet('ontwerp', 'Eén en twee');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gezonden.at(-1)?.velden.ontwerp).toBe('Eén en twee');
    expect(bewaarder.vuil()).toEqual([]);
  });

  it('does not take what a colleague wrote for what stood there, in a field that was typed in while the first was under way', async () => {
    let los: (uit: Veldaflevering) => void = () => undefined;
    const gezonden: Zending[] = [];
    const bewaarder = new Veldbewaarder(begin, { zenden: (velden, was) => { gezonden.push({ velden, was }); return gezonden.length === 1 ? new Promise((klaar) => { los = klaar; }) : Promise.resolve(goed()({ velden, was })); } });
    bewaarder.zet('naam', 'Andere naam', true);
    bewaarder.zet('ontwerp', 'Van mij');
    los(goed({ ontwerp: 'Van Joost' })({ velden: { naam: 'Andere naam' }, was: {} }));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(gezonden[1]).toEqual({ velden: { ontwerp: 'Van mij' }, was: { ontwerp: 'Oud' } });
  });
});
