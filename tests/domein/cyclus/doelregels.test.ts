import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doelfouten, doelMist, doelVan, opVolgorde } from '@/lib/cyclus/doel';
import { paarVan, PAARKANTEN, THEMAS, themaparen } from '@/lib/cyclus/themas';

// The promise: what is said of a goal follows from its cells, and every pair of themes has exactly one place.

const JAAR = 2026;
const cellen = (waarde: Record<string, string>) => doelVan('eigen-1', 'Een doel', { cellen: waarde });

describe('a goal', () => {
  it('with a year that is over or a share above 100 says so at that field, and otherwise nothing', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2070 }), fc.integer({ min: -5, max: 130 }), (doeljaar, streefwaarde) => {
      const fouten = doelfouten({ doeljaar, streefwaarde, volgorde: null }, JAAR);
      expect('doeljaar' in fouten).toBe(doeljaar < JAAR);
      expect('streefwaarde' in fouten).toBe(streefwaarde < 1 || streefwaarde > 100);
    }));
    expect(doelfouten(cellen({ doeljaar: '2025', streefwaarde: '101', volgorde: '1,5' }), JAAR)).toEqual({ doeljaar: 'Dit jaar is voorbij. Kies 2026 of later.', streefwaarde: 'Vul een percentage in van 1 tot en met 100.', volgorde: 'Vul een heel getal in, vanaf 1.' });
  });

  it('misses less with every answer, and nothing when all is said', () => {
    expect(doelMist(cellen({}))).toHaveLength(5);
    expect(doelMist(cellen({ indicator: 'doel50', wie: 'HR', wanneer: '2028-01-01' }))).toEqual(['naar welk percentage u toe wilt', 'wat het voor leraren betekent', 'waaraan leraren zien hoe ver u bent', 'wat leraren nodig hebben']);
    expect(doelMist(cellen({ wie: 'HR', doeljaar: '2028', indicator: 'doel50', streefwaarde: '50', betekenis: 'a', zichtbaar: 'b', nodig: 'c' }))).toEqual([]);
  });

  it('stands by its place, without losing one; what lapsed stands last', () => {
    const Doel = fc.record({ status: fc.constantFrom('voorlopig' as const, 'geldt' as const, 'vervallen' as const), volgorde: fc.option(fc.integer({ min: 1, max: 9 })) });
    fc.assert(fc.property(fc.array(Doel), (doelen) => {
      const rij = opVolgorde(doelen);
      expect(new Set(rij)).toEqual(new Set(doelen));
      const rang = ({ status, volgorde }: (typeof doelen)[number]) => (status === 'vervallen' ? 1000 : 0) + (volgorde ?? 100);
      expect(rij.map(rang)).toEqual([...rij.map(rang)].sort((a, b) => a - b));
    }));
  });
});

describe('two themes', () => {
  it('have one place, whichever was named first, and a theme has none with itself', () => {
    expect(themaparen([])).toHaveLength(10);
    fc.assert(fc.property(fc.constantFrom(...THEMAS), fc.constantFrom(...THEMAS), fc.constantFrom(...(Object.keys(PAARKANTEN) as (keyof typeof PAARKANTEN)[])), (een, ander, kant) => {
      expect(paarVan(een, ander)).toEqual(paarVan(ander, een));
      const vol = themaparen([{ id: 'r', cellen: { 'thema-een': een, 'thema-twee': ander, [kant]: 'Dit' } }]).filter(({ kanten }) => kanten.length > 0);
      expect(vol).toHaveLength(een === ander ? 0 : 1);
      if (vol[0]) expect(new Set([vol[0].rij, vol[0].kolom])).toEqual(new Set([een, ander]));
    }));
  });
});
