import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heleKeten, komtUit, ketendeel, ketensoort, KETENSOORTEN, leidtTot, lopen, rijpunt, type Keten, type Ketenpunt } from '@/lib/cyclus/keten';
import { ketenbeeld, ketenlijst } from '@/lib/cyclus/ketenbeeld';

// The promise: the chain can be walked both ways without ever going round, and the picture shows every link once.

const SOORTINSTRUMENT: [string, string][] = [['tabel-4', 'in-kaart'], ['knelpunten', 'eigen-knelpunten'], ['bijlage-1', 'doelen'], ['aanknopingspunten', 'werving'], ['amo', 'ability-interventie'], ['overig-beleid', 'hrm-beleid']];
const punt = (nummer: number): Ketenpunt => {
  const [instrument, blok] = SOORTINSTRUMENT[nummer % SOORTINSTRUMENT.length] as [string, string];
  return { punt: rijpunt(`r-${nummer}`), vraagId: `r-${nummer}`, naam: `*Rij* ${nummer}`, instrument, blok, deelfase: '1B', soort: ketensoort(instrument, blok), eigen: false };
};

/** Any links between up to a dozen rows, circles and branches among them. */
const ketens: fc.Arbitrary<Keten> = fc.integer({ min: 2, max: 12 }).chain((aantal) => fc.uniqueArray(fc.tuple(fc.nat(aantal - 1), fc.nat(aantal - 1)).filter(([van, naar]) => van !== naar), { maxLength: 20, selector: String }).map((paren) => ({
  punten: Array.from({ length: aantal }, (_, nummer) => punt(nummer)), plekken: [],
  schakels: paren.map(([van, naar], plaats) => ({ id: `s${plaats}`, van: rijpunt(`r-${van}`), naar: rijpunt(`r-${naar}`) })),
})));

describe('the chain', () => {
  it('ends in every direction, tells each point once, and what lies before one lies after the other', () => {
    fc.assert(fc.property(ketens, (keten) => {
      for (const een of keten.punten) {
        const verder = lopen(keten, een.punt, 'verder').map((stap) => stap.punt);
        expect(new Set(verder).size).toBe(verder.length);
        expect(verder).not.toContain(een.punt);
        for (const ander of verder) expect(lopen(keten, ander, 'terug').map((stap) => stap.punt)).toContain(een.punt);
        expect(verder.slice(0, leidtTot(keten, een.punt).length)).toEqual(leidtTot(keten, een.punt).map((stap) => stap.punt.punt));
      }
    }));
  });

  it('is the same set from both of its ends: itself, before and after', () => {
    fc.assert(fc.property(ketens, (keten) => {
      for (const { van, naar } of keten.schakels) {
        expect(heleKeten(keten, van).has(naar)).toBe(true);
        expect(heleKeten(keten, naar).has(van)).toBe(true);
      }
    }));
  });

  it('stands in the picture with each link once, between places that exist, and each linked row on one place', () => {
    fc.assert(fc.property(ketens, (keten) => {
      const { kolommen, lijnen, hoogte } = ketenbeeld(keten);
      expect(lijnen.map(({ schakelId }) => schakelId).sort()).toEqual(keten.schakels.map(({ id }) => id).sort());
      for (const { van, naar, begin, einde } of lijnen) {
        expect(kolommen[begin.kolom]?.punten[begin.rij]?.punt).toBe(van);
        expect(kolommen[einde.kolom]?.punten[einde.rij]?.punt).toBe(naar);
      }
      const staan = kolommen.flatMap(({ punten }) => punten.map((een) => een.punt));
      expect(new Set(staan)).toEqual(new Set(keten.schakels.flatMap(({ van, naar }) => [van, naar])));
      expect(staan.length).toBe(new Set(staan).size);
      expect(Math.max(0, ...kolommen.map(({ punten }) => punten.length))).toBe(hoogte);
      expect(kolommen.map(({ soort }) => KETENSOORTEN.indexOf(soort))).toEqual(kolommen.map(({ soort }) => KETENSOORTEN.indexOf(soort)).sort((a, b) => a - b));
    }));
  });

  it('is told as a list that holds everything that is linked, also what goes round in a circle', () => {
    fc.assert(fc.property(ketens.filter(({ schakels }) => schakels.length <= 8), (keten) => {
      const regels = ketenlijst(keten);
      expect(new Set(regels.map((regel) => regel.punt.punt))).toEqual(new Set(keten.schakels.flatMap(({ van, naar }) => [van, naar])));
    }));
  });

  it('goes to the browser with the links of the page only, and names in plain words', () => {
    const keten: Keten = { punten: [0, 1, 2, 3, 4].map(punt), plekken: [], schakels: [{ id: 'a', van: 'rij:r-0', naar: 'rij:r-1' }, { id: 'b', van: 'rij:r-1', naar: 'rij:r-2' }, { id: 'c', van: 'rij:r-3', naar: 'rij:r-4' }] };
    const deel = ketendeel(keten, ['r-0']);
    expect(deel.schakels.map(({ id }) => id)).toEqual(['a']);
    expect(leidtTot(deel, 'rij:r-0').map((stap) => stap.punt.naam)).toEqual(['Rij 1']);
    expect(komtUit(deel, 'rij:r-0')).toEqual([]);
  });
});
