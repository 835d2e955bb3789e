import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doelVan } from '@/lib/cyclus/doel';
import { activiteitenVoortgang, doelvoortgang, meetdagen, streefpunt, type Doelactiviteit, type Doelmeting } from '@/lib/plan/doelvoortgang';
import { prognoseInWoorden, prognoseregel } from '@/lib/plan/doelwoorden';
import { bereiktRijen, evaluatievoorstel, rijenErin, vervolgRijen, type Evaluatie } from '@/lib/plan/evaluatie';
import { dagErbij } from '@/lib/plan/tempo';

// The promise: a goal begins where the cycle began, its target is what the school chose (else the board), and what was
// evaluated goes into the answers of part 4 once, beside what people wrote there themselves.

const DOEL = 'eigen-3f6c1a44-1111-4222-8333-444455556666';
const doel = (cellen: Record<string, string>) => doelVan(DOEL, 'De helft heeft een master', { cellen });
const punt = (datum: string, waarde: number, noemer: number | null = null): Doelmeting => ({ id: noemer === null ? datum : null, datum, waarde, bron: 'Telling', toelichting: '', door: null, geteld: noemer === null ? null : { bevestigd: Math.round((waarde * noemer) / 100), opgegeven: noemer, noemer } });
const gang = (cellen: Record<string, string>, punten: Doelmeting[], anders: object = {}) => doelvoortgang({ doel: doel(cellen), bestuursdoel: 50, begin: '2025-09-01', activiteiten: [], indicator: null, zonder: null, zonderVerleden: false, punten, ...anders });
const STREEF = { streefwaarde: '40', doeljaar: '2026', wanneer: '2026-07-31' };

describe('a goal', () => {
  it('begins at the last measurement until the cycle began, or else at the first; now is the last', () => {
    const [voor, op, na] = [punt('2025-06-01', 20), punt('2025-09-01', 22), punt('2026-02-01', 30)];
    expect(gang(STREEF, [na, voor, op])).toMatchObject({ nul: op, nu: na });
    expect(gang(STREEF, [voor, na]).nul).toEqual(voor);
    expect(gang(STREEF, [na])).toMatchObject({ nul: na, nu: na });
    expect(gang(STREEF, [])).toMatchObject({ nul: null, nu: null, signaal: 'onbekend' });
  });

  it('asks for what the school chose, in the year that belongs to it; without a choice for the goal of the board', () => {
    expect(streefpunt(doel(STREEF), 50)).toEqual({ waarde: 40, op: '2026-07-31', van: 'doel' });
    expect(streefpunt(doel({ ...STREEF, doeljaar: '2030' }), 50)).toEqual({ waarde: 40, op: '2030-12-31', van: 'doel' });
    expect(streefpunt(doel({ wanneer: '2026-07-31' }), 50)).toEqual({ waarde: 50, op: '2026-07-31', van: 'bestuur' });
    expect(streefpunt(doel({ streefwaarde: '400' }), 50)).toEqual({ waarde: 50, op: null, van: 'bestuur' });
    expect(streefpunt(doel({}), null)).toBeNull();
  });

  it('is reached, gets there, does not, or can go either way; and never sure on two measurements', () => {
    const reeks = (...waarden: number[]) => waarden.map((waarde, plaats) => punt(dagErbij('2025-07-01', plaats * 90), waarde));
    expect(gang(STREEF, reeks(38, 41)).signaal).toBe('gehaald');
    expect(gang(STREEF, reeks(20, 28, 36)).signaal).toBe('haalt');
    expect(gang(STREEF, reeks(20, 21, 22)).signaal).toBe('haalt-niet');
    expect(gang(STREEF, reeks(20, 35, 36)).signaal).toBe('onzeker');
    expect(gang(STREEF, [punt('2025-07-01', 20), punt('2025-12-28', 39)]).signaal).toBe('onzeker');
    expect(gang({ streefwaarde: '70', doeljaar: '2040' }, reeks(40, 38, 36, 34)).signaal).toBe('haalt-niet');
    expect(gang({ streefwaarde: '70', doeljaar: '2040' }, reeks(34, 36, 38, 40)).signaal).toBe('onbekend');
  });

  it('has no pace where fewer than five leraren count', () => {
    const tellen = (noemer: number) => gang(STREEF, [punt('2025-07-01', 25, noemer), punt('2026-01-01', 25, noemer), punt('2026-06-01', 50, noemer)], { indicator: 'doel50' }).prognose;
    expect(tellen(4)).toEqual({ soort: 'geen', reden: 'weinig-mensen' });
    expect(tellen(5).soort).toBe('lijn');
  });

  it('says its forecast with its margin and its rule, and why there is none', () => {
    const reeks = gang(STREEF, [punt('2025-07-01', 20), punt('2025-10-01', 22), punt('2026-01-01', 24)]);
    expect(prognoseInWoorden(reeks)).toMatch(/^In dit tempo komt er 7,9 procentpunt per jaar bij\. Op 31 juli 2026 is het dan ongeveer 29%, tussen 2\d% en 3\d%\. Dat is ongeveer 11 procentpunt te weinig\.$/);
    expect(prognoseInWoorden(gang(STREEF, [punt('2025-07-01', 20), punt('2026-01-01', 24)]))).toContain('heel onzeker. Of dat genoeg is, kunt u hieruit niet opmaken.');
    expect(prognoseInWoorden(gang(STREEF, [punt('2026-01-01', 24)]))).toContain('vanaf twee metingen');
    expect(prognoseInWoorden(gang(STREEF, [punt('2026-01-01', 24, 60)], { indicator: 'doel50', zonderVerleden: true }))).toContain('te mooi');
    expect(prognoseregel(reeks.prognose).join(' ')).toContain('3 metingen, van 1 juli 2025 tot en met 1 januari 2026');
  });

  it('counts each adopted activity once, and of a plan in the making none', () => {
    const een = (stand: Doelactiviteit['stand'], voortgang: number, vastgesteld = true): Doelactiviteit => ({ id: stand, planId: 'p', planNaam: 'Plan', naam: 'A', vastgesteld, stand, voortgang, einde: null });
    expect(activiteitenVoortgang([een('klaar', 80), een('bezig', 50), een('open', 0), een('klaar', 100, false)])).toEqual({ aantal: 3, klaar: 1, bezig: 1, procent: 50 });
    expect(activiteitenVoortgang([een('klaar', 100, false)])).toBeNull();
  });
});

describe('the days on which the inventory is asked', () => {
  it('are the start of the cycle, 1 October and the other quarters, and the day itself; at least a year back', () => {
    expect(meetdagen('2026-09-01', '2026-11-24')).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-09-01', '2026-10-01', '2026-11-24']);
    expect(meetdagen('2022-09-01', '2026-11-24')).toEqual(['2022-09-01', '2022-10-01', '2023-04-01', '2023-10-01', '2024-04-01', '2024-10-01', '2025-04-01', '2025-10-01', '2026-04-01', '2026-10-01', '2026-11-24'].filter((dag) => !dag.endsWith('04-01')));
  });

  it('are never more than ten, never after the day, and always hold the day and a start before it', () => {
    const dag = fc.integer({ min: 0, max: 9000 }).map((n) => dagErbij('2015-01-01', n));
    fc.assert(fc.property(dag, dag, (begin, nu) => {
      const uit = meetdagen(begin, nu);
      expect(uit.length).toBeLessThanOrEqual(10);
      expect(uit.at(-1)).toBe(nu);
      expect(uit).toEqual([...new Set(uit)].sort());
      if (begin < nu) expect(uit).toContain(begin);
    }), { numRuns: 300 });
  });
});

describe('the evaluation', () => {
  const geschreven: Evaluatie = { doelId: DOEL, beoogd: '50%', bereikt: '41%', bron: 'Inventaris', datum: '2026-06-24', effect: '', watGing: '', betekenis: '', oordeel: 'houden', versie: 1, door: null, op: '' };

  it('starts with what the goal and the figures say, with the source and its day', () => {
    expect(evaluatievoorstel(gang(STREEF, [punt('2025-09-01', 20, 60), punt('2026-06-01', 25, 60)], { indicator: 'doel50' }))).toEqual({
      beoogd: 'De helft heeft een master: 40% op 31 juli 2026.', bereikt: '25% (15 van 60 leraren bevestigd, 60 opgegeven) op 1 juni 2026. Het begon op 1 september 2025 met 20%.', bron: 'De inventaris van Masterkompas', datum: '2026-06-01',
    });
    expect(evaluatievoorstel(gang({}, []))).toMatchObject({ bereikt: '', bron: '', datum: null });
  });

  it('goes into the table of part 4 beside what people wrote there, and a second time changes nothing', () => {
    const uit = bereiktRijen([{ tekst: 'De helft', evaluatie: geschreven }, { tekst: 'Nog niet', evaluatie: null }]);
    expect(uit).toEqual([{ id: DOEL.slice(6), cellen: { doel: 'De helft', beoogd: '50%', gerealiseerd: '41%', bron: 'Inventaris, 24 juni 2026' } }]);
    const zelf = { id: 'zelf', cellen: { doel: 'Iets anders' } };
    const eerst = rijenErin([zelf], uit);
    expect(eerst).toEqual({ anders: 1, rijen: [zelf, ...uit] });
    expect(rijenErin(eerst?.rijen ?? [], uit)).toBeNull();
    const later = bereiktRijen([{ tekst: 'De helft', evaluatie: { ...geschreven, bereikt: '44%' } }]);
    expect(rijenErin(eerst?.rijen ?? [], later)).toEqual({ anders: 1, rijen: [zelf, ...later] });
  });

  it('gives the follow-up actions with who and when, and leaves empty cells out', () => {
    expect(vervolgRijen([{ id: 'a', doelId: null, tekst: 'Praten', eigenaarId: null, eigenaar: null, uiterlijk: '2026-12-01', klaarOp: null, versie: 1 }])).toEqual([{ id: 'a', cellen: { actie: 'Praten', wanneer: '2026-12-01' } }]);
  });
});
