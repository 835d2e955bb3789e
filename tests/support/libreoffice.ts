import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { libreofficeKlaarzetten } from '../../scripts/lib/libreoffice.mjs';

/** A cell as LibreOffice understands it. A formula would have `formule`. */
export interface Rekencel {
  soort: 'string' | 'float' | 'percentage' | 'date' | 'boolean' | 'leeg';
  /** Text as shown for a string, the number, or the day as 'yyyy-mm-dd'. */
  waarde: string | number | null;
  formule?: string;
}

// Semicolons, UTF-8, Dutch, numbers and dates recognised, formulas calculated: what a Dutch user does with a double click.
const CSV_ZOALS_EXCEL = 'CSV:59,34,76,1,,1043,false,true,false,false,false,-1,true';

/** Opens files (all csv, or all xlsx) in LibreOffice without a window, and gives the cells of the first sheet of each. */
export function inLibreOffice(bestanden: readonly { naam: string; inhoud: Uint8Array }[]): Rekencel[][][] {
  const soffice = libreofficeKlaarzetten();
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'masterkompas-soffice-'));
  try {
    const paden = bestanden.map(({ naam, inhoud }, plaats) => {
      const pad = path.join(map, `${plaats}-${naam}`);
      fs.writeFileSync(pad, inhoud);
      return pad;
    });
    const { status, stderr, error } = spawnSync(soffice, [
      `-env:UserInstallation=file://${path.join(map, 'profiel')}`, '--headless', '--norestore', '--nolockcheck', ...(paden.every((pad) => pad.endsWith('.csv')) ? [`--infilter=${CSV_ZOALS_EXCEL}`] : []),
      '--convert-to', 'fods', '--outdir', map, ...paden,
    ], { encoding: 'utf8', timeout: 180_000, env: { ...process.env, HOME: map } });
    return paden.map((pad) => {
      const gemaakt = path.join(map, `${path.parse(pad).name}.fods`);
      if (error || status !== 0 || !fs.existsSync(gemaakt)) throw new Error(`LibreOffice kan ${path.basename(pad)} niet openen: ${error?.message ?? stderr}`);
      return cellenUit(fs.readFileSync(gemaakt, 'utf8'));
    });
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}

/** Opens a .docx in LibreOffice without a window and gives its text, line by line; tables cell by cell. */
export function woordenInLibreOffice(inhoud: Uint8Array): string {
  const soffice = libreofficeKlaarzetten('writer');
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'masterkompas-soffice-'));
  try {
    fs.writeFileSync(path.join(map, 'plan.docx'), inhoud);
    const { status, stderr, error } = spawnSync(soffice, [`-env:UserInstallation=file://${path.join(map, 'profiel')}`, '--headless', '--norestore', '--nolockcheck', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', map, path.join(map, 'plan.docx')], { encoding: 'utf8', timeout: 180_000, env: { ...process.env, HOME: map } });
    const gemaakt = path.join(map, 'plan.txt');
    if (error || status !== 0 || !fs.existsSync(gemaakt)) throw new Error(`LibreOffice kan het Word-bestand niet openen: ${error?.message ?? stderr}`);
    return fs.readFileSync(gemaakt, 'utf8').replace(/^\uFEFF/, '');
  } finally {
    fs.rmSync(map, { recursive: true, force: true });
  }
}

/** Cells of the first sheet in flat OpenDocument; what stands empty at the end of rows and of the sheet is left out. */
function cellenUit(xml: string): Rekencel[][] {
  const blad = /<table:table [\s\S]*?<\/table:table>/.exec(xml)?.[0] ?? '';
  const rijen = [...blad.matchAll(/<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)].flatMap(([, kenmerken = '', binnen = '']) => {
    const rij = [...binnen.matchAll(/<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g)].flatMap(([, cel = '', tekst = '']) => keer(cel, 'columns', celUit(cel, tekst)));
    while (rij.at(-1)?.soort === 'leeg') rij.pop();
    return keer(kenmerken, 'rows', rij);
  });
  while (rijen.at(-1)?.length === 0) rijen.pop();
  return rijen;
}

// A sheet is filled up with empty rows and cells to its full size; those are no part of what was written.
function keer<T>(kenmerken: string, wat: 'rows' | 'columns', iets: T): T[] {
  const aantal = Number(kenmerk(kenmerken, `table:number-${wat}-repeated`) ?? 1);
  return Array.from({ length: aantal > 500 ? 1 : aantal }, () => iets);
}

function celUit(kenmerken: string, binnen: string): Rekencel {
  const soort = (kenmerk(kenmerken, 'office:value-type') ?? 'leeg') as Rekencel['soort'];
  const formule = kenmerk(kenmerken, 'table:formula');
  return { soort, waarde: waardeVan(soort, kenmerken, binnen), ...(formule === undefined ? {} : { formule }) };
}

function waardeVan(soort: Rekencel['soort'], kenmerken: string, binnen: string): Rekencel['waarde'] {
  switch (soort) {
    case 'string': return [...binnen.matchAll(/<text:p[^>]*?(?:\/>|>([\s\S]*?)<\/text:p>)/g)].map(([, alinea = '']) => alineaTekst(alinea)).join('\n');
    case 'date': return (kenmerk(kenmerken, 'office:date-value') ?? '').slice(0, 10);
    case 'float': case 'percentage': return Number(kenmerk(kenmerken, 'office:value'));
    default: return null;
  }
}

function alineaTekst(alinea: string): string {
  const blanco = alinea.replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, hoeveel: string | undefined) => ' '.repeat(Number(hoeveel ?? 1))).replace(/<text:tab\/>/g, '\t');
  return ontdaan(blanco.replace(/<[^>]*>/g, ''));
}

function kenmerk(kenmerken: string, naam: string): string | undefined {
  const gevonden = new RegExp(`(?:^|\\s)${naam}="([^"]*)"`).exec(kenmerken)?.[1];
  return gevonden === undefined ? undefined : ontdaan(gevonden);
}

function ontdaan(tekst: string): string {
  return tekst.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, tien: string | undefined) => String.fromCodePoint(hex ? parseInt(hex, 16) : Number(tien))).replaceAll('&amp;', '&');
}
