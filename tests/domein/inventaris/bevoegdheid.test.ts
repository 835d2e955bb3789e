import { describe, expect, it } from 'vitest';
import { lesoordeel, oordeeldag, urenPerOordeel, type Bevoegdheidsfeit, type Graad, type Lesfeit } from '@/lib/inventaris/bevoegdheid';
import { BevoegdheidToevoegenSchema } from '@/lib/inventaris/bevoegdheid.schema';

const les = (onderwijssoort: string, leerjaar: number, vakCode: string | null = 'wi', uren = 4): Lesfeit => ({ vak: 'Wiskunde', vakCode, onderwijssoort, leerjaar, uren });
const heeft = (graad: Graad, rest: Partial<Bevoegdheidsfeit> = {}): Bevoegdheidsfeit => ({ id: graad, vak: 'Wiskunde', vakCode: 'wi', graad, begin: '2020-08-01', einde: null, ...rest });
const oordeel = (een: Lesfeit, bevoegdheden: Bevoegdheidsfeit[], dag = '2026-10-01') => lesoordeel(een, bevoegdheden, dag).oordeel;

describe('wat een bevoegdheid dekt', () => {
  it.each([
    ['eerstegraads', 'vwo', 6, 'bevoegd'], ['eerstegraads', 'vmbo', 1, 'bevoegd'],
    ['tweedegraads', 'vwo', 3, 'bevoegd'], ['tweedegraads', 'vwo', 4, 'onbevoegd'], ['tweedegraads', 'havo', 4, 'onbevoegd'], ['tweedegraads', 'vmbo', 4, 'bevoegd'], ['tweedegraads', 'pro', 5, 'bevoegd'],
    ['beperkt-tweedegraads', 'havo', 3, 'bevoegd'], ['beperkt-tweedegraads', 'havo', 4, 'onbevoegd'], ['beperkt-tweedegraads', 'vmbo', 2, 'onbekend'], ['beperkt-tweedegraads', 'pro', 2, 'onbevoegd'],
    ['pabo', 'pro', 1, 'bevoegd'], ['pabo', 'vso', 3, 'bevoegd'], ['pabo', 'vmbo', 1, 'onbevoegd'],
    ['in-opleiding', 'vwo', 6, 'benoembaar'], ['geschiktheidsverklaring', 'vmbo', 2, 'benoembaar'], ['onbevoegd', 'vwo', 2, 'onbevoegd'],
  ] as const)('%s in %s %i: %s', (graad, soort, jaar, uitkomst) => {
    expect(oordeel(les(soort, jaar), [heeft(graad)])).toBe(uitkomst);
  });

  it('pabo zonder vak geldt in praktijkonderwijs voor elk vak, en zegt niets over vmbo', () => {
    const pabo = heeft('pabo', { vak: '', vakCode: null });
    expect(oordeel(les('pro', 1, 'lo'), [pabo])).toBe('bevoegd');
    expect(oordeel(les('vmbo', 1, 'lo'), [pabo])).toBe('onbekend');
  });

  it('geldt alleen voor het eigen vak; over een ander vak is niets bekend', () => {
    expect(oordeel(les('vwo', 6, 'na'), [heeft('eerstegraads')])).toBe('onbekend');
    expect(oordeel({ ...les('vwo', 6, null), vak: 'Sterrenkunde' }, [heeft('eerstegraads', { vak: 'sterrenkunde ', vakCode: null })])).toBe('bevoegd');
  });

  it('de beste telt: in opleiding voor de bovenbouw boven tweedegraads, en tweedegraads in de onderbouw', () => {
    const beide = [heeft('tweedegraads'), heeft('in-opleiding')];
    expect([oordeel(les('vwo', 5), beide), oordeel(les('vwo', 2), beide)]).toEqual(['benoembaar', 'bevoegd']);
    expect(oordeel(les('vmbo', 2), [heeft('onbevoegd'), heeft('beperkt-tweedegraads')])).toBe('onbekend');
  });

  it('zegt waarom, ook als een verklaring is verlopen', () => {
    expect(lesoordeel(les('vwo', 5), [heeft('tweedegraads')], '2026-10-01').reden).toMatch(/bovenbouw van vwo/);
    expect(lesoordeel(les('vwo', 5), [heeft('geschiktheidsverklaring', { einde: '2026-07-31' })], '2026-08-01')).toMatchObject({ oordeel: 'onbekend', reden: 'geschiktheidsverklaring is verlopen' });
  });
});

describe('op welke dag', () => {
  it.each([['2026-07-31', 'benoembaar'], ['2026-08-01', 'onbekend'], ['2024-02-29', 'benoembaar'], ['2024-02-28', 'onbekend']])('geldt tot en met de laatste dag: %s is %s', (dag, uitkomst) => {
    expect(oordeel(les('vwo', 5), [heeft('geschiktheidsverklaring', { begin: '2024-02-29', einde: '2026-07-31' })], dag)).toBe(uitkomst);
  });

  it('kijkt in het schooljaar van de peildatum op de peildatum zelf, in een ander jaar op 1 oktober', () => {
    expect([oordeeldag(2026, '2026-08-01'), oordeeldag(2026, '2027-07-31'), oordeeldag(2025, '2026-08-01'), oordeeldag(2026, '2026-07-31')]).toEqual(['2026-08-01', '2027-07-31', '2025-10-01', '2026-10-01']);
  });
});

it('de uren per oordeel tellen op tot alle uren', () => {
  const lessen = [les('vwo', 5, 'wi', 5), les('vwo', 2, 'wi', 3.5), les('havo', 4, 'na', 2)];
  const uren = urenPerOordeel(lessen, [heeft('tweedegraads')], '2026-10-01');
  expect(uren).toEqual({ bevoegd: 3.5, benoembaar: 0, onbevoegd: 5, onbekend: 2 });
});

describe('het formulier', () => {
  const goed = { medewerker: '00000000-0000-4000-8000-000000000001', vak: 'wiskunde', graad: 'tweedegraads', begin: '', einde: '', bewijs: '', toelichting: '' };
  const velden = (rest: object) => BevoegdheidToevoegenSchema.safeParse({ ...goed, ...rest }).error?.issues.map(({ path }) => path[0]) ?? [];

  it('vraagt een einddatum bij een geschiktheidsverklaring en een vak bij alles behalve pabo', () => {
    expect(velden({})).toEqual([]);
    expect(velden({ graad: 'geschiktheidsverklaring' })).toEqual(['einde']);
    expect(velden({ graad: 'geschiktheidsverklaring', einde: '2027-07-31' })).toEqual([]);
    expect(velden({ vak: '' })).toEqual(['vak']);
    expect(velden({ vak: '', graad: 'pabo' })).toEqual([]);
    expect(velden({ begin: '2026-08-01', einde: '2026-07-31' })).toEqual(['einde']);
    expect(velden({ bewijs: 'scan' })).toEqual(['bewijs']);
  });
});
