import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controleren } from '@/lib/inventaris/import/controleren/controleren';
import { klasLezen } from '@/lib/inventaris/import/klas';
import { ontbrekendeVelden, koppelingVoorstellen, type Koppeling } from '@/lib/inventaris/import/koppeling';
import { normaal } from '@/lib/inventaris/import/normaal';
import { profielToepassen } from '@/lib/inventaris/import/profiel-toepassen';
import { vasteProfielen } from '@/lib/inventaris/import/profielen';
import { doelvelden } from '@/lib/inventaris/import/velden';
import { keuzeLezen } from '@/lib/inventaris/import/vertaling';

const lees = (klas: string, eigen: Record<string, string> = {}) => klasLezen(klas, (woord) => keuzeLezen('klas', eigen[woord] ?? woord));
const kort = (klas: string, eigen?: Record<string, string>) => { const uit = lees(klas, eigen); return 'waarde' in uit ? `${uit.waarde.onderwijssoort} ${uit.waarde.leerjaar}` : uit.reden; };

describe('een klas', () => {
  it.each([
    ['h4', 'havo 4'], ['v5', 'vwo 5'], ['V6', 'vwo 6'], ['4h', 'havo 4'], ['4H', 'havo 4'], ['5v', 'vwo 5'], ['hv1', 'havo 1'], ['4hv', 'havo 4'], ['1vh2', 'havo 1'], ['m3', 'vmbo 3'], ['3kb', 'vmbo 3'],
    ['4ha', 'havo 4'], ['4hb2', 'havo 4'], ['h4a', 'havo 4'], ['h41', 'havo 4'], ['ath3', 'vwo 3'], ['3 gym', 'vwo 3'], ['havo 4', 'havo 4'], ['4 vwo', 'vwo 4'], ['h/v1', 'havo 1'], ['havo/vwo 2', 'havo 2'], ['mh2', 'vmbo 2'],
    ['v5.entl2', 'vwo 5'], ['h4.wisA1', 'havo 4'], ['4h-netl', 'havo 4'], ['h-4', 'havo 4'], ['v5entl2', 'vwo 5'], ['4ha, 4hb', 'havo 4'], ['h4a h4b', 'havo 4'], ['V4A/V4B', 'vwo 4'], ['pro2', 'pro 2'], ['isk1', 'isk 1'],
  ])('%s is %s', (klas, verwacht) => { expect(kort(klas)).toBe(verwacht); });

  it.each([
    ['4', 'verwacht een onderwijssoort en een leerjaar'], ['h', 'verwacht een onderwijssoort en een leerjaar'], ['h7', 'verwacht'], ['h0', 'verwacht'], ['x4', '“x” betekent is niet bekend'], ['4ag', '“ag” betekent is niet bekend'], ['cluster 3', 'niet bekend'],
    ['h6', 'havo heeft er 5'], ['m5', 'vmbo heeft er 4'], ['4hv 5v', 'meer dan één'], ['h4, v4', 'meer dan één'], ['h4v4', 'verwacht'], ['4h4v', 'verwacht'], ['2026', 'verwacht'], ['-', 'verwacht'], [',', 'verwacht'], ['4tv', 'niet bekend'],
  ])('%s wordt niet geraden: %s', (klas, reden) => { expect(kort(klas)).toContain(reden); });

  it('leest eigen woorden: een letter, een paar, of een hele cel', () => {
    expect(kort('4ag', { ag: 'vwo' })).toBe('vwo 4');
    expect(kort('g3', { g: 'vwo' })).toBe('vwo 3');
    expect(kort('4hv', { hv: 'vwo' })).toBe('vwo 4');
    // Now g says something itself: a pair with it is no class letter any more.
    expect(kort('4hg', { g: 'vwo' })).toContain('niet bekend');
    expect(kort('4hg')).toBe('havo 4');
    expect(kort('cluster 3', { 'cluster 3': 'vmbo' })).toBe('vmbo 3');
    expect(kort('cluster 13', { 'cluster 13': 'vmbo' })).toContain('heeft geen leerjaar');
    expect(kort('h4 v4', { 'h4 v4': 'havo' })).toBe('havo 4');
  });
});

const SOORTEN = ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'];
const LAATSTE: Record<string, number> = { vmbo: 4, havo: 5 };

describe('wat er ook in de cel staat', () => {
  it('komt er een bestaande onderwijssoort met een bestaand leerjaar uit dat in de cel staat, of een reden met wat er werd verwacht; nooit een fout', () => {
    const letters = fc.constantFrom('h', 'v', 'hv', 'm', 'a', 'g', 'havo', 'vwo', 'ath', 'x', 'tl', '');
    const stukje = fc.oneof(fc.tuple(letters, fc.nat(9)).map(([woord, jaar]) => `${woord}${jaar}`), fc.tuple(fc.nat(9), letters).map(([jaar, woord]) => `${jaar}${woord}`), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 8 }));
    const cel = fc.array(stukje, { minLength: 1, maxLength: 4 }).chain((delen) => fc.constantFrom('', ' ', ',', '.', '/', '; ', '-').map((tussen) => delen.join(tussen)));
    const eigen = fc.dictionary(fc.constantFrom('a', 'g', 'ag', 'hv', 'h4', 'x'), fc.constantFrom(...SOORTEN, 'onzin'));
    fc.assert(fc.property(cel, eigen, (klas, woorden) => {
      const uit = lees(klas, woorden);
      if ('reden' in uit) { expect(uit.reden).toMatch(/verwacht|heeft er|heeft geen/); return; }
      expect(SOORTEN).toContain(uit.waarde.onderwijssoort);
      expect(uit.waarde.leerjaar).toBeGreaterThanOrEqual(1);
      expect(uit.waarde.leerjaar).toBeLessThanOrEqual(LAATSTE[uit.waarde.onderwijssoort] ?? 6);
      expect(normaal(klas)).toContain(String(uit.waarde.leerjaar));
    }), { numRuns: 3000, seed: Number(process.env.FUZZ_SEED ?? 20261123) });
  });

  it('wordt dezelfde klas op elke manier van schrijven gelijk gelezen', () => {
    const woord = fc.constantFrom('h', 'v', 'm', 'hv', 'havo', 'vwo', 'ath', 'tl');
    fc.assert(fc.property(woord, fc.integer({ min: 1, max: 4 }), fc.constantFrom('', 'a', 'b', 'c', '1'), (letters, jaar, klas) => {
      const vormen = [`${letters}${jaar}${klas}`, `${jaar}${letters}${klas}`, `${letters.toUpperCase()}${jaar}${klas}`, `${letters} ${jaar}`, `${letters}${jaar}.netl1`, `${letters}${jaar}a, ${letters}${jaar}b`];
      expect(new Set(vormen.map((vorm) => kort(vorm))).size).toBe(1);
    }));
  });
});

describe('een rooster met een klas', () => {
  const school = { id: 'x', brin: '27ZX', vestiging: '00', naam: 'Noord', binnenBereik: true };
  const controle = (kop: string[], rijen: string[][], koppeling: Koppeling) => controleren('rooster', { vorm: { bestand: 'csv' }, kop, bladen: [], overgeslagenBladen: [], rijen: rijen.map((cellen, i) => ({ blad: '', rij: i + 2, cellen })) }, koppeling, { scholen: [school], vandaag: '2026-11-23' } as never, () => undefined);
  const KOP = ['Docentnr', 'Vak', 'Klas', 'Uren'];

  it('heeft geen kolommen voor onderwijssoort en leerjaar nodig, en noemt bij de rij wat niet te splitsen is', () => {
    const koppeling = koppelingVoorstellen('rooster', KOP);
    expect(koppeling.kolommen.Klas).toBe('klas');
    expect(ontbrekendeVelden('rooster', koppeling)).toEqual([]);
    expect(ontbrekendeVelden('rooster', koppelingVoorstellen('rooster', ['Docentnr', 'Vak', 'Uren']))).toEqual(['Onderwijssoort', 'Leerjaar']);
    const uit = controle(KOP, [['1', 'Wiskunde', 'v5', '3'], ['2', 'Wiskunde', '4hb', '2'], ['3', 'Wiskunde', 'x9', '2'], ['4', 'Wiskunde', '', '2']], koppeling);
    expect(uit.rijen.map((rij) => ({ ...rij }))).toMatchObject([{ nummer: '1', onderwijssoort: 'vwo', leerjaar: 5 }, { nummer: '2', onderwijssoort: 'havo', leerjaar: 4 }]);
    expect(uit.problemen.map(({ rij, kolom, waarde, reden }) => [rij, kolom, waarde, reden])).toEqual([
      [4, 'Klas', 'x9', expect.stringContaining('klas is niet te splitsen: verwacht een onderwijssoort en een leerjaar')], [5, 'Klas', '', 'klas ontbreekt'],
    ]);
  });

  it('eigen kolommen gaan voor; met de onderwijssoort bekend is 4a of 4 genoeg', () => {
    const kop = ['Docentnr', 'Vak', 'Onderwijssoort', 'Leerjaar', 'Klas', 'Uren'];
    const uit = controle(kop, [['1', 'Wi', 'vwo', '5', 'h4', '3'], ['2', 'Wi', 'vwo', '', '4a', '3'], ['3', 'Wi', '', '', 'h4', '3'], ['4', 'Wi', '', '3', 'v5', '3'], ['5', 'Wi', 'vwo', '', '4', '3']], koppelingVoorstellen('rooster', kop));
    expect(uit.problemen).toEqual([]);
    expect(uit.rijen).toMatchObject([{ onderwijssoort: 'vwo', leerjaar: 5 }, { onderwijssoort: 'vwo', leerjaar: 4 }, { onderwijssoort: 'havo', leerjaar: 4 }, { onderwijssoort: 'vwo', leerjaar: 3 }, { onderwijssoort: 'vwo', leerjaar: 4 }]);
  });

  it.each(['untis-lessen', 'zermelo-lessen'])('%s leest de klas, en de woorden ervan zijn aan te passen', (sleutel) => {
    const profiel = vasteProfielen.find((een) => een.sleutel === sleutel);
    if (!profiel) throw new Error('Dit profiel hoort er te zijn.');
    const kop = ['Docent', 'Vak', 'Klas', 'Uren'];
    const voorstel = koppelingVoorstellen('rooster', kop);
    const koppeling = profielToepassen('rooster', profiel, kop, voorstel);
    expect(ontbrekendeVelden('rooster', koppeling)).toEqual([]);
    const rijen = [['1', 'Wi', 'g3', '3'], ['2', 'Wi', '4ag', '3']];
    expect(controle(kop, rijen, koppeling)).toMatchObject({ fout: 1, rijen: [{ onderwijssoort: 'vwo', leerjaar: 3 }] });
    const aangepast = profielToepassen('rooster', { ...profiel, waarden: { ...profiel.waarden, klas: { ...profiel.waarden.klas, AG: 'vwo' } } }, kop, voorstel);
    expect(controle(kop, rijen, aangepast)).toMatchObject({ fout: 0, rijen: [{ leerjaar: 3 }, { onderwijssoort: 'vwo', leerjaar: 4 }] });
  });

  it('het veld kent dezelfde onderwijssoorten als de kolom onderwijssoort', () => {
    const keuzes = (veld: string) => doelvelden('rooster').find((een) => een.veld === veld)?.keuzes;
    expect(keuzes('klas')).toEqual(keuzes('onderwijssoort'));
  });
});
