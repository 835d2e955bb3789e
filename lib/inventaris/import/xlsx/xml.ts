import { Bestandsfout } from '../bestandsfout';
import { grenzen } from '../grenzen';
import { onderdeelUitpakken, type Teller } from './uitpakken';
import type { Onderdeel } from './zip';

/** A workbook part has no use for DOCTYPE, CDATA or comments; entities could only hide something. */
function keur(staart: string, stuk: string): void {
  if (stuk.includes('<!') || (staart === '<' && stuk.startsWith('!'))) throw new Bestandsfout('Het Excel-bestand bevat XML die in een werkmap niet thuishoort (DOCTYPE, CDATA of commentaar) en wordt niet geopend.');
}

const namen: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five named entities and numbered characters; anything else stays as it stands, nothing is ever expanded. */
export function ontleed(tekst: string): string {
  if (!tekst.includes('&')) return tekst;
  return tekst.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (heel, hex?: string, tien?: string, naam?: string) => {
    if (naam) return namen[naam.toLowerCase()] ?? heel;
    const code = hex ? Number.parseInt(hex, 16) : Number(tien);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Excel writes control characters in text as _x000D_. */
export function celTekst(tekst: string): string {
  const leesbaar = ontleed(tekst);
  return leesbaar.includes('_x') ? leesbaar.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16) || 32)) : leesbaar;
}

/** Value of an attribute in an opening tag, or null. */
export function attribuut(tag: string, naam: string): string | null {
  const gevonden = new RegExp(`[\\s]${naam}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return gevonden ? ontleed(gevonden[1] ?? gevonden[2] ?? '') : null;
}

/** The text of a small part (workbook, relations, styles) in one piece. */
export function xmlTekst(onderdeel: Onderdeel, teller: Teller): string {
  let xml = '';
  stroomXml(onderdeel, teller, (stuk) => {
    xml += stuk;
    if (xml.length > grenzen.rijBytes) throw new Bestandsfout('De opmaak van het Excel-bestand is te groot. Sla de gegevens op als CSV.');
  });
  return xml;
}

/** Streams a part as checked text. UTF-8 only, as the standard writers do. */
export function stroomXml(onderdeel: Onderdeel, teller: Teller, ontvang: (stuk: string) => void): void {
  const lezer = new TextDecoder('utf-8', { fatal: true });
  let staart = '';
  const verder = (stuk: string): void => {
    keur(staart, stuk);
    if (stuk !== '') staart = stuk.slice(-1);
    ontvang(stuk);
  };
  try {
    onderdeelUitpakken(onderdeel, teller, (stuk) => verder(lezer.decode(stuk, { stream: true })));
    verder(lezer.decode());
  } catch (fout) {
    if (fout instanceof TypeError) throw new Bestandsfout('Het Excel-bestand gebruikt een tekencodering die niet gelezen kan worden. Sla het opnieuw op.');
    throw fout;
  }
}

/** Where the last closing tag of `element` ends, with or without a namespace prefix; -1 when there is none. */
function laatsteEind(xml: string, element: string): number {
  const staart = `${element}>`;
  for (let plek = xml.lastIndexOf(staart); plek > 1; plek = xml.lastIndexOf(staart, plek - 1)) {
    const open = xml.lastIndexOf('</', plek);
    const prefix = open < 0 ? null : xml.slice(open + 2, plek);
    if (prefix !== null && /^(\w+:)?$/.test(prefix)) return plek + staart.length;
  }
  return -1;
}

// Longer than a closing tag with its prefix.
const RAND = 256;

/**
 * Streams a part in blocks that end with a closed `element` (as "row"), so that memory holds one block and not the part.
 * Returns what stands behind the last block.
 */
export function stroomBlokken(onderdeel: Onderdeel, teller: Teller, element: string, verwerk: (blok: string) => void): string {
  // What waits for its end, in pieces: joined once, for looking through all of it at each piece would take its memory again and again.
  let wacht: string[] = [];
  let lang = 0;
  let rand = '';
  stroomXml(onderdeel, teller, (stuk) => {
    const heel = laatsteEind(stuk, element);
    // An end may stand across the edge of two pieces.
    const plek = heel >= 0 ? heel : laatsteEind(rand + stuk.slice(0, RAND), element) - rand.length;
    if (plek > 0) {
      verwerk(wacht.join('') + stuk.slice(0, plek));
      wacht = [];
      lang = 0;
      wachten(stuk.slice(plek));
    } else wachten(stuk);
    if (lang > grenzen.rijBytes) throw new Bestandsfout('Het Excel-bestand bevat een onderdeel van onwaarschijnlijke grootte en is daarom geweigerd.');
  });
  return wacht.join('');

  function wachten(stuk: string): void {
    wacht.push(stuk);
    lang += stuk.length;
    rand = stuk.length < RAND ? (rand + stuk).slice(-RAND) : stuk.slice(-RAND);
  }
}
