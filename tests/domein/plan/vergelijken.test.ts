import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indienbezwaren } from '@/lib/plan/indienen';
import type { ActiviteitInhoud, Planinhoud } from '@/lib/plan/planinhoud';
import { geluktZin } from '@/lib/plan/stapwoorden';
import { kernVan, verschillen, verschilInWoorden, zelfdePlan } from '@/lib/plan/vergelijken';

const idVan = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const activiteit = (n: number, velden: Partial<ActiviteitInhoud> = {}): ActiviteitInhoud => ({
  id: idVan(n), volgorde: n, naam: `Activiteit ${n}`, ontwerp: '', doelId: null, herkomstId: null, amo: null, eigenaarId: null, eigenaar: null, begin: null, einde: null, mijlpaal: false,
  uren: null, kosten: null, dekking: '', tijd: null, budget: null, leiding: null, voorwaarden: '', communicatie: '', monitoring: '', rollen: [], na: [], ...velden,
});
const plan = (activiteiten: ActiviteitInhoud[], velden: Partial<Planinhoud> = {}): Planinhoud => ({ naam: 'Plan', doel: '', begin: '2026-08-01', einde: '2028-07-31', urenPerKwartaal: null, doelen: [], activiteiten, ...velden });

describe('wat er veranderde', () => {
  it('zegt per activiteit wat nieuw, gewijzigd en vervallen is, en per veld van wat naar wat', () => {
    const oud = plan([activiteit(1, { naam: 'Studiedag', uren: 36, begin: '2027-02-01' }), activiteit(2), activiteit(3)]);
    const nieuw = plan([activiteit(1, { naam: 'Vaste studiedag', uren: 40, begin: '2027-02-01' }), activiteit(3), activiteit(4, { ontwerp: 'Nieuw' })]);
    const { plan: heel, activiteiten } = verschillen(oud, nieuw);
    expect(heel).toEqual([]);
    expect(activiteiten.map(({ id, soort, plaats }) => [id, soort, plaats])).toEqual([[idVan(1), 'gewijzigd', 1], [idVan(4), 'nieuw', 3], [idVan(2), 'vervallen', 2]]);
    expect(activiteiten[0]?.velden).toEqual([{ veld: 'naam', naam: 'Naam', oud: 'Studiedag', nieuw: 'Vaste studiedag' }, { veld: 'uren', naam: expect.any(String), oud: '36 uur', nieuw: '40 uur' }]);
    expect(verschilInWoorden(verschillen(oud, nieuw))).toBe('1 nieuwe activiteit, 1 gewijzigd, 1 vervallen.');
  });

  it('noemt een andere naam van dezelfde eigenaar of hetzelfde doel geen verschil, een andere eigenaar met dezelfde naam wel', () => {
    const een = plan([activiteit(1, { eigenaarId: idVan(11), eigenaar: 'J. de Vries', doelId: 'd' })], { doelen: [{ id: 'd', tekst: 'Meer masters' }] });
    const hernoemd = plan([activiteit(1, { eigenaarId: idVan(11), eigenaar: 'J. Bakker', doelId: 'd' })], { doelen: [{ id: 'd', tekst: 'Nog meer masters' }] });
    const ander = plan([activiteit(1, { eigenaarId: idVan(12), eigenaar: 'J. de Vries', doelId: 'd' })], { doelen: een.doelen });
    expect(verschillen(een, hernoemd).gelijk).toBe(true);
    expect(zelfdePlan(een, hernoemd)).toBe(true);
    expect(verschillen(een, ander).activiteiten[0]?.velden).toEqual([{ veld: 'eigenaarId', naam: expect.any(String), oud: 'J. de Vries', nieuw: 'J. de Vries (een andere)' }]);
  });

  it('ziet een andere volgorde, maar niet in een hernoemde activiteit of in wat ertussen kwam', () => {
    const oud = plan([activiteit(1), activiteit(2)]);
    expect(verschillen(oud, plan([activiteit(2), activiteit(1)])).plan).toEqual([{ veld: 'volgorde', naam: 'Volgorde van de activiteiten', oud: 'Activiteit 1; Activiteit 2', nieuw: 'Activiteit 2; Activiteit 1' }]);
    expect(verschillen(oud, plan([activiteit(1, { naam: 'Anders' }), activiteit(9), activiteit(2)])).plan).toEqual([]);
  });

  it('en de kern zijn het altijd eens: gelijk als en alleen als er geen verschil is', () => {
    const willekeurig = fc.array(fc.record({
      n: fc.integer({ min: 1, max: 4 }), naam: fc.constantFrom('a', 'b'), uren: fc.constantFrom(null, 1, 2.5), begin: fc.constantFrom(null, '2027-01-01'), doelId: fc.constantFrom(null, 'd1', 'd2'), amo: fc.constantFrom(null, 'A' as const, 'O' as const),
      tijd: fc.constantFrom(null, 'ja' as const), na: fc.subarray([idVan(1), idVan(2)]), rollen: fc.constantFrom<ActiviteitInhoud['rollen']>([], [{ groep: 'hr', raci: 'R', toelichting: '' }]), mijlpaal: fc.boolean(), eigenaarId: fc.constantFrom(null, idVan(11), idVan(12)), monitoring: fc.constantFrom('', 'x'),
    }), { maxLength: 4 }).map((rijen) => plan([...new Map(rijen.map(({ n, ...velden }) => [n, activiteit(n, { ...velden, eigenaar: velden.eigenaarId && 'J. de Vries' })])).values()], { doelen: [{ id: 'd1', tekst: 'Doel' }, { id: 'd2', tekst: 'Doel' }] }));
    fc.assert(fc.property(willekeurig, willekeurig, (oud, nieuw) => {
      // What a dropped activity was waited for with, is a difference too when the other one stays.
      expect(verschillen(oud, nieuw).gelijk).toBe(zelfdePlan(oud, nieuw));
      expect(verschillen(oud, oud).gelijk).toBe(true);
      expect(kernVan(oud)).toBe(kernVan(JSON.parse(JSON.stringify(oud)) as Planinhoud));
    }), { numRuns: 500, seed: 20261124 });
  });
});

describe('voor het indienen', () => {
  const tekst = (inhoud: Planinhoud, weg: string[] = []) => indienbezwaren(inhoud, new Set(weg)).map(({ soort, activiteitId }) => [soort, activiteitId]);

  it('staat alleen in de weg wat een versie waardeloos maakt', () => {
    expect(tekst(plan([activiteit(1)]))).toEqual([]);
    expect(tekst(plan([]))).toEqual([['leeg', null]]);
    expect(tekst(plan([activiteit(1)], { begin: '2028-01-01', einde: '2027-01-01' }))).toEqual([['periode', null]]);
    expect(tekst(plan([activiteit(1, { begin: '2027-02-02', einde: '2027-02-01' })]))).toEqual([['periode', idVan(1)]]);
    expect(tekst(plan([activiteit(1, { eigenaarId: idVan(11), eigenaar: 'W. Algra' })]), [idVan(11)])).toEqual([['eigenaar-weg', idVan(1)]]);
  });

  it('vertelt een kring één keer, met de namen', () => {
    const kring = plan([activiteit(1, { na: [idVan(3)] }), activiteit(2, { na: [idVan(1)] }), activiteit(3, { na: [idVan(2)] }), activiteit(4, { na: [idVan(1)] })]);
    expect(tekst(kring)).toEqual([['kring', idVan(1)]]);
    expect(indienbezwaren(kring, new Set())[0]?.tekst).toBe('Deze activiteiten wachten op elkaar: “Activiteit 1”, die wacht op “Activiteit 3”, die wacht op “Activiteit 2”, die wacht op “Activiteit 1”. Haal een van deze weg.');
  });
});

describe('na een stap', () => {
  it('zegt het adres alleen wat wij kennen', () => {
    expect(geluktZin('indienen-3')?.[0]).toBe('Versie 3 is ingediend');
    expect(geluktZin('herziening-stoppen')?.[0]).toBe('De nieuwe versie is gevallen');
    for (const vreemd of [undefined, '', 'constructor', 'indienen-<b>', '__proto__', 'beoordelen']) expect(geluktZin(vreemd)).toBeNull();
  });
});
