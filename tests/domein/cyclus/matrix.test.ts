import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alleVakken, vakOp, vakStap, vakVan, type Richting, type Vakas, type Vakken } from '@/lib/cyclus/matrix';

const as = (letter: string) => fc.integer({ min: 1, max: 6 }).map((aantal): Vakas[] => Array.from({ length: aantal }, (_, nr) => ({ code: `${letter}${nr}`, naam: `${letter} ${nr}` })));
const vakken = fc.record({ kolommen: as('k'), rijen: as('r') });
const richting = fc.constantFrom<Richting>('links', 'rechts', 'op', 'neer');

/** A picture with cells of any size, also of no size at all, anywhere on the screen. */
const beeld = vakken.chain((matrix) => fc.record({
  matrix: fc.constant(matrix),
  grenzen: fc.record({ x: grenzen(matrix.kolommen.length), y: grenzen(matrix.rijen.length) }),
}));
function grenzen(aantal: number) {
  return fc.record({ begin: fc.integer({ min: -2000, max: 2000 }), maten: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: aantal, maxLength: aantal }) })
    .map(({ begin, maten }) => maten.reduce<number[]>((tot, maat) => [...tot, (tot.at(-1) ?? begin) + maat], [begin]));
}
const binnen = ([...rand]: readonly number[]) => fc.oneof(fc.constantFrom(...rand), fc.double({ min: rand[0] ?? 0, max: rand.at(-1) ?? 0, noNaN: true }));
const sleutel = ({ kolom, rij }: { kolom: string; rij: string }) => `${kolom}/${rij}`;

describe('de matrix met vakken', () => {
  // Issue 5: "every position maps to exactly one cell", the borders and corners too.
  it('legt elk punt van het beeld in precies één vak, ook op een rand en in een hoek', () => {
    fc.assert(fc.property(beeld.chain(({ matrix, grenzen: g }) => fc.record({ matrix: fc.constant(matrix), g: fc.constant(g), x: binnen(g.x), y: binnen(g.y) })), ({ matrix, g, x, y }) => {
      const vak = vakOp(matrix, g, { x, y });
      expect(vak).not.toBeNull();
      const raak = alleVakken(matrix).filter((een) => sleutel(een) === sleutel(vak ?? { kolom: '', rij: '' }));
      expect(raak).toHaveLength(1);
      // The cell that was named indeed holds the point.
      const nr = { x: matrix.kolommen.findIndex(({ code }) => code === vak?.kolom), y: matrix.rijen.findIndex(({ code }) => code === vak?.rij) };
      expect(g.x[nr.x]).toBeLessThanOrEqual(x);
      expect(g.x[nr.x + 1]).toBeGreaterThanOrEqual(x);
      expect(g.y[nr.y]).toBeLessThanOrEqual(y);
      expect(g.y[nr.y + 1]).toBeGreaterThanOrEqual(y);
    }));
  });

  it('geeft een gedeelde rand aan het vak erna, en de laatste rand aan het laatste vak', () => {
    const matrix = { kolommen: [{ code: 'a', naam: '' }, { code: 'b', naam: '' }], rijen: [{ code: 'c', naam: '' }, { code: 'd', naam: '' }] };
    const g = { x: [0, 100, 200], y: [0, 50, 100] };
    expect(vakOp(matrix, g, { x: 100, y: 50 })).toEqual({ kolom: 'b', rij: 'd' });
    expect(vakOp(matrix, g, { x: 99.99, y: 49.99 })).toEqual({ kolom: 'a', rij: 'c' });
    expect(vakOp(matrix, g, { x: 200, y: 100 })).toEqual({ kolom: 'b', rij: 'd' });
    expect(vakOp(matrix, g, { x: 0, y: 0 })).toEqual({ kolom: 'a', rij: 'c' });
  });

  it('legt niets buiten het beeld in een vak', () => {
    fc.assert(fc.property(beeld, fc.double({ min: 0.001, max: 500, noNaN: true }), fc.boolean(), ({ matrix, grenzen: g }, ver, links) => {
      const x = links ? (g.x[0] ?? 0) - ver : (g.x.at(-1) ?? 0) + ver;
      expect(vakOp(matrix, g, { x, y: g.y[0] ?? 0 })).toBeNull();
    }));
    expect(vakOp({ kolommen: [{ code: 'a', naam: '' }], rijen: [{ code: 'b', naam: '' }] }, { x: [0, 1], y: [0, 1] }, { x: Number.NaN, y: 0 })).toBeNull();
  });

  it('zet met de pijlen één vak verder, blijft binnen, en haalt elk vak vanaf elk ander', () => {
    fc.assert(fc.property(vakken, fc.array(richting, { maxLength: 30 }), (matrix, stappen) => {
      let vak = vakStap(matrix, null, 'rechts');
      expect(sleutel(vak)).toBe(sleutel(alleVakken(matrix)[0] ?? vak));
      for (const stap of stappen) {
        const verder = vakStap(matrix, vak, stap);
        expect(vakVan(matrix, verder.kolom, verder.rij)).not.toBeNull();
        expect(afstand(matrix, vak, verder)).toBeLessThanOrEqual(1);
        vak = verder;
      }
    }));
    fc.assert(fc.property(vakken, (matrix) => {
      const bereikt = new Set<string>();
      const wachtend = [vakStap(matrix, null, 'neer')];
      for (let vak = wachtend.pop(); vak; vak = wachtend.pop()) {
        if (bereikt.has(sleutel(vak))) continue;
        bereikt.add(sleutel(vak));
        for (const stap of ['links', 'rechts', 'op', 'neer'] as const) wachtend.push(vakStap(matrix, vak, stap));
      }
      expect(bereikt.size).toBe(alleVakken(matrix).length);
    }));
  });

  it('noemt wat half of met een vervallen waarde is ingevuld niet geplaatst', () => {
    fc.assert(fc.property(vakken, (matrix) => {
      const [eerste] = alleVakken(matrix);
      expect(vakVan(matrix, eerste?.kolom ?? '', '')).toBeNull();
      expect(vakVan(matrix, '', eerste?.rij ?? '')).toBeNull();
      expect(vakVan(matrix, 'vervallen', eerste?.rij ?? '')).toBeNull();
      expect(vakVan(matrix, eerste?.kolom ?? '', eerste?.rij ?? '')).toEqual(eerste);
    }));
  });
});

function afstand({ kolommen, rijen }: Vakken, van: { kolom: string; rij: string }, naar: { kolom: string; rij: string }): number {
  const plek = (lijst: readonly Vakas[], code: string) => lijst.findIndex((een) => een.code === code);
  return Math.abs(plek(kolommen, van.kolom) - plek(kolommen, naar.kolom)) + Math.abs(plek(rijen, van.rij) - plek(rijen, naar.rij));
}
