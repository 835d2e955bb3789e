import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** One of the example files that a correct import is measured by. */
export function voorbeeld(naam: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(import.meta.dirname, '../../../support/voorbeelddata', naam)));
}

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Werkblad {
  naam: string;
  /** What stands inside <sheetData>. */
  rijen: string;
  na?: string;
  verborgen?: boolean;
}

interface Extra {
  styles?: string;
  teksten?: string[];
  werkmap?: string;
  delen?: Record<string, Uint8Array>;
}

/** The parts of a workbook by name, so that a test can spoil one before packing. */
export function delen(bladen: Werkblad[], { styles, teksten = [], werkmap = '', delen: extra = {} }: Extra = {}): Record<string, Uint8Array> {
  const rels = bladen.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('');
  return {
    '[Content_Types].xml': strToU8(`${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`),
    '_rels/.rels': strToU8(`${KOP}<Relationships><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    'xl/workbook.xml': strToU8(`${KOP}<workbook ${NS}>${werkmap}<sheets>${bladen.map(({ naam, verborgen }, i) => `<sheet name="${naam}" sheetId="${i + 1}"${verborgen ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`${KOP}<Relationships>${rels}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`),
    'xl/styles.xml': strToU8(`${KOP}<styleSheet ${NS}>${styles ?? '<cellXfs count="1"><xf numFmtId="0"/></cellXfs>'}</styleSheet>`),
    'xl/sharedStrings.xml': strToU8(`${KOP}<sst ${NS}>${teksten.map((tekst) => `<si>${tekst}</si>`).join('')}</sst>`),
    ...Object.fromEntries(bladen.map(({ rijen, na = '' }, i) => [`xl/worksheets/sheet${i + 1}.xml`, strToU8(`${KOP}<worksheet ${NS}><sheetData>${rijen}</sheetData>${na}</worksheet>`)])),
    ...extra,
  };
}

export function werkmap(bladen: Werkblad[], extra: Extra = {}): Uint8Array {
  return zipSync(delen(bladen, extra), { level: 6 });
}

/** A row of inline strings: text exactly as given, XML escaped. */
export function tekstrij(nummer: number, cellen: string[]): string {
  const cel = (tekst: string, i: number) => `<c r="${String.fromCharCode(65 + i)}${nummer}" t="inlineStr"><is><t>${tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  return `<row r="${nummer}">${cellen.map(cel).join('')}</row>`;
}

export function tekstblad(naam: string, rijen: string[][], vanaf = 1): Werkblad {
  return { naam, rijen: rijen.map((rij, i) => tekstrij(vanaf + i, rij)).join('') };
}
