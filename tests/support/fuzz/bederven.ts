import { strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { sjabloonWerkmap } from '@/lib/inventaris/import/sjabloon/werkmap';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { zaden } from './zaden';

/** One file to try: where it came from, what was done to it, and its bytes. */
export interface Bederf {
  soort: ImportSoort;
  naam: string;
  bytes: Uint8Array;
  wat: string;
}

const NARE_CELLEN = [
  '', ' ', '\u00a0', '=1+1', '@SUM(A1)', '-2+3', '+31 6', '\t=1', '__proto__', 'constructor', 'null', 'undefined', 'NaN', 'Infinity', '1e308', '1e400', '-0', '0x10', '999999999999999999999', '0,00', '1.2.3', '9', '-1',
  '99-99-9999', '31-02-2020', '29-02-2023', '00-00-0000', '01-01-1', '32-13-2020', '2020-13-45', '20201345', '1899-12-31', '2101-01-01', '2020-01-01T99:99:99', '#REF!', '#DIV/0!', 'WAAR', '\ud800', '\udfff\ud800', '\u0000', '\u202eabc', 'é'.repeat(300), 'x'.repeat(3000),
  '"', '""', '";"', "'", '<script>alert(1)</script>', '&amp;&#x41;&bogus;', ']]>', '{"a":1}', '../../etc/passwd', "'; DROP TABLE medewerker; --", '${1+1}', '%s%n', '🙂'.repeat(50), 'ﬁ', 'İ', 'ß', '１２３', '٣', '²', '½',
] as const;

const cel = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...NARE_CELLEN) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }, { weight: 1, arbitrary: fc.integer().map(String) });
const plek = fc.nat(1000);

type Rijen = string[][];
const opRijen = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(plek, plek, cel).map(([r, k, waarde]) => ({ wat: 'cel', doe: (rijen: Rijen) => zet(rijen, 1 + (r % Math.max(1, rijen.length - 1)), k, waarde) })) },
  { weight: 2, arbitrary: fc.tuple(plek, cel).map(([k, waarde]) => ({ wat: 'kop', doe: (rijen: Rijen) => zet(rijen, 0, k, waarde) })) },
  { weight: 1, arbitrary: fc.tuple(plek, plek).map(([a, b]) => ({ wat: 'kop dubbel', doe: (rijen: Rijen) => zet(rijen, 0, a, rijen[0]?.[b % Math.max(1, rijen[0].length)] ?? '') })) },
  { weight: 1, arbitrary: plek.map((r) => ({ wat: 'rij weg', doe: (rijen: Rijen) => rijen.filter((_, i) => i !== r % Math.max(1, rijen.length)) })) },
  { weight: 1, arbitrary: plek.map((r) => ({ wat: 'rij dubbel', doe: (rijen: Rijen) => [...rijen, rijen[r % Math.max(1, rijen.length)] ?? []] })) },
  { weight: 1, arbitrary: plek.map((r) => ({ wat: 'rij kort', doe: (rijen: Rijen) => rijen.map((rij, i) => (i === r % Math.max(1, rijen.length) ? rij.slice(0, Math.ceil(rij.length / 2)) : rij)) })) },
  { weight: 1, arbitrary: fc.tuple(plek, fc.nat(260)).map(([r, extra]) => ({ wat: 'rij lang', doe: (rijen: Rijen) => rijen.map((rij, i) => (i === r % Math.max(1, rijen.length) ? [...rij, ...Array.from({ length: extra }, () => 'x')] : rij)) })) },
  { weight: 1, arbitrary: fc.constant({ wat: 'titels', doe: (rijen: Rijen) => [['Export personeel'], [], ['Gemaakt op', '23-11-2026'], ...rijen, ['Totaal', String(rijen.length)]] }) },
  { weight: 1, arbitrary: plek.map((k) => ({ wat: 'kolom weg', doe: (rijen: Rijen) => rijen.map((rij) => rij.filter((_, i) => i !== k % Math.max(1, rij.length))) })) },
);

function zet(rijen: Rijen, rij: number, kolom: number, waarde: string): Rijen {
  return rijen.map((cellen, i) => (i === rij ? cellen.map((oud, k) => (k === kolom % Math.max(1, cellen.length) ? waarde : oud)) : cellen));
}

const coderingen: Record<string, (tekst: string) => Uint8Array> = {
  utf8: (tekst) => strToU8(tekst), 'utf8 met merk': (tekst) => strToU8(`\ufeff${tekst}`), 'utf16le': (tekst) => new Uint8Array(Buffer.from(`\ufeff${tekst}`, 'utf16le')), 'utf16be': (tekst) => new Uint8Array(Buffer.from(`\ufeff${tekst}`, 'utf16le').swap16()),
  latin1: (tekst) => new Uint8Array(Buffer.from(tekst, 'latin1')), 'utf16 zonder merk': (tekst) => new Uint8Array(Buffer.from(tekst, 'utf16le')), 'merk van een ander': (tekst) => new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from(tekst, 'latin1')]),
};

const csvvorm = fc.record({ soort: fc.constant('csv' as const), codering: fc.constantFrom(...Object.keys(coderingen)), scheiding: fc.constantFrom(';', ',', '\t', '|'), einde: fc.constantFrom('\r\n', '\n', '\r'), aanhalen: fc.boolean() });
const xmlop = fc.constantFrom('niets', 'entiteit', 'geneste entiteiten', 'cdata', 'formule', 'formule zonder waarde', 'verre cel', 'verre rij', 'rare datum', 'reuzencel', 'rijen door elkaar', 'gedeelde tekst', 'fout type', 'dimensie', 'half', 'verborgen', 'namespace', 'lege onderdelen');
const xlsxvorm = fc.record({ soort: fc.constant('xlsx' as const), xml: xmlop });
const byteop = fc.array(fc.oneof(fc.tuple(fc.constant('zet' as const), plek, fc.nat(255)), fc.tuple(fc.constant('knip' as const), plek, fc.nat(255)), fc.tuple(fc.constant('in' as const), plek, fc.nat(255))), { maxLength: 4 });

function csvBytes(rijen: Rijen, { codering, scheiding, einde, aanhalen }: { codering: string; scheiding: string; einde: string; aanhalen: boolean }): Uint8Array {
  const veld = (tekst: string): string => (aanhalen && /["\r\n]|[;,\t|]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);
  return coderingen[codering]!(rijen.map((rij) => rij.map(veld).join(scheiding)).join(einde));
}

const cellen = (xml: string, erbij: string): string => xml.replace('</sheetData>', `${erbij}</sheetData>`);
const xmlBederf: Record<string, (xml: string) => string> = {
  niets: (xml) => xml,
  entiteit: (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet'),
  'geneste entiteiten': (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet').replace('<t xml:space="preserve">', '<t xml:space="preserve">&b;'),
  cdata: (xml) => xml.replace('<t xml:space="preserve">', '<t xml:space="preserve"><![CDATA[x]]>'),
  formule: (xml) => cellen(xml, '<row r="900"><c r="A900"><f>HYPERLINK("http://x")</f><v>104</v></c></row>'),
  'formule zonder waarde': (xml) => cellen(xml, '<row r="900"><c r="A900"><f>1+1</f></c><c r="B900" t="e"><v>#REF!</v></c></row>'),
  'verre cel': (xml) => cellen(xml, '<row r="900"><c r="XFD900"><v>1</v></c></row>'),
  'verre rij': (xml) => cellen(xml, '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'),
  'rare datum': (xml) => cellen(xml, '<row r="900"><c r="A900" s="1"><v>-1</v></c><c r="B900" s="1"><v>99999999999</v></c><c r="C900" s="7"><v>NaN</v></c></row>'),
  reuzencel: (xml) => cellen(xml, `<row r="900"><c r="A900" t="inlineStr"><is><t>${'a'.repeat(5_000_000)}</t></is></c></row>`),
  'rijen door elkaar': (xml) => cellen(xml, '<row r="3"><c r="A3"><v>1</v></c></row>'),
  'gedeelde tekst': (xml) => cellen(xml, '<row r="900"><c r="A900" t="s"><v>99999</v></c><c r="B900" t="s"><v>-1</v></c></row>'),
  'fout type': (xml) => xml.replaceAll('t="inlineStr"', 't="zzz"'),
  dimensie: (xml) => xml.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
  half: (xml) => xml.slice(0, Math.floor(xml.length * 0.7)),
  verborgen: (xml) => xml,
  namespace: (xml) => xml.replaceAll('<', '<x:').replaceAll('<x:/', '</x:').replaceAll('<x:?', '<?').replace('<x:worksheet ', '<x:worksheet xmlns:x="s" '),
  'lege onderdelen': (xml) => xml.replace('<sheetData>', '<sheetData><row/><row r="2"/>'),
};

function xlsxBytes(rijen: Rijen, xml: string): Uint8Array {
  const heel = sjabloonWerkmap([{ naam: 'Blad 1', rijen, breedtes: [10] }]);
  const delen = unzipSync(heel);
  const pad = 'xl/worksheets/sheet1.xml';
  delen[pad] = strToU8(xmlBederf[xml]!(new TextDecoder().decode(delen[pad])));
  if (xml === 'verborgen') delen['xl/workbook.xml'] = strToU8(new TextDecoder().decode(delen['xl/workbook.xml']).replace('sheetId="1"', 'sheetId="1" state="veryHidden"'));
  return zipSync(delen, { level: 1 });
}

function byteBederf(bytes: Uint8Array, ops: readonly (readonly ['zet' | 'knip' | 'in', number, number])[]): Uint8Array {
  let uit = Buffer.from(bytes);
  for (const [wat, waar, byte] of ops) {
    const i = Math.floor((waar / 1001) * uit.length);
    if (wat === 'zet' && uit.length > 0) uit[i] = byte;
    else if (wat === 'knip') uit = uit.subarray(0, i);
    else uit = Buffer.concat([uit.subarray(0, i), Buffer.from([byte]), uit.subarray(i)]);
  }
  return new Uint8Array(uit);
}

/** A believable export, spoiled in cells, headers, rows, encoding, zip structure, XML or bytes; now and then plain noise. */
export const bederf: fc.Arbitrary<Bederf> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ zaad: fc.constantFrom(...zaden), ops: fc.array(opRijen, { maxLength: 4 }), vorm: fc.oneof({ weight: 3, arbitrary: csvvorm }, { weight: 2, arbitrary: xlsxvorm }), bytes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: byteop }) }).map(({ zaad, ops, vorm, bytes }) => {
    const rijen = ops.reduce<Rijen>((nu, { doe }) => doe(nu), zaad.rijen);
    const heel = vorm.soort === 'csv' ? csvBytes(rijen, vorm) : xlsxBytes(rijen, vorm.xml);
    const wat = [zaad.naam, vorm.soort === 'csv' ? vorm.codering : vorm.xml, ...ops.map((op) => op.wat), bytes.length > 0 ? 'bytes' : ''].filter(Boolean).join(', ');
    return { soort: zaad.soort, naam: vorm.soort === 'csv' ? 'export.csv' : 'export.xlsx', bytes: byteBederf(heel, bytes), wat };
  }) },
  { weight: 1, arbitrary: fc.tuple(fc.uint8Array({ maxLength: 4000 }), fc.constantFrom('ruis.csv', 'ruis.xlsx', 'ruis')).map(([bytes, naam]) => ({ soort: 'personeel' as const, naam, bytes, wat: 'ruis' })) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2000 }).map((bytes) => ({ soort: 'diplomas' as const, naam: 'ruis.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]), wat: 'ruis in zip' })) },
);
