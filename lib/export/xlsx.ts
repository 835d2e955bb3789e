import { strToU8, Zip, ZipDeflate } from 'fflate';
import { celVan, type Lijst } from './lijst';
import { bladOpening, bladSlot, celRij, kopRij, tekstRij, vasteDelen } from './xlsx-xml';

// The server answers others between two pieces of this many rows.
const RIJEN_PER_STUK = 200;

/**
 * A list as an Excel file with one sheet: title and explanation, the heads (frozen, with a filter), the rows, the
 * definition. Text is typed as text, whatever it begins with; the file holds no formula.
 */
export async function lijstAlsXlsx<Rij>(lijst: Lijst<Rij>): Promise<Uint8Array<ArrayBuffer>> {
  const boven = [...lijst.toelichting, ''];
  const kop = boven.length + 2;
  const stukken: Uint8Array[] = [];
  let mislukt: Error | null = null;
  const zip = new Zip((fout, stuk) => {
    if (fout) mislukt = fout;
    else stukken.push(stuk);
  });
  for (const [naam, xml] of Object.entries(vasteDelen(lijst.titel, kop))) deel(zip, naam).push(strToU8(xml), true);
  const blad = deel(zip, 'xl/worksheets/sheet1.xml');
  blad.push(strToU8([bladOpening(kop, lijst.kolommen), tekstRij(1, lijst.titel, 'titel'), ...boven.map((regel, plaats) => tekstRij(plaats + 2, regel, 'uitleg')), kopRij(kop, lijst.kolommen)].join('')));
  for await (const xml of rijStukken(lijst, kop + 1)) blad.push(strToU8(xml));
  const laatste = kop + lijst.rijen.length;
  const onder = lijst.voettekst ? tekstRij(laatste + 2, lijst.voettekst, 'uitleg') : '';
  blad.push(strToU8(onder + bladSlot(kop, laatste, lijst.kolommen.length)), true);
  zip.end();
  if (mislukt) throw mislukt as Error;
  return samengevoegd(stukken);
}

function deel(zip: Zip, naam: string): ZipDeflate {
  const bestand = new ZipDeflate(naam, { level: 6 });
  zip.add(bestand);
  return bestand;
}

async function* rijStukken<Rij>({ rijen, kolommen }: Lijst<Rij>, eerste: number): AsyncGenerator<string> {
  const decimalen = kolommen.map((kolom) => kolom.decimalen);
  for (let van = 0; van < rijen.length; van += RIJEN_PER_STUK) {
    yield rijen.slice(van, van + RIJEN_PER_STUK).map((rij, plaats) => celRij(eerste + van + plaats, kolommen.map((kolom) => celVan(kolom, rij)), decimalen)).join('');
    await new Promise((verder) => { setTimeout(verder); });
  }
}

function samengevoegd(stukken: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const geheel = new Uint8Array(stukken.reduce((som, { length }) => som + length, 0));
  let plek = 0;
  for (const stuk of stukken) {
    geheel.set(stuk, plek);
    plek += stuk.length;
  }
  return geheel;
}
