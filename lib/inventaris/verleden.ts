import type { Meting } from './meting';

// Data that hold only the people of today would show a past in which nobody ever left: no trend then.
const KLEINSTE_UITSTROOM = 0.01;

/** True when the data know of leraren who left in the year before the peildatum, so that the year before is not only today's people. */
export function heeftVerleden(totaal: Pick<Meting, 'vorigeLeraren' | 'vertrokken'>): boolean {
  return totaal.vorigeLeraren > 0 && totaal.vertrokken / totaal.vorigeLeraren >= KLEINSTE_UITSTROOM;
}
