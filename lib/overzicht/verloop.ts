import type { Meting } from '@/lib/inventaris/meting';
import { aandeel } from '@/lib/inventaris/doelstand';

/** Share of masters (stated, in persons) one year before, and now. */
export interface Verloop {
  toen: number;
  nu: number;
}

// Data that hold only the people of today would show a past in which nobody ever left: no trend then.
const KLEINSTE_UITSTROOM = 0.01;

/** True when the data know of leraren who left in the year before the peildatum, so that the year before is not only today's people. */
export function heeftVerleden(totaal: Meting): boolean {
  return totaal.vorigeLeraren > 0 && totaal.vertrokken / totaal.vorigeLeraren >= KLEINSTE_UITSTROOM;
}

/** Change of one group; null when one of both years has nobody. */
export function verloop(meting: Meting): Verloop | null {
  const toen = aandeel(meting.vorigeMasters, meting.vorigeLeraren);
  const nu = aandeel(meting.personen.masters, meting.personen.leraren);
  return toen === null || nu === null ? null : { toen, nu };
}
