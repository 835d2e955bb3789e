import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dagenTussen } from '@/lib/dates';
import { dagErbij, prognose, type Lijn, type Meetpaar } from '@/lib/plan/tempo';

// The promise: at present pace is a straight line, none when it would be chance, never more certain than it is, and never
// further than twice what was measured.

const lijn = (metingen: readonly Meetpaar[], tot: string | null, stap?: number): Lijn => {
  const uit = prognose(metingen, tot, stap);
  if (uit.soort !== 'lijn') throw new Error(uit.reden);
  return uit;
};
const opDag = (waarden: readonly number[], dagen: number): Meetpaar[] => waarden.map((waarde, plaats) => ({ datum: dagErbij('2025-01-01', plaats * dagen), waarde }));

describe('at present pace', () => {
  it('follows measurements on a line exactly: ten points a year from 20 is 40 after two years', () => {
    const uit = lijn([{ datum: '2025-01-01', waarde: 20 }, { datum: '2025-07-02', waarde: 25 }, { datum: '2026-01-01', waarde: 30 }], '2027-01-01');
    expect(uit.perJaar).toBeCloseTo(10, 1);
    expect(uit.opDoel?.waarde).toBeCloseTo(40, 1);
    expect(uit).toMatchObject({ metingen: 3, eerste: '2025-01-01', laatste: '2026-01-01' });
  });

  it('says nothing with fewer than two measurements, or less than three months between the first and the last', () => {
    expect(prognose([], null)).toEqual({ soort: 'geen', reden: 'geen-meting' });
    expect(prognose(opDag([30], 1), null)).toEqual({ soort: 'geen', reden: 'een-meting' });
    expect(prognose([{ datum: '2025-01-01', waarde: 30 }, { datum: '2025-01-01', waarde: 40 }], null)).toEqual({ soort: 'geen', reden: 'een-meting' });
    expect(prognose(opDag([30, 31, 32], 44), null)).toEqual({ soort: 'geen', reden: 'te-kort' });
    expect(prognose(opDag([30, 31, 32], 45), null).soort).toBe('lijn');
  });

  it('looks at most twice as far ahead as was measured, and says nothing of a goal behind that', () => {
    const metingen = opDag([30, 32], 200);
    expect(lijn(metingen, dagErbij('2025-01-01', 600)).opDoel).not.toBeNull();
    const ver = lijn(metingen, dagErbij('2025-01-01', 601));
    expect(ver.opDoel).toBeNull();
    expect(ver.tot.datum).toBe(dagErbij('2025-01-01', 600));
  });

  it('has no margin with two measurements, and with more the lowest and highest line without one of them', () => {
    expect(lijn(opDag([30, 32], 200), null).aanEinde.marge).toBeNull();
    // 30, 40, 20 a year apart: without the last the line goes up ten a year, without the middle one down five.
    const uit = lijn([{ datum: '2024-01-01', waarde: 30 }, { datum: '2024-12-31', waarde: 40 }, { datum: '2025-12-31', waarde: 20 }], '2026-12-31');
    expect(uit.opDoel?.marge?.hoog).toBeCloseTo(60, 0);
    expect(uit.opDoel?.marge?.laag).toBeCloseTo(0, 0);
  });

  it('keeps a margin of one person for each year ahead, also when all measurements lie on one line', () => {
    const recht = opDag([30, 31, 32], 180);
    const uit = lijn(recht, dagErbij(recht.at(-1)?.datum ?? '', 500), 2);
    expect(uit.opDoel?.marge?.hoog).toBeCloseTo((uit.opDoel?.waarde ?? 0) + 4, 5);
    expect(uit.opDoel?.marge?.laag).toBeCloseTo((uit.opDoel?.waarde ?? 0) - 4, 5);
  });

  it('leaves out what was measured more than two years before the last', () => {
    const oud = { datum: '2020-01-01', waarde: 90 };
    const nieuw = opDag([30, 32, 34], 180);
    expect(prognose([oud, ...nieuw], null)).toEqual(prognose(nieuw, null));
  });

  it('never leaves 0 to 100, whatever was measured; its margin holds its value; order makes no difference', () => {
    const meting = fc.record({ datum: fc.integer({ min: 0, max: 1500 }).map((dag) => dagErbij('2022-01-01', dag)), waarde: fc.double({ min: 0, max: 100, noNaN: true }) });
    const uniek = fc.uniqueArray(meting, { selector: ({ datum }) => datum, maxLength: 12 });
    fc.assert(fc.property(uniek, fc.option(fc.integer({ min: 0, max: 6000 }).map((dag) => dagErbij('2022-01-01', dag))), (metingen, tot) => {
      const uit = prognose(metingen, tot);
      expect(prognose([...metingen].reverse(), tot)).toEqual(uit);
      if (uit.soort === 'geen') return;
      for (const punt of [uit.aanEinde, ...(uit.opDoel ? [uit.opDoel] : [])]) {
        expect(punt.waarde).toBeGreaterThanOrEqual(0);
        expect(punt.waarde).toBeLessThanOrEqual(100);
        expect(punt.marge === null || punt.marge.laag <= punt.waarde && punt.waarde <= punt.marge.hoog).toBe(true);
        expect(punt.marge === null).toBe(uit.metingen === 2);
        expect(dagenTussen(uit.laatste, punt.datum)).toBeLessThanOrEqual(2 * dagenTussen(uit.eerste, uit.laatste));
      }
    }), { numRuns: 400 });
  });
});
