import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landelijk } from '@/content/cijfers/landelijk';
import { legeMeting, type Meting } from '@/lib/inventaris/meting';
import { jaarEerder, laatsteTeldatum } from '@/lib/inventaris/peildatum';
import { aandachtspunten } from '@/lib/overzicht/aandacht';
import { andereRegels, redenVan } from '@/lib/overzicht/berekening';
import { afstandInWoorden, doelstand } from '@/lib/inventaris/doelstand';
import { OverzichtFilterSchema, metKeuze, uitAdres } from '@/lib/overzicht/filter.schema';
import { overzichtMaken } from '@/lib/overzicht/overzicht';
import { heeftVerleden } from '@/lib/inventaris/verleden';

interface Tel { leraren?: number; masters?: number; mastersBevestigd?: number; zonderDiploma?: number }

function meting({ leraren = 0, masters = 0, mastersBevestigd = 0, zonderDiploma = 0 }: Tel, rest: Partial<Meting> = {}): Meting {
  const leeg = legeMeting(null);
  const tel = { leraren, masters, mastersBevestigd, zonderDiploma };
  return { ...leeg, ...rest, personen: { ...leeg.personen, ...tel }, gewogen: { ...leeg.gewogen, ...tel } };
}

const stand = (tel: Tel, eenheid: 'personen' | 'fte' = 'personen') => doelstand(meting(tel), 'doel50', eenheid);

describe('distance to the goal', () => {
  it('is given in people: as the overview is drawn, 159 confirmed and 184 stated of 420', () => {
    const gevonden = stand({ leraren: 420, masters: 184, mastersBevestigd: 159 });
    expect(gevonden).toMatchObject({ doelAantal: 210, nodig: 51, bewijs: 25, nieuw: 26 });
    expect(afstandInWoorden(gevonden, 'doel50', 'personen')).toBe('Nog 51 leraren: bij 25 ontbreekt alleen het bewijs, 26 moeten er echt bij komen.');
  });

  it('needs a whole person for half of one', () => {
    expect(stand({ leraren: 3, masters: 1, mastersBevestigd: 1 })).toMatchObject({ doelAantal: 2, nodig: 1 });
  });

  it('80% of 95 is 76, not 77: no rounding noise of floating point', () => {
    const vol = meting({});
    const vwo = { ...vol, personen: { ...vol.personen, vwoBovenbouw: 95 } };
    expect(doelstand(vwo, 'doel80', 'personen').doelAantal).toBe(76);
  });

  it.each<[string, Tel, string]>([
    ['reached', { leraren: 10, masters: 6, mastersBevestigd: 5 }, 'Gehaald, met bewijs.'],
    ['only proof is missing', { leraren: 10, masters: 9, mastersBevestigd: 3 }, 'Nog 2 leraren: alleen het bewijs ontbreekt.'],
    ['one must be added', { leraren: 10, masters: 4, mastersBevestigd: 4 }, 'Nog 1 leraar, die er echt bij moet komen.'],
    ['some must be added', { leraren: 10, masters: 2, mastersBevestigd: 2 }, 'Nog 3 leraren, die er echt bij moeten komen.'],
    ['nobody works here', {}, 'Nog geen leraren.'],
  ])('in words when %s', (_, tel, zin) => {
    expect(afstandInWoorden(stand(tel), 'doel50', 'personen')).toBe(zin);
  });

  it('proof and new together are what is needed, none below zero, and enough to reach the goal', () => {
    const eenheid = fc.constantFrom('personen' as const, 'fte' as const);
    fc.assert(fc.property(fc.nat(4000), fc.nat(4000), fc.nat(4000), eenheid, (leraren, ruim, vast, soort) => {
      const masters = Math.min(leraren, ruim);
      const mastersBevestigd = Math.min(masters, vast);
      const { nodig, bewijs, nieuw, doelAantal, bevestigd } = stand({ leraren, masters, mastersBevestigd }, soort);
      expect(Math.min(nodig, bewijs, nieuw)).toBeGreaterThanOrEqual(0);
      expect(bewijs + nieuw).toBeCloseTo(nodig, 6);
      expect(bewijs).toBeLessThanOrEqual(masters - mastersBevestigd + 1e-9);
      expect(bevestigd + nodig).toBeGreaterThanOrEqual(doelAantal - 1e-9);
      expect(doelAantal).toBeGreaterThanOrEqual(leraren / 2 - 1e-9);
    }));
  });
});

describe('another rule', () => {
  it('leaves unknown leraren out of the denominator, and says which rule is on the screen', () => {
    const regels = andereRegels(meting({ leraren: 10, masters: 4, mastersBevestigd: 3, zonderDiploma: 2 }), 'doel50', 'personen');
    expect(regels.map(({ opgegeven }) => opgegeven)).toEqual([40, 40, 50, 50]);
    expect(regels.filter(({ huidig }) => huidig).map(({ naam }) => naam)).toEqual(['In personen']);
  });

  it('gives no percentage when there is nobody to divide by', () => {
    expect(andereRegels(meting({ leraren: 2, zonderDiploma: 2 }), 'doel50', 'fte').map(({ bevestigd }) => bevestigd)).toEqual([0, 0, null, null]);
  });

  it.each([
    ['onbekend', null, 'geen diploma bekend'],
    ['telt', { niveau: 'wo-master', richting: 'Wiskunde', status: 'behaald', uitkomst: 'bevestigd', jaar: 2010, behaald: true }, 'wo-master Wiskunde, 2010: bevestigd'],
    ['bewijs', { niveau: 'doctoraal', richting: 'Frans', status: 'behaald', uitkomst: 'te-screenen', jaar: null, behaald: true }, 'doctoraal Frans: nog te screenen'],
    ['niet', { niveau: 'hbo-master', richting: 'SEN', status: 'behaald', uitkomst: 'bevestigd', jaar: 2019, behaald: true }, 'hbo-master SEN, 2019: telt voor dit doel niet'],
    ['niet', { niveau: 'wo-master', richting: 'Biologie', status: 'behaald', uitkomst: 'te-screenen', jaar: 2027, behaald: false }, 'wo-master Biologie, 2027: behaald na de peildatum'],
    ['niet', { niveau: 'wo-master', richting: 'Biologie', status: 'in-opleiding', uitkomst: 'te-screenen', jaar: null, behaald: false }, 'wo-master Biologie: in opleiding'],
  ] as const)('says per person why: %s', (oordeel, diploma, reden) => {
    expect(redenVan(oordeel, diploma)).toBe(reden);
  });
});

describe('the overview', () => {
  const groep = (id: string, naam: string) => ({ id, naam, schoolId: id, brin: '27ZX00', schoolnaam: naam, onderwijssoorten: ['vwo'], gedeeltelijk: false });
  const maken = (metingen: Record<string, Meting>, sorteer: 'afstand' | 'naam' = 'afstand', totaal = meting({ leraren: 1 })) => overzichtMaken({
    peildatum: '2026-10-01', eenheid: 'personen', sorteer, omvang: 'bestuur', totaal, metingen: new Map(Object.entries(metingen)), vandaag: '2026-11-23', doelwaarden: [], bekend: null,
    groepen: Object.keys(metingen).map((id) => groep(id, id)),
  });

  it('puts the school furthest from the goal first and a school without leraren last', () => {
    const { groepen } = maken({ Leeg: meting({}), Ver: meting({ leraren: 10 }), Dicht: meting({ leraren: 10, masters: 4, mastersBevestigd: 4 }) });
    expect(groepen.map(({ naam }) => naam)).toEqual(['Ver', 'Dicht', 'Leeg']);
  });

  it('asks attention for what is missing most, with where the figure would go', () => {
    const half = meting({ leraren: 10, masters: 6, mastersBevestigd: 2 }, { diplomas: 8, diplomasTeScreenen: 4 });
    const punten = aandachtspunten(maken({ Half: half, Vol: meting({ leraren: 10 }, { diplomas: 10 }) }).groepen, '2026-11-23');
    expect(punten).toEqual([expect.objectContaining({ soort: 'te-screenen', naam: 'Half', aantal: 4, dringend: true, van: 20, naar: 60 })]);
  });

  it('calls data old after half a year, and not before', () => {
    const oud = (dag: string) => aandachtspunten(maken({ A: meting({ leraren: 10 }, { bijgewerktOp: new Date(`${dag}T12:00:00Z`) }) }).groepen, '2026-11-23').map(({ soort }) => soort);
    expect(oud('2026-05-28')).toEqual([]);
    expect(oud('2026-05-26')).toEqual(['oud']);
  });

  it('shows no change over a year when the data know of nobody who left: then the past is only the people of today', () => {
    expect(heeftVerleden(meting({ leraren: 100 }, { vorigeLeraren: 95, vertrokken: 0 }))).toBe(false);
    expect(heeftVerleden(meting({ leraren: 100 }, { vorigeLeraren: 95, vertrokken: 6 }))).toBe(true);
    expect(maken({ A: meting({ leraren: 2 }, { vorigeLeraren: 2, vorigeMasters: 1 }) }).groepen[0]?.verloop).toBeNull();
  });
});

describe('the address', () => {
  it.each([['2026-11-23', '2026-10-01'], ['2026-10-01', '2026-10-01'], ['2026-09-30', '2025-10-01']])('on %s counts by default on %s, the day on which the sector counts', (dag, teldatum) => {
    expect(laatsteTeldatum(dag)).toBe(teldatum);
  });

  it('29 February has a day one year earlier', () => {
    expect(jaarEerder('2028-02-29')).toBe('2027-02-28');
  });

  it('never fails on nonsense: it falls back', () => {
    expect(OverzichtFilterSchema.parse(uitAdres({ peildatum: ['2026-02-30', '2026-10-01'], eenheid: 'kilo', sorteer: '' }))).toEqual(OverzichtFilterSchema.parse({}));
  });

  it('holds on to a choice and leaves defaults out', () => {
    const filter = OverzichtFilterSchema.parse({ eenheid: 'fte', peildatum: '2025-10-01' });
    expect(metKeuze('/x', filter, { eenheid: 'personen' })).toBe('/x?peildatum=2025-10-01');
    expect(metKeuze('/x', OverzichtFilterSchema.parse({}))).toBe('/x');
  });
});

describe('the national figures', () => {
  it('are table 2 of the guide, 2013 to 2015, and nothing later', () => {
    expect(landelijk.reeksen.map(({ jaren }) => jaren.map(({ jaar, procent }) => [jaar, procent]))).toEqual([[[2013, 35], [2014, 36], [2015, 37]], [[2013, 53], [2014, 65], [2015, 63]]]);
  });
});
