import type { Blad } from '../begrippen';
import { Bestandsfout } from '../bestandsfout';
import { grenzen } from '../grenzen';
import { datumVanExcel, getalTekst } from './opmaak';
import type { Teller } from './uitpakken';
import { attribuut, celTekst, stroomBlokken } from './xml';
import type { Onderdeel } from './zip';

/** What the workbook says about its cells: shared texts, which styles are dates, the calendar. */
export interface Celkennis {
  teksten: string[];
  datums: boolean[];
  sinds1904: boolean;
}

interface Stand {
  blad: Blad;
  kennis: Celkennis;
  prefix: string;
  vorige: number;
  meld: (rijen: number) => void;
}

const A = 65;

/** Column index (0-based) of a reference such as "AB12"; -1 when there is none. */
function kolomVan(verwijzing: string): number {
  let kolom = 0;
  let i = 0;
  for (; i < verwijzing.length; i++) {
    const letter = verwijzing.charCodeAt(i) - A;
    if (letter < 0 || letter > 25) break;
    kolom = kolom * 26 + letter + 1;
  }
  return i === 0 || i > 3 ? -1 : kolom - 1;
}

/** r, s and t of a cell's opening tag; a hand-written reader, because this runs for every cell of the file. */
function celKenmerken(tag: string): { r: string; s: string; t: string } {
  const uit = { r: '', s: '', t: '' };
  for (let i = tag.indexOf('='); i > 0; i = tag.indexOf('=', i)) {
    const naam = tag[i - 1];
    const enkel = tag[i - 2] === ' ';
    const teken = tag[i + 1] === "'" ? "'" : '"';
    const eind = tag.indexOf(teken, i + 2);
    if (eind < 0) break;
    if (enkel && (naam === 'r' || naam === 's' || naam === 't')) uit[naam] = tag.slice(i + 2, eind);
    i = eind + 1;
  }
  return uit;
}

function tussen(xml: string, naam: string): string | null {
  const open = xml.indexOf(`<${naam}`);
  if (open < 0) return null;
  const begin = xml.indexOf('>', open) + 1;
  if (begin === 0 || xml[begin - 2] === '/') return '';
  const eind = xml.indexOf(`</${naam}>`, begin);
  return eind < 0 ? null : xml.slice(begin, eind);
}

/** Text of all <t> in rich or plain text, without the phonetic guide of East Asian writing. */
export function rijkeTekst(xml: string, prefix: string): string {
  const zonderFonetiek = xml.includes(`<${prefix}rPh`) ? xml.replace(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g'), '') : xml;
  let tekst = '';
  for (let plek = 0; ; ) {
    const open = zonderFonetiek.indexOf(`<${prefix}t`, plek);
    if (open < 0) return celTekst(tekst);
    const begin = zonderFonetiek.indexOf('>', open) + 1;
    if (begin === 0) return celTekst(tekst);
    plek = begin;
    const volgteken = zonderFonetiek[open + prefix.length + 2];
    if ((volgteken !== '>' && volgteken !== ' ') || zonderFonetiek[begin - 2] === '/') continue;
    const eind = zonderFonetiek.indexOf('<', begin);
    tekst += zonderFonetiek.slice(begin, eind < 0 ? undefined : eind);
  }
}

/** What a cell shows. Of a formula only the value that Excel kept; nothing is calculated here. */
function celWaarde(inhoud: string, soort: string, stijl: string, stand: Stand): string {
  const { kennis, prefix } = stand;
  if (soort === 'inlineStr') return rijkeTekst(inhoud, prefix);
  const ruw = tussen(inhoud, `${prefix}v`);
  if (ruw === null || ruw === '') return '';
  if (soort === 's') return kennis.teksten[Number(ruw)] ?? '';
  if (soort === 'b') return ruw === '1' ? 'WAAR' : 'ONWAAR';
  if (soort === 'str' || soort === 'e' || soort === 'd') return celTekst(ruw);
  if (stijl !== '' && kennis.datums[Number(stijl)]) return datumVanExcel(Number(ruw), kennis.sinds1904) ?? getalTekst(ruw);
  return getalTekst(ruw);
}

function leesRij(xml: string, stand: Stand): string[] {
  const { prefix } = stand;
  const open = `<${prefix}c`;
  const sluit = `</${prefix}c>`;
  const cellen: string[] = [];
  let kolom = -1;
  for (let plek = xml.indexOf(open); plek >= 0; ) {
    const tagEind = xml.indexOf('>', plek);
    if (tagEind < 0) break;
    const tag = xml.slice(plek, tagEind);
    const leeg = tag.endsWith('/');
    const eind = leeg ? tagEind : xml.indexOf(sluit, tagEind);
    if (eind < 0) break;
    const kenmerken = celKenmerken(tag);
    const genoemd = kenmerken.r === '' ? kolom + 1 : kolomVan(kenmerken.r);
    kolom = genoemd < 0 ? kolom + 1 : genoemd;
    const waarde = leeg ? '' : celWaarde(xml.slice(tagEind + 1, eind), kenmerken.t, kenmerken.s, stand);
    if (waarde !== '') {
      if (kolom >= grenzen.kolommen) throw new Bestandsfout(`Werkblad “${stand.blad.naam}” gebruikt meer dan ${grenzen.kolommen} kolommen. Laat alleen de gegevens staan.`);
      while (cellen.length < kolom) cellen.push('');
      cellen[kolom] = waarde;
    }
    plek = xml.indexOf(open, eind);
  }
  return cellen;
}

function leesBlok(xml: string, stand: Stand): void {
  const open = `<${stand.prefix}row`;
  const sluit = `</${stand.prefix}row>`;
  for (let plek = xml.indexOf(open); plek >= 0; ) {
    const tagEind = xml.indexOf('>', plek);
    if (tagEind < 0) return;
    const tag = xml.slice(plek, tagEind);
    const leeg = tag.endsWith('/');
    const eind = leeg ? tagEind : xml.indexOf(sluit, tagEind);
    if (eind < 0) return;
    const nummer = Number(attribuut(tag, 'r') ?? stand.vorige + 1);
    if (!Number.isInteger(nummer) || nummer <= stand.vorige) throw new Bestandsfout(`De rijen van werkblad “${stand.blad.naam}” staan niet op volgorde. Sla het bestand opnieuw op.`);
    stand.vorige = nummer;
    const cellen = leeg ? [] : leesRij(xml.slice(tagEind + 1, eind), stand);
    if (cellen.some((cel) => cel.trim() !== '')) bewaarRij(cellen, nummer, stand);
    plek = xml.indexOf(open, eind);
  }
}

function bewaarRij(cellen: string[], nummer: number, { blad, meld }: Stand): void {
  if (nummer > grenzen.rijen + 100 || blad.rijen.length >= grenzen.rijen) {
    throw new Bestandsfout(`Werkblad “${blad.naam}” gaat verder dan rij ${grenzen.rijen.toLocaleString('nl-NL')}. Laat alleen de gegevens staan of splits het bestand.`);
  }
  blad.rijen.push(cellen);
  blad.nummers.push(nummer);
  if (blad.rijen.length % 2000 === 0) meld(blad.rijen.length);
}

/** Gives each cell of a vertically merged range the value that stands in its top cell. */
function vulSamengevoegd(xml: string, blad: Blad): void {
  const plaats = new Map(blad.nummers.map((nummer, i) => [nummer, i]));
  for (const [, bereik] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/g)) {
    const [van = '', tot = ''] = (bereik ?? '').split(':');
    const eerste = Number(van.replace(/\D/g, ''));
    const laatste = Math.min(Number(tot.replace(/\D/g, '')), blad.nummers.at(-1) ?? 0);
    const kolom = kolomVan(van);
    const waarde = blad.rijen[plaats.get(eerste) ?? -1]?.[kolom] ?? '';
    if (waarde === '' || laatste - eerste > 500) continue;
    for (let nummer = eerste + 1; nummer <= laatste; nummer++) {
      const rij = blad.rijen[plaats.get(nummer) ?? -1];
      if (!rij) continue;
      while (rij.length < kolom) rij.push('');
      if (!rij[kolom]) rij[kolom] = waarde;
    }
  }
}

/** Namespace prefix of the sheet ("x:" in some exports), from its root element. */
function prefixVan(xml: string, naam: string): string {
  const wortel = /<(\w+:)?worksheet[\s>]/.exec(xml.slice(0, 65_536));
  if (!wortel) throw new Bestandsfout(`Werkblad “${naam}” is geen gewoon werkblad.`);
  return wortel[1] ?? '';
}

/** Reads one sheet as text, row by row while it inflates. `meld` hears how many rows there are so far. */
export function bladLezen(onderdeel: Onderdeel, naam: string, kennis: Celkennis, teller: Teller, meld: (rijen: number) => void): Blad {
  const stand: Stand = { blad: { naam, rijen: [], nummers: [] }, kennis, prefix: '', vorige: 0, meld };
  let begonnen = false;
  const verwerk = (blok: string): void => {
    if (!begonnen) stand.prefix = prefixVan(blok, naam);
    begonnen = true;
    leesBlok(blok, stand);
  };
  const staart = stroomBlokken(onderdeel, teller, 'row', verwerk);
  if (!/<\/(?:\w+:)?worksheet\s*>\s*$/.test(staart)) {
    throw new Bestandsfout('Het Excel-bestand is niet volledig: een werkblad breekt halverwege af. Sla het opnieuw op.');
  }
  verwerk(staart);
  vulSamengevoegd(staart, stand.blad);
  return stand.blad;
}
