import type { PersoneelRij, Tabel } from '../begrippen';
import type { Rijkijker } from './rijkijker';
import { schoolZoeken, type Scholenwijzer } from './school-zoeken';

/** Part-time factor as a fraction. A column or cell that speaks of percents is divided by a hundred. */
function deeltijdfactor(kijker: Rijkijker): number {
  const getal = kijker.getal('deeltijdfactor', 'deeltijdfactor');
  if (getal === null) return 0;
  const procent = /%|percentage|perc/i.test(kijker.kopVan('deeltijdfactor')) || kijker.tekst('deeltijdfactor').endsWith('%');
  const factor = Math.round((procent ? getal / 100 : getal) * 10_000) / 10_000;
  if (factor > 1.2) kijker.fout('deeltijdfactor', 'deeltijdfactor groter dan 1,2');
  if (factor <= 0) kijker.fout('deeltijdfactor', 'deeltijdfactor moet groter zijn dan 0');
  return factor;
}

/** Reads one row of a payroll export; what is wrong stands in `kijker.problemen`. */
export function personeelRijLezen(kijker: Rijkijker, bron: Tabel['rijen'][number], scholen: Scholenwijzer, vandaag: string): PersoneelRij {
  const nummer = kijker.verplicht('personeelsnummer', 'personeelsnummer', 20);
  const achternaam = kijker.verplicht('achternaam', 'achternaam', 150);
  const geboortedatum = kijker.datum('geboortedatum', 'geboortedatum');
  if (geboortedatum && (geboortedatum < '1920-01-01' || geboortedatum > vandaag)) kijker.fout('geboortedatum', 'geboortedatum kan niet kloppen');
  const categorie = kijker.keuze<PersoneelRij['categorie']>('categorie', 'functiecategorie', true);
  const factor = deeltijdfactor(kijker);
  const begin = kijker.datum('begin', 'begindatum', true);
  const einde = kijker.datum('einde', 'einddatum');
  if (begin && einde && einde < begin) kijker.fout('einde', 'einddatum ligt voor de begindatum');
  if (begin && geboortedatum && begin <= geboortedatum) kijker.fout('begin', 'begindatum ligt voor de geboortedatum');
  const schoolId = schoolZoeken(kijker, scholen, true);
  return {
    rij: bron.rij,
    blad: bron.blad,
    nummer,
    roepnaam: kijker.tekst('roepnaam', 'roepnaam', 100),
    voorvoegsel: kijker.tekst('voorvoegsel', 'voorvoegsel', 30),
    achternaam,
    geboortedatum,
    functie: kijker.tekst('functie', 'functie', 120),
    categorie: categorie ?? 'OP',
    schaal: kijker.tekst('schaal', 'schaal', 10),
    factor,
    begin: begin ?? '',
    einde,
    schoolId: schoolId ?? '',
  };
}

/** Remembers the rows of each number, to tell a second appointment from a contradiction. */
export class Personeelsgeheugen {
  private readonly opNummer = new Map<string, PersoneelRij[]>();

  /** Reports a row that contradicts an earlier one with the same number. A different school, function or begin is a second appointment. */
  keur(rij: PersoneelRij, kijker: Rijkijker): void {
    const eerdere = this.opNummer.get(rij.nummer);
    if (!eerdere) {
      this.opNummer.set(rij.nummer, [rij]);
      return;
    }
    const eerste = eerdere[0]!;
    const zelfdeMens = (['roepnaam', 'voorvoegsel', 'achternaam', 'geboortedatum'] as const).every((veld) => eerste[veld] === rij[veld]);
    if (!zelfdeMens) {
      kijker.fout('personeelsnummer', `personeelsnummer staat op rij ${eerste.rij} met een andere naam of geboortedatum`);
      return;
    }
    const zelfde = eerdere.find((ander) => ander.schoolId === rij.schoolId && ander.functie === rij.functie && ander.begin === rij.begin);
    if (zelfde) kijker.fout('personeelsnummer', `personeelsnummer staat op rij ${zelfde.rij} met andere gegevens`);
    else eerdere.push(rij);
  }
}
