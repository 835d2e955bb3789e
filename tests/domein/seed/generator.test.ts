import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoBesturen } from '@/prisma/seed/demo-besturen';
import { makeBestuur } from '@/prisma/seed/generator/bestuur';
import { kengetallen } from './kengetallen';
import type { BestuurRijen } from '@/prisma/seed/generator/rijen';

const vingerafdruk = (rijen: BestuurRijen) => createHash('sha256').update(JSON.stringify(rijen)).digest('hex');
const tussen = (waarde: number, laag: number, hoog: number, wat: string) => {
  expect(waarde, wat).toBeGreaterThanOrEqual(laag);
  expect(waarde, wat).toBeLessThanOrEqual(hoog);
};

const gemaakt = { waterhoek: makeBestuur(demoBesturen.waterhoek), lauwerland: makeBestuur(demoBesturen.lauwerland), rijnoord: makeBestuur(demoBesturen.rijnoord) };

describe('the generator', () => {
  it('makes the same board for the same seed, and another one for another seed', () => {
    expect(vingerafdruk(makeBestuur(demoBesturen.lauwerland))).toBe(vingerafdruk(gemaakt.lauwerland));
    expect(vingerafdruk(makeBestuur(demoBesturen.lauwerland, 7))).not.toBe(vingerafdruk(gemaakt.lauwerland));
  });

  it.each([['waterhoek', 1, 1, 58], ['lauwerland', 4, 2, 235], ['rijnoord', 22, 9, 1250]] as const)('gives %s %i schools on %i BRINs with %i teachers', (slug, scholen, brins, leraren) => {
    const rijen = gemaakt[slug];
    expect(rijen.scholen).toHaveLength(scholen);
    expect(new Set(rijen.scholen.map((school) => school.brin)).size).toBe(brins);
    expect(kengetallen(rijen).leraren).toBe(leraren);
  });

  it.each(['lauwerland', 'rijnoord'] as const)('keeps the figures of %s believable', (slug) => {
    const k = kengetallen(gemaakt[slug]);
    tussen(k.gemiddeldeLeeftijd, 42, 44, 'mean age');
    tussen(k.gemiddeldeFactor, 0.77, 0.81, 'mean factor');
    tussen(k.onderDeHelft, 0.05, 0.07, 'under half');
    tussen(k.vast, 0.74, 0.82, 'permanent');
    tussen(k.schalen.LB ?? 0, slug === 'rijnoord' ? 0.3 : 0.4, slug === 'rijnoord' ? 0.34 : 0.44, 'LB');
    tussen(k.schalen.LD ?? 0, 0.25, 0.29, 'LD');
    tussen(k.masters, 0.35, 0.45, 'masters');
    expect(k.mastersBevestigd).toBeLessThan(k.masters);
    tussen(k.vwoBovenbouwWoMaster, 0.45, 0.75, 'wo-masters in upper vwo');
    tussen(k.teScreenen, 0.12, 0.2, 'not yet screened');
    tussen(k.inStudie, 0.03, 0.06, 'in a study');
    tussen(k.opTweeScholen, 0.01, 0.03, 'on two schools');
    for (const [vak, deel] of Object.entries(k.perVak)) tussen(deel, 0.18, 0.67, vak);
  });

  it('spreads masters unevenly over sections', () => {
    const delen = Object.values(kengetallen(gemaakt.rijnoord).perVak);
    expect(Math.max(...delen) - Math.min(...delen)).toBeGreaterThan(0.3);
  });

  it('leaves a queue of at least twelve diplomas in every school of the middle board, old papers and open questions among them', () => {
    const rijen = Object.entries(kengetallen(gemaakt.lauwerland).wachtrij);
    expect(rijen).toHaveLength(4);
    for (const [school, { open, oud, nader }] of rijen) {
      tussen(open, 12, 40, school);
      tussen(oud, 1, 20, `${school}, before 1996`);
      tussen(nader, 1, 20, `${school}, inquiry`);
    }
    const vragen = gemaakt.lauwerland.screenings.filter((screening) => screening.uitkomst === 'nader-onderzoek');
    expect(vragen.filter((vraag) => vraag.notitie === '' || vraag.gebruikerId === null)).toEqual([]);
  });

  it('never says that the register showed a diploma of before 1996', () => {
    const jaar = new Map(gemaakt.rijnoord.diplomas.map((d) => [d.id, d.behaaldOp ? Number(d.behaaldOp.slice(0, 4)) : d.behaaldJaar]));
    const uitRegister = gemaakt.rijnoord.screenings.filter((screening) => screening.bewijs === 'register');
    expect(uitRegister.length).toBeGreaterThan(100);
    expect(uitRegister.filter((screening) => (jaar.get(screening.diplomaId) ?? 0) < 1996)).toEqual([]);
  });

  it('shows names as the Netherlands have them', () => {
    const namen = gemaakt.rijnoord.medewerkers;
    const deel = (test: (m: (typeof namen)[number]) => boolean) => namen.filter(test).length / namen.length;
    tussen(deel((m) => m.voorvoegsel !== ''), 0.15, 0.35, 'voorvoegsel');
    tussen(deel((m) => /[^ -~]/.test(m.roepnaam + m.achternaam)), 0.05, 0.2, 'diacritics');
    for (const naam of ['Yılmaz', 'Nowak', 'Ramdin', 'Bouzid']) expect(namen.some((m) => m.achternaam.includes(naam)), naam).toBe(true);
  });

  it('points every row at rows of the same board', () => {
    for (const r of Object.values(gemaakt)) {
      const scholen = new Set(r.scholen.map((s) => s.id));
      const teamSchool = new Map(r.teams.map((t) => [t.id, t.schoolId]));
      const sectieSchool = new Map(r.secties.map((s) => [s.id, s.schoolId]));
      const mensen = new Set(r.medewerkers.map((m) => m.id));
      expect(new Set(r.medewerkers.map((m) => m.personeelsnummer)).size).toBe(r.medewerkers.length);
      expect(r.aanstellingen.filter((a) => !scholen.has(a.schoolId) || !mensen.has(a.medewerkerId) || (a.teamId !== null && teamSchool.get(a.teamId) !== a.schoolId))).toEqual([]);
      expect(r.lesinzetten.filter((l) => !mensen.has(l.medewerkerId) || l.sectieId === null || sectieSchool.get(l.sectieId) !== l.schoolId)).toEqual([]);
      expect(new Set(r.lesinzetten.map((l) => [l.medewerkerId, l.schooljaar, l.schoolId, l.vak, l.onderwijssoort, l.leerjaar].join())).size).toBe(r.lesinzetten.length);
      expect(r.diplomas.filter((d) => !mensen.has(d.medewerkerId))).toEqual([]);
    }
  });
});
