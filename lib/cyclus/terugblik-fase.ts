import type { Doel } from './doel';
import type { Instrumentpagina } from './instrument';

/** A line of the recap with where it was answered. */
export interface Terugregel { vraagId: string; naam: string; bij: string }

/** Phases 1A and 1B on one sheet. Empty lists: nothing was found, or this person was given only a part. */
export interface Terugblikblad {
  visie: string;
  inEenZin: string;
  ambities: string[];
  /** Expected effects, per level. */
  effecten: { naam: string; tekst: string }[];
  doelen: Doel[];
  /** Gaps called large, then small. */
  kloven: (Terugregel & { instrument: string })[];
  /** The weightiest first. */
  knelpunten: Terugregel[];
  knelpuntenSpelen: number;
  versterkt: Terugregel[];
  verzwakt: Terugregel[];
  /** Of who is in the circle; null for others. No names. */
  stakeholders: { alle: number; sleutelfiguren: number } | null;
}

export type Terugblikpagina = Instrumentpagina & { blad: Terugblikblad };
