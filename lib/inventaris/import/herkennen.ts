import type { ImportSoort, Tabel } from './begrippen';
import { bestandLezen } from './bestand-lezen';
import { bsnWeigeren } from './bsn';
import { koppelingVoorstellen, type Koppeling } from './koppeling';
import { schoneTekst } from './normaal';
import { kopVinden, tabelMaken } from './tabel';

/** What the second step shows: how the file reads, its first rows, and which column probably means what. */
export interface Herkenning {
  vorm: Tabel['vorm'];
  kop: string[];
  bladen: Tabel['bladen'];
  overgeslagenBladen: string[];
  aantalRijen: number;
  voorbeeld: { rij: number; blad: string; cellen: string[] }[];
  voorstel: Koppeling;
  /** Per column the different values, commonest first, when there are few enough to translate. */
  waarden: { kolom: string; waarden: { waarde: string; aantal: number }[] }[];
}

const PROEFRIJEN = 8;
const HOOGSTENS = 25;

/** Different values per column, for columns with few of them. */
function waardenlijst(tabel: Tabel): Herkenning['waarden'] {
  return tabel.kop.flatMap((kolom, i) => {
    const telling = new Map<string, number>();
    for (const rij of tabel.rijen) {
      const waarde = schoneTekst(rij.cellen[i] ?? '').slice(0, 120);
      if (waarde === '') continue;
      telling.set(waarde, (telling.get(waarde) ?? 0) + 1);
      if (telling.size > HOOGSTENS) return [];
    }
    const waarden = [...telling].map(([waarde, aantal]) => ({ waarde, aantal })).sort((a, b) => b.aantal - a.aantal);
    return waarden.length > 0 ? [{ kolom, waarden }] : [];
  });
}

/**
 * Reads bytes into one table.
 * @throws BsnGevonden before anything is made of a file that holds burgerservicenummers
 */
export function tabelLezen(bytes: Uint8Array, naam: string, meld: (rijen: number) => void): Tabel {
  const { vorm, bladen } = bestandLezen(bytes, naam, meld);
  bsnWeigeren(bladen, (blad) => kopVinden(blad).index);
  return tabelMaken(vorm, bladen.filter(({ verborgen }) => !verborgen));
}

/** Summary of a table for the screen, with a proposal for the mapping. */
export function herkennen(soort: ImportSoort, tabel: Tabel): Herkenning {
  return {
    vorm: tabel.vorm,
    kop: tabel.kop,
    bladen: tabel.bladen,
    overgeslagenBladen: tabel.overgeslagenBladen,
    aantalRijen: tabel.rijen.length,
    voorbeeld: tabel.rijen.slice(0, PROEFRIJEN).map(({ rij, blad, cellen }) => ({ rij, blad, cellen: tabel.kop.map((_, i) => schoneTekst(cellen[i] ?? '').slice(0, 120)) })),
    voorstel: koppelingVoorstellen(soort, tabel.kop),
    waarden: waardenlijst(tabel),
  };
}
