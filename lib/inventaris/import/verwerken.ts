import type { ImportSchool, ImportSoort } from './begrippen';
import { controleren, type Controle } from './controleren/controleren';
import { herkennen, tabelLezen, type Herkenning } from './herkennen';
import { profielToepassen } from './profiel-toepassen';
import type { Profielinhoud } from './profielen';
import { koppelingAanvullen, legeKoppeling, ontbrekendeVelden, type Koppeling } from './koppeling';

/** What the worker is asked to do with one file. */
export interface Opdracht {
  soort: ImportSoort;
  naam: string;
  /** Mappings of this kind that were kept before, by signature of the header. */
  bewaard: { handtekening: string; koppeling: Koppeling }[];
  /** Corrections on the proposal, as from a mapping file or the screen. */
  correctie: Koppeling | null;
  /** How a source is read, instead of what was kept for this header. */
  profiel?: Profielinhoud | null;
  /** Absent: only recognise. */
  controle: { scholen: ImportSchool[]; vandaag: string } | null;
}

export interface Verwerking {
  herkenning: Herkenning;
  /** Proposal, kept mapping and corrections together. */
  koppeling: Koppeling;
  handtekening: string;
  /** True when a mapping that was kept before fitted this header. */
  herinnerd: boolean;
  /** Labels of required fields without a column; then nothing was checked. */
  ontbrekend: string[];
  controle: Controle<ImportSoort> | null;
}

/** A kept mapping may name columns that this file no longer has. */
function passend(bewaard: Koppeling, herkenning: Herkenning): Koppeling {
  const bruikbaar = Object.entries(bewaard.kolommen).filter(([kolom]) => herkenning.kop.includes(kolom));
  return { kolommen: Object.fromEntries(bruikbaar), waarden: bewaard.waarden, datum: bewaard.datum };
}

/**
 * Reads, recognises, maps and (when asked) checks one file. Runs in the worker; needs no database.
 * @throws Bestandsfout when the file or the mapping as a whole cannot be used; BsnGevonden when it may not be kept
 */
export function bestandVerwerken(bytes: Uint8Array, opdracht: Opdracht, handtekeningVan: (kop: readonly string[]) => string, meld: (rijen: number, stap: 'lezen' | 'controleren') => void): Verwerking {
  const tabel = tabelLezen(bytes, opdracht.naam, (rijen) => meld(rijen, 'lezen'));
  const herkenning = herkennen(opdracht.soort, tabel);
  const handtekening = handtekeningVan(tabel.kop);
  const bewaard = opdracht.bewaard.find((koppeling) => koppeling.handtekening === handtekening);
  const begin = opdracht.profiel ? profielToepassen(opdracht.soort, opdracht.profiel, tabel.kop, herkenning.voorstel) : bewaard ? koppelingAanvullen(opdracht.soort, tabel.kop, legeKoppeling, passend(bewaard.koppeling, herkenning)) : herkenning.voorstel;
  const koppeling = opdracht.correctie ? koppelingAanvullen(opdracht.soort, tabel.kop, begin, opdracht.correctie) : begin;
  const ontbrekend = ontbrekendeVelden(opdracht.soort, koppeling);
  const controle = opdracht.controle && ontbrekend.length === 0
    ? controleren(opdracht.soort, tabel, koppeling, opdracht.controle, (rijen) => meld(rijen, 'controleren'))
    : null;
  return { herkenning, koppeling, handtekening, herinnerd: bewaard !== undefined && !opdracht.profiel, ontbrekend, controle };
}
