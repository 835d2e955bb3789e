import type { Meldingsoort } from './werklijst.schema';

/** How many alerts the work list holds, in all and of each kind that occurs. */
export interface Meldingtelling {
  totaal: number;
  soorten: { soort: Meldingsoort; aantal: number }[];
}

/** The kind after a count: '12 nooit gescreend'. */
export const soortKort: Record<Meldingsoort, string> = {
  nooit: 'nooit gescreend', verouderd: 'lang geleden gescreend', tegenstrijdig: 'die niet bij elkaar passen', eindigt: 'over wat afloopt', 'geen-lessen': 'zonder lessen', origineel: 'van vóór 1996',
};
