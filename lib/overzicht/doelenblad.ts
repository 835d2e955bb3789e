import type { IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import type { Doelstand } from '@/lib/inventaris/doelstand';
import type { GeldendDoel } from '@/lib/inventaris/doelwaarde';

/** One goal that was set, with where its place stands. */
export interface Doelregel {
  id: string;
  versie: number;
  indicator: IndicatorSleutel;
  /** 'Alle scholen', 'Het Baken' or 'Het Baken, sectie Wiskunde'. */
  plek: string;
  schoolId: string | null;
  sectieId: string | null;
  jaar: number;
  waarde: number;
  toelichting: string;
  /** ISO moment. */
  op: string;
  /** Where the place stands on the peildatum, against this goal; null when it is not within reach as a whole. */
  stand: Doelstand | null;
  /** This is the goal that the overview of that place uses on the peildatum. */
  geldt: boolean;
}

export interface Doelenblad {
  peildatum: string;
  /** Both goals for everything within reach, as they apply on the peildatum. */
  nu: { indicator: IndicatorSleutel; doel: GeldendDoel; stand: Doelstand }[];
  /** Whom that covers. */
  wie: 'alle scholen' | 'uw scholen' | 'uw team';
  regels: Doelregel[];
  /** Places to choose from; empty for who may not set goals. */
  plekken: { waarde: string; naam: string }[];
}
