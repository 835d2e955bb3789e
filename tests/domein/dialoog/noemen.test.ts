import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BerichtPlaatsenSchema, DraadBeginnenSchema, DraadOplossenSchema, LANGSTE_BERICHT } from '@/lib/dialoog/draad.schema';
import { dradenBij, draadPad, zietPlek, type Draad } from '@/lib/dialoog/draad';
import { meldingZin, MELDINGSOORTEN } from '@/lib/dialoog/melding';
import { keurNoemingen, metNadruk, noemingenIn, zoekwoordBij } from '@/lib/dialoog/noemen';

const mens = (naam: string, id = naam) => ({ id, naam });
const jan = mens('Jan');
const janJansen = mens('Jan Jansen');
const nynke = mens('Nynke Wiersma');
const bilal = mens('Bilal Aydın');
const wie = (tekst: string) => noemingenIn(tekst, [jan, janJansen, nynke, bilal]).map(({ wie: gevonden }) => gevonden.map(({ naam }) => naam));

describe('noemen met een apenstaartje', () => {
  it('kent een naam waar hij ook staat, met andere hoofdletters, en neemt de langste die past', () => {
    expect(wie('@Jan Jansen en @jan, vraag het @NYNKE wiersma.')).toEqual([['Jan Jansen'], ['Jan'], ['Nynke Wiersma']]);
    expect(wie('(@Bilal Aydın)')).toEqual([['Bilal Aydın']]);
  });

  it('ziet geen naam in een ander woord, een adres of een los teken', () => {
    expect(wie('@Janneke, mail jan@school.nl of @ Jan')).toEqual([]);
  });

  it('bedoelt bij twee mensen met één naam allebei, en keurt wie er niet bij kan af', () => {
    const dubbel = [mens('Jan', 'a'), mens('Jan', 'b'), nynke];
    expect(keurNoemingen('@Jan', dubbel, ({ id }) => id === 'a')).toEqual({ wel: [dubbel[0]], niet: [] });
    expect(keurNoemingen('@Jan en @Nynke Wiersma', dubbel, ({ id }) => id !== nynke.id)).toEqual({ wel: [dubbel[0], dubbel[1]], niet: [nynke] });
  });

  it('laat van de tekst niets weg als het namen vet maakt', () => {
    expect(metNadruk('Dag @Jan Jansen, @Jan!', [jan, janJansen])).toBe('Dag **@Jan Jansen**, **@Jan**!');
    fc.assert(fc.property(fc.string(), (tekst) => metNadruk(tekst, [jan, janJansen, nynke]).replaceAll('**@', '@').replaceAll('**', '') === tekst.replaceAll('**@', '@').replaceAll('**', '')));
  });

  it('zoekt tijdens het typen op wat na het apenstaartje staat', () => {
    expect(zoekwoordBij('Dag @Ny', 7)).toEqual({ begin: 4, woord: 'Ny' });
    expect(zoekwoordBij('@', 1)).toEqual({ begin: 0, woord: '' });
    expect(zoekwoordBij('jan@school', 10)).toBeNull();
    expect(zoekwoordBij('Dag @Nynke, en', 14)).toBeNull();
    expect(zoekwoordBij('Dag', 3)).toBeNull();
  });
});

describe('wie een plek ziet', () => {
  const plek = { deelfase: '1A', onderwerpId: 'vraag-1/rij-2' } as const;
  it.each([
    ['wie alles ziet', { overal: true, fasen: [], vragen: [] }, true],
    ['wie het hele deel kreeg', { overal: false, fasen: ['1A'], vragen: [] }, true],
    ['wie de vraag van deze rij kreeg', { overal: false, fasen: [], vragen: ['vraag-1'] }, true],
    ['wie een ander deel en een andere vraag kreeg', { overal: false, fasen: ['1B'], vragen: ['vraag-10'] }, false],
  ])('%s', (_wie, zicht, ziet) => { expect(zietPlek(zicht, plek)).toBe(ziet); });
});

describe('wat er binnenkomt', () => {
  const uuid = '00000000-0000-4000-8000-000000000000';
  it('neemt een bericht tot en met de grens, geteld zoals het veld telt', () => {
    const lang = `${'a'.repeat(LANGSTE_BERICHT - 2)}\r\nb`;
    expect(BerichtPlaatsenSchema.safeParse({ draad: uuid, tekst: lang }).success).toBe(true);
    expect(BerichtPlaatsenSchema.safeParse({ draad: uuid, tekst: `${lang}c` }).error?.issues[0]?.message).toContain('te lang');
    expect(BerichtPlaatsenSchema.safeParse({ draad: uuid, tekst: ' \n ' }).error?.issues[0]?.message).toBe('Schrijf eerst een bericht.');
  });

  it('weigert een plek die niet bestaan kan', () => {
    for (const onderwerp of ['', '../..', 'a'.repeat(121), 'met spatie', "x'--"]) expect(DraadBeginnenSchema.safeParse({ soort: 'vraag', onderwerp, tekst: 'x' }).success).toBe(false);
    expect(DraadBeginnenSchema.safeParse({ soort: 'geheim', onderwerp: 'x', tekst: 'x' }).success).toBe(false);
  });

  it('vraagt bij een besluit wie het nam, en bij een reden wat er besloten is', () => {
    const kern = { draad: uuid, versie: '1' };
    expect(DraadOplossenSchema.safeParse(kern).success).toBe(true);
    expect(DraadOplossenSchema.safeParse({ ...kern, besluit: 'We doen het' }).error?.issues[0]?.path).toEqual(['wie']);
    expect(DraadOplossenSchema.safeParse({ ...kern, gronden: 'Daarom' }).error?.issues[0]?.path).toEqual(['besluit']);
  });
});

describe('een gesprek vinden', () => {
  const draad = (id: string, onderwerpId: string, af = false): Draad => ({ id, cyclusId: 'c', deelfase: '1B', soort: 'vraag', onderwerpId, titel: '', versie: 1, opgelost: af ? { door: null, op: '' } : null, toegewezenAan: null, berichten: [], verhuizingen: [], besluit: null });

  it('staat bij de eigen plek, het open gesprek voorop', () => {
    expect(dradenBij([draad('af', 'v', true), draad('ander', 'w'), draad('open', 'v')], { soort: 'vraag', onderwerpId: 'v' }).map(({ id }) => id)).toEqual(['open', 'af']);
  });

  it('heeft een adres in het deel, in de cyclus of bij het cijfer', () => {
    expect(draadPad('/b', draad('d', 'v'))).toBe('/b/cyclus/c/fase/1b?draad=d#draad-d');
    expect(draadPad('/b', { ...draad('d', 'v'), deelfase: null })).toBe('/b/cyclus/c?draad=d#draad-d');
    expect(draadPad('/b', { ...draad('d', 'doel50'), cyclusId: null, deelfase: null, schoolId: 's' })).toBe('/b/overzicht/s?draad=d#draad-d');
  });

  it('heeft voor elke melding een zin', () => {
    for (const soort of MELDINGSOORTEN) expect(meldingZin({ soort, aantal: 1, door: 'Nynke' })).toContain('Nynke');
    expect(meldingZin({ soort: 'reactie', aantal: 3, door: null })).toBe('3 nieuwe berichten, het laatste van Iemand');
  });
});
