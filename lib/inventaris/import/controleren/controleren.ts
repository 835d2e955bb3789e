import type { ImportSchool, ImportSoort, Probleem, RijPerSoort, Tabel } from '../begrippen';
import { grenzen } from '../grenzen';
import type { Koppeling } from '../koppeling';
import { Bevoegdheidgeheugen, bevoegdheidRijLezen } from './bevoegdheden';
import { Diplomageheugen, diplomaRijLezen } from './diplomas';
import { Personeelsgeheugen, personeelRijLezen } from './personeel';
import { kolomwijzer, Rijkijker } from './rijkijker';
import { roosterRijLezen } from './rooster';
import { scholenwijzer } from './school-zoeken';

/** What the check of the file itself gives; matching with what is known comes after. */
export interface Controle<S extends ImportSoort> {
  soort: S;
  /** Rows of data in the file, faulty and duplicate ones included. */
  gelezen: number;
  rijen: RijPerSoort[S][];
  fout: number;
  dubbel: number;
  problemen: Probleem[];
  /** Problems found, also those beyond the number that is kept. */
  aantalProblemen: number;
  dubbelen: { rij: number; blad: string; personeelsnummer: string }[];
  /** Numbers of faulty rows: these people are in the file, whatever is wrong with their row. */
  nummersFout: string[];
  /** Faulty rows that name no number at all. */
  zonderNummer: number;
  /** Fields that a column of the file fills; others keep what is known. */
  velden: string[];
}

type Lezer<S extends ImportSoort> = (kijker: Rijkijker, bron: Tabel['rijen'][number]) => RijPerSoort[S]

interface Regels<S extends ImportSoort> {
  lees: Lezer<S>;
  keur: (rij: RijPerSoort[S], kijker: Rijkijker) => void;
  /** Two equal timetable lines are two groups; anywhere else an equal row is a duplicate. */
  ontdubbel: boolean;
}

function regels(soort: ImportSoort, scholen: readonly ImportSchool[], vandaag: string): Regels<ImportSoort> {
  const wijzer = scholenwijzer(scholen);
  if (soort === 'personeel') {
    const geheugen = new Personeelsgeheugen();
    const uit: Regels<'personeel'> = { lees: (kijker, bron) => personeelRijLezen(kijker, bron, wijzer, vandaag), keur: (rij, kijker) => geheugen.keur(rij, kijker), ontdubbel: true };
    return uit as Regels<ImportSoort>;
  }
  if (soort === 'diplomas') {
    const geheugen = new Diplomageheugen();
    const uit: Regels<'diplomas'> = { lees: (kijker, bron) => diplomaRijLezen(kijker, bron, vandaag), keur: (rij, kijker) => geheugen.keur(rij, kijker), ontdubbel: true };
    return uit as Regels<ImportSoort>;
  }
  if (soort === 'bevoegdheden') {
    const geheugen = new Bevoegdheidgeheugen();
    const uit: Regels<'bevoegdheden'> = { lees: bevoegdheidRijLezen, keur: (rij, kijker) => geheugen.keur(rij, kijker), ontdubbel: true };
    return uit as Regels<ImportSoort>;
  }
  const uit: Regels<'rooster'> = { lees: (kijker, bron) => roosterRijLezen(kijker, bron, wijzer), keur: () => undefined, ontdubbel: false };
  return uit as Regels<ImportSoort>;
}

/** All that a row says, apart from where it stands: "rij" and "blad" come first in every kind. */
function sleutel(rij: object): string {
  return Object.values(rij).slice(2).join('\u001f');
}

/** Checks every row of the table: what can be used, what is faulty and why, what stands there twice. */
export function controleren<S extends ImportSoort>(
  soort: S,
  tabel: Tabel,
  koppeling: Koppeling,
  omgeving: { scholen: readonly ImportSchool[]; vandaag: string },
  meld: (rijen: number) => void = () => undefined,
): Controle<S> {
  const wijzer = kolomwijzer(tabel.kop, koppeling);
  const { lees, keur, ontdubbel } = regels(soort, omgeving.scholen, omgeving.vandaag);
  const gezien = new Set<string>();
  const uit: Controle<ImportSoort> = { soort, gelezen: tabel.rijen.length, rijen: [], fout: 0, dubbel: 0, problemen: [], aantalProblemen: 0, dubbelen: [], nummersFout: [], zonderNummer: 0, velden: [...wijzer.plaats.keys()] };
  tabel.rijen.forEach((bron, i) => {
    if (i > 0 && i % 2000 === 0) meld(i);
    const kijker = new Rijkijker(wijzer, bron);
    const rij = lees(kijker, bron);
    if (kijker.problemen.length === 0 && ontdubbel) {
      const eigen = sleutel(rij);
      if (gezien.has(eigen)) {
        uit.dubbel++;
        if (uit.dubbelen.length < grenzen.problemen) uit.dubbelen.push({ rij: bron.rij, blad: bron.blad, personeelsnummer: rij.nummer });
        return;
      }
      gezien.add(eigen);
    }
    if (kijker.problemen.length === 0) keur(rij, kijker);
    if (kijker.problemen.length === 0) {
      uit.rijen.push(rij);
      return;
    }
    uit.fout++;
    const nummer = kijker.tekst('personeelsnummer');
    if (nummer === '') uit.zonderNummer++;
    else uit.nummersFout.push(nummer);
    uit.aantalProblemen += kijker.problemen.length;
    for (const probleem of kijker.problemen) if (uit.problemen.length < grenzen.problemen) uit.problemen.push(probleem);
  });
  return uit as Controle<S>;
}
