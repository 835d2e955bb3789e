import type { Herkomst, ImportKeuze, Probleem } from '../begrippen';
import { grenzen } from '../grenzen';

/** Rows of the file by what happens to them; `verwijderd` counts known timetable lines that the file no longer has. */
export interface Telling {
  gelezen: number;
  nieuw: number;
  gewijzigd: number;
  ongewijzigd: number;
  overgeslagen: number;
  fout: number;
  dubbel: number;
  verwijderd: number;
}

/** One change of something known, in words: "deeltijdfactor 1 → 0,8 per 23-11-2026". */
export interface Uitleg {
  rij: number;
  blad: string;
  personeelsnummer: string;
  wat: string;
}

export interface Omgeving {
  keuze: ImportKeuze;
  /** First day on which changed facts hold, ISO. */
  ingangsdatum: string;
  /** Fields that the file fills; the others keep what is known. */
  velden: ReadonlySet<string>;
  schoolnaam: (id: string) => string;
  binnenBereik: (schoolId: string) => boolean;
  /** Does the file speak of this school at all? Someone who is absent there has left it; else the file just says nothing. */
  inBestand: (schoolId: string) => boolean;
  nieuweId: () => string;
  kolom: (veld: string) => string;
}

/** Keeps the counts, the explained changes and the faults that only show beside what is known. */
export class Verslag {
  readonly telling: Telling = { gelezen: 0, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, overgeslagen: 0, fout: 0, dubbel: 0, verwijderd: 0 };
  readonly uitleg: Uitleg[] = [];
  readonly problemen: Probleem[] = [];
  aantalProblemen = 0;

  constructor(private readonly omgeving: Omgeving) {}

  tel(wat: 'nieuw' | 'gewijzigd' | 'ongewijzigd' | 'overgeslagen', aantal = 1): void {
    this.telling[wat] += aantal;
  }

  leg(rij: Herkomst & { nummer: string }, wat: string): void {
    if (this.uitleg.length < grenzen.problemen) this.uitleg.push({ rij: rij.rij, blad: rij.blad, personeelsnummer: rij.nummer, wat });
  }

  fout(rij: Herkomst & { nummer: string }, veld: string, waarde: string, reden: string): void {
    this.telling.fout++;
    this.aantalProblemen++;
    if (this.problemen.length >= grenzen.problemen) return;
    this.problemen.push({ rij: rij.rij, ...(rij.blad ? { blad: rij.blad } : {}), kolom: this.omgeving.kolom(veld), waarde, reden, personeelsnummer: rij.nummer });
  }
}

/** ISO date as people here write it. */
export function dag(iso: string | null): string {
  return iso ? `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}` : 'leeg';
}

/** ISO date `dagen` later (or earlier). */
export function dagenLater(iso: string, dagen: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
}

export function toon(waarde: string | number | null): string {
  if (waarde === null || waarde === '') return 'leeg';
  return typeof waarde === 'number' ? String(waarde).replace('.', ',') : waarde;
}
