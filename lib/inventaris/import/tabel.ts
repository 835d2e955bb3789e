import type { Blad, Tabel, Vorm } from './begrippen';
import { Bestandsfout } from './bestandsfout';
import { normaal, schoneTekst } from './normaal';
import { isBekendeKop } from './velden';

const ZOEKDIEPTE = 40;

function gevuld(rij: readonly string[]): string[] {
  return rij.filter((cel) => cel.trim() !== '');
}

/** How much a row looks like a header: known words count most, then that all its cells are different words. */
function kopPunten(rij: readonly string[], breedte: number): number {
  const cellen = gevuld(rij);
  if (cellen.length < 2) return 0;
  const bekend = cellen.filter(isBekendeKop).length;
  const woorden = cellen.filter((cel) => cel.length <= 80 && !/^[\d.,:\s/%-]+$/.test(cel)).length;
  const verschillend = new Set(cellen.map(normaal)).size === cellen.length;
  return bekend * 10 + (verschillend && woorden === cellen.length && cellen.length >= breedte * 0.6 ? 5 : 0);
}

/** Index of the header row and how much it looks like one; -1 for none. The first of equals wins: titles stand above, data below. */
export function kopVinden(blad: Blad): { index: number; punten: number } {
  const breedte = Math.max(0, ...blad.rijen.slice(0, ZOEKDIEPTE).map((rij) => gevuld(rij).length));
  let beste = { index: -1, punten: 0 };
  blad.rijen.slice(0, ZOEKDIEPTE).forEach((rij, index) => {
    const punten = kopPunten(rij, breedte);
    if (punten > beste.punten) beste = { index, punten };
  });
  return beste;
}

function kolomletter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : kolomletter(Math.floor(index / 26) - 1) + kolomletter(index % 26);
}

/** Header names made usable: cleaned, never empty, never twice. */
function koppenMaken(rij: readonly string[], breedte: number): string[] {
  const gezien = new Map<string, number>();
  return Array.from({ length: breedte }, (_, i) => {
    const naam = schoneTekst(rij[i] ?? '').slice(0, 120) || `Kolom ${kolomletter(i)}`;
    const keer = (gezien.get(naam) ?? 0) + 1;
    gezien.set(naam, keer);
    return keer === 1 ? naam : `${naam} (${keer})`;
  });
}

/** The example row of our own templates is no person. */
function isVoorbeeldrij(rij: readonly string[]): boolean {
  return normaal(rij.find((cel) => cel.trim() !== '') ?? '') === 'voorbeeld';
}

function isTotaalrij(rij: readonly string[]): boolean {
  const eerste = rij.find((cel) => cel.trim() !== '') ?? '';
  return /^(sub|eind)?tota(al|len)\b|^total\b|^aantal (rijen|medewerkers|leraren|diplomas)\b/.test(normaal(eerste));
}

interface Kandidaat {
  blad: Blad;
  kopIndex: number;
  kop: string[];
}

function kandidaten(bladen: readonly Blad[]): Kandidaat[] {
  const uit: (Kandidaat & { punten: number })[] = [];
  for (const blad of bladen) {
    const { index, punten } = kopVinden(blad);
    const kopRij = blad.rijen[index];
    if (!kopRij) continue;
    const breedte = kopRij.reduce((laatste, cel, i) => (cel.trim() === '' ? laatste : i + 1), 0);
    uit.push({ blad, kopIndex: index, kop: koppenMaken(kopRij, breedte), punten });
  }
  const beste = uit.reduce((hoogste, kandidaat) => Math.max(hoogste, kandidaat.punten), 0);
  const hoofd = uit.find((kandidaat) => kandidaat.punten === beste);
  return hoofd ? [hoofd, ...uit.filter((kandidaat) => kandidaat !== hoofd && zelfdeVorm(kandidaat.kop, hoofd.kop))] : [];
}

/** Same headers in any order; a sheet may have a few extra columns of its own. */
function zelfdeVorm(kop: readonly string[], hoofd: readonly string[]): boolean {
  const namen = new Set(kop.map(normaal));
  return hoofd.every((naam) => namen.has(normaal(naam)));
}

/**
 * One table out of all sheets with the same header: header found below the titles, total rows and repeated headers left out.
 * @throws Bestandsfout when no row looks like a header
 */
export function tabelMaken(vorm: Vorm, bladen: readonly Blad[]): Tabel {
  const gekozen = kandidaten(bladen);
  const hoofd = gekozen[0];
  if (!hoofd) throw new Bestandsfout('Er is geen rij met kolomnamen gevonden. Zet boven elke kolom een naam, zoals “Personeelsnummer”.');
  const tabel: Tabel = { vorm, kop: hoofd.kop, bladen: [], overgeslagenBladen: [], rijen: [] };
  const opVolgorde = gekozen.sort((a, b) => bladen.indexOf(a.blad) - bladen.indexOf(b.blad));
  for (const kandidaat of opVolgorde) rijenOvernemen(tabel, kandidaat);
  const gelezen = new Set(gekozen.map(({ blad }) => blad));
  tabel.overgeslagenBladen = bladen.filter((blad) => !gelezen.has(blad) && blad.rijen.length > 0).map((blad) => blad.naam);
  return tabel;
}

function rijenOvernemen(tabel: Tabel, { blad, kopIndex, kop }: Kandidaat): void {
  const plaats = new Map(kop.map((naam, i) => [normaal(naam), i]));
  const volgorde = tabel.kop.map((naam, i) => plaats.get(normaal(naam)) ?? i);
  const recht = volgorde.every((bron, i) => bron === i);
  const kopTekst = kop.map(normaal).join('\u001f');
  let totaalrijen = 0;
  let voorbeeldrijen = 0;
  let aantal = 0;
  for (let i = kopIndex + 1; i < blad.rijen.length; i++) {
    const rij = blad.rijen[i]!;
    if (isVoorbeeldrij(rij)) {
      voorbeeldrijen++;
      continue;
    }
    if (isTotaalrij(rij)) {
      totaalrijen++;
      continue;
    }
    if (normaal(rij[0] ?? '') === normaal(kop[0] ?? '') && kop.map((_, k) => normaal(rij[k] ?? '')).join('\u001f') === kopTekst) continue;
    tabel.rijen.push({ blad: blad.naam, rij: blad.nummers[i]!, cellen: recht ? rij : volgorde.map((bron) => rij[bron] ?? '') });
    aantal++;
  }
  tabel.bladen.push({ naam: blad.naam, kopRij: blad.nummers[kopIndex]!, rijen: aantal, titelrijen: kopIndex, totaalrijen, ...(voorbeeldrijen > 0 ? { voorbeeldrijen } : {}) });
}
