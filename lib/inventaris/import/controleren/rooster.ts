import { vakCodeVoor } from '@/lib/organisatie/vakken';
import type { RoosterRij, Tabel } from '../begrippen';
import { KLAS } from '../velden';
import type { Rijkijker } from './rijkijker';
import { schoolZoeken, type Scholenwijzer } from './school-zoeken';

function leerjaarLezen(kijker: Rijkijker): number {
  const tekst = kijker.verplicht('leerjaar', 'leerjaar');
  if (tekst === '') return 0;
  const cijfers = tekst.replace(/\D/g, '');
  if (/^[1-6]$/.test(cijfers)) return Number(cijfers);
  kijker.fout('leerjaar', 'leerjaar is geen getal van 1 tot en met 6');
  return 0;
}

function urenLezen(kijker: Rijkijker): number {
  const uren = kijker.getal('uren', 'uren');
  if (uren === null) return 0;
  if (uren <= 0) kijker.fout('uren', 'uren moet groter zijn dan 0');
  if (uren > 40) kijker.fout('uren', 'uren groter dan 40');
  return Math.round(uren * 100) / 100;
}

const vakCodes = new Map<string, string | null>();

/** National code of a subject by any of its names; remembered, for a file says the same few names thousands of times. */
export function vakCodeBekend(vak: string): string | null {
  let code = vakCodes.get(vak);
  if (code === undefined) {
    code = vakCodeVoor(vak);
    if (vakCodes.size < 5000) vakCodes.set(vak, code);
  }
  return code;
}

// A column of its own goes before the class: it was filled in to say so. With the onderwijssoort known, 4a or 4 is enough.
function plaatsLezen(kijker: Rijkijker): Pick<RoosterRij, 'onderwijssoort' | 'leerjaar'> {
  const zelf = { soort: kijker.tekst('onderwijssoort') !== '', leerjaar: kijker.tekst('leerjaar') !== '' };
  const uitKlas = kijker.heeft(KLAS);
  const jaar = zelf.soort && !zelf.leerjaar && uitKlas ? kijker.tekst(KLAS).replace(/\D/g, '') : '';
  if (/^[1-6]$/.test(jaar)) return { onderwijssoort: kijker.keuze<string>('onderwijssoort', 'onderwijssoort', true) ?? '', leerjaar: Number(jaar) };
  const klas = uitKlas && !(zelf.soort && zelf.leerjaar) ? kijker.klas() : null;
  return {
    onderwijssoort: zelf.soort || !uitKlas ? (kijker.keuze<string>('onderwijssoort', 'onderwijssoort', true) ?? '') : (klas?.onderwijssoort ?? ''),
    leerjaar: zelf.leerjaar || !uitKlas ? leerjaarLezen(kijker) : (klas?.leerjaar ?? 0),
  };
}

/** Reads one line of a timetable; what is wrong stands in `kijker.problemen`. An unknown subject is kept under its own name. */
export function roosterRijLezen(kijker: Rijkijker, bron: Tabel['rijen'][number], scholen: Scholenwijzer): RoosterRij {
  const vak = kijker.verplicht('vak', 'vak', 120);
  return {
    rij: bron.rij,
    blad: bron.blad,
    nummer: kijker.verplicht('personeelsnummer', 'personeelsnummer'),
    vak,
    vakCode: vakCodeBekend(vak),
    ...plaatsLezen(kijker),
    uren: urenLezen(kijker),
    schoolId: schoolZoeken(kijker, scholen, false),
  };
}
