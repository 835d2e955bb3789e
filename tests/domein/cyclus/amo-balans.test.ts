import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMO_DELEN, AMO_KOLOMMEN, amoBalans, amoBlok, balansZinnen, behoeftestand, BEHOEFTESTANDEN, spreiding, vullingVan, watOntbreekt, zonderHerkomst, type AmoRij, type Waarden } from '@/lib/cyclus/amo';
import { amoKeten, vakken } from '@/lib/cyclus/amo-keten';
import type { Keten, Ketensoort } from '@/lib/cyclus/keten';

// The promise: the balance adds up, says what is lacking and nothing more, and every need stands in exactly one way.

const rij = (deel: AmoRij['deel'], kolom: AmoRij['kolom'], nr: number): AmoRij => ({ vraagId: `${deel}-${kolom}-${nr}`, naam: `${deel} ${kolom} ${nr}`, deel, kolom });
const RIJEN = AMO_DELEN.flatMap((deel) => AMO_KOLOMMEN.flatMap((kolom) => [1, 2, 3].map((nr) => rij(deel, kolom, nr))));
const waarden = (cellen: Record<string, Record<string, string>>): Waarden => new Map(Object.entries(cellen).map(([id, een]) => [id, { cellen: een }]));
const AF = { gekozen: 'ja', effect: 'Meer rust', tijdpad: 'later', draagvlak: 'groot', haalbaarheid: 'groot' };

const VOORBEELD = waarden({
  'ability-interventie-1': { ...AF, uren: '120', kosten: '1.500' }, 'ability-interventie-2': { gekozen: 'ja', uren: '0,1' }, 'ability-interventie-3': { gekozen: 'nee', uren: '999' },
  'motivation-interventie-1': { ...AF, uren: '0,2', kosten: '250,50' }, 'motivation-leiderschap-1': { gekozen: 'ja', wie: 'De teamleiders' },
  'ability-behoefte-1': { nodig: 'ja', aanwezig: 'nee' }, 'ability-behoefte-2': { nodig: 'deels', aanwezig: 'deels' }, 'ability-behoefte-3': { nodig: 'nee', aanwezig: 'nee' },
  'motivation-behoefte-1': { nodig: 'ja', aanwezig: 'ja' }, 'motivation-behoefte-2': { nodig: 'ja', aanwezig: 'weet-niet' }, 'opportunity-behoefte-1': { nodig: 'ja', aanwezig: 'nee' },
});
const KOPPELING = [{ van: 'rij:ability-behoefte-1', naar: 'rij:ability-interventie-1' }, { van: 'rij:opportunity-behoefte-2', naar: 'rij:ability-interventie-3' }];

describe('the balance', () => {
  it('adds hours and euros of what was chosen, per part and together', () => {
    const { delen: [kunnen, willen, mogen], totaal } = amoBalans(RIJEN, VOORBEELD, KOPPELING);
    expect(kunnen).toMatchObject({ interventies: 2, uitgewerkt: 1, leiderschap: 0, uren: 120.1, kosten: 1500, zonderInvestering: 0 });
    expect(willen).toMatchObject({ interventies: 1, uitgewerkt: 1, leiderschap: 1, uren: 0.2, kosten: 250.5 });
    expect(mogen).toMatchObject({ interventies: 0, leiderschap: 0, uren: 0, kosten: 0 });
    expect(totaal).toMatchObject({ interventies: 3, uitgewerkt: 2, leiderschap: 1, uren: 120.3, kosten: 1750.5 });
  });

  it('lists what is needed, not there and not answered by a chosen intervention', () => {
    const balans = amoBalans(RIJEN, VOORBEELD, KOPPELING);
    expect(balans.ongedekt.map(({ vraagId }) => vraagId)).toEqual(['ability-behoefte-2', 'opportunity-behoefte-1']);
    expect(balans.totaal.behoeften).toEqual({ onbekend: 4, 'niet-nodig': 1, aanwezig: 1, gedekt: 1, los: 1, open: 1 });
  });

  it('takes a need for answered only while the intervention that it is linked to is chosen', () => {
    const [behoefte] = RIJEN;
    const stand = (gekozen: string, deel = 'ability') => behoefte && behoeftestand(behoefte, RIJEN, waarden({ 'ability-behoefte-1': { nodig: 'ja', aanwezig: 'nee' }, [`${deel}-interventie-1`]: { gekozen } }), [{ van: `rij:${deel}-interventie-1`, naar: 'rij:ability-behoefte-1' }]);
    expect(stand('ja')).toBe('gedekt');
    expect(stand('nee')).toBe('open');
    expect(stand('ja', 'motivation'), 'from another part').toBe('gedekt');
  });

  it('says in plain words what is lacking, and how it is spread', () => {
    const balans = amoBalans(RIJEN, VOORBEELD, KOPPELING);
    expect(balansZinnen(balans)).toEqual(['Bij mogen koos u nog niets.', 'Bij kunnen koos u nog geen gedrag van de leidinggevende.', 'Bij 1 interventie is nog niet alles ingevuld.']);
    expect(spreiding(balans, 'uren')).toBe('Van 120,3 uur per jaar gaat 120,1 uur naar kunnen, 0,2 uur naar willen en 0 uur naar mogen.');
    expect(spreiding(balans, 'kosten')).toBe('Van € 1.750,50 per jaar gaat € 1.500 naar kunnen, € 250,50 naar willen en € 0 naar mogen.');
  });

  it('of nothing is empty, and says where to begin', () => {
    for (const rijen of [[], RIJEN]) {
      const balans = amoBalans(rijen, new Map());
      expect(balans.totaal).toMatchObject({ interventies: 0, uren: 0, kosten: 0, leiderschap: 0 });
      expect(balans.ongedekt).toEqual([]);
      expect(balansZinnen(balans)).toEqual(['U koos nog geen interventie.']);
      expect(spreiding(balans, 'uren')).toBeNull();
    }
  });

  it('has nothing to say when all three are served and worked out', () => {
    const alles = Object.fromEntries(AMO_DELEN.flatMap((deel) => [[`${deel}-interventie-1`, { ...AF, uren: '1' }], [`${deel}-leiderschap-1`, { gekozen: 'ja', wie: 'Wij' }]]));
    expect(balansZinnen(amoBalans(RIJEN, waarden(alles)))).toEqual([]);
  });
});

const Cel = fc.record({
  gekozen: fc.constantFrom('', 'ja', 'nee'), uren: fc.constantFrom('', '0', '0,1', '0,2', '12', '1.250', 'veel'), kosten: fc.constantFrom('', '0,1', '99,99', '2.500'), nodig: fc.constantFrom('', 'ja', 'deels', 'nee', 'weet-niet'), aanwezig: fc.constantFrom('', 'ja', 'deels', 'nee', 'weet-niet'),
});
const Vulling = fc.tuple(fc.array(Cel, { minLength: RIJEN.length, maxLength: RIJEN.length }), fc.array(fc.tuple(fc.nat(RIJEN.length - 1), fc.nat(RIJEN.length - 1)), { maxLength: 12 }))
  .map(([cellen, paren]) => ({ waarden: new Map(RIJEN.map(({ vraagId }, i) => [vraagId, { cellen: cellen[i] ?? {} }])), schakels: paren.map(([a, b]) => ({ van: `rij:${RIJEN[a]?.vraagId ?? ''}`, naar: `rij:${RIJEN[b]?.vraagId ?? ''}` })) }));

describe('whatever is filled in', () => {
  it('the parts together are the whole, and every need stands in exactly one way', () => {
    fc.assert(fc.property(Vulling, ({ waarden: w, schakels }) => {
      const { delen, totaal, ongedekt } = amoBalans(RIJEN, w, schakels);
      for (const veld of ['interventies', 'uitgewerkt', 'leiderschap', 'uren', 'kosten', 'zonderInvestering'] as const) expect(delen.reduce((tot, een) => tot + een[veld], 0)).toBeCloseTo(totaal[veld], 6);
      const behoeften = RIJEN.filter(({ kolom }) => kolom === 'behoefte');
      for (const een of behoeften) expect(BEHOEFTESTANDEN).toContain(behoeftestand(een, RIJEN, w, schakels));
      expect(Object.values(totaal.behoeften).reduce((a, b) => a + b, 0)).toBe(behoeften.length);
      for (const stand of BEHOEFTESTANDEN) expect(delen.reduce((tot, een) => tot + een.behoeften[stand], 0)).toBe(totaal.behoeften[stand]);
      expect(ongedekt.length).toBe(totaal.behoeften.los + totaal.behoeften.open);
    }));
  });

  it('the picture has as many marks as there are choices, filled exactly when nothing is lacking', () => {
    fc.assert(fc.property(Vulling, ({ waarden: w, schakels }) => {
      const keten = amoKeten(RIJEN, [], w, schakels);
      const { delen } = amoBalans(RIJEN, w, schakels);
      keten.aanpak.forEach((vak, i) => expect(vak.merken.length).toBe((delen[i]?.interventies ?? 0) + (delen[i]?.leiderschap ?? 0)));
      for (const een of RIJEN) expect(vullingVan(w, een) === 'vol').toBe((w.get(een.vraagId)?.cellen as Record<string, string> | undefined)?.gekozen === 'ja' && watOntbreekt(w, een).length === 0);
      for (const { vak } of vakken(keten)) expect(vak.vulling === 'vol').toBe(vak.merken.length > 0 && vak.merken.every((merk) => merk === 'vol') || vak.sleutel === 'gedrag' && vak.vulling === 'vol');
    }));
  });
});

describe('the picture', () => {
  it('is open when nothing was filled in, and grows with each answer', () => {
    expect(vakken(amoKeten(RIJEN, [], new Map(), [])).map(({ vak }) => vak.vulling)).toEqual(Array.from({ length: 11 }, () => 'open'));
    const keten = amoKeten(RIJEN, ['eigen-1'], new Map([...VOORBEELD, ['2b-amo-stap-01', { cellen: { leerlingen: 'Zij onderzoeken' } }], ['2b-amo-stap-02', { cellen: { leraar: 'Deelt' } }], ['eigen-1', { cellen: { gedrag: 'Helpt' } }], ['2b-amo-stap-06', { tekst: 'Eén afspraak' }]]), KOPPELING);
    expect(keten.beleid.vulling).toBe('vol');
    expect(keten.aanpak.map(({ merken }) => merken)).toEqual([['vol', 'half'], ['vol', 'vol'], []]);
    expect(keten.leraar.map(({ merken }) => merken)).toEqual([['vol', 'half'], ['vol'], ['open']]);
    expect(keten.gedrag).toMatchObject({ vulling: 'vol', zin: 'Van 2 groepen beschreven' });
    expect(keten.opbrengst.map(({ vulling }) => vulling)).toEqual(['open', 'open', 'vol']);
  });
});

describe('a chosen intervention', () => {
  it('shows what it is for once it is tied to a goal or an entry point, not by a need or a bottleneck', () => {
    const punt = (vraagId: string, soort: Ketensoort) => ({ punt: `rij:${vraagId}`, vraagId, naam: vraagId, instrument: null, blok: '', deelfase: '2B' as const, soort, eigen: true });
    const los = (soort: Ketensoort): string[] => {
      const keten: Keten = { punten: [punt('begin', soort), punt('ability-interventie-1', 'interventie')], plekken: [], schakels: [{ id: '1', van: 'rij:begin', naar: 'rij:ability-interventie-1' }] };
      return zonderHerkomst(RIJEN, VOORBEELD, keten).map(({ vraagId }) => vraagId);
    };
    const anderen = ['ability-interventie-2', 'motivation-interventie-1'];
    for (const soort of ['doel', 'aanknopingspunt'] as const) expect(los(soort), soort).toEqual(anderen);
    for (const soort of ['anders', 'knelpunt'] as const) expect(los(soort), soort).toEqual(['ability-interventie-1', ...anderen]);
  });
});

describe('a block of the scheme', () => {
  it('is known by its name, and nothing else is', () => {
    expect(amoBlok('motivation-leiderschap')).toEqual({ deel: 'motivation', kolom: 'leiderschap' });
    for (const vreemd of ['', 'ability', 'ability-', 'ability-behoefte-extra', 'gedrag', 'leiderschap-motivation']) expect(amoBlok(vreemd), vreemd).toBeNull();
  });
});
