import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTekst, lijstAlsCsv } from '@/lib/export/csv';
import type { Kolom, Lijst } from '@/lib/export/lijst';
import { lijstAlsXlsx } from '@/lib/export/xlsx';
import { kolomLetter, xmlTekst } from '@/lib/export/xlsx-xml';

interface Rij { naam: string; dag: string | null; deel: number | null; fte: number | null }
const KOLOMMEN: Kolom<Rij>[] = [
  { kop: 'Naam', soort: 'tekst', waarde: ({ naam }) => naam },
  { kop: 'Dag', soort: 'datum', waarde: ({ dag }) => dag },
  { kop: 'Deel', soort: 'procent', waarde: ({ deel }) => deel },
  { kop: 'Fte', soort: 'getal', waarde: ({ fte }) => fte },
];
const lijst = (rijen: Rij[]): Lijst<Rij> => ({ titel: 'Proef', toelichting: ['Stichting Proef'], kolommen: KOLOMMEN, rijen, voettekst: 'Zo is geteld.' });
const rij = (deel: Partial<Rij>): Rij => ({ naam: 'Bakker', dag: null, deel: null, fte: null, ...deel });
const blad = async (rijen: Rij[]) => strFromU8(unzipSync(await lijstAlsXlsx(lijst(rijen)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('CSV', () => {
  it('puts an apostrophe before everything that a spreadsheet would calculate', () => {
    expect(['=1+1', '+31', '-2', '@SUM(A1)', '\tx', '＝1', ' =1', '\u200b=1'].map(csvTekst)).toEqual([`'=1+1`, `'+31`, `'-2`, `'@SUM(A1)`, `'\tx`, `'＝1`, `' =1`, `'\u200b=1`]);
  });

  it('writes Dutch numbers, percents and days, and leaves a negative number a number', () => {
    expect(lijstAlsCsv(lijst([rij({ naam: 'a;b', dag: '2024-02-29', deel: 37.9, fte: -0.8 })]))).toBe('\uFEFFNaam;Dag;Deel;Fte\r\n"a;b";29-02-2024;37,9%;-0,8\r\n');
  });

  it('has as many fields on every line, whatever the text holds', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' })), (namen) => {
      const tekst = lijstAlsCsv(lijst(namen.map((naam) => rij({ naam }))));
      const regels = tekst.slice(1).match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/g) ?? [];
      expect(regels).toHaveLength(namen.length + 1);
      expect(regels.every((regel) => (regel.replace(/"(?:[^"]|"")*"/g, '').match(/;/g) ?? []).length === 3)).toBe(true);
    }));
  });
});

describe('XLSX', () => {
  it('types text as text and the rest as numbers with a form; a day that does not exist stays text', async () => {
    const xml = await blad([rij({ naam: '=1+1', dag: '2024-02-29', deel: 50, fte: 0.8 }), rij({ dag: '2023-02-29' })]);
    expect(xml).not.toMatch(/<f[ >]/);
    expect(xml).toContain('<c r="A5" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c><c r="B5" s="4"><v>45351</v></c><c r="C5" s="5"><v>0.5</v></c><c r="D5" s="0"><v>0.8</v></c>');
    expect(xml).toContain('<c r="B6" s="0" t="inlineStr"><is><t xml:space="preserve">2023-02-29</t>');
  });

  it('keeps title, explanation and heads in sight and puts the definition under the table', async () => {
    const xml = await blad([rij({})]);
    expect(xml).toMatch(/ySplit="4".*state="frozen"/);
    expect(xml.indexOf('Stichting Proef')).toBeLessThan(xml.indexOf('Bakker'));
    expect(xml.indexOf('Zo is geteld.')).toBeGreaterThan(xml.indexOf('Bakker'));
    expect(xml).toContain('<autoFilter ref="A4:D5"/>');
  });

  it('is XML whatever the text holds', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tekst) => {
      expect(xmlTekst(tekst)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff<>"]|&(?!amp;|lt;|gt;|quot;)/);
      expect(xmlTekst(tekst)).not.toMatch(/\p{Surrogate}/u);
    }));
    expect(xmlTekst('_x0041_')).toBe('_x005F_x0041_');
    expect([0, 25, 26, 701, 702].map(kolomLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });

  it('lets the server answer others while it makes a file of 7.000 rows', async () => {
    let beurten = 0;
    const klok = setInterval(() => { beurten += 1; }, 0);
    const bestand = await lijstAlsXlsx(lijst(Array.from({ length: 7000 }, (_, i) => rij({ naam: `Naam ${i}`, dag: '2026-10-01', deel: i / 70, fte: 0.5 }))));
    clearInterval(klok);
    expect(bestand.length).toBeGreaterThan(50_000);
    // Others get a turn about every 200 rows; a busy machine joins some of them.
    expect(beurten).toBeGreaterThan(10);
  });
});
