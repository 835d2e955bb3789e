import type { Blad } from './begrippen';
import { Bestandsfout } from './bestandsfout';
import { normaal, schoneTekst } from './normaal';

// A header says it as a word of its own: "BSN", "Medewerker BSN", "bsn_nr", "Sofinummer", "burger-service-nummer".
const zegtBsn = /\b(bsn|bsnr|bsnnr|bsnnummer|sofi|sofinr|sofinummer|burger ?service ?(nummer|nr)|sociaal fiscaal nummer)\b/;

/** One in eleven numbers passes by accident. */
const TOEVAL = 1 / 11;
/** So sure must we be that it is no accident: one in a thousand; one in a million when the header names another number. */
const ZEKER = 1e-3;
const ZEKER_ANDERS = 1e-6;
const HOOGSTENS = 500;
const datum = /^\s*(\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{1,2}-\d{1,2})/;
const LANGSTE_KOP = 80;
const ander = /\b(personeel|personeels|medewerker|mdw|werknemer|docent|stam|registratie)(s?nummer|snr|nr| nr| nummer|code| id)?\b|\b(telefoon|tel|mobiel|gsm|fax|iban|rekening|kvk|aow)/;

/** The weighted sum that every burgerservicenummer passes, and one in eleven other numbers. Excel drops a first zero. */
export function elfproef(waarde: string): boolean {
  const cijfers = waarde.replace(/[\s.-]/g, '');
  if (!/^\d{8,9}$/.test(cijfers)) return false;
  const negen = cijfers.padStart(9, '0');
  if (negen === '000000000') return false;
  let som = 0;
  for (let i = 0; i < 9; i++) som += Number(negen[i]) * (i === 8 ? -1 : 9 - i);
  return som % 11 === 0;
}

/** Chance that at least `geslaagd` of `aantal` arbitrary numbers pass the test. */
function kansOpToeval(aantal: number, geslaagd: number): number {
  let kans = 0;
  let term = (1 - TOEVAL) ** aantal;
  for (let k = 0; k <= aantal; k++) {
    if (k >= geslaagd) kans += term;
    term *= ((aantal - k) / (k + 1)) * (TOEVAL / (1 - TOEVAL));
  }
  return kans;
}

/**
 * Does this column hold burgerservicenummers? By its header, or because most of its numbers pass the test and chance
 * cannot explain it. Words between the numbers do not make them less of a burgerservicenummer.
 */
export function isBsnKolom(kop: string, waarden: Iterable<string>): boolean {
  const naam = kop.length <= LANGSTE_KOP ? normaal(kop) : '';
  if (zegtBsn.test(naam)) return true;
  const getallen = new Set<string>();
  for (const waarde of waarden) {
    const cijfers = datum.test(waarde) ? '' : waarde.replace(/[\s.-]/g, '');
    if (/^\d{6,10}$/.test(cijfers)) getallen.add(cijfers);
    if (getallen.size >= HOOGSTENS) break;
  }
  const geslaagd = [...getallen].filter(elfproef).length;
  if (geslaagd < 3 || geslaagd <= getallen.size / 2) return false;
  return kansOpToeval(getallen.size, geslaagd) < (ander.test(naam) ? ZEKER_ANDERS : ZEKER);
}

/** A file with burgerservicenummers: refused as a whole, and only this may be told about it. */
export class BsnGevonden extends Bestandsfout {
  override name = 'BsnGevonden';

  constructor(
    readonly kolommen: readonly string[],
    readonly rijen: number,
  ) {
    const welke = kolommen.length === 1 ? `In kolom ${kolommen[0] ?? ''} staan` : `In de kolommen ${kolommen.join(' en ')} staan`;
    super(`${welke} burgerservicenummers. Die mogen wij niet hebben: het bestand is geweigerd en niet bewaard. Haal ${kolommen.length === 1 ? 'deze kolom' : 'deze kolommen'} uit het bestand en kies het opnieuw; de andere kolommen zijn genoeg.`);
  }
}

function kolomletter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : kolomletter(Math.floor(index / 26) - 1) + kolomletter(index % 26);
}

/** Name of a column that is safe to tell: without a header the first row is data, and data is never told. */
function veiligeKop(kop: string, index: number, blad: string): string {
  const tekst = schoneTekst(kop).slice(0, LANGSTE_KOP);
  const naam = tekst === '' || /\d{6,}/.test(tekst.replace(/[\s.-]/g, '')) ? kolomletter(index) : `“${tekst}”`;
  return blad === '' || /\d{6,}/.test(blad) ? naam : `${naam} (werkblad ${schoneTekst(blad).slice(0, 40)})`;
}

function* kolomwaarden(blad: Blad, kolom: number): Generator<string> {
  for (const rij of blad.rijen) yield rij[kolom] ?? '';
}

/**
 * Looks at every column of every sheet, also those that would not be read: hidden sheets, titles, columns without a header.
 * `kopRij` says which row of a sheet holds its headers, -1 for none.
 * @throws BsnGevonden with names of columns and the number of rows, never a value
 */
export function bsnWeigeren(bladen: readonly Blad[], kopRij: (blad: Blad) => number): void {
  const gevonden = new Set<string>();
  let rijen = 0;
  for (const blad of bladen) {
    const breedte = blad.rijen.reduce((breedst, rij) => Math.max(breedst, rij.length), 0);
    const kopIndex = kopRij(blad);
    let raak = false;
    for (let kolom = 0; kolom < breedte; kolom++) {
      const kop = blad.rijen[kopIndex]?.[kolom] ?? '';
      if (!isBsnKolom(kop, kolomwaarden(blad, kolom))) continue;
      gevonden.add(veiligeKop(kop, kolom, bladen.length > 1 ? blad.naam : ''));
      raak = true;
    }
    if (raak) rijen += blad.rijen.length - Math.max(0, kopIndex + 1);
  }
  if (gevonden.size > 0) throw new BsnGevonden([...gevonden].slice(0, 10), rijen);
}
