import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolvakanties } from '@/content/jaarkalender/schoolvakanties';
import { dagenTussen, schooljaarVan } from '@/lib/dates';
import { REGIOS, schooljarenIn, sectordatumsIn, vakantiesIn, vakantiesOnbekend } from '@/lib/plan/kalender';
import { dagenIn, dagErbij, dagOp, gerekt, kwartaalVan, kwartalenIn, maandagVan, maandenIn, maandErbij, overlap, plekVan, schooljaarPeriode, strookVan, urenPerKwartaal, verschoven, weeknummer, werkdagenIn, type Periode } from '@/lib/plan/tijd';

// Dates and the places where they are drawn are two sides of one thing: what is drawn can be read back to the day.

const dag = fc.integer({ min: 0, max: 7000 }).map((erbij) => dagErbij('2020-01-01', erbij));
const periode = fc.tuple(dag, fc.integer({ min: 0, max: 1500 })).map(([begin, lengte]): Periode => ({ begin, einde: dagErbij(begin, lengte) }));

describe('datum en plek', () => {
  it('leest elke dag terug van de plek waar hij staat', () => {
    fc.assert(fc.property(periode, fc.integer({ min: -400, max: 2000 }), (blad, erbij) => {
      const welke = dagErbij(blad.begin, erbij);
      expect(dagOp(blad, plekVan(blad, welke))).toBe(welke);
    }));
  });

  it('zet dagen op volgorde, het begin op 0 en de dag na het einde op 100', () => {
    fc.assert(fc.property(periode, dag, dag, (blad, een, ander) => {
      expect(Math.sign(plekVan(blad, een) - plekVan(blad, ander))).toBe(een < ander ? -1 : een > ander ? 1 : 0);
      expect(plekVan(blad, blad.begin)).toBe(0);
      expect(plekVan(blad, dagErbij(blad.einde, 1))).toBeCloseTo(100, 9);
    }));
  });

  it('tekent van een periode alleen wat op het blad valt, en zegt aan welke kant zij doorloopt', () => {
    fc.assert(fc.property(periode, periode, (blad, een) => {
      const strook = strookVan(blad, een);
      expect(strook === null).toBe(een.einde < blad.begin || een.begin > blad.einde);
      if (!strook) return;
      expect(strook.x).toBeGreaterThanOrEqual(0);
      expect(strook.breedte).toBeGreaterThan(0);
      expect(strook.x + strook.breedte).toBeLessThanOrEqual(100 + 1e-9);
      expect([strook.ervoor, strook.erna]).toEqual([een.begin < blad.begin, een.einde > blad.einde]);
      if (!strook.ervoor) expect(dagOp(blad, strook.x)).toBe(een.begin);
    }));
  });
});

describe('schooljaar en kwartaal', () => {
  it('geeft elke dag precies één kwartaal, in het schooljaar van die dag', () => {
    fc.assert(fc.property(dag, (welke) => {
      const kwartaal = kwartaalVan(welke);
      expect(kwartaal.begin <= welke && welke <= kwartaal.einde).toBe(true);
      expect(kwartaal.schooljaar).toBe(schooljaarVan(welke));
      expect(kwartaalVan(kwartaal.begin)).toEqual(kwartaal);
      expect(kwartaalVan(kwartaal.einde)).toEqual(kwartaal);
    }));
  });

  it('legt kwartalen en maanden naadloos naast elkaar over de hele periode', () => {
    fc.assert(fc.property(periode, (een) => {
      for (const reeks of [kwartalenIn(een), maandenIn(een)]) {
        expect(reeks[0] && reeks[0].begin <= een.begin).toBe(true);
        expect((reeks.at(-1)?.einde ?? '') >= een.einde).toBe(true);
        for (const [plaats, deel] of reeks.slice(1).entries()) expect(dagErbij(reeks[plaats]?.einde ?? '', 1)).toBe(deel.begin);
      }
    }));
  });

  it('kent vier kwartalen in een schooljaar, met de namen van de tekening', () => {
    expect(kwartalenIn(schooljaarPeriode(2026)).map(({ naam, begin, einde }) => [naam, begin, einde])).toEqual([
      ['aug–okt', '2026-08-01', '2026-10-31'], ['nov–jan', '2026-11-01', '2027-01-31'], ['feb–apr', '2027-02-01', '2027-04-30'], ['mei–jul', '2027-05-01', '2027-07-31'],
    ]);
    expect(schooljarenIn({ begin: '2026-07-31', einde: '2028-08-01' })).toEqual([2025, 2026, 2027, 2028]);
  });

  it('telt weken zoals Nederlandse kalenders, ook rond nieuwjaar', () => {
    expect(['2026-11-23', '2026-12-31', '2027-01-01', '2027-01-04', '2024-12-30'].map(weeknummer)).toEqual([48, 53, 53, 1, 1]);
    fc.assert(fc.property(dag, (welke) => {
      const maandag = maandagVan(welke);
      expect(new Date(`${maandag}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(dagenTussen(maandag, welke)).toBeGreaterThanOrEqual(0);
      expect(dagenTussen(maandag, welke)).toBeLessThan(7);
    }));
  });

  it('houdt een maand verder op een bestaande dag', () => {
    expect([maandErbij('2027-01-31', 1), maandErbij('2028-01-31', 1), maandErbij('2026-12-15', 1), maandErbij('2027-03-31', -1)]).toEqual(['2027-02-28', '2028-02-29', '2027-01-15', '2027-02-28']);
  });
});

describe('een activiteit verschuiven en rekken', () => {
  it('behoudt bij schuiven de lengte en komt met dezelfde stap terug waar zij stond', () => {
    fc.assert(fc.property(periode, fc.integer({ min: -500, max: 500 }), (een, dagen) => {
      const nieuw = verschoven(een, dagen);
      expect(dagenIn(nieuw)).toBe(dagenIn(een));
      expect(dagenTussen(een.begin, nieuw.begin)).toBe(dagen);
      expect(verschoven(nieuw, -dagen)).toEqual(een);
    }));
  });

  it('laat bij rekken het begin staan en houdt ten minste één dag over', () => {
    fc.assert(fc.property(periode, fc.integer({ min: -2000, max: 500 }), (een, dagen) => {
      const nieuw = gerekt(een, dagen);
      expect(nieuw.begin).toBe(een.begin);
      expect(dagenIn(nieuw)).toBe(Math.max(1, dagenIn(een) + dagen));
    }));
  });
});

describe('uren per kwartaal', () => {
  it('verdeelt alle uren en niet meer over de kwartalen waarin de activiteit loopt', () => {
    fc.assert(fc.property(periode, fc.integer({ min: 0, max: 4000 }), (een, uren) => {
      const delen = urenPerKwartaal(uren, een, kwartalenIn(een));
      expect(delen.reduce((som, deel) => som + deel, 0)).toBeCloseTo(uren, 6);
      expect(delen.every((deel) => deel >= 0)).toBe(true);
    }));
  });

  it('geeft een kwartaal met meer werkdagen niet minder', () => {
    expect(urenPerKwartaal(100, { begin: '2026-10-26', einde: '2026-11-06' }, kwartalenIn({ begin: '2026-08-01', einde: '2027-01-31' }))).toEqual([50, 50]);
    fc.assert(fc.property(periode, (een) => {
      let geteld = 0;
      for (let welke = een.begin; welke <= een.einde; welke = dagErbij(welke, 1)) if (![0, 6].includes(new Date(`${welke}T00:00:00Z`).getUTCDay())) geteld += 1;
      expect(werkdagenIn(een)).toBe(geteld);
    }), { numRuns: 30 });
  });
});

describe('de kalender', () => {
  it('geeft een vakantie alleen aan wie haar raakt, in elke regio binnen haar schooljaar en zonder overlap', () => {
    for (const regio of REGIOS) {
      const alles = vakantiesIn(regio, { begin: '2025-08-01', einde: '2029-09-30' });
      expect(alles).toHaveLength(schoolvakanties.length * 5);
      for (const [plaats, vakantie] of alles.entries()) {
        expect(vakantie.begin < vakantie.einde).toBe(true);
        expect(new Date(`${vakantie.begin}T00:00:00Z`).getUTCDay(), vakantie.naam).toBe(6);
        expect(new Date(`${vakantie.einde}T00:00:00Z`).getUTCDay(), vakantie.naam).toBe(0);
        const volgende = alles[plaats + 1];
        if (volgende) expect(overlap(vakantie, volgende)).toBeNull();
      }
    }
    expect(vakantiesIn('noord', { begin: '2026-10-19', einde: '2026-12-18' })).toEqual([]);
    expect(vakantiesIn('zuid', { begin: '2026-10-19', einde: '2026-12-18' }).map(({ naam }) => naam)).toEqual(['Herfstvakantie']);
  });

  it('zegt van welke schooljaren nog geen vakanties bekend zijn', () => {
    expect(vakantiesOnbekend({ begin: '2026-08-01', einde: '2030-07-31' })).toEqual([2029]);
  });

  it('zet elke datum van de sector in elk schooljaar één keer, het venster van de lerarenbeurs van 1 april tot en met 15 mei', () => {
    fc.assert(fc.property(fc.integer({ min: 2024, max: 2040 }), (schooljaar) => {
      const momenten = sectordatumsIn(schooljaarPeriode(schooljaar));
      expect(momenten.map(({ id }) => id)).toEqual(['begroting', 'een-oktober', 'formatie', 'lerarenbeurs', 'vensters', 'jaarverslag']);
      expect(momenten.every((moment) => moment.begin <= moment.einde && schooljaarVan(moment.begin) === schooljaar)).toBe(true);
      expect(momenten.find(({ id }) => id === 'lerarenbeurs')).toMatchObject({ begin: `${schooljaar + 1}-04-01`, einde: `${schooljaar + 1}-05-15` });
    }));
  });
});
