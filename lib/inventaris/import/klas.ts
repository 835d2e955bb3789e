import { normaal } from './normaal';
import type { Gelezen } from './waarden';

/** What the name of a class says: 'h4' is havo, year 4. */
export interface Klas {
  onderwijssoort: string;
  leerjaar: number;
}

/** What letters, or a whole cell, mean: an onderwijssoort, or null when nobody said so. */
export type Klaswoord = (woord: string) => string | null;

/** Years that exist; the name of a class that says another one was read wrongly. */
const LEERJAREN: Record<string, number> = { vmbo: 4, havo: 5 };

const VERWACHT = 'verwacht een onderwijssoort en een leerjaar, zoals h4, 5v of hv1';

/**
 * Splits the name of one or more classes (h4, 4hv, v5.entl2, "4ha, 4hb") into onderwijssoort and leerjaar. What is not
 * certain is refused with what was expected: nobody is put in vwo 4-6 by a guess.
 */
export function klasLezen(tekst: string, woord: Klaswoord): Gelezen<Klas> {
  const heel = heleCel(tekst, woord);
  if (heel) return heel;
  const klassen = stukken(tekst, woord);
  if (klassen === null) return { reden: onbekendeLetters(tekst, woord) };
  const [eerste] = klassen;
  if (!eerste) return { reden: `is niet te splitsen: ${VERWACHT}` };
  if (klassen.some(({ onderwijssoort, leerjaar }) => onderwijssoort !== eerste.onderwijssoort || leerjaar !== eerste.leerjaar)) return { reden: 'noemt meer dan één onderwijssoort of leerjaar: verwacht er één per regel, of zeg bij het koppelen waar deze klas bij telt' };
  return binnenJaren(eerste);
}

function binnenJaren(klas: Klas): Gelezen<Klas> {
  const laatste = LEERJAREN[klas.onderwijssoort] ?? 6;
  return klas.leerjaar <= laatste ? { waarde: klas } : { reden: `zegt ${klas.onderwijssoort} leerjaar ${klas.leerjaar}, en ${klas.onderwijssoort} heeft er ${laatste}` };
}

// HR said what this very cell means: then only the year has to be read from it.
function heleCel(tekst: string, woord: Klaswoord): Gelezen<Klas> | null {
  const naam = normaal(tekst);
  const onderwijssoort = /\d/.test(naam) ? woord(naam) : null;
  if (onderwijssoort === null) return null;
  const jaren = new Set([...naam.matchAll(/\d+/g)].map(([cijfers]) => cijfers));
  const [jaar] = jaren;
  return jaren.size === 1 && jaar && /^[1-6]$/.test(jaar) ? binnenJaren({ onderwijssoort, leerjaar: Number(jaar) }) : { reden: 'heeft geen leerjaar, of meer dan één: verwacht één cijfer van 1 tot en met 6' };
}

/** Every class in the cell, or null when one of them cannot be read. */
function stukken(tekst: string, woord: Klaswoord): Klas[] | null {
  const uit: Klas[] = [];
  for (const stuk of tekst.split(/[,;+&|]/).map((deel) => deel.trim()).filter(Boolean)) {
    const gelezen = stukLezen(stuk, woord);
    const delen = gelezen ? [gelezen] : stuk.split(/[\s/]+/).map((deel) => stukLezen(deel, woord));
    for (const deel of delen) {
      if (deel === null) return null;
      uit.push(deel);
    }
  }
  return uit;
}

// What follows a dot, a dash or the like names the subject or the group: v5.entl2.
function stukLezen(stuk: string, woord: Klaswoord): Klas | null {
  const voorkant = stuk.split(/[._:-]/)[0] ?? '';
  return naamLezen(compact(voorkant), woord) ?? naamLezen(compact(stuk), woord);
}

function compact(tekst: string): string {
  return normaal(tekst).replace(/[^a-z0-9]/g, '');
}

function naamLezen(naam: string, woord: Klaswoord): Klas | null {
  const [, letters, jaar, rest = ''] = /^([a-z]{1,12})([1-6])([a-z0-9]{0,8})$/.exec(naam) ?? [];
  if (letters && jaar) {
    const onderwijssoort = woord(letters);
    // h4v4 is two classes without anything between them.
    return onderwijssoort === null || naamLezen(rest, woord) !== null ? null : { onderwijssoort, leerjaar: Number(jaar) };
  }
  const [, voorop, achter] = /^([1-6])([a-z]{1,12})\d{0,2}$/.exec(naam) ?? [];
  const onderwijssoort = achter ? metKlasletter(achter, woord) : null;
  return voorop && onderwijssoort !== null ? { onderwijssoort, leerjaar: Number(voorop) } : null;
}

// 4hb is havo 4, class b. A letter that is a kind of school itself (4hv) must be known as a pair.
function metKlasletter(letters: string, woord: Klaswoord): string | null {
  const precies = woord(letters);
  if (precies !== null || letters.length < 2) return precies;
  const zonder = woord(letters.slice(0, -1));
  const letter = woord(letters.slice(-1));
  return zonder !== null && (letter === null || letter === zonder) ? zonder : null;
}

function onbekendeLetters(tekst: string, woord: Klaswoord): string {
  const [, letters] = /^(?:[1-6]([a-z]{1,12})\d{0,2}|([a-z]{1,12})[1-6][a-z0-9]{0,8})$/.exec(compact(tekst))?.map((deel, plaats, alle) => (plaats === 1 ? (alle[1] ?? alle[2] ?? '') : deel)) ?? [];
  return letters && woord(letters) === null ? `is niet te splitsen: wat “${letters}” betekent is niet bekend; ${VERWACHT}, of zet “${letters} = …” bij de woorden voor klas` : `is niet te splitsen: ${VERWACHT}`;
}
