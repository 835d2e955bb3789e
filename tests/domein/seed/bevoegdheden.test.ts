import { describe, expect, it } from 'vitest';
import { urenPerOordeel, type Bevoegdheidsfeit } from '@/lib/inventaris/bevoegdheid';
import { bevoegdhedenMaken } from '../../../prisma/seed/bevoegdheden';
import { demoBesturen } from '../../../prisma/seed/demo-besturen';
import { makeBestuur } from '../../../prisma/seed/generator/bestuur';

// The demo looks like the sector: shares of hours as the yearly count of lessons gives them.

const rijen = makeBestuur(demoBesturen.rijnoord);
const bevoegdheden = bevoegdhedenMaken(rijen);
const perMens = new Map<string, Bevoegdheidsfeit[]>();
for (const een of bevoegdheden) perMens.set(een.medewerkerId, [...(perMens.get(een.medewerkerId) ?? []), een as Bevoegdheidsfeit]);

function aandelen(vakken: readonly string[] | null): Record<string, number> {
  const som = { bevoegd: 0, benoembaar: 0, onbevoegd: 0, onbekend: 0 };
  for (const les of rijen.lesinzetten) {
    if (les.schooljaar !== 2026 || (vakken && !vakken.includes(les.vakCode ?? ''))) continue;
    const uren = urenPerOordeel([les], perMens.get(les.medewerkerId) ?? [], '2026-10-01');
    for (const oordeel of ['bevoegd', 'benoembaar', 'onbevoegd', 'onbekend'] as const) som[oordeel] += uren[oordeel];
  }
  const totaal = Object.values(som).reduce((a, b) => a + b, 0);
  return Object.fromEntries(Object.entries(som).map(([oordeel, uren]) => [oordeel, uren / totaal]));
}

describe('bevoegdheden in de demo', () => {
  it('zijn elke keer dezelfde', () => {
    expect(bevoegdhedenMaken(makeBestuur(demoBesturen.rijnoord))).toEqual(bevoegdheden);
  });

  it('geven de aandelen van de sector: 8 tot 9% benoembaar en 3 tot 4% onbevoegd, met speling voor toeval', () => {
    const { benoembaar, onbevoegd, onbekend } = aandelen(null);
    expect(benoembaar).toBeGreaterThan(0.07);
    expect(benoembaar).toBeLessThan(0.105);
    expect(onbevoegd).toBeGreaterThan(0.025);
    expect(onbevoegd).toBeLessThan(0.05);
    expect(onbekend).toBeLessThan(0.05);
  });

  it('geven meer onbevoegd en benoembaar in nask, techniek en maatschappijleer', () => {
    const krap = aandelen(['nask', 'te', 'maat']);
    const alle = aandelen(null);
    expect((krap.benoembaar ?? 0) + (krap.onbevoegd ?? 0)).toBeGreaterThan((alle.benoembaar ?? 0) + (alle.onbevoegd ?? 0));
  });

  it('hebben geschiktheidsverklaringen die binnenkort eindigen, en geen zonder einddatum', () => {
    const verklaringen = bevoegdheden.filter(({ graad }) => graad === 'geschiktheidsverklaring');
    expect(verklaringen.every(({ einde }) => einde !== null)).toBe(true);
    expect(verklaringen.some(({ einde }) => einde !== null && einde <= '2027-01-31')).toBe(true);
  });
});
