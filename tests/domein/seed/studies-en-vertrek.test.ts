import { describe, expect, it } from 'vitest';
import { demoBesturen } from '@/prisma/seed/demo-besturen';
import { makeBestuur } from '@/prisma/seed/generator/bestuur';
import { studiesMaken } from '@/prisma/seed/studies';
import { vertrekkenMaken } from '@/prisma/seed/vertrek';

const VANDAAG = '2026-11-23';

describe.each(['lauwerland', 'rijnoord'] as const)('the demo board %s', (slug) => {
  const rijen = makeBestuur(demoBesturen[slug]);
  const { trajecten, jaren } = studiesMaken(rijen);
  const vertrekken = vertrekkenMaken(rijen);
  const leraren = new Set(rijen.aanstellingen.filter(({ categorie, begin, einde }) => categorie === 'OP' && begin <= VANDAAG && (einde === null || einde >= VANDAAG)).map(({ medewerkerId }) => medewerkerId));

  it('has three to six in a hundred teachers in a study, and each status', () => {
    const lopend = trajecten.filter(({ status }) => ['aangevraagd', 'goedgekeurd', 'bezig', 'onderbroken'].includes(status));
    expect(lopend.length / leraren.size).toBeGreaterThanOrEqual(0.03);
    expect(lopend.length / leraren.size).toBeLessThanOrEqual(0.06);
    expect(new Set(trajecten.map(({ status }) => status))).toEqual(new Set(['aangevraagd', 'goedgekeurd', 'bezig', 'onderbroken', 'gestopt', 'afgewezen', 'afgerond']));
    expect(new Set(trajecten.map(({ naUitkomst }) => naUitkomst)).size).toBeGreaterThan(2);
  });

  it('has dates that follow each other, and years only of studies that exist', () => {
    for (const { begin, verwachtEinde, einde, status, diplomaId } of trajecten) {
      if (begin && verwachtEinde) expect(begin <= verwachtEinde).toBe(true);
      if (begin && einde) expect(begin <= einde).toBe(true);
      if (status === 'bezig') expect(begin !== null && begin <= VANDAAG).toBe(true);
      expect(status === 'afgerond').toBe(diplomaId !== null);
    }
    const ids = new Set(trajecten.map(({ id }) => id));
    expect(jaren.every(({ trajectId }) => ids.has(trajectId))).toBe(true);
    expect(ids.size).toBe(trajecten.length);
  });

  it('has two sections of which half or more leaves', () => {
    const weg = new Set(vertrekken.filter(({ verwachtOp }) => verwachtOp <= '2031-11-23').map(({ medewerkerId }) => medewerkerId));
    const secties = new Map<string, Set<string>>();
    for (const { schooljaar, schoolId, vakCode, medewerkerId } of rijen.lesinzetten) if (schooljaar === 2026 && leraren.has(medewerkerId)) secties.set(`${schoolId}|${vakCode}`, (secties.get(`${schoolId}|${vakCode}`) ?? new Set()).add(medewerkerId));
    expect([...secties.values()].filter((leden) => leden.size >= 4 && [...leden].filter((id) => weg.has(id)).length * 2 >= leden.size).length).toBeGreaterThanOrEqual(2);
    expect(new Set(vertrekken.map(({ medewerkerId }) => medewerkerId)).size).toBe(vertrekken.length);
  });
});
