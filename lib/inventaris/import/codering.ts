import { Bestandsfout } from './bestandsfout';

// The C1 range of Windows-1252. TextDecoder of Node 20 reads it as Latin-1, so the table stands here.
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const delen: string[] = [];
  const eenheden = new Uint16Array(8192);
  for (let begin = 0; begin < bytes.length; begin += eenheden.length) {
    const deel = bytes.subarray(begin, begin + eenheden.length);
    deel.forEach((byte, i) => {
      eenheden[i] = byte >= 0x80 && byte < 0xa0 ? c1.charCodeAt(byte - 0x80) : byte;
    });
    delen.push(String.fromCharCode(...eenheden.subarray(0, deel.length)));
  }
  return delen.join('');
}

/** UTF-16 without a mark shows as zeros on every other byte of mostly western text. */
function utf16ZonderMerk(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const proef = bytes.subarray(0, 2048);
  let even = 0;
  let oneven = 0;
  proef.forEach((byte, i) => {
    if (byte === 0) i % 2 === 0 ? even++ : oneven++;
  });
  const helft = proef.length / 2;
  if (oneven > helft * 0.6 && even < helft * 0.05) return 'utf-16le';
  if (even > helft * 0.6 && oneven < helft * 0.05) return 'utf-16be';
  return null;
}

function ontcijfer(bytes: Uint8Array): { tekst: string; codering: string } {
  const utf8Merk = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const merk16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const zestien = merk16 ?? (utf8Merk ? null : utf16ZonderMerk(bytes));
  if (zestien) {
    if (bytes.length % 2 === 1) throw new Bestandsfout('Het bestand is halverwege een teken afgebroken. Maak de export opnieuw.');
    return { tekst: new TextDecoder(zestien).decode(bytes), codering: zestien === 'utf-16le' ? 'UTF-16 (LE)' : 'UTF-16 (BE)' };
  }
  try {
    return { tekst: new TextDecoder('utf-8', { fatal: true }).decode(bytes), codering: utf8Merk ? 'UTF-8 met BOM' : 'UTF-8' };
  } catch {
    if (utf8Merk) throw new Bestandsfout('Het bestand zegt UTF-8 te zijn, maar is dat niet overal. Maak de export opnieuw.');
    return { tekst: windows1252(bytes), codering: 'Windows-1252' };
  }
}

/**
 * Text of a CSV export, whatever its encoding. UTF-8 and UTF-16 with or without mark, else Windows-1252.
 * @throws Bestandsfout on NUL characters: such a file is no text, or one that was damaged on its way.
 */
export function tekstLezen(bytes: Uint8Array): { tekst: string; codering: string } {
  const gelezen = ontcijfer(bytes);
  if (gelezen.tekst.includes('\u0000')) throw new Bestandsfout('Het bestand bevat NUL-tekens. Het is beschadigd of geen tekstbestand.');
  return gelezen;
}
