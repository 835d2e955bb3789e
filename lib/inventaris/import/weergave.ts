import type { ImportKeuze, ImportSoort } from './begrippen';
import type { Herkenning } from './herkennen';
import type { Koppeling } from './koppeling';
import type { Profielinhoud } from './profielen';
import type { BsnRapport, Uitkomst } from './rapport';
import type { Telling } from './vergelijken/telling';

export type ImportStand = 'ontvangen' | 'gecontroleerd' | 'doorgevoerd' | 'ongedaan' | 'geweigerd';

/** One import as its page shows it. Moments are ISO text. */
export interface ImportWeergave {
  id: string;
  versie: number;
  soort: ImportSoort;
  bestandsnaam: string;
  status: ImportStand;
  schooljaar: number | null;
  ingangsdatum: string | null;
  koppeling: Koppeling;
  keuze: ImportKeuze;
  foutenOverslaan: boolean;
  /** Last day for who is not in the file; null when the file does not claim to be complete. */
  verdwenenPer: string | null;
  herkenning: Herkenning | null;
  herinnerd: boolean;
  /** Name of the chosen profile. */
  profiel: string | null;
  /** Own profiles for this kind of file, while the import is open. */
  profielen: { id: string; naam: string; inhoud: Profielinhoud }[];
  ontbrekend: string[];
  uitkomst: Uitkomst | null;
  /** Why the file was refused at once, when it held burgerservicenummers. */
  bsn: BsnRapport | null;
  gestartOp: string;
  doorgevoerdOp: string | null;
  ongedaanOp: string | null;
  /** When the very same file was applied before. */
  eerderDoorgevoerdOp: string | null;
  door: string;
}

/** One line of the list of imports. */
export interface ImportRegel {
  id: string;
  soort: ImportSoort;
  bestandsnaam: string;
  status: ImportStand;
  schooljaar: number | null;
  gestartOp: string;
  door: string;
  telling: Telling | null;
  /** People whose appointments it ended. */
  beeindigd: number | null;
  /** Refused at once for its burgerservicenummers. */
  bsn: boolean;
}
