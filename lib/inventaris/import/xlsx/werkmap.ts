import type { Blad } from '../begrippen';
import { Bestandsfout } from '../bestandsfout';
import { grenzen } from '../grenzen';
import { bladLezen, rijkeTekst, type Celkennis } from './blad';
import { datumStijlen } from './opmaak';
import type { Teller } from './uitpakken';
import { attribuut, stroomBlokken, xmlTekst } from './xml';
import { zipLezen, type Onderdeel } from './zip';

interface Relatie {
  soort: string;
  doel: string;
}

/** Resolves a relation target ("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml") from the folder of the workbook. */
function pad(map: string, doel: string): string {
  return doel.startsWith('/') ? doel.slice(1) : `${map}${doel}`;
}

function relaties(xml: string, map: string): Map<string, Relatie> {
  const uit = new Map<string, Relatie>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (attribuut(tag, 'TargetMode') === 'External') continue;
    const soort = (attribuut(tag, 'Type') ?? '').split('/').at(-1) ?? '';
    uit.set(attribuut(tag, 'Id') ?? '', { soort, doel: pad(map, attribuut(tag, 'Target') ?? '') });
  }
  return uit;
}

function teksten(onderdeel: Onderdeel | undefined, teller: Teller): string[] {
  const uit: string[] = [];
  if (!onderdeel) return uit;
  const neem = (xml: string): void => {
    const prefix = /<(\w+:)?si[\s/>]/.exec(xml)?.[1] ?? '';
    for (let plek = xml.indexOf(`<${prefix}si`); plek >= 0; plek = xml.indexOf(`<${prefix}si`, plek)) {
      const begin = xml.indexOf('>', plek) + 1;
      if (begin === 0) break;
      const eind = xml[begin - 2] === '/' ? begin : xml.indexOf(`</${prefix}si>`, begin);
      if (!/[\s/>]/.test(xml[plek + prefix.length + 3] ?? '')) plek = begin;
      else if (eind < 0) break;
      else {
        uit.push(eind === begin ? '' : rijkeTekst(xml.slice(begin, eind), prefix));
        if (uit.length > grenzen.teksten) throw new Bestandsfout('Het Excel-bestand bevat te veel verschillende teksten. Sla de gegevens op als CSV of splits het bestand.');
        plek = eind;
      }
    }
  };
  neem(stroomBlokken(onderdeel, teller, 'si', neem));
  return uit;
}

function macroWeigeren(onderdelen: Map<string, Onderdeel>, teller: Teller): void {
  const soorten = onderdelen.get('[Content_Types].xml');
  if (!soorten) throw new Bestandsfout('Dit is een zip-bestand, maar geen Excel-werkmap.');
  if (/macroEnabled/i.test(xmlTekst(soorten, teller))) {
    throw new Bestandsfout('Het Excel-bestand bevat macro’s en wordt niet geopend. Sla het op als gewone werkmap (.xlsx).');
  }
}

function werkmapPad(onderdelen: Map<string, Onderdeel>, teller: Teller): string {
  const wortel = onderdelen.get('_rels/.rels');
  const gevonden = wortel && [...relaties(xmlTekst(wortel, teller), '').values()].find((relatie) => relatie.soort === 'officeDocument');
  return gevonden?.doel ?? 'xl/workbook.xml';
}

/**
 * All sheets of a workbook as text, hidden ones marked. Inflates only the parts it needs, counting every byte.
 * @throws Bestandsfout with the reason in plain words
 */
export function werkmapLezen(bytes: Uint8Array, meld: (rijen: number) => void): Blad[] {
  const onderdelen = zipLezen(bytes);
  const teller: Teller = { bytes: 0 };
  macroWeigeren(onderdelen, teller);
  const werkmap = werkmapPad(onderdelen, teller);
  const onderdeel = onderdelen.get(werkmap);
  const map = werkmap.slice(0, werkmap.lastIndexOf('/') + 1);
  const rels = onderdelen.get(`${map}_rels/${werkmap.slice(map.length)}.rels`);
  if (!onderdeel || !rels) throw new Bestandsfout('Dit is een zip-bestand, maar geen Excel-werkmap.');
  const xml = xmlTekst(onderdeel, teller);
  const wegen = relaties(xmlTekst(rels, teller), map);
  const deel = (soort: string): Onderdeel | undefined => onderdelen.get([...wegen.values()].find((weg) => weg.soort === soort)?.doel ?? '');
  const stijlen = deel('styles');
  const kennis: Celkennis = {
    teksten: teksten(deel('sharedStrings'), teller),
    datums: stijlen ? datumStijlen(xmlTekst(stijlen, teller)) : [],
    sinds1904: /<(?:\w+:)?workbookPr\s[^>]*date1904=["'](1|true)["']/.test(xml),
  };
  return bladenLezen(xml, wegen, onderdelen, kennis, teller, meld);
}

function bladenLezen(xml: string, wegen: Map<string, Relatie>, onderdelen: Map<string, Onderdeel>, kennis: Celkennis, teller: Teller, meld: (rijen: number) => void): Blad[] {
  const tags = [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  if (tags.length > grenzen.bladen) throw new Bestandsfout(`Het Excel-bestand heeft meer dan ${grenzen.bladen} werkbladen.`);
  const bladen: Blad[] = [];
  let rijen = 0;
  for (const tag of tags) {
    const weg = wegen.get(attribuut(tag, '\\w+:id') ?? '');
    const bron = onderdelen.get(weg?.doel ?? '');
    // Charts and dialog sheets hold no cells.
    if (weg?.soort !== 'worksheet' || !bron) continue;
    const blad = bladLezen(bron, attribuut(tag, 'name') ?? '', kennis, teller, (aantal) => meld(rijen + aantal));
    rijen += blad.rijen.length;
    if (rijen > grenzen.rijen) throw new Bestandsfout(`Het Excel-bestand heeft meer dan ${grenzen.rijen.toLocaleString('nl-NL')} rijen. Splits het.`);
    // Not meant to be handed in, but what stands there would be kept with the file.
    if (/hidden/i.test(attribuut(tag, 'state') ?? '')) blad.verborgen = true;
    bladen.push(blad);
  }
  return bladen;
}
