import type { ImportSoort } from '@/lib/inventaris/import/begrippen';

/** A profile that can be chosen for a file: value is the key of a ready-made one or the id of an own one. */
export interface ProfielKeuze {
  waarde: string;
  naam: string;
  soort: ImportSoort;
}
