import type { Cel, Kolom } from './lijst';

// Places in cellXfs below; the file names a style by its number.
const STIJL = { gewoon: 0, titel: 1, uitleg: 2, kop: 3, datum: 4, procent: 5 } as const;
const EERSTE_GETALSTIJL = 6;
const MEESTE_DECIMALEN = 4;
/** More characters than this in one cell and Excel calls the file damaged. */
const MEESTE_TEKENS = 32_767;
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';

/** Text as it may stand in XML: no control characters, no half characters, no escape that Excel would undo. */
export function xmlTekst(tekst: string): string {
  return tekst.slice(0, MEESTE_TEKENS).replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** 0 → 'A', 26 → 'AA'. */
export function kolomLetter(plaats: number): string {
  return plaats < 26 ? String.fromCharCode(65 + plaats) : kolomLetter(Math.floor(plaats / 26) - 1) + kolomLetter(plaats % 26);
}

const tekstCel = (plek: string, tekst: string, stijl: number) => `<c r="${plek}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${xmlTekst(tekst)}</t></is></c>`;
const getalCel = (plek: string, getal: number, stijl: number) => `<c r="${plek}" s="${stijl}"><v>${getal}</v></c>`;

/** One row of loose texts: the title (bold, large), or a line of explanation. */
export function tekstRij(nummer: number, tekst: string, soort: 'titel' | 'uitleg'): string {
  return `<row r="${nummer}">${tekst === '' ? '' : tekstCel(`A${nummer}`, tekst, STIJL[soort])}</row>`;
}

/** The row of heads. */
export function kopRij<Rij>(nummer: number, kolommen: readonly Kolom<Rij>[]): string {
  return `<row r="${nummer}">${kolommen.map(({ kop }, plaats) => tekstCel(kolomLetter(plaats) + nummer, kop, STIJL.kop)).join('')}</row>`;
}

/** One row of the table. */
export function celRij(nummer: number, cellen: readonly Cel[], decimalen: readonly (number | undefined)[]): string {
  return `<row r="${nummer}">${cellen.map((cel, plaats) => celXml(kolomLetter(plaats) + nummer, cel, decimalen[plaats])).join('')}</row>`;
}

function celXml(plek: string, cel: Cel, decimalen: number | undefined): string {
  switch (cel.soort) {
    case 'leeg': return '';
    case 'tekst': return tekstCel(plek, cel.tekst, STIJL.gewoon);
    case 'getal': return getalCel(plek, cel.getal, decimalen === undefined ? STIJL.gewoon : EERSTE_GETALSTIJL + Math.min(decimalen, MEESTE_DECIMALEN));
    case 'procent': return getalCel(plek, Number((cel.getal / 100).toFixed(10)), STIJL.procent);
    case 'datum': return dagXml(plek, cel.dag);
  }
}

// Spreadsheets count days from 30 December 1899 and are wrong about February 1900: older days stay text.
function dagXml(plek: string, dag: string): string {
  if (dag < '1900-03-01') return tekstCel(plek, dag.split('-').reverse().join('-'), STIJL.gewoon);
  return getalCel(plek, Math.round((Date.parse(`${dag}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000), STIJL.datum);
}

/** Opening of the sheet: widths, and everything up to and including the heads stays in sight. */
export function bladOpening<Rij>(kopRijNummer: number, kolommen: readonly Kolom<Rij>[]): string {
  const breedtes = kolommen.map(({ breedte, kop }, plaats) => `<col min="${plaats + 1}" max="${plaats + 1}" width="${breedte ?? Math.min(40, Math.max(10, kop.length + 2))}" customWidth="1"/>`).join('');
  return `${KOP}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${kopRijNummer}" topLeftCell="A${kopRijNummer + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${breedtes}</cols><sheetData>`;
}

/** End of the sheet: a filter on the table, and a page that holds all columns when printed. */
export function bladSlot(kopRijNummer: number, laatsteRij: number, aantalKolommen: number): string {
  const bereik = `A${kopRijNummer}:${kolomLetter(Math.max(0, aantalKolommen - 1))}${laatsteRij}`;
  return `</sheetData><autoFilter ref="${bereik}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** The parts of the file beside the sheet, by their place in the archive. */
export function vasteDelen(blad: string, kopRijNummer: number): Record<string, string> {
  const naam = xmlTekst(blad.replace(/[\\/?*[\]:']/g, ' ').trim().slice(0, 31) || 'Lijst');
  return {
    '[Content_Types].xml': `${KOP}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `${KOP}<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${KOP}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="${naam}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${naam}'!$${kopRijNummer}:$${kopRijNummer}</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `${KOP}<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stijlen(),
  };
}

function stijlen(): string {
  const getallen = Array.from({ length: MEESTE_DECIMALEN + 1 }, (_, decimalen) => `#,##0${decimalen === 0 ? '' : `.${'0'.repeat(decimalen)}`}`);
  const vormen = ['dd\\-mm\\-yyyy', '0.0%', ...getallen].map((vorm, plaats) => `<numFmt numFmtId="${164 + plaats}" formatCode="${vorm}"/>`);
  const font = (binnen: string) => `<font>${binnen}<name val="Calibri"/><family val="2"/></font>`;
  const xf = (vorm: number, letter: number, rest = '') => `<xf numFmtId="${vorm}" fontId="${letter}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"${rest === '' ? '/>' : ` applyAlignment="1">${rest}</xf>`}`;
  const cellen = [xf(0, 0), xf(0, 1), xf(0, 2), xf(0, 3, '<alignment vertical="top" wrapText="1"/>'), xf(164, 0), xf(165, 0), ...getallen.map((_, plaats) => xf(166 + plaats, 0))];
  return `${KOP}<styleSheet xmlns="${MAIN}"><numFmts count="${vormen.length}">${vormen.join('')}</numFmts><fonts count="4">${font('<sz val="11"/>')}${font('<b/><sz val="14"/>')}${font('<sz val="10"/><color rgb="FF555555"/>')}${font('<b/><sz val="11"/>')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellen.length}">${cellen.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
