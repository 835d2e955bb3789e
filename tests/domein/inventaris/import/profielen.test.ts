import { beforeEach, describe, expect, it } from 'vitest';
import { importSoorten, type ImportSoort } from '@/lib/inventaris/import/begrippen';
import { koppelingVoorstellen, ontbrekendeVelden } from '@/lib/inventaris/import/koppeling';
import { profielToepassen } from '@/lib/inventaris/import/profiel-toepassen';
import { ProfielWijzigenSchema } from '@/lib/inventaris/import/profiel.schema';
import { profielUitKoppeling, vasteProfielen } from '@/lib/inventaris/import/profielen';
import { doelvelden } from '@/lib/inventaris/import/velden';
import { bestandLezen } from '@/lib/inventaris/import/bestand-lezen';
import { keuzeLezen } from '@/lib/inventaris/import/vertaling';
import { vakCodeVoor } from '@/lib/organisatie/vakken';
import { datumLezen } from '@/lib/inventaris/import/waarden';
import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { profielBewaren } from '@/lib/inventaris/server/import/profielen/profiel-bewaren';
import { profielKopieren } from '@/lib/inventaris/server/import/profielen/profiel-kopieren';
import { profielenTonen, profielTonen } from '@/lib/inventaris/server/import/profielen/profiel-lezen';
import { profielVerwijderen } from '@/lib/inventaris/server/import/profielen/profiel-verwijderen';
import { profielWijzigen } from '@/lib/inventaris/server/import/profielen/profiel-wijzigen';
import { sjabloonMaken } from '@/lib/inventaris/import/sjabloon/sjabloon';
import { bytesVan, importbordMaken, mens, personeel, verwacht, type Importbord } from './importbord';

describe('ready-made profiles', () => {
  it.each(vasteProfielen.map((profiel) => [profiel.naam, profiel] as const))('%s: with any of its spellings every required field is found', (_naam, profiel) => {
    const langste = Math.max(...Object.values(profiel.velden).map((namen) => namen.length));
    for (let plek = 0; plek < langste; plek++) {
      const kop = Object.values(profiel.velden).map((namen) => namen[plek] ?? namen[0]!).map((naam) => naam.toUpperCase());
      const koppeling = profielToepassen(profiel.soort, profiel, kop, koppelingVoorstellen(profiel.soort, kop));
      expect(ontbrekendeVelden(profiel.soort, koppeling), kop.join(';')).toEqual([]);
      // Each column goes to the field that the profile says, whatever the header alone suggests.
      for (const [veld, namen] of Object.entries(profiel.velden)) expect(koppeling.kolommen[(namen[plek] ?? namen[0]!).toUpperCase()]).toBe(veld);
    }
  });

  it('say what was seen and what was assumed, and never read a burgerservicenummer', () => {
    expect(new Set(vasteProfielen.map(({ sleutel }) => sleutel)).size).toBe(vasteProfielen.length);
    expect(new Set(vasteProfielen.map(({ bron }) => bron))).toEqual(new Set(['AFAS', 'Visma/Raet', 'Zermelo', 'Untis']));
    for (const { gezien, aangenomen, velden } of vasteProfielen) {
      expect([gezien.length, aangenomen.length].every((aantal) => aantal > 0)).toBe(true);
      expect(JSON.stringify(velden)).not.toMatch(/bsn|sofi|burgerservice/i);
    }
  });

  it('a day is read as the profile says, never guessed; year first leaves no doubt', () => {
    expect(['12/31/2026', '02-29-2028', '2026-12-31', '20261231'].map((tekst) => datumLezen(tekst, 'maand-eerst'))).toEqual([{ waarde: '2026-12-31' }, { waarde: '2028-02-29' }, { waarde: '2026-12-31' }, { waarde: '2026-12-31' }]);
    expect(datumLezen('12/31/2026')).toEqual({ reden: 'bestaat niet' });
    expect(datumLezen('02-29-2027', 'maand-eerst')).toEqual({ reden: 'bestaat niet' });
    expect(datumLezen('20270229')).toEqual({ reden: 'bestaat niet' });
  });
});

describe('the form of a profile', () => {
  const vul = (anders: object) => ProfielWijzigenSchema.safeParse({ id: '00000000-0000-4000-8000-000000000001', versie: '1', naam: 'x', soort: 'personeel', datum: 'dag-eerst', 'kolom-personeelsnummer': 'Nr | Medewerker ', 'woorden-categorie': 'Leerkracht = OP\nKoffie = oop', ...anders });

  it('reads names between bars and one word per line', () => {
    expect(vul({}).data?.inhoud).toEqual({ velden: { personeelsnummer: ['Nr', 'Medewerker'] }, waarden: { categorie: { Leerkracht: 'OP', Koffie: 'OOP' } }, datum: 'dag-eerst' });
  });

  it.each([
    ['a line without a meaning', { 'woorden-categorie': 'Leerkracht = OP\nKoffie' }, 'woorden-categorie', /Regel 2/],
    ['a meaning that does not exist', { 'woorden-categorie': 'Leerkracht = koning' }, 'woorden-categorie', /Regel 1/],
    ['one name for two fields', { 'kolom-roepnaam': 'nr' }, 'kolom-roepnaam', /staat ook bij Personeelsnummer/],
    ['nothing at all', { 'kolom-personeelsnummer': ' ' }, 'kolom-personeelsnummer', /ten minste één/],
    ['no name', { naam: ' ' }, 'naam', /Geef het profiel een naam/],
  ])('refuses %s at its field', (_wat, anders, veld, reden) => {
    const fout = vul(anders).error?.issues.find(({ path }) => path[0] === veld);
    expect(fout?.message).toMatch(reden);
  });
});

describe('own profiles', () => {
  let bord: Importbord;
  const hr = () => bord.bestuur.toegang({});
  beforeEach(async () => {
    bord = await importbordMaken();
  });

  it('are copied, adapted and used: the file is read by the copy, on the screen and on the command line', async () => {
    const { id } = await profielKopieren(hr(), { bron: 'afas-medewerkers', naam: 'AFAS personeelszaken' });
    const { eigen } = await profielTonen(hr(), id);
    await profielWijzigen(hr(), { id, versie: eigen!.versie, naam: 'AFAS PZ', inhoud: { ...eigen!.inhoud, velden: { ...eigen!.inhoud.velden, categorie: ['Rol'] }, waarden: { categorie: { Juf: 'OP' } } } });
    const bytes = bytesVan('Medewerker;Achternaam;Rol;FTE;Datum in dienst;BRIN;Vestiging\r\n7;Bos;Juf;0,8;01-08-2020;27ZX;00');
    const start = await bord.start(bytes, { profiel: id });
    expect(await importTonen(hr(), start.id)).toMatchObject({ profiel: 'AFAS PZ', ontbrekend: [], koppeling: { kolommen: { Rol: 'categorie' }, waarden: { categorie: { Juf: 'OP' } } } });
    const gedaan = await bord.importeer('personeel', bytes, { profiel: 'afas pz' });
    expect(gedaan.uitkomst.telling).toMatchObject({ nieuw: 1, fout: 0 });
    await expect(bord.importeer('personeel', bytes, { profiel: 'bestaat niet' })).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringContaining('AFAS PZ, afas-medewerkers') });
    await expect(bord.importeer('diplomas', bytes, { profiel: 'AFAS PZ' })).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('a name is used once, an old page changes nothing, and removing one leaves what was imported', async () => {
    const { id } = await profielKopieren(hr(), { bron: 'untis-lessen', naam: 'Rooster' });
    await expect(profielKopieren(hr(), { bron: 'zermelo-lessen', naam: 'Rooster' })).rejects.toMatchObject({ velden: { naam: [expect.stringContaining('deze naam')] } });
    const { eigen } = await profielTonen(hr(), id);
    const wijzig = () => profielWijzigen(hr(), { id, versie: 1, naam: 'Rooster 2', inhoud: eigen!.inhoud });
    await wijzig();
    await expect(wijzig()).rejects.toMatchObject({ code: 'conflict' });
    await expect(profielVerwijderen(hr(), { id, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await profielVerwijderen(hr(), { id, versie: 2 });
    expect((await profielenTonen(hr())).eigen).toEqual([]);
  });

  it('the mapping of an import is kept as a profile and reads the same file with a column more', async () => {
    const { id } = await bord.start(personeel(mens('1')));
    const bewaard = await profielBewaren(hr(), { importId: id, naam: 'Van dit bestand' });
    const { eigen } = await profielTonen(hr(), bewaard.id);
    expect(eigen?.inhoud).toEqual(profielUitKoppeling((await importTonen(hr(), id)).koppeling));
    const meer = new TextEncoder().encode(new TextDecoder().decode(personeel(mens('1'))).split('\r\n').map((regel, i) => (i === 0 ? `Extra;${regel}` : `x;${regel}`)).join('\r\n'));
    expect((await bord.importeer('personeel', meer, { profiel: 'Van dit bestand' })).uitkomst.telling).toMatchObject({ nieuw: 1, fout: 0 });
  });

  it('another board does not see them', async () => {
    const { id } = await profielKopieren(hr(), { bron: 'untis-lessen', naam: 'Rooster' });
    const ander = await importbordMaken();
    await expect(profielTonen(ander.bestuur.toegang({}), id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await profielenTonen(ander.bestuur.toegang({}))).eigen).toEqual([]);
  });
});

describe('templates', () => {
  const rijen: Record<ImportSoort, Record<string, string>[]> = {
    personeel: [{ personeelsnummer: '00123', roepnaam: 'Jo', achternaam: '=1+1', geboortedatum: '29-02-1980', functie: 'Docent', categorie: 'OP', schaal: 'LB', deeltijdfactor: '0,8', begin: '01-08-2020', brin: '27ZX', vestiging: '00' }],
    diplomas: [{ personeelsnummer: '00123', niveau: 'wo-master', richting: 'Wiskunde & <natuur>', soort: 'lerarenmaster', behaaldJaar: '2018', status: 'behaald', screening: 'bevestigd' }],
    rooster: [{ personeelsnummer: '00123', vak: 'Wiskunde', onderwijssoort: 'vwo', leerjaar: '5', uren: '2,5' }],
    bevoegdheden: [{ personeelsnummer: '00123', vak: 'Wiskunde', graad: 'eerstegraads', begin: '31-08-2018', bewijs: 'register' }],
  };

  it('as downloaded they hold nobody; filled in they are read without a fault, of every kind', async () => {
    const bord = await importbordMaken();
    const scholen = verwacht.scholen.map((school, i) => ({ ...school, id: bord.scholen[i]!, binnenBereik: true }));
    for (const soort of importSoorten) {
      const leeg = await bord.importeer(soort, sjabloonMaken(soort, scholen), { naam: 'x.xlsx' });
      expect([soort, leeg.uitkomst.telling.gelezen, leeg.geweigerd]).toEqual([soort, 0, null]);
      const vol = await bord.importeer(soort, sjabloonMaken(soort, scholen, rijen[soort]), { naam: 'x.xlsx' });
      expect([soort, vol.geweigerd, vol.uitkomst.problemen, vol.uitkomst.telling.nieuw]).toEqual([soort, null, [], 1]);
      // A template asks for onderwijssoort and leerjaar themselves.
      expect(Object.values(vol.koppeling.kolommen).sort()).toEqual(doelvelden(soort).map(({ veld }) => veld).filter((veld) => veld !== 'klas').sort());
    }
  });

  it('the code lists hold words that the import understands, and only the schools that this person serves', () => {
    const scholen = verwacht.scholen.map((school, i) => ({ ...school, id: `s${i}`, binnenBereik: i < 2 }));
    const lijst = (soort: ImportSoort, kop: string) => {
      const blad = bestandLezen(sjabloonMaken(soort, scholen), 'x.xlsx', () => undefined).bladen.find(({ naam }) => naam === 'Codelijsten')!;
      const kolom = blad.rijen[0]!.indexOf(kop);
      return blad.rijen.slice(1).map((rij) => rij[kolom] ?? '').filter(Boolean);
    };
    expect(lijst('personeel', 'Namen van uw scholen')).toEqual(['Rivierenlyceum', 'Rivierencollege Noord']);
    for (const [soort, kop, veld] of [['diplomas', 'Niveaus', 'niveau'], ['diplomas', 'Soorten masters', 'soort'], ['diplomas', 'Statussen', 'status'], ['diplomas', 'Uitkomsten van de screening', 'screening'], ['bevoegdheden', 'Graden', 'graad'], ['bevoegdheden', 'Bewijzen', 'bewijs'], ['rooster', 'Onderwijssoorten', 'onderwijssoort'], ['personeel', 'Functiecategorieën', 'categorie']] as const) {
      const woorden = lijst(soort, kop);
      expect(woorden.length, kop).toBeGreaterThan(2);
      expect(woorden.filter((woord) => keuzeLezen(veld, woord) === null), kop).toEqual([]);
    }
    expect(lijst('rooster', 'Vakken').every((vak) => vakCodeVoor(vak) !== null)).toBe(true);
  });
});
