import { Bestandsfout } from '../bestandsfout';
import { grenzen } from '../grenzen';

/** One part of the workbook as the central directory names it; `data` still compressed. */
export interface Onderdeel {
  naam: string;
  methode: number;
  crc: number;
  data: Uint8Array;
}

const EINDE = 0x06054b50;
const CENTRAAL = 0x02014b50;
const LOKAAL = 0x04034b50;
const beschadigd = 'Het Excel-bestand is beschadigd of niet volledig. Sla het opnieuw op en probeer het nog eens.';

function eindeVinden(zicht: DataView): number {
  const eerste = Math.max(0, zicht.byteLength - 22 - 0xffff);
  for (let plek = zicht.byteLength - 22; plek >= eerste; plek--) {
    if (zicht.getUint32(plek, true) === EINDE) return plek;
  }
  throw new Bestandsfout(beschadigd);
}

function naamKeuren(naam: string): void {
  if (naam.includes('..') || naam.includes('\\') || naam.startsWith('/') || naam.includes('\u0000')) {
    throw new Bestandsfout('Het Excel-bestand bevat een onderdeel met een onveilige naam en wordt niet geopend.');
  }
  if (/vbaProject|macrosheets\//i.test(naam)) {
    throw new Bestandsfout('Het Excel-bestand bevat macro’s en wordt niet geopend. Sla het op als gewone werkmap (.xlsx).');
  }
  if (/\.(zip|xlsx|xlsm|xlsb|docx|docm|pptx|jar|7z|rar|gz)$/i.test(naam)) {
    throw new Bestandsfout('In het Excel-bestand zit een ander bestand verpakt. Haal het eruit en probeer het opnieuw.');
  }
}

/** The compressed bytes behind one directory entry. Declared inflated sizes are not even read: the inflater counts itself. */
function dataVinden(bytes: Uint8Array, zicht: DataView, plek: number, omvang: number): { begin: number; data: Uint8Array } {
  if (plek + 30 > bytes.length || zicht.getUint32(plek, true) !== LOKAAL) throw new Bestandsfout(beschadigd);
  const begin = plek + 30 + zicht.getUint16(plek + 26, true) + zicht.getUint16(plek + 28, true);
  if (begin + omvang > bytes.length) throw new Bestandsfout(beschadigd);
  return { begin: plek, data: bytes.subarray(begin, begin + omvang) };
}

function overlapWeigeren(stukken: { van: number; tot: number }[]): void {
  stukken.sort((a, b) => a.van - b.van);
  stukken.forEach((stuk, i) => {
    const vorige = stukken[i - 1];
    if (vorige && stuk.van < vorige.tot) throw new Bestandsfout(beschadigd);
  });
}

/**
 * Parts of a workbook by name, from the central directory only.
 * @throws Bestandsfout on more parts than a workbook has, unsafe names, macros, nested archives, encryption or overlap.
 */
export function zipLezen(bytes: Uint8Array): Map<string, Onderdeel> {
  if (bytes.length < 22) throw new Bestandsfout(beschadigd);
  const zicht = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const einde = eindeVinden(zicht);
  const aantal = zicht.getUint16(einde + 10, true);
  if (aantal > grenzen.zipOnderdelen) throw new Bestandsfout(`Het Excel-bestand bestaat uit meer dan ${grenzen.zipOnderdelen} onderdelen en wordt niet geopend.`);
  const onderdelen = new Map<string, Onderdeel>();
  const stukken: { van: number; tot: number }[] = [];
  let plek = zicht.getUint32(einde + 16, true);
  for (let i = 0; i < aantal; i++) {
    if (plek + 46 > einde || zicht.getUint32(plek, true) !== CENTRAAL) throw new Bestandsfout(beschadigd);
    const lengte = zicht.getUint16(plek + 28, true);
    const naam = new TextDecoder().decode(bytes.subarray(plek + 46, plek + 46 + lengte));
    naamKeuren(naam);
    if (zicht.getUint16(plek + 8, true) & 1) throw new Bestandsfout('Het Excel-bestand is met een wachtwoord beveiligd. Haal de beveiliging eraf en probeer het opnieuw.');
    const methode = zicht.getUint16(plek + 10, true);
    if (methode !== 0 && methode !== 8) throw new Bestandsfout(beschadigd);
    const { begin, data } = dataVinden(bytes, zicht, zicht.getUint32(plek + 42, true), zicht.getUint32(plek + 20, true));
    if (onderdelen.has(naam)) throw new Bestandsfout(beschadigd);
    onderdelen.set(naam, { naam, methode, crc: zicht.getUint32(plek + 16, true), data });
    stukken.push({ van: begin, tot: data.byteOffset - bytes.byteOffset + data.length });
    plek += 46 + lengte + zicht.getUint16(plek + 30, true) + zicht.getUint16(plek + 32, true);
  }
  overlapWeigeren(stukken);
  return onderdelen;
}
