import { strToU8, zipSync } from 'fflate';
import { kolomLetter, xmlTekst } from '../../../export/xlsx-xml';

/** One sheet of a template: rows of text, the first one bold and always in sight. */
export interface Sjabloonblad {
  naam: string;
  rijen: readonly (readonly string[])[];
  /** Width per column in characters. */
  breedtes: readonly number[];
  /** Columns with a list to choose from: their place, and the range where the words stand. Other words stay possible. */
  keuzelijsten?: readonly { kolom: number; bereik: string }[];
}

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const SOORT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const TEKST = 0;
const VET = 1;
const LAATSTE_RIJ = 5000;

function bladXml({ rijen, breedtes, keuzelijsten = [] }: Sjabloonblad): string {
  const cellen = (rij: readonly string[], nummer: number, stijl: number): string => rij.map((tekst, i) => (tekst === '' ? '' : `<c r="${kolomLetter(i)}${nummer}" s="${stijl}" t="inlineStr"><is><t xml:space="preserve">${xmlTekst(tekst)}</t></is></c>`)).join('');
  const kolommen = breedtes.map((breedte, i) => `<col min="${i + 1}" max="${i + 1}" width="${breedte}" style="${TEKST}" customWidth="1"/>`).join('');
  const lijsten = keuzelijsten.map(({ kolom, bereik }) => `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${kolomLetter(kolom)}2:${kolomLetter(kolom)}${LAATSTE_RIJ}"><formula1>${xmlTekst(bereik)}</formula1></dataValidation>`);
  return `${KOP}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${kolommen}</cols>`
    + `<sheetData>${rijen.map((rij, i) => `<row r="${i + 1}">${cellen(rij, i + 1, i === 0 ? VET : TEKST)}</row>`).join('')}</sheetData>`
    + `${lijsten.length > 0 ? `<dataValidations count="${lijsten.length}">${lijsten.join('')}</dataValidations>` : ''}</worksheet>`;
}

// Cells are text ("@"), so that Excel leaves a number with a first zero and a day as they were typed.
const STIJLEN = `${KOP}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>`
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
  + '<cellXfs count="2"><xf numFmtId="49" fontId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>';

/** Sheets of text as an Excel file. */
export function sjabloonWerkmap(bladen: readonly Sjabloonblad[]): Uint8Array<ArrayBuffer> {
  const lijst = bladen.map((_, i) => i + 1);
  const delen: Record<string, string> = {
    '[Content_Types].xml': `${KOP}<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`
      + `<Override PartName="/xl/workbook.xml" ContentType="${SOORT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SOORT}.styles+xml"/>${lijst.map((i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${SOORT}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${KOP}<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${KOP}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${bladen.map(({ naam }, i) => `<sheet name="${xmlTekst(naam)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${KOP}<Relationships xmlns="${PAKKET}/relationships">${lijst.map((i) => `<Relationship Id="rId${i}" Type="${REL}/worksheet" Target="worksheets/sheet${i}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STIJLEN,
    ...Object.fromEntries(bladen.map((blad, i) => [`xl/worksheets/sheet${i + 1}.xml`, bladXml(blad)])),
  };
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(delen).map(([naam, xml]) => [naam, strToU8(xml)])), { level: 6 }));
}
