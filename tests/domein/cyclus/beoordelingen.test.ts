import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BeoordelingFormSchema } from '@/lib/cyclus/beoordeling.schema';
import { beoordelaars, keuzevelden, spreidingInWoorden, spreidingVan, verschilt, type Keuzeveld } from '@/lib/cyclus/beoordelingen';

const OPTIES = ['a', 'b', 'c', 'd'] as const;
const veld: Keuzeveld = { code: 'mate', naam: 'Hoe groot', soort: 'keuze', opties: OPTIES.map((code, nr) => ({ code, naam: `${nr + 1}. Optie ${code}` })) };
const keuzes = fc.array(fc.option(fc.constantFrom<string>(...OPTIES, 'weg'), { nil: undefined }), { maxLength: 12 });
const stemmen = (gekozen: readonly (string | undefined)[]) => gekozen.map((keuze, nr) => ({ wie: `p${nr}`, naam: `Mens ${nr}`, waarde: (keuze === undefined ? {} : { mate: keuze, anders: 'x' }) as Record<string, string> }));
const geldig = (gekozen: readonly (string | undefined)[]) => gekozen.filter((keuze) => keuze !== undefined && keuze !== 'weg');
const mens = (naam: string, keuze: string) => ({ wie: naam, naam, waarde: { mate: keuze } });

describe('de spreiding van oordelen', () => {
  it('telt elk geldig oordeel precies één keer, wat er ook gekozen is', () => {
    fc.assert(fc.property(keuzes, (gekozen) => {
      const uit = spreidingVan(veld, stemmen(gekozen));
      expect(uit.stemmen).toBe(geldig(gekozen).length);
      expect(uit.opties.map(({ code }) => code)).toEqual([...OPTIES]);
      expect(uit.opties.reduce((som, { mensen }) => som + mensen.length, 0)).toBe(uit.stemmen);
      expect(new Set(uit.opties.flatMap(({ mensen }) => mensen.map(({ wie }) => wie))).size).toBe(uit.stemmen);
    }));
  });

  it('is eens precies als iedereen hetzelfde kiest, en hangt niet van de volgorde van mensen af', () => {
    fc.assert(fc.property(keuzes, fc.integer(), (gekozen, draai) => {
      const uit = spreidingVan(veld, stemmen(gekozen));
      const soorten = new Set(geldig(gekozen));
      expect(uit.eens === 1).toBe(uit.stemmen > 1 && soorten.size === 1);
      expect(verschilt(uit)).toBe(soorten.size > 1);
      expect(uit.afstand === 0).toBe(soorten.size < 2);
      if (uit.eens !== null) { expect(uit.eens).toBeGreaterThanOrEqual(0); expect(uit.eens).toBeLessThanOrEqual(1); }
      const plek = gekozen.length === 0 ? 0 : Math.abs(draai) % gekozen.length;
      const gedraaid = spreidingVan(veld, stemmen([...gekozen.slice(plek), ...gekozen.slice(0, plek)]));
      expect([gedraaid.eens, gedraaid.afstand, gedraaid.meeste, gedraaid.stemmen]).toEqual([uit.eens, uit.afstand, uit.meeste, uit.stemmen]);
    }));
  });

  it('noemt wie anders kiest dan de meesten, en niemand zolang er geen meerderheid is', () => {
    fc.assert(fc.property(keuzes, (gekozen) => {
      const { meeste, anders, opties, stemmen: aantal } = spreidingVan(veld, stemmen(gekozen));
      const bij = opties.find(({ code }) => code === meeste[0])?.mensen.length ?? 0;
      expect(anders.length).toBe(meeste.length === 1 ? aantal - bij : 0);
    }));
    const uit = spreidingVan(veld, [mens('Sjoerd', 'd'), mens('Joost', 'd'), mens('Wietske', 'b')]);
    expect(uit).toMatchObject({ meeste: ['d'], afstand: 2, anders: [{ naam: 'Wietske' }] });
    expect(uit.eens).toBeCloseTo(1 / 3);
  });

  it('zegt met namen waar het verschil zit, en noemt de lezer u', () => {
    const zin = (...wie: ReturnType<typeof mens>[]) => spreidingInWoorden(spreidingVan(veld, wie), 'Joost');
    expect(zin()).toBe('Nog niemand gaf een oordeel.');
    expect(zin(mens('Joost', 'a'))).toBe('Alleen u gaf een oordeel: “Optie a”.');
    expect(zin(mens('Sjoerd', 'a'), mens('Joost', 'a'))).toBe('Beiden kiezen “Optie a”: Sjoerd en u.');
    expect(zin(mens('Sjoerd', 'a'), mens('Joost', 'c'), mens('Wietske', 'a'))).toBe('2 van 3 kiezen “Optie a”: Sjoerd en Wietske. 1 van 3 kiest “Optie c”: u.');
  });

  it('kent alleen de keuzes van een rij als iets om te beoordelen', () => {
    const invoer = { soort: 'velden' as const, velden: [veld, { code: 'oorzaak', naam: 'Oorzaak', soort: 'tekst' as const }] };
    expect(keuzevelden(invoer)).toEqual([veld]);
    expect(keuzevelden(invoer, ['oorzaak'])).toEqual([]);
    expect(keuzevelden({ soort: 'tekst' })).toEqual([]);
    expect(beoordelaars([spreidingVan(veld, [mens('Zoë', 'a'), mens('Ada', 'b')]), spreidingVan(veld, [mens('Ada', 'b')])]).map(({ naam }) => naam)).toEqual(['Ada', 'Zoë']);
  });
});

describe('een oordeel uit een formulier', () => {
  const cyclus = '3e0f4a46-9a3f-4c61-9a0c-2f0f6a1a7b11';
  it('neemt de keuzes, laat een lege leeg, en niets anders', () => {
    expect(BeoordelingFormSchema.parse({ cyclus, vraagId: '1b-knelpunt-01', 'cel-mate': '3', 'cel-urgentie': '', 'oordeel-x': 'ja' })).toEqual({ cyclus, vraagId: '1b-knelpunt-01', waarde: { mate: '3', urgentie: '' } });
  });
  it('weigert niets, te veel en wat geen code is', () => {
    const lees = (velden: Record<string, string | string[]>) => BeoordelingFormSchema.safeParse({ cyclus, vraagId: '1b-knelpunt-01', ...velden }).success;
    expect(lees({})).toBe(false);
    expect(lees({ 'cel-mate': 'Een hele zin over een collega' })).toBe(false);
    expect(lees({ 'cel-mate': ['1', '2'] })).toBe(false);
    expect(lees(Object.fromEntries(Array.from({ length: 17 }, (_, nr) => [`cel-v${nr}`, 'a'])))).toBe(false);
  });
});
