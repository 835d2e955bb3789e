import type { Probleem, Tabel } from '../begrippen';
import { grenzen } from '../grenzen';
import type { Koppeling } from '../koppeling';
import { normaal, schoneTekst } from '../normaal';
import { klasLezen, type Klas } from '../klas';
import { KLAS } from '../velden';
import { keuzeLezen } from '../vertaling';
import { datumLezen, getalLezen, type Gelezen } from '../waarden';

/** Where each field stands in the file and how its values translate; made once per file. */
export interface Kolomwijzer {
  plaats: Map<string, { index: number; kop: string }>;
  waarden: Map<string, Map<string, string>>;
  /** Words already understood, per field: a file says the same few words thousands of times. */
  keuzes: Map<string, Map<string, string | null>>;
  /** Classes already split: a timetable names the same few thousands of times. */
  klassen: Map<string, Gelezen<Klas>>;
  datum: Koppeling['datum'];
}

export function kolomwijzer(kop: readonly string[], koppeling: Koppeling): Kolomwijzer {
  const plaats = new Map<string, { index: number; kop: string }>();
  const velden = new Map(Object.entries(koppeling.kolommen));
  kop.forEach((naam, index) => {
    const veld = velden.get(naam);
    if (veld) plaats.set(veld, { index, kop: naam });
  });
  const waarden = new Map(Object.entries(koppeling.waarden).map(([veld, paren]) => [veld, new Map(Object.entries(paren).map(([van, naar]) => [normaal(van), naar]))]));
  return { plaats, waarden, keuzes: new Map(), klassen: new Map(), datum: koppeling.datum };
}

/** Reads the fields of one row and collects what is wrong with it, in words that follow the name of the field. */
export class Rijkijker {
  readonly problemen: Probleem[] = [];

  constructor(
    private readonly wijzer: Kolomwijzer,
    private readonly rij: Tabel['rijen'][number],
  ) {}

  heeft(veld: string): boolean {
    return this.wijzer.plaats.has(veld);
  }

  /** Cleaned text, translated when HR gave a translation for this value. Empty when the column is absent. */
  tekst(veld: string, label?: string, hoogstens = 200): string {
    const plek = this.wijzer.plaats.get(veld);
    if (!plek) return '';
    const tekst = schoneTekst(this.rij.cellen[plek.index] ?? '');
    const vertaling = this.wijzer.waarden.get(veld);
    const vertaald = vertaling?.get(normaal(tekst)) ?? tekst;
    if (label !== undefined && vertaald.length > hoogstens) this.fout(veld, `${label} is langer dan ${hoogstens} tekens`);
    return vertaald;
  }

  verplicht(veld: string, label: string, hoogstens = 200): string {
    const tekst = this.tekst(veld, label, hoogstens);
    if (tekst === '') this.fout(veld, `${label} ontbreekt`);
    return tekst;
  }

  datum(veld: string, label: string, verplicht = false): string | null {
    const tekst = verplicht ? this.verplicht(veld, label) : this.tekst(veld);
    if (tekst === '') return null;
    const gelezen = datumLezen(tekst, this.wijzer.datum);
    if ('waarde' in gelezen) return gelezen.waarde;
    this.fout(veld, `${label} ${gelezen.reden}`);
    return null;
  }

  getal(veld: string, label: string): number | null {
    const tekst = this.verplicht(veld, label);
    if (tekst === '') return null;
    const gelezen = getalLezen(tekst.replace(/\s*%$/, ''));
    if ('waarde' in gelezen) return gelezen.waarde;
    this.fout(veld, `${label} ${gelezen.reden}`);
    return null;
  }

  /** One of the fixed answers of the field; null when empty or not understood. */
  keuze<T extends string>(veld: string, label: string, verplicht = false): T | null {
    const tekst = verplicht ? this.verplicht(veld, label) : this.tekst(veld);
    if (tekst === '') return null;
    const gekozen = this.keuzeUit(veld, tekst);
    if (gekozen === null) this.fout(veld, `${label} “${tekst.slice(0, 60)}” is onbekend`);
    return gekozen as T | null;
  }

  /** Onderwijssoort and leerjaar out of the class; null when it cannot be split, with what was expected among the problems. */
  klas(): Klas | null {
    const plek = this.wijzer.plaats.get(KLAS);
    const tekst = plek ? schoneTekst((this.rij.cellen[plek.index] ?? '').slice(0, 200)) : '';
    if (tekst === '') {
      this.fout(KLAS, 'klas ontbreekt');
      return null;
    }
    let gelezen = this.wijzer.klassen.get(tekst);
    if (!gelezen) {
      const eigen = this.wijzer.waarden.get(KLAS);
      gelezen = klasLezen(tekst, (woord) => keuzeLezen(KLAS, eigen?.get(woord) ?? woord));
      if (this.wijzer.klassen.size < 5000) this.wijzer.klassen.set(tekst, gelezen);
    }
    if ('waarde' in gelezen) return gelezen.waarde;
    this.fout(KLAS, `klas ${gelezen.reden}`);
    return null;
  }

  private keuzeUit(veld: string, tekst: string): string | null {
    let bekend = this.wijzer.keuzes.get(veld);
    if (!bekend) this.wijzer.keuzes.set(veld, (bekend = new Map()));
    let gekozen = bekend.get(tekst);
    if (gekozen === undefined) {
      gekozen = keuzeLezen(veld, tekst);
      if (bekend.size < 1000) bekend.set(tekst, gekozen);
    }
    return gekozen;
  }

  kopVan(veld: string): string {
    return this.wijzer.plaats.get(veld)?.kop ?? '';
  }

  fout(veld: string, reden: string): void {
    const plek = this.wijzer.plaats.get(veld);
    const waarde = plek ? schoneTekst((this.rij.cellen[plek.index] ?? '').slice(0, grenzen.celTekens)).slice(0, 200) : '';
    const nummer = this.tekst('personeelsnummer').slice(0, 60);
    this.problemen.push({
      rij: this.rij.rij,
      ...(this.rij.blad ? { blad: this.rij.blad } : {}),
      kolom: plek?.kop ?? veld,
      waarde,
      reden,
      ...(nummer ? { personeelsnummer: nummer } : {}),
    });
  }
}
