import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importSoorten, type ImportSoort } from '@/lib/inventaris/import/begrippen';
import { vasteProfielen } from '@/lib/inventaris/import/profielen';
import { doelvelden } from '@/lib/inventaris/import/velden';

/** A table as some program exports it, before anybody spoils it. */
export interface Zaad {
  naam: string;
  soort: ImportSoort;
  rijen: string[][];
}

const WAARDEN: Record<string, readonly string[]> = {
  personeelsnummer: ['100', '101', '102', '0103', '100'], roepnaam: ['Jo', 'Zoë', '', 'Anne-Marie'], voorvoegsel: ['', 'van der', '’t'], achternaam: ['Bos', 'Müller', 'O’Neill', 'De "Vries"', '=1+1'],
  geboortedatum: ['31-12-1980', '29-02-1980', '1970-01-01', ''], functie: ['Docent LB', 'Docent; LC', 'TOA'], categorie: ['OP', 'OOP', 'DIR', 'OP'], schaal: ['LB', 'LC', '9', ''], deeltijdfactor: ['0,8', '1,0000', '0.5', '1'],
  begin: ['01-08-2020', '2019-08-01', '15-09-2021'], einde: ['', '31-07-2027', ''], brin: ['27ZX', '27ZX', '27ZY'], vestiging: ['00', '01', '00'], school: ['Rivierenlyceum', 'Rivierencollege Noord', 'Gymnasium De Linge'],
  niveau: ['wo-master', 'hbo-master', 'drs', 'hbo'], richting: ['Wiskunde', 'Nederlandse taal & letterkunde', 'Master SEN'], soort: ['', 'vakmaster', 'SEN'], instelling: ['Universiteit Utrecht', 'Hogeschool X', ''], behaaldJaar: ['2001', '1999', ''], behaaldOp: ['', '', '31-08-2015'],
  status: ['behaald', 'in opleiding', 'ja'], screening: ['', 'bevestigd', 'open'], vak: ['Wiskunde', 'Frans', 'Kunst (algemeen)', 'wi'], onderwijssoort: ['vwo', 'havo', 'vmbo-t'], leerjaar: ['4', '1', '6'], klas: ['v4', '4ha', 'hv1', 'h4.wisA1', '3 gym'], uren: ['3', '2,5', '4'],
  graad: ['eerstegraads', '2e graads', 'pabo'], bewijs: ['', 'dossier', 'DUO'],
};

function rijVan(velden: readonly string[], nummer: number): string[] {
  return velden.map((veld, i) => {
    const lijst = WAARDEN[veld] ?? [''];
    if (veld === 'personeelsnummer') return String(100 + nummer);
    // One school per row: its code, its branch and its name belong together.
    if (veld === 'brin' || veld === 'vestiging' || veld === 'school') return lijst[nummer % lijst.length] ?? '';
    if (veld === 'behaaldOp' || veld === 'behaaldJaar') return nummer % 2 === (veld === 'behaaldOp' ? 0 : 1) ? (lijst.at(-1) || lijst[0]) ?? '' : '';
    return lijst[(nummer * 3 + i) % lijst.length] ?? '';
  });
}

function tabelVan(naam: string, soort: ImportSoort, kop: string[], velden: string[], aantal = 6): Zaad {
  return { naam, soort, rijen: [kop, ...Array.from({ length: aantal }, (_, i) => rijVan(velden, i))] };
}

function voorbeeldCsv(naam: string, soort: ImportSoort, scheiding: string): Zaad {
  const tekst = readFileSync(path.join(import.meta.dirname, '../voorbeelddata', naam), 'utf8').replace('\ufeff', '');
  return { naam, soort, rijen: tekst.split('\r\n').filter(Boolean).slice(0, 25).map((regel) => regel.split(scheiding)) };
}

/** Shapes of exports: every spelling of every ready-made profile, our own templates, and the example files. */
export const zaden: readonly Zaad[] = [
  ...vasteProfielen.flatMap(({ sleutel, soort, velden }) => Array.from({ length: 5 }, (_, plek) => {
    const namen = Object.entries(velden);
    return tabelVan(`${sleutel}-${plek}`, soort, namen.map(([, spelling]) => spelling[plek % spelling.length] ?? ''), namen.map(([veld]) => veld));
  })),
  ...importSoorten.map((soort) => tabelVan(`sjabloon-${soort}`, soort, doelvelden(soort).map(({ label }) => label), doelvelden(soort).map(({ veld }) => veld))),
  tabelVan('rooster-klas', 'rooster', ['Docentnr', 'Vak', 'Lesgroep', 'Lesuren', 'BRIN', 'Vestiging'], ['personeelsnummer', 'vak', 'klas', 'uren', 'brin', 'vestiging']),
  voorbeeldCsv('personeel-export.csv', 'personeel', ';'), voorbeeldCsv('rooster-lesinzet.csv', 'rooster', ','),
];
