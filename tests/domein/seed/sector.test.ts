import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeBestuur } from '@/prisma/seed/generator/bestuur';
import { bestuursgroottes, sector, sectorOmvang, sectorSpecs } from '@/prisma/seed/sector';
import { kengetallen } from './kengetallen';

const som = (delen: readonly number[]) => delen.reduce((a, b) => a + b, 0);

describe('the sector to measure with', () => {
  it('has 330 boards from 23 to 3,758 teachers, 100,000 in all, half of them in the largest tenth or so', () => {
    const groottes = bestuursgroottes();
    expect([groottes.length, groottes[0], groottes.at(-1), som(groottes)]).toEqual([330, 23, 3758, 100_000]);
    expect(groottes).toEqual([...groottes].sort((a, b) => a - b));
    expect(som(groottes.slice(-66)) / 100_000).toBeGreaterThan(0.5);
  });

  it('has 1,500 schools, one for a third of the boards, each with its own BRIN and vestiging', () => {
    const specs = sectorSpecs();
    const scholen = specs.flatMap((spec) => spec.scholen);
    expect(scholen).toHaveLength(sectorOmvang.scholen);
    expect(new Set(scholen.map((school) => school.brin + school.vestiging)).size).toBe(sectorOmvang.scholen);
    expect(scholen.filter((school) => !/^[6-9]\d[A-Z]{2}$/.test(school.brin) || !/^\d{2}$/.test(school.vestiging))).toEqual([]);
    const een = specs.filter((spec) => spec.scholen.length === 1).length / specs.length;
    expect(een).toBeGreaterThan(0.25);
    expect(een).toBeLessThan(0.45);
    expect(new Set(specs.map((spec) => spec.slug)).size).toBe(specs.length);
  });

  it('gives 1.3 diplomas per teacher and believable figures, the same on every run', async () => {
    let leraren = 0;
    let diplomas = 0;
    let masters = 0;
    const hash = createHash('sha256');
    for await (const rijen of sector()) {
      const k = kengetallen(rijen);
      leraren += k.leraren;
      diplomas += k.diplomas;
      masters += k.masters * k.leraren;
      if (leraren < 3000) hash.update(JSON.stringify(rijen));
      if (leraren > 12_000) break;
    }
    expect(diplomas / leraren).toBeGreaterThan(1.25);
    expect(diplomas / leraren).toBeLessThan(1.35);
    expect(masters / leraren).toBeGreaterThan(0.37);
    expect(masters / leraren).toBeLessThan(0.43);
    const nogmaals = createHash('sha256');
    let geteld = 0;
    for (const spec of sectorSpecs()) {
      const rijen = makeBestuur(spec);
      geteld += kengetallen(rijen).leraren;
      if (geteld >= 3000) break;
      nogmaals.update(JSON.stringify(rijen));
    }
    expect(nogmaals.digest('hex')).toBe(hash.digest('hex'));
  });
});
