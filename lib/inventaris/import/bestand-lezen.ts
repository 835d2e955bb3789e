import type { Blad, Vorm } from './begrippen';
import { Bestandsfout } from './bestandsfout';
import { tekstLezen } from './codering';
import { csvLezen, scheidingVinden } from './csv';
import { grenzen } from './grenzen';
import { werkmapLezen } from './xlsx/werkmap';

const namen: Record<string, string> = { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'verticale streep' };

function begintMet(bytes: Uint8Array, ...kop: number[]): boolean {
  return kop.every((byte, i) => bytes[i] === byte);
}

/** By its first bytes, never by its name alone. */
export function bestandsoort(bytes: Uint8Array, naam: string): 'csv' | 'xlsx' {
  if (bytes.length === 0) throw new Bestandsfout('Het bestand is leeg.');
  if (begintMet(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Bestandsfout('Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Sla het op als .xlsx zonder wachtwoord.');
  if (begintMet(bytes, 0x25, 0x50, 0x44, 0x46)) throw new Bestandsfout('Dit is een PDF. Kies een CSV- of Excel-bestand (.xlsx).');
  const zip = begintMet(bytes, 0x50, 0x4b);
  if (zip && /\.(csv|txt|tsv)$/i.test(naam)) throw new Bestandsfout('De naam zegt CSV, maar de inhoud is een Excel- of zip-bestand. Geef het bestand zijn eigen naam terug.');
  if (!zip && /\.xls[xm]?$/i.test(naam)) throw new Bestandsfout('De naam zegt Excel, maar de inhoud is dat niet. Sla het bestand opnieuw op als .xlsx.');
  const grens = zip ? grenzen.xlsxBytes : grenzen.tekstBytes;
  if (bytes.length > grens) throw new Bestandsfout(`Het bestand is groter dan ${grens / 1024 / 1024} MB. Laat alleen de gegevens staan of splits het.`);
  return zip ? 'xlsx' : 'csv';
}

/** Sheets of a file as text: one for CSV, all visible ones for a workbook. */
export function bestandLezen(bytes: Uint8Array, naam: string, meld: (rijen: number) => void): { vorm: Vorm; bladen: Blad[] } {
  if (bestandsoort(bytes, naam) === 'xlsx') return { vorm: { bestand: 'xlsx' }, bladen: werkmapLezen(bytes, meld) };
  const { tekst: bron, codering } = tekstLezen(bytes);
  if (/^\s*<(!doctype|html|\?xml)/i.test(bron.slice(0, 200))) throw new Bestandsfout('Dit is een webpagina of XML-bestand. Kies een CSV- of Excel-bestand (.xlsx).');
  const { scheiding, tekst } = scheidingVinden(bron);
  const blad = csvLezen(tekst, scheiding);
  meld(blad.rijen.length);
  return { vorm: { bestand: 'csv', codering, scheiding: namen[scheiding] ?? scheiding }, bladen: [blad] };
}
