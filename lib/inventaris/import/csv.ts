import type { Blad } from './begrippen';
import { Bestandsfout } from './bestandsfout';
import { grenzen } from './grenzen';

export const scheidingen = [';', ',', '\t', '|'] as const;

/** Cells of the record at `begin`, and where the next record starts. Quotes may hold separators and line ends. */
function metAanhaling(tekst: string, begin: number, scheiding: string): { cellen: string[]; einde: number } {
  const cellen: string[] = [];
  let plek = begin;
  for (;;) {
    let cel = '';
    if (tekst[plek] === '"') {
      for (plek++; ; ) {
        const sluit = tekst.indexOf('"', plek);
        if (sluit < 0) throw new Bestandsfout('Een aanhalingsteken wordt geopend maar nergens gesloten. Het bestand is onvolledig of beschadigd.');
        cel += tekst.slice(plek, sluit);
        plek = sluit + 1;
        if (tekst[plek] !== '"') break;
        cel += '"';
        plek++;
      }
    }
    const rest = plek;
    while (plek < tekst.length && tekst[plek] !== scheiding && tekst[plek] !== '\n' && tekst[plek] !== '\r') plek++;
    cellen.push(cel + tekst.slice(rest, plek));
    if (tekst[plek] === scheiding) {
      plek++;
      continue;
    }
    if (tekst[plek] === '\r' && tekst[plek + 1] === '\n') plek++;
    return { cellen, einde: plek + 1 };
  }
}

function regeleinde(tekst: string, begin: number): { einde: number; volgende: number } {
  const lf = tekst.indexOf('\n', begin);
  if (lf < 0) return { einde: tekst.length, volgende: tekst.length };
  return { einde: tekst[lf - 1] === '\r' && lf > begin ? lf - 1 : lf, volgende: lf + 1 };
}

/** Old Mac exports end their lines with a bare CR; everything else here counts on LF. */
function metRegeleinden(tekst: string): string {
  return tekst.includes('\n') ? tekst : tekst.replaceAll('\r', '\n');
}

/** All records with the row number Excel shows: empty lines count, a quoted line end does not. Stops after `hoogstens` records. */
export function csvLezen(bron: string, scheiding: string, hoogstens: number = Number.POSITIVE_INFINITY): Blad {
  const tekst = metRegeleinden(bron);
  const blad: Blad = { naam: '', rijen: [], nummers: [] };
  for (let plek = 0, nummer = 1; plek < tekst.length && blad.rijen.length < hoogstens; nummer++) {
    const { einde, volgende } = regeleinde(tekst, plek);
    const regel = tekst.slice(plek, einde);
    let cellen: string[];
    if (regel.includes('"')) {
      const gelezen = metAanhaling(tekst, plek, scheiding);
      cellen = gelezen.cellen;
      plek = gelezen.einde;
    } else {
      cellen = regel.split(scheiding);
      plek = volgende;
    }
    if (cellen.length > grenzen.kolommen) throw new Bestandsfout(`Rij ${nummer} heeft meer dan ${grenzen.kolommen} kolommen.`);
    if (cellen.every((cel) => cel.trim() === '')) continue;
    if (blad.rijen.length >= grenzen.rijen) throw new Bestandsfout(`Het bestand heeft meer dan ${grenzen.rijen.toLocaleString('nl-NL')} rijen. Splits het.`);
    blad.rijen.push(cellen);
    blad.nummers.push(nummer);
  }
  return blad;
}

/** How even the columns are with this separator: width of the commonest row times the share of rows that have it. */
function gelijkmatigheid(monster: string, scheiding: string): number {
  let rijen: string[][];
  try {
    rijen = csvLezen(monster, scheiding, 60).rijen;
  } catch {
    return 0;
  }
  const breedtes = new Map<number, number>();
  for (const rij of rijen) if (rij.length > 1) breedtes.set(rij.length, (breedtes.get(rij.length) ?? 0) + 1);
  let beste = 0;
  for (const [breedte, aantal] of breedtes) beste = Math.max(beste, (breedte - 1) * (aantal / rijen.length));
  return beste;
}

/** The separator that cuts the first rows most evenly; a first line "sep=;" is believed. `tekst` comes back without that line. */
export function scheidingVinden(bron: string): { scheiding: string; tekst: string } {
  const afspraak = /^sep=(.)\r?\n/i.exec(bron);
  if (afspraak?.[1]) return { scheiding: afspraak[1], tekst: bron.slice(afspraak[0].length) };
  const monster = bron.slice(0, 64 * 1024);
  let beste: { scheiding: string; punten: number } = { scheiding: ';', punten: 0 };
  for (const scheiding of scheidingen) {
    const punten = gelijkmatigheid(monster, scheiding);
    if (punten > beste.punten) beste = { scheiding, punten };
  }
  return { scheiding: beste.scheiding, tekst: bron };
}
