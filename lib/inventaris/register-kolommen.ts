import { isStaatkolom, kolomKop, type Kolomsleutel, type Staatkolom } from './matrix-kolommen';
import type { Registerkolom } from './register.schema';

/** Columns that the register takes from the matrix. */
export type RegisterMatrixkolom = Extract<Registerkolom, Staatkolom | 'sectie'>;
const EIGEN = { school: 'School en team', functie: 'Functie', fte: 'Fte', vakken: 'Vakken', diploma: 'Hoogste diploma', screening: 'Screening', schaal: 'Schaal' } as const satisfies Partial<Record<Registerkolom, string>>;

export function isMatrixkolom(kolom: Registerkolom): kolom is Exclude<RegisterMatrixkolom, 'screening'> {
  return !(kolom in EIGEN);
}

export function registerkolomKop(kolom: Registerkolom): string {
  return kolom in EIGEN ? EIGEN[kolom as keyof typeof EIGEN] : kolomKop(kolom as Kolomsleutel);
}

/** True for a column of which the register shows the state as the matrix does. */
export function isRegisterStaat(kolom: Registerkolom): kolom is Exclude<Extract<Registerkolom, Staatkolom>, 'screening'> {
  return isMatrixkolom(kolom) && isStaatkolom(kolom);
}
