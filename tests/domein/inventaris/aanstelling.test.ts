import { describe, expect, it } from 'vitest';
import { bezwaarTegenPer, bezwaren, dagErvoor, hoogsteFactor, overlapt, schaalUitTekst, voortzetting, type Aanstellingsfeit } from '@/lib/inventaris/aanstelling';
import { AanstellingCorrigerenSchema, AanstellingToevoegenSchema } from '@/lib/inventaris/aanstelling.schema';

const een = (rest: Partial<Aanstellingsfeit> = {}): Aanstellingsfeit =>
  ({ schoolId: 's1', teamId: null, functie: 'Docent', categorie: 'OP', schaal: 'LB', schaalSinds: null, deeltijdfactor: 0.8, begin: '2020-08-01', einde: null, ...rest });

describe('de dag ervoor', () => {
  it.each([['2026-08-01', '2026-07-31'], ['2026-10-01', '2026-09-30'], ['2024-03-01', '2024-02-29'], ['2025-03-01', '2025-02-28'], ['2026-01-01', '2025-12-31']])('van %s is %s', (dag, ervoor) => {
    expect(dagErvoor(dag)).toBe(ervoor);
  });
});

describe('wijzigen per datum', () => {
  it('laat de oude lopen tot de dag ervoor en de nieuwe tot het oude einde', () => {
    const { oudEinde, nieuw } = voortzetting(een({ einde: '2027-07-31' }), '2026-08-01', een({ deeltijdfactor: 0.6 }));
    expect([oudEinde, nieuw.begin, nieuw.einde, nieuw.deeltijdfactor]).toEqual(['2026-07-31', '2026-08-01', '2027-07-31', 0.6]);
  });

  it('laat een andere schaal ingaan op die dag, en een gelijke schaal haar eigen begin houden', () => {
    expect(voortzetting(een(), '2026-08-01', een({ schaal: 'LC' })).nieuw.schaalSinds).toBe('2026-08-01');
    expect(voortzetting(een(), '2026-08-01', een()).nieuw.schaalSinds).toBe('2020-08-01');
    expect(voortzetting(een({ schaalSinds: '2018-10-01' }), '2026-08-01', een()).nieuw.schaalSinds).toBe('2018-10-01');
    expect(voortzetting(een(), '2026-08-01', een({ schaal: 'LC', schaalSinds: '2026-10-01' })).nieuw.schaalSinds).toBe('2026-10-01');
  });

  it('weigert de eerste dag zelf, een dag ervoor en een dag na het einde', () => {
    const tijdelijk = een({ einde: '2027-07-31' });
    expect(bezwaarTegenPer(tijdelijk, '2020-08-01')).toMatch(/Corrigeren/);
    expect(bezwaarTegenPer(tijdelijk, '2020-07-31')).toMatch(/voor het begin/);
    expect(bezwaarTegenPer(tijdelijk, '2027-08-01')).toMatch(/eindigt al/);
    expect(bezwaarTegenPer(tijdelijk, '2027-07-31')).toBeNull();
    expect(bezwaarTegenPer(tijdelijk, '2024-02-29')).toBeNull();
  });
});

describe('naast elkaar', () => {
  it('telt de eerste en de laatste dag allebei mee', () => {
    expect(overlapt(een({ einde: '2026-07-31' }), een({ begin: '2026-07-31' }))).toBe(true);
    expect(overlapt(een({ einde: '2026-07-31' }), een({ begin: '2026-08-01' }))).toBe(false);
  });

  it('weigert dezelfde functie op dezelfde school en in hetzelfde team, met de reden', () => {
    expect(bezwaren(een({ begin: '2026-08-01' }), [een({ functie: 'docent' })]).weigering).toMatch(/is er al/);
    expect(bezwaren(een({ begin: '2026-08-01' }), [een({ einde: '2026-07-31' })])).toEqual({ weigering: null, waarschuwingen: [] });
  });

  it('vraagt door bij een andere functie op dezelfde school, en niet bij een andere school', () => {
    const elders = een({ schoolId: 's2', deeltijdfactor: 0.2 });
    expect(bezwaren(een({ functie: 'Decaan', deeltijdfactor: 0.2 }), [een()]).waarschuwingen).toHaveLength(1);
    expect(bezwaren(elders, [een()])).toEqual({ weigering: null, waarschuwingen: [] });
  });

  it('vraagt door boven 1,2 fte, op de drukste dag', () => {
    const elders = (factor: number, begin = '2020-08-01') => een({ schoolId: 's2', deeltijdfactor: factor, begin });
    expect(bezwaren(elders(0.4), [een()]).waarschuwingen).toEqual([]);
    expect(bezwaren(elders(0.5), [een()]).waarschuwingen[0]).toMatch(/1,3 fte/);
    expect(hoogsteFactor(elders(0.4), [een({ begin: '2026-10-01' }), een({ schoolId: 's3', begin: '2026-10-01', deeltijdfactor: 0.5 })])).toBe(1.7);
    expect(hoogsteFactor(elders(0.4), [een({ begin: '2019-08-01', einde: '2020-07-31' })])).toBe(0.4);
  });
});

describe('schaal', () => {
  it.each([['L10', 'OP', 'LB'], ['l 11', 'OP', 'LC'], ['12', 'OP', 'LD'], ['L13', 'DIR', 'LE'], ['12', 'DIR', '12'], ['lc', 'OP', 'LC'], ['8', 'OP', '8'], ['', 'OP', '']] as const)('%s bij %s wordt %s', (tekst, categorie, schaal) => {
    expect(schaalUitTekst(tekst, categorie)).toBe(schaal);
  });
});

describe('het formulier', () => {
  const goed = { medewerker: '00000000-0000-4000-8000-000000000001', plek: '00000000-0000-4000-8000-000000000002', functie: 'Docent', categorie: 'OP', schaal: 'LB', schaalSinds: '', deeltijdfactor: '0,8', begin: '1-8-2026', einde: '' };
  const fouten = (rest: object) => Object.keys(AanstellingToevoegenSchema.safeParse({ ...goed, ...rest }).error?.issues.reduce((alle, { path }) => ({ ...alle, [String(path[0])]: 1 }), {}) ?? {});

  it('leest een komma, een dag zoals mensen die typen, en een school met of zonder team', () => {
    expect(AanstellingToevoegenSchema.parse(goed)).toMatchObject({ deeltijdfactor: 0.8, begin: '2026-08-01', einde: null, plek: { teamId: null } });
    expect(AanstellingToevoegenSchema.parse({ ...goed, plek: `${goed.plek}/${goed.medewerker}` }).plek.teamId).toBe(goed.medewerker);
  });

  it('wijst elk fout veld aan', () => {
    expect(fouten({ plek: 'x', deeltijdfactor: '2', begin: '30-2-2026', categorie: '' }).sort()).toEqual(['begin', 'categorie', 'deeltijdfactor', 'plek']);
    expect(fouten({ begin: '29-2-2026' })).toEqual(['begin']);
    expect(fouten({ begin: '29-2-2024' })).toEqual([]);
    expect(fouten({ einde: '2026-07-31' })).toEqual(['einde']);
    expect(fouten({ begin: '' })).toEqual(['begin']);
    expect(fouten({ deeltijdfactor: '1e0' })).toEqual(['deeltijdfactor']);
  });

  it('weigert een correctie zonder versie', () => {
    expect(AanstellingCorrigerenSchema.safeParse({ ...goed, medewerker: undefined, aanstelling: goed.medewerker, versie: '' }).success).toBe(false);
  });
});
