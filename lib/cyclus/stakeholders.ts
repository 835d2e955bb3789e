import { vakVan, type Vak, type Vakken } from './matrix';
import { platteTekst } from '@/lib/opmaak/ontleden';

// The two matrices of the register of stakeholders: which fields make the place, and which row of the guide is which cell.
// Browser-safe.

export interface Stakeholdermatrix extends Vakken {
  /** Slug of the block with the rows of the cells. */
  blok: string;
  kolomNaam: string;
  rijNaam: string;
  /** Fields of a stakeholder that say its column and its row. */
  kolomVeld: string;
  rijVeld: string;
}

export const BELANG_EN_INVLOED: Stakeholdermatrix = {
  blok: 'belang-en-invloed', kolomNaam: 'Belang', kolomVeld: 'belang', rijNaam: 'Invloed', rijVeld: 'invloed',
  kolommen: [{ code: 'klein', naam: 'klein' }, { code: 'groot', naam: 'groot' }],
  rijen: [{ code: 'groot', naam: 'groot' }, { code: 'klein', naam: 'klein' }],
};

export const BELANGEN_EN_BETROUWBAARHEID: Stakeholdermatrix = {
  blok: 'belangen-en-betrouwbaarheid', kolomNaam: 'Belangen', kolomVeld: 'belangen', rijNaam: 'Betrouwbaar', rijVeld: 'betrouwbaar',
  kolommen: [{ code: 'gelijk', naam: 'gelijk' }, { code: 'onbekend', naam: 'onbekend' }, { code: 'ongelijk', naam: 'niet gelijk' }],
  rijen: [{ code: 'ja', naam: 'wel' }, { code: 'nee', naam: 'niet' }],
};

/** End of the id of a cell of the guide → its place. */
const VAKKEN: Record<string, Vak> = {
  'laag-laag': { kolom: 'klein', rij: 'klein' }, 'hoog-belang-laag-invloed': { kolom: 'groot', rij: 'klein' },
  'laag-belang-hoog-invloed': { kolom: 'klein', rij: 'groot' }, 'hoog-hoog': { kolom: 'groot', rij: 'groot' },
  'wel-gelijk': { kolom: 'gelijk', rij: 'ja' }, 'wel-onbekend': { kolom: 'onbekend', rij: 'ja' }, 'wel-ongelijk': { kolom: 'ongelijk', rij: 'ja' },
  'niet-gelijk': { kolom: 'gelijk', rij: 'nee' }, 'niet-onbekend': { kolom: 'onbekend', rij: 'nee' }, 'niet-ongelijk': { kolom: 'ongelijk', rij: 'nee' },
};

/** Which cell a row of the guide is about; null for any other row. */
export function celVanRij(matrix: Vakken, vraagId: string): Vak | null {
  const vak = VAKKEN[/-cel-(.+)$/.exec(vraagId)?.[1] ?? ''];
  return vak ? vakVan(matrix, vak.kolom, vak.rij) : null;
}

/** "**Groot belang, kleine invloed: op de hoogte houden.** Vertel op tijd…" → name of the cell, and what it means. */
export function celWoorden(tekst: string): { titel: string; uitleg: string } {
  const [, naam = '', rest = ''] = /^\*\*(?:[^:*]*: )?([^*]+?)\.?\*\*\s*([\s\S]*)$/.exec(tekst.trim()) ?? [null, tekst, ''];
  return { titel: naam.charAt(0).toUpperCase() + naam.slice(1), uitleg: platteTekst(rest).trim() };
}
