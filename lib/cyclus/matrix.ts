// A matrix of cells in which things are put: which cell a point lies in, and where a step leads. Pure, knows no subject.

/** One value of an axis. */
export interface Vakas { code: string; naam: string }
export interface Vakken { kolommen: readonly Vakas[]; rijen: readonly Vakas[] }
export interface Vak { kolom: string; rij: string }
export type Richting = 'links' | 'rechts' | 'op' | 'neer';

/**
 * Borders of the columns and rows as they are drawn, in pixels: one more than there are cells, from left to right and from
 * top to bottom.
 */
export interface Vakgrenzen { x: readonly number[]; y: readonly number[] }

/**
 * Cell in which a point lies. Every point of the picture lies in exactly one: a border belongs to the cell after it, the
 * last border to the last cell.
 * @returns null outside the picture
 */
export function vakOp({ kolommen, rijen }: Vakken, grenzen: Vakgrenzen, punt: { x: number; y: number }): Vak | null {
  const kolom = kolommen[tussen(grenzen.x, punt.x) ?? -1];
  const rij = rijen[tussen(grenzen.y, punt.y) ?? -1];
  return kolom && rij ? { kolom: kolom.code, rij: rij.code } : null;
}

/** Index of the part in which a point lies, or null before the first border or past the last. */
function tussen(grenzen: readonly number[], punt: number): number | null {
  const eerste = grenzen[0];
  const laatste = grenzen.at(-1);
  if (eerste === undefined || laatste === undefined || grenzen.length < 2 || !(punt >= eerste && punt <= laatste)) return null;
  return Math.min(grenzen.findLastIndex((grens) => grens <= punt), grenzen.length - 2);
}

/** The cell of these two values; null when either is missing or no longer one of the axis: not placed. */
export function vakVan({ kolommen, rijen }: Vakken, kolom: string, rij: string): Vak | null {
  return kolommen.some(({ code }) => code === kolom) && rijen.some(({ code }) => code === rij) ? { kolom, rij } : null;
}

const STAP: Record<Richting, readonly [number, number]> = { links: [-1, 0], rechts: [1, 0], op: [0, -1], neer: [0, 1] };

/** One cell further; at the edge it stays, and what has no place yet begins in the first cell. */
export function vakStap(vakken: Vakken, vak: Vak | null, richting: Richting): Vak {
  const { kolommen, rijen } = vakken;
  const eerste = { kolom: kolommen[0]?.code ?? '', rij: rijen[0]?.code ?? '' };
  const nu = vak && vakVan(vakken, vak.kolom, vak.rij);
  if (!nu) return eerste;
  const [dx, dy] = STAP[richting];
  const verder = (as: readonly Vakas[], code: string, stap: number) => as[Math.min(Math.max(as.findIndex((een) => een.code === code) + stap, 0), as.length - 1)]?.code ?? code;
  return { kolom: verder(kolommen, nu.kolom, dx), rij: verder(rijen, nu.rij, dy) };
}

/** All cells, row by row: the order in which they are read aloud and listed. */
export function alleVakken({ kolommen, rijen }: Vakken): Vak[] {
  return rijen.flatMap((rij) => kolommen.map((kolom) => ({ kolom: kolom.code, rij: rij.code })));
}

/** Name of a cell, and where it lies: "belang groot, invloed klein". */
export interface Vakwoorden { titel: string; plaats: string }
