import { describe, expect, it } from 'vitest';
import { bestandLezen, bestandsoort } from '@/lib/inventaris/import/bestand-lezen';
import { tabelLezen } from '@/lib/inventaris/import/herkennen';
import { tekstblad, tekstrij, voorbeeld, werkmap } from './werkmap-maken';

const niets = () => undefined;
const KOP = ['Pers.nr', 'Achternaam', 'Functie'];
const RIJEN = [['100', 'Müller', 'Docent'], ['101', 'Café "Zoë"', 'Docent; LB'], ['102', 'van ’t Hof', '']];

const coderingen: Record<string, (tekst: string) => Uint8Array> = {
  'UTF-8': (tekst) => new TextEncoder().encode(tekst),
  'UTF-8 met BOM': (tekst) => new TextEncoder().encode(`\ufeff${tekst}`),
  'UTF-16 (LE)': (tekst) => new Uint8Array(Buffer.from(`\ufeff${tekst}`, 'utf16le')),
  'UTF-16 (BE)': (tekst) => new Uint8Array(Buffer.from(`\ufeff${tekst}`, 'utf16le').swap16()),
  'Windows-1252': (tekst) => Uint8Array.from(tekst, (teken) => ({ '’': 0x92, '€': 0x80 })[teken] ?? teken.charCodeAt(0)),
};
const scheidingen: Record<string, string> = { puntkomma: ';', komma: ',', tab: '\t', 'verticale streep': '|' };
const csv = (rijen: string[][], scheiding: string, regeleinde = '\r\n') => rijen.map((rij) => rij.map((cel) => (/[";,\t|]/.test(cel) ? `"${cel.replaceAll('"', '""')}"` : cel)).join(scheiding)).join(regeleinde);

describe('whatever its encoding and separator, a CSV reads the same', () => {
  for (const [codering, codeer] of Object.entries(coderingen)) {
    for (const [naam, scheiding] of Object.entries(scheidingen)) {
      it(`${codering} with ${naam}`, () => {
        const { vorm, bladen } = bestandLezen(codeer(csv([KOP, ...RIJEN], scheiding)), 'x.csv', niets);
        expect(vorm).toEqual({ bestand: 'csv', codering, scheiding: naam });
        expect(bladen[0]?.rijen).toEqual([KOP, ...RIJEN]);
      });
    }
  }

  it('UTF-16 without a mark is recognised by its zeros', () => {
    const bytes = new Uint8Array(Buffer.from(csv([KOP, ...RIJEN], ';'), 'utf16le'));
    expect(bestandLezen(bytes, 'x.csv', niets).bladen[0]?.rijen[1]?.[1]).toBe('Müller');
  });

  it('decimal commas do not look like a separator', () => {
    const tekst = csv([['Medewerker', 'Deeltijdfactor', 'Begin'], ['1', '0,8000', '01-08-2020'], ['2', '1,0000', '01-08-2020']], ';').replaceAll('"', '');
    expect(bestandLezen(coderingen['UTF-8']!(tekst), 'x.csv', niets).vorm.scheiding).toBe('puntkomma');
  });

  it('row numbers are those of Excel: empty lines count, a quoted line end does not', () => {
    const { bladen } = bestandLezen(coderingen['UTF-8']!('a;b\n\n1;"twee\nregels"\n2;x\n'), 'x.csv', niets);
    expect(bladen[0]?.nummers).toEqual([1, 3, 4]);
  });
});

describe('what is no table is refused with a reason', () => {
  const geval: [string, Uint8Array, string, RegExp][] = [
    ['NUL characters', coderingen['UTF-8']!('a;b\n1;\u00002'), 'x.csv', /NUL/],
    ['an empty file', new Uint8Array(), 'x.csv', /leeg/],
    ['an old .xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'x.xls', /oud Excel/],
    ['a PDF', coderingen['UTF-8']!('%PDF-1.7'), 'x.csv', /PDF/],
    ['a web page', coderingen['UTF-8']!('<!doctype html><p>inloggen'), 'x.csv', /webpagina/],
    ['a zip that says it is CSV', Uint8Array.of(0x50, 0x4b, 3, 4), 'x.csv', /inhoud is een Excel/],
    ['a text that says it is Excel', coderingen['UTF-8']!('a;b'), 'x.xlsx', /inhoud is dat niet/],
    ['an open quote', coderingen['UTF-8']!('a;b\n1;"open'), 'x.csv', /aanhalingsteken/],
    ['too many columns', coderingen['UTF-8']!(`${'a;'.repeat(250)}\n`), 'x.csv', /kolommen/],
  ];
  it.each(geval)('%s', (_wat, bytes, naam, reden) => {
    expect(() => bestandLezen(bytes, naam, niets)).toThrow(reden);
  });

  it('more than 60.000 rows, and more than 16 MB', () => {
    expect(() => bestandLezen(coderingen['UTF-8']!('a;b\n'.repeat(60_002)), 'x.csv', niets)).toThrow(/60\.000 rijen/);
    expect(() => bestandsoort(new Uint8Array(17 * 1024 * 1024).fill(97), 'x.csv')).toThrow(/16 MB/);
  });
});

describe('a workbook as schools keep it', () => {
  const lees = (bytes: Uint8Array) => tabelLezen(bytes, 'x.xlsx', niets);

  it('reads all sheets with the same columns, in any order, below their titles and without total rows', () => {
    const tabel = lees(werkmap([
      tekstblad('Noord', [['Screening Noord'], ['Bijgewerkt', 'gisteren'], KOP, ['1', 'Bos', 'Docent'], ['Totaal', '1']]),
      tekstblad('Zuid', [['Functie', 'Pers.nr', 'Achternaam', 'Extra'], ['Rector', '2', 'Vos', '?'], ['Functie', 'Pers.nr', 'Achternaam', 'Extra'], ['TOA', '3', 'Smit', '']]),
      tekstblad('Toelichting', [['Dit is uitleg'], ['Nog meer uitleg']]),
      { ...tekstblad('Geheim', [KOP, ['9', 'Weg', 'x']]), verborgen: true },
    ]));
    expect(tabel.kop).toEqual(KOP);
    expect(tabel.rijen).toEqual([
      { blad: 'Noord', rij: 4, cellen: ['1', 'Bos', 'Docent'] },
      { blad: 'Zuid', rij: 2, cellen: ['2', 'Vos', 'Rector'] },
      { blad: 'Zuid', rij: 4, cellen: ['3', 'Smit', 'TOA'] },
    ]);
    expect(tabel.overgeslagenBladen).toEqual(['Toelichting']);
    expect(tabel.bladen[0]).toMatchObject({ kopRij: 3, titelrijen: 2, totaalrijen: 1 });
  });

  it('numbers without noise, dates by their style, formulas by their kept value, rich and shared text', () => {
    const cellen = '<c r="A2"><v>100246.0</v></c><c r="B2"><v>0.80000000000000004</v></c><c r="C2" s="1"><v>46280</v></c><c r="D2" s="2"><v>30000</v></c><c r="E2" t="str"><f>1+1</f><v>uit formule</v></c><c r="F2" t="s"><v>0</v></c><c r="G2" t="b"><v>1</v></c><c r="H2"><f>HYPERLINK("x")</f></c><c r="I2" t="s"><v>1</v></c>';
    const styles = '<numFmts><numFmt numFmtId="170" formatCode="dd\\-mm\\-yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>';
    const bytes = werkmap([{ naam: 'x', rijen: `${tekstrij(1, ['Pers.nr', 'Fte', 'Begin', 'Geboortedatum', 'Functie', 'Naam', 'Ja', 'H', 'I'])}<row r="2">${cellen}</row>` }], { styles, teksten: ['<r><t>Ri</t></r><r><t xml:space="preserve">k &amp; </t></r><r><t>Co</t></r><rPh><t>weg</t></rPh>', '<t>regel_x000D_einde</t>'] });
    expect(lees(bytes).rijen[0]?.cellen).toEqual(['100246', '0.8', '2026-09-15', '1982-02-18', 'uit formule', 'Rik & Co', 'WAAR', '', 'regel\reinde']);
  });

  it('the calendar of 1904, and a merged cell over more rows', () => {
    const rijen = `${tekstrij(1, ['Pers.nr', 'School', 'Begin'])}<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Noord</t></is></c><c r="C2" s="1"><v>44818</v></c></row><row r="3"><c r="A3"><v>2</v></c><c r="C3" s="1"><v>44818.5</v></c></row>`;
    const bytes = werkmap([{ naam: 'x', rijen, na: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }], { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>', werkmap: '<workbookPr date1904="1"/>' });
    expect(lees(bytes).rijen.map(({ cellen }) => cellen)).toEqual([['1', 'Noord', '2026-09-15'], ['2', 'Noord', '2026-09-15T12:00:00']]);
  });

  it('tags with a namespace prefix, as some exports write them', () => {
    const xml = '<x:worksheet xmlns:x="s"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Pers.nr</x:t></x:is></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>Achternaam</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c><x:c r="B2" t="inlineStr"><x:is><x:t>row> Bos</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(lees(werkmap([tekstblad('x', [['a']])], { delen: { 'xl/worksheets/sheet1.xml': new TextEncoder().encode(xml) } })).rijen[0]?.cellen).toEqual(['7', 'row> Bos']);
  });

  it('the example of the board: five sheets, 169 rows, no totals', () => {
    const tabel = lees(voorbeeld('diplomascreening.xlsx'));
    expect(tabel.bladen.map(({ rijen, kopRij, totaalrijen }) => [rijen, kopRij, totaalrijen])).toEqual([[67, 4, 1], [29, 4, 1], [39, 4, 1], [12, 4, 1], [22, 4, 1]]);
    expect(tabel.rijen[0]).toMatchObject({ blad: 'Rivierenlyceum', rij: 5 });
  });
});
