import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

// HTML is text here, and so is an indented line: people who answer a question do not write code.
const OPTIES = { extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }] };
const OPMAAK = /[*_`#[\]<>!\\&~\n]|^\s*([-+]|\d+[.)])\s|^\s*(-{3,}|={3,})\s*$/m;
// Nobody writes like this, and reading it would hold up everybody: lists nine deep in one line, thousands of stars.
const TE_DIEP = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*){9}/m;
const MEESTE_TEKENS = 2_000;

/** The text as a tree. What holds no formatting, and most sentences of the guide do not, is not parsed at all. */
export function ontleed(tekst: string): Root {
  const schoon = tekst.replaceAll('\r\n', '\n');
  if (OPMAAK.test(schoon) && !TE_DIEP.test(schoon) && (schoon.match(/[*_[\]`]/g) ?? []).length <= MEESTE_TEKENS) return fromMarkdown(schoon, OPTIES);
  const alineas = schoon.split(/\n{2,}/).map((alinea) => alinea.trim()).filter((alinea) => alinea !== '');
  return { type: 'root', children: alineas.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
}

/** The words of a part of the tree, without its formatting. */
export function woorden(deel: Nodes): string {
  if ('value' in deel) return deel.value;
  if (deel.type === 'break') return ' ';
  return 'children' in deel ? deel.children.map(woorden).join(['root', 'list', 'listItem', 'blockquote'].includes(deel.type) ? ' ' : '') : '';
}

/** All words of a text, for search and for excerpts. */
export const platteTekst = (tekst: string): string => woorden(ontleed(tekst)).replace(/\s+/g, ' ').trim();

export interface Kop { anker: string; tekst: string }

/** Headings of the first level within a text, with the names by which links find them. */
export function koppen(tekst: string): Kop[] {
  return ontleed(tekst).children.flatMap((deel) => (deel.type === 'heading' && deel.depth === 2 ? { anker: ankerVan(woorden(deel)), tekst: woorden(deel) } : []));
}

export const ankerVan = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** An address that may stand in a text: on the web, or within Masterkompas. Anything else is not a link. */
export function veiligAdres(adres: string): string | null {
  if (/^https?:\/\/[^/]/i.test(adres)) return adres;
  return /^(\/(?![/\\])|#|\?|\.{1,2}\/)/.test(adres) ? adres : null;
}
