import { vakken } from '../../../organisatie/vakken';
import { bewijsNamen, niveauNamen, soortNamen } from '../../diploma';
import { graadNamen, graadUitleg } from '../../bevoegdheid';
import type { ImportSchool, ImportSoort } from '../begrippen';
import { doelvelden, KLAS } from '../velden';
import { sjabloonWerkmap, type Sjabloonblad } from './werkmap';

type Lijsten = Record<string, { kop: string; woorden: readonly string[]; uitleg?: readonly string[] }>;

const onderwijssoorten = ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'] as const;
const sectoruitleg: Record<(typeof onderwijssoorten)[number], string> = { pro: 'praktijkonderwijs', vmbo: 'alle leerwegen', havo: '', vwo: 'ook atheneum en gymnasium', vso: 'voortgezet speciaal onderwijs', isk: 'internationale schakelklas' };

/** Fields of a template in the order of its columns; who fills it in says onderwijssoort and leerjaar, no class. */
function veldenVan(soort: ImportSoort): string[] {
  return doelvelden(soort).filter(({ veld }) => veld !== KLAS).map(({ veld }) => veld);
}

function lijstenVan(soort: ImportSoort, scholen: readonly ImportSchool[]): Lijsten {
  const eigen = scholen.filter(({ binnenBereik }) => binnenBereik);
  const school: Lijsten = {
    brin: { kop: 'Codes van uw scholen (BRIN)', woorden: eigen.map(({ brin }) => brin), uitleg: eigen.map(({ vestiging, naam }) => `vestiging ${vestiging}, ${naam}`) },
    vestiging: { kop: 'Nummers (vestiging)', woorden: [...new Set(eigen.map(({ vestiging }) => vestiging))].sort() },
    school: { kop: 'Namen van uw scholen', woorden: eigen.map(({ naam }) => naam) },
  };
  const vak = { kop: 'Vakken', woorden: vakken.map(({ naam }) => naam), uitleg: vakken.map(({ code, groep }) => `code ${code}, ${groep}`) };
  switch (soort) {
    case 'personeel': return { categorie: { kop: 'Functiecategorieën', woorden: ['OP', 'OOP', 'DIR'], uitleg: ['onderwijzend personeel: telt mee in de cijfers', 'onderwijsondersteunend', 'directie'] }, schaal: { kop: 'Leraarschalen', woorden: ['LB', 'LC', 'LD', 'LE'], uitleg: ['andere schalen mogen ook'] }, ...school };
    case 'diplomas': return {
      niveau: { kop: 'Niveaus', woorden: Object.keys(niveauNamen), uitleg: Object.values(niveauNamen) },
      soort: { kop: 'Soorten masters', woorden: Object.keys(soortNamen), uitleg: Object.values(soortNamen) },
      status: { kop: 'Statussen', woorden: ['behaald', 'in-opleiding', 'gestopt'] },
      screening: { kop: 'Uitkomsten van de screening', woorden: ['te-screenen', 'bevestigd', 'niet-aangetroffen', 'nader-onderzoek'], uitleg: ['nog niets gedaan: laat leeg', 'diploma gezien', 'gezocht en niet gevonden', 'er klopt iets niet'] },
    };
    case 'rooster': return { vak, onderwijssoort: { kop: 'Onderwijssoorten', woorden: onderwijssoorten, uitleg: onderwijssoorten.map((een) => sectoruitleg[een]) }, leerjaar: { kop: 'Leerjaren', woorden: ['1', '2', '3', '4', '5', '6'] }, ...school };
    case 'bevoegdheden': return {
      vak, graad: { kop: 'Graden', woorden: Object.keys(graadNamen), uitleg: Object.values(graadUitleg) },
      bewijs: { kop: 'Bewijzen', woorden: Object.keys(bewijsNamen).filter((bewijs) => bewijs !== ''), uitleg: Object.entries(bewijsNamen).filter(([bewijs]) => bewijs !== '').map(([, naam]) => naam) },
    };
  }
}

/** Values of the example row; its number says that it is one, and is skipped when it is left in. */
function voorbeeldrij(soort: ImportSoort, scholen: readonly ImportSchool[]): Record<string, string> {
  const eerste = scholen.find(({ binnenBereik }) => binnenBereik);
  const school = { brin: eerste?.brin ?? '', vestiging: eerste?.vestiging ?? '', school: eerste?.naam ?? '' };
  switch (soort) {
    case 'personeel': return { personeelsnummer: 'voorbeeld', roepnaam: 'Anne', voorvoegsel: 'de', achternaam: 'Vries', geboortedatum: '31-12-1980', functie: 'Docent LC', categorie: 'OP', schaal: 'LC', deeltijdfactor: '0,8', begin: '01-08-2020', einde: '', ...school };
    case 'diplomas': return { personeelsnummer: 'voorbeeld', niveau: 'wo-master', richting: 'Master leraar vho Geschiedenis', soort: 'lerarenopleiding', instelling: 'Universiteit Utrecht', behaaldJaar: '2018', behaaldOp: '31-08-2018', status: 'behaald', screening: 'bevestigd' };
    case 'rooster': return { personeelsnummer: 'voorbeeld', vak: 'Geschiedenis', onderwijssoort: 'vwo', leerjaar: '5', uren: '3', ...school };
    case 'bevoegdheden': return { personeelsnummer: 'voorbeeld', vak: 'Geschiedenis', graad: 'eerstegraads', begin: '31-08-2018', einde: '', bewijs: 'origineel' };
  }
}

function invulblad(soort: ImportSoort, lijsten: Lijsten, plaatsen: ReadonlyMap<string, string>, rijen: readonly Record<string, string>[]): Sjabloonblad {
  const velden = veldenVan(soort);
  const labels = new Map(doelvelden(soort).map(({ veld, label }) => [veld, label]));
  return {
    naam: 'Invullen',
    rijen: [velden.map((veld) => labels.get(veld) ?? veld), ...rijen.map((rij) => velden.map((veld) => rij[veld] ?? ''))],
    breedtes: velden.map((veld) => Math.max(14, (labels.get(veld) ?? veld).length + 3)),
    keuzelijsten: velden.flatMap((veld, kolom) => (lijsten[veld] && plaatsen.has(veld) ? [{ kolom, bereik: plaatsen.get(veld) ?? '' }] : [])),
  };
}

function codelijsten(lijsten: Lijsten): { blad: Sjabloonblad; plaatsen: Map<string, string> } {
  const kolommen: { kop: string; woorden: readonly string[]; breedte: number }[] = [];
  const plaatsen = new Map<string, string>();
  for (const [veld, { kop, woorden, uitleg }] of Object.entries(lijsten)) {
    if (woorden.length === 0) continue;
    const letter = String.fromCharCode(65 + kolommen.length);
    plaatsen.set(veld, `Codelijsten!$${letter}$2:$${letter}$${woorden.length + 1}`);
    kolommen.push({ kop, woorden, breedte: 26 });
    if (uitleg) kolommen.push({ kop: 'Uitleg', woorden: uitleg, breedte: 46 });
  }
  const hoogte = Math.max(0, ...kolommen.map(({ woorden }) => woorden.length));
  return { plaatsen, blad: { naam: 'Codelijsten', breedtes: kolommen.map(({ breedte }) => breedte), rijen: [kolommen.map(({ kop }) => kop), ...Array.from({ length: hoogte }, (_, i) => kolommen.map(({ woorden }) => woorden[i] ?? ''))] } };
}

function uitlegblad(soort: ImportSoort): Sjabloonblad {
  const regels = doelvelden(soort).filter(({ veld }) => veld !== KLAS).map(({ label, uitleg, verplicht, keuzes }) => [label, verplicht ? 'nodig' : 'mag leeg', [uitleg, keuzes ? 'kies uit het blad Codelijsten' : ''].filter(Boolean).join('; ')]);
  return {
    naam: 'Uitleg', breedtes: [26, 14, 80],
    rijen: [
      ['Over dit sjabloon', '', ''], ['Vul het blad Invullen in: één rij per ' + { personeel: 'aanstelling', diplomas: 'diploma', rooster: 'les (leraar, vak, onderwijssoort en leerjaar)', bevoegdheden: 'bevoegdheid' }[soort] + '.', '', ''],
      ['De rij met “voorbeeld” slaan we over; u mag haar laten staan.', '', ''], ['Schrijf een datum als 31-12-2020 en een getal met een komma.', '', ''], ['Zet er geen burgerservicenummers in: dan weigeren we het bestand.', '', ''], ['', '', ''], ...regels,
    ],
  };
}

/** A template for one kind of file: a sheet to fill in with an example row, the code lists of this board, and notes. `rijen` fills it beforehand. */
export function sjabloonMaken(soort: ImportSoort, scholen: readonly ImportSchool[], rijen: readonly Record<string, string>[] = []): Uint8Array<ArrayBuffer> {
  const lijsten = lijstenVan(soort, scholen);
  const { blad, plaatsen } = codelijsten(lijsten);
  return sjabloonWerkmap([invulblad(soort, lijsten, plaatsen, [voorbeeldrij(soort, scholen), ...rijen]), blad, uitlegblad(soort)]);
}
