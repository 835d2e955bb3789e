import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schrijfbord, kolomNaast } from '@/lib/plan/bord';
import { jaarkalender, jaarkalenderKeuzeUit } from '@/lib/plan/jaarkalender';
import { gefilterd, planregel, portfolio, type Gelezenplan } from '@/lib/plan/portfolio';
import { portfolioFilterUit } from '@/lib/plan/portfolio.schema';
import { verlofregels } from '@/lib/plan/studieverlof';
import { dagErbij, kwartaalVan, overlap, schooljaarPeriode } from '@/lib/plan/tijd';
import { botsingen, dradenVan } from '@/lib/plan/tijddraden';
import { balkVan, tijdblad, tijdgroepen, urenInBeeld, type Tijdactiviteit } from '@/lib/plan/tijdlijn';
import { tijdlijnAdres, tijdlijnKeuzeUit } from '@/lib/plan/tijdlijn.schema';
import { tijdseinen } from '@/lib/plan/tijdsein';
import { NOG_NIETS, type LopendeActiviteit } from '@/lib/plan/voortgang';

// What a timeline, a board, the list of plans and the calendar show follows from the plan alone, in every zoom.

const VANDAAG = '2026-11-24';
const PLAN = { begin: '2026-09-14', einde: '2028-07-09' };
let teller = 0;
const act = (rest: Partial<Tijdactiviteit> = {}): Tijdactiviteit => ({
  id: `a${(teller += 1)}`, nummer: teller, naam: `Activiteit ${teller}`, doelId: null, amo: null, eigenaarId: null, eigenaar: null, begin: '2027-02-01', einde: '2027-06-25', mijlpaal: false, uren: null, kosten: null, na: [], stand: 'open', voortgang: 0, verwachtEinde: null, punten: 0, versie: 1, ...rest,
});
const dag = fc.integer({ min: 0, max: 900 }).map((erbij) => dagErbij('2026-06-01', erbij));
const activiteit = fc.tuple(dag, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 100 }), fc.constantFrom('open' as const, 'bezig' as const, 'klaar' as const))
  .map(([begin, lengte, voortgang, stand]) => act({ begin, einde: dagErbij(begin, lengte), voortgang, stand }));

describe('wat er in beeld is', () => {
  it('is bij elke keuze een heel kwartaal, een heel schooljaar of alle schooljaren van het plan, en stapt er aansluitend doorheen', () => {
    fc.assert(fc.property(fc.constantFrom('plan' as const, 'schooljaar' as const, 'kwartaal' as const), fc.option(dag, { nil: undefined }), fc.array(activiteit, { maxLength: 5 }), (zoom, vanaf, activiteiten) => {
      const blad = tijdblad(PLAN, activiteiten, { zoom, vanaf }, VANDAAG);
      if (zoom === 'kwartaal') expect(blad.as).toEqual({ begin: kwartaalVan(blad.as.begin).begin, einde: kwartaalVan(blad.as.begin).einde });
      else expect([blad.as.begin.slice(5), blad.as.einde.slice(5)]).toEqual(['08-01', '07-31']);
      if (zoom === 'plan') for (const { begin, einde } of [PLAN, ...activiteiten]) expect(begin !== null && einde !== null && blad.as.begin <= begin && einde <= blad.as.einde).toBe(true);
      if (blad.volgende !== null) expect(tijdblad(PLAN, activiteiten, { zoom, vanaf: blad.volgende }, VANDAAG).as.begin).toBe(dagErbij(blad.as.einde, 1));
      if (blad.vorige !== null) expect(tijdblad(PLAN, activiteiten, { zoom, vanaf: blad.vorige }, VANDAAG).as.einde).toBe(dagErbij(blad.as.begin, -1));
      expect(blad.vandaag === null).toBe(VANDAAG < blad.as.begin || VANDAAG > blad.as.einde);
      expect(blad.kolommen[0]).toMatchObject({ x: 0, kop: expect.any(String) });
      expect(blad.kolommen.every(({ x }, plaats) => x >= 0 && x < 100 && x > (blad.kolommen[plaats - 1]?.x ?? -1))).toBe(true);
    }));
  });

  it('houdt wat niet in een adres hoort buiten, en zet in het adres alleen wat afwijkt', () => {
    expect(tijdlijnKeuzeUit({ zoom: 'eeuw', vanaf: '2026-13-01', regio: 'oost' })).toEqual({ zoom: 'plan', vanaf: undefined, regio: undefined });
    expect(tijdlijnAdres(tijdlijnKeuzeUit({}))).toBe('');
    expect(tijdlijnAdres(tijdlijnKeuzeUit({}), { zoom: 'kwartaal', regio: 'zuid' })).toBe('?zoom=kwartaal&regio=zuid');
  });
});

describe('een balk', () => {
  it('blijft binnen het beeld, het gedane deel binnen de balk, en wat klaar is, is helemaal gedaan', () => {
    fc.assert(fc.property(activiteit, (een) => {
      const { as } = tijdblad(PLAN, [], { zoom: 'schooljaar' }, VANDAAG);
      const balk = balkVan(as, een, VANDAAG);
      if (!balk) return;
      expect(balk.x).toBeGreaterThanOrEqual(0);
      expect(balk.x + balk.breedte).toBeLessThanOrEqual(100.0001);
      expect(balk.gedaan).toBeGreaterThanOrEqual(0);
      expect(balk.gedaan).toBeLessThanOrEqual(balk.breedte + 1e-9);
      if (een.stand === 'klaar') expect(balk.gedaan).toBeCloseTo(balk.breedte, 6);
    }));
  });

  it('is er niet zonder dagen of buiten het beeld, en toont hoe ver wat uitloopt nog gaat', () => {
    const as = schooljaarPeriode(2026);
    expect(balkVan(as, act({ begin: null, einde: null }), VANDAAG)).toBeNull();
    expect(balkVan(as, act({ begin: '2027-09-01', einde: '2027-10-01' }), VANDAAG)).toBeNull();
    const laat = balkVan(as, act({ begin: '2026-10-05', einde: '2027-02-26', stand: 'bezig', verwachtEinde: '2027-03-26' }), VANDAAG);
    expect(laat?.uitloop?.x).toBeCloseTo((laat?.x ?? 0) + (laat?.breedte ?? 0), 6);
    expect(laat?.tekst.woorden).toBe('tot 26 feb., verwacht 26 mrt.');
  });
});

describe('wat op elkaar wacht', () => {
  it('loopt als één draad van rij naar rij, hoe ver die ook uit elkaar staan', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 12 }), fc.nat(), fc.nat(), (aantal, a, b) => {
      const alle = Array.from({ length: aantal }, () => act({ begin: '2027-05-01', einde: '2027-06-01' }));
      const [eerst, later] = [alle[a % aantal], alle[b % aantal]];
      if (!eerst || !later || eerst === later) return;
      Object.assign(eerst, { begin: '2026-09-01', einde: '2026-10-01' });
      later.na = [eerst.id];
      const rijen = alle.map(({ id }) => id);
      const draden = dradenVan(schooljaarPeriode(2026), rijen, alle);
      const [van, naar] = [rijen.indexOf(eerst.id), rijen.indexOf(later.id)];
      for (const [plaats, id] of rijen.entries()) {
        const hoogte = (draden.get(id)?.delen ?? []).reduce((som, deel) => som + deel.tot - deel.van, 0);
        expect(hoogte).toBe(plaats === van || plaats === naar ? 50 : plaats > Math.min(van, naar) && plaats < Math.max(van, naar) ? 100 : 0);
        expect(draden.get(id)?.pijlen.length).toBe(plaats === naar ? 1 : 0);
      }
    }));
  });

  it('botst precies wanneer het begint voordat het andere klaar is, en zegt vanaf welke dag het wel kan', () => {
    fc.assert(fc.property(activiteit, activiteit, (eerst, los) => {
      const later = { ...los, na: [eerst.id] };
      const gevonden = botsingen([eerst, later]);
      expect(gevonden.length).toBe((later.begin ?? '') <= (eerst.einde ?? '') ? 1 : 0);
      if (gevonden[0]) expect(botsingen([eerst, { ...later, begin: gevonden[0].kan }])).toEqual([]);
    }));
  });
});

describe('uren en seinen', () => {
  it('telt in het hele beeld alle uren, en zegt apart wat nog geen dagen heeft', () => {
    const alle = [act({ uren: 100 }), act({ uren: 40, begin: null, einde: null }), act({ uren: 10, begin: '2026-10-01', einde: '2026-10-01' })];
    const { kwartalen, los } = urenInBeeld(tijdblad(PLAN, alle, { zoom: 'plan' }, VANDAAG).as, alle, 50, VANDAAG);
    expect(kwartalen.reduce((som, { uren }) => som + uren, 0)).toBeCloseTo(110, 0);
    expect(los).toBe(40);
    expect(kwartalen.filter(({ teVeel }) => teVeel).map(({ kwartaal }) => kwartaal.voluit)).toEqual(['feb–apr 2027']);
  });

  it('wijst aan wat te vroeg begint, te veel vraagt, in een vakantie valt, buiten het plan ligt of geen periode heeft, en zwijgt anders', () => {
    const eerst = act({ nummer: 1, naam: 'Eerst', begin: '2026-10-01', einde: '2026-12-01' });
    const plan = { begin: '2026-09-01', einde: '2027-07-31' };
    const beeld = (activiteiten: Tijdactiviteit[], rest: object = {}) => tijdseinen({ plan, activiteiten, uren: urenInBeeld(schooljaarPeriode(2026), activiteiten, 10, VANDAAG).kwartalen, gereserveerd: 10, vakanties: [], secties: [], ...rest });
    expect(beeld([eerst])).toEqual([]);
    expect(beeld([eerst, act({ nummer: 2, naam: 'Dan', na: [eerst.id], begin: '2026-12-01' })])[0]).toMatchObject({ soort: 'volgorde', zin: '2. Dan begint voordat 1. Eerst klaar is.', doe: expect.stringContaining('2 december 2026') });
    expect(beeld([act({ uren: 90 })]).map(({ soort }) => soort)).toContain('uren');
    expect(beeld([act({ begin: '2026-12-21', einde: '2026-12-23' })], { vakanties: [{ naam: 'Kerstvakantie', begin: '2026-12-19', einde: '2027-01-03', vast: true, zeker: true, bron: '' }] })[0]?.soort).toBe('vakantie');
    expect(beeld([act({ einde: '2027-09-01' })])[0]?.soort).toBe('buiten');
    expect(beeld([act({ begin: null, einde: null })])[0]?.soort).toBe('geen-periode');
  });

  it('waarschuwt als van één sectie te veel leraren tegelijk studeren, en niet om één', () => {
    const studie = (medewerkerId: string) => ({ id: medewerkerId, medewerkerId, naam: medewerkerId, sorteernaam: medewerkerId, programma: 'Master', niveau: 'wo-master' as const, vak: null, instelling: '', status: 'bezig' as const, begin: null, verwachtEinde: null, einde: null, scholen: [], vakCodes: [], jaren: [{ schooljaar: 2026, beurs: 'toegekend' as const, verlofuren: 240, vervanging: '', vervangingsuren: 120 }] });
    const delen = ['a', 'b', 'c'].map((medewerkerId) => ({ schoolId: 's', vak: 'wi', medewerkerId, fte: 1, deel: 1 }));
    const namen = { school: () => null, vak: () => 'Wiskunde' };
    expect(verlofregels([studie('a')] as never, delen, [2026], namen)[0]?.jaren[0]).toMatchObject({ weg: 1, mensen: 3, teVeel: false });
    const [twee] = verlofregels([studie('a'), studie('b')] as never, delen, [2026, 2027], namen);
    expect(twee?.jaren).toHaveLength(1);
    expect(twee?.jaren[0]).toMatchObject({ weg: 2, mensen: 3, verlofuren: 480, vervangingsuren: 240, teVeel: true });
  });
});

describe('het bord', () => {
  it('zet elke activiteit in precies één kolom, ook bij een doel zonder activiteiten, en gaat aan de rand niet verder', () => {
    const groepen = tijdgroepen([act({ doelId: 'd1' }), act({ doelId: 'weg' }), act()], [{ id: 'd1', tekst: 'Een' }, { id: 'd2', tekst: 'Twee' }], [{ id: 'weg', tekst: 'Ouder doel' }]);
    const bord = schrijfbord('doel', groepen, [{ id: 'd1', naam: 'Een' }, { id: 'd2', naam: 'Twee' }], true);
    expect(bord.kolommen.map(({ code }) => code)).toEqual(['d1', 'd2', 'weg', '']);
    for (const kaart of bord.kaarten) expect(bord.kolommen.filter(({ code }) => code === kaart.kolom)).toHaveLength(1);
    expect([kolomNaast(bord.kolommen, 'd1', -1), kolomNaast(bord.kolommen, 'd1', 1), kolomNaast(bord.kolommen, '', 1)]).toEqual(['d1', 'd2', '']);
  });
});

const lopend = (rest: Partial<LopendeActiviteit> = {}): LopendeActiviteit => ({ id: `l${(teller += 1)}`, planId: 'p', volgorde: 1, naam: 'Gesprek', doelId: null, eigenaarId: null, eigenaar: null, begin: '2026-09-01', einde: '2027-06-30', mijlpaal: false, uren: 10, kosten: null, nu: NOG_NIETS, ...rest });
const plan = (rest: Partial<Gelezenplan> = {}): Gelezenplan => ({
  id: `p${(teller += 1)}`, naam: 'Plan', doel: '', schoolId: 's1', school: 'Het Baken', cyclus: 'Cyclus', eigenaar: null, begin: '2026-09-01', einde: '2027-07-31', toestand: 'vastgesteld', versienummer: 1, vastgesteldeVersieId: 'v', beoordelenVoor: null, mrUiterlijk: null, status: null, punten: 0, activiteiten: [lopend()], ...rest,
});

describe('de lijst van plannen', () => {
  const nu = (een: Gelezenplan) => planregel(een, VANDAAG);

  it('zegt wat er eerst komt: van het werk als het loopt, van de procedure als die wacht', () => {
    const gedaan = lopend({ nu: { ...NOG_NIETS, stand: 'klaar', voortgang: 100 }, einde: '2026-10-01' });
    const laat = lopend({ naam: 'Te laat', einde: '2026-11-01', nu: { ...NOG_NIETS, stand: 'bezig', voortgang: 50 } });
    const straks = lopend({ naam: 'Straks', begin: '2026-12-01', einde: '2027-03-01' });
    expect(nu(plan({ activiteiten: [gedaan, laat, straks] })).volgende).toMatchObject({ dag: '2026-11-01', wat: 'Te laat', voorbij: true });
    expect(nu(plan({ activiteiten: [gedaan, straks] })).volgende).toMatchObject({ dag: '2026-12-01', wat: 'begin: Straks', voorbij: false });
    expect(nu(plan({ toestand: 'ingediend', vastgesteldeVersieId: null, beoordelenVoor: '2026-12-03' })).volgende).toMatchObject({ dag: '2026-12-03', wat: 'beoordelen' });
    expect(nu(plan({ toestand: 'bij-mr', vastgesteldeVersieId: null, mrUiterlijk: '2026-12-11' })).volgende).toMatchObject({ dag: '2026-12-11' });
  });

  it('geeft wat een mens schreef voorrang op wat geteld is, en zegt dat wijzigingen gevraagd zijn', () => {
    const gezegd = nu(plan({ status: { kleur: 'vastgelopen', periode: '2026-11-01', verhaal: 'De roostermaker is ziek.' } }));
    expect(gezegd.signaal).toMatchObject({ kleur: 'vastgelopen', waarom: 'De roostermaker is ziek.', gezegd: true });
    expect(nu(plan({ toestand: 'wijzigingen-gevraagd', vastgesteldeVersieId: null, punten: 3 })).signaal).toMatchObject({ kleur: null, waarom: '3 punten open', actie: true });
    expect(nu(plan({ toestand: 'concept', vastgesteldeVersieId: null })).voortgang).toBeNull();
  });

  it('filtert en sorteert zonder plannen kwijt te raken, en begint met wat aandacht vraagt', () => {
    const alle = [plan({ naam: 'Rustig', status: { kleur: 'op-koers', periode: '2026-11-01', verhaal: '' } }), plan({ naam: 'Vast', status: { kleur: 'vastgelopen', periode: '2026-11-01', verhaal: '' } }), plan({ naam: 'Af', toestand: 'afgerond' }), plan({ naam: 'Bestuur', schoolId: null, school: null, toestand: 'concept', vastgesteldeVersieId: null })].map(nu);
    const namen = (vraag: Record<string, string>) => gefilterd(alle, portfolioFilterUit(vraag)).map(({ naam }) => naam);
    expect(namen({})[0]).toBe('Vast');
    expect(namen({}).toSorted()).toEqual(['Bestuur', 'Rustig', 'Vast']);
    expect(namen({ toestand: 'alle', sorteer: 'naam' })).toEqual(['Af', 'Bestuur', 'Rustig', 'Vast']);
    expect(namen({ school: 'bestuur' })).toEqual(['Bestuur']);
    expect(namen({ signaal: 'vastgelopen' })).toEqual(['Vast']);
    expect(namen({ zoek: 'rústig' })).toEqual(['Rustig']);
    expect(portfolio(alle, portfolioFilterUit({ pagina: '99' }))).toMatchObject({ pagina: 1, paginas: 1, totaal: 3, alle: 4 });
  });
});

describe('de jaarkalender', () => {
  const keuze = (vraag: Record<string, string> = {}) => jaarkalenderKeuzeUit({ schooljaar: '2026', ...vraag });
  const punten = (bron: Partial<Parameters<typeof jaarkalender>[0]>) => jaarkalender({ plannen: [], regio: null, keuze: keuze(), ik: 'ik', ...bron }).flatMap((maand) => maand.punten);

  it('heeft twaalf maanden van augustus tot juli, met elk punt één keer in zijn maand', () => {
    const maanden = jaarkalender({ plannen: [plan()], regio: 'noord', keuze: keuze(), ik: 'ik' });
    expect(maanden.map(({ begin }) => begin.slice(5, 7))).toEqual(['08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06', '07']);
    const sleutels = maanden.flatMap((maand) => maand.punten.map(({ sleutel }) => sleutel));
    expect(new Set(sleutels).size).toBe(sleutels.length);
    for (const { begin, einde, punten: hier } of maanden) for (const punt of hier) expect(overlap({ begin, einde }, punt)).not.toBeNull();
    // The summer that began in July is still there in August.
    expect(maanden[0]?.punten.map(({ wat }) => wat)).toContain('Zomervakantie');
  });

  it('toont van activiteiten mijlpalen en wat van u is, en alles als u daarom vraagt; wat klaar of afgerond is niet', () => {
    const activiteiten = [lopend({ naam: 'Van mij', eigenaarId: 'ik' }), lopend({ naam: 'Van een ander' }), lopend({ naam: 'Mijlpaal', mijlpaal: true, begin: '2027-03-01', einde: '2027-03-01' }), lopend({ naam: 'Gedaan', mijlpaal: true, nu: { ...NOG_NIETS, stand: 'klaar', voortgang: 100 } })];
    const wat = (vraag: Record<string, string>, rest: Partial<Gelezenplan> = {}) => punten({ plannen: [plan({ activiteiten, ...rest })], keuze: keuze({ toon: 'plannen', ...vraag }) }).map((punt) => punt.wat);
    expect(wat({})).toEqual(expect.arrayContaining(['Begint: Van mij', 'Klaar: Van mij', 'Mijlpaal', 'Plan begint', 'Plan eindigt']));
    expect(wat({}).some((een) => een.includes('Van een ander') || een.includes('Gedaan'))).toBe(false);
    expect(wat({ activiteiten: 'alle' })).toContain('Klaar: Van een ander');
    expect(wat({}, { toestand: 'afgerond' })).toEqual([]);
    expect(punten({ plannen: [plan()], keuze: keuze({ toon: 'sector' }) }).every(({ soort }) => soort === 'sector')).toBe(true);
  });
});
