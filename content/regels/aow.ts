// The AOW age per range of birth dates. The government sets it five years ahead, so every table ends in a tail that is
// not set yet. Add a line when an age is set; never change a line that stood here without naming the new source.

export interface AowRegel {
  /** First and last birth date of the range, 'yyyy-mm-dd'; null is open-ended. */
  van: string | null;
  tot: string | null;
  jaren: number;
  maanden: number;
  /** In words: the years in which these people reach the age. */
  bereikt: string;
  bron: string;
  gezienOp: string;
  status: 'gevonden' | 'ongecontroleerd';
  /** True for the tail: the age is an assumption of this product until the government sets it. */
  voorlopig: boolean;
  toelichting: string;
}

const rijksoverheid = 'rijksoverheid.nl';

export const aow = {
  naam: 'AOW-leeftijd',
  uitgave: 2026,
  /** Born on a day that the month of the AOW date does not have (29 February, the 31st): the first day of the next month. */
  geenDag: 'Bestaat de dag niet in de maand van de AOW-datum, zoals bij 29 februari, dan geldt de eerste dag van de maand erna. Wie op 29 februari is geboren, is juridisch in een gewoon jaar op 1 maart een jaar ouder (de Volkskrant, maart 2020; niet gecontroleerd bij de SVB).',
  regels: [
    {
      van: null, tot: '1960-12-31', jaren: 67, maanden: 0, bereikt: '2024 tot en met 2027', bron: rijksoverheid, gezienOp: '2026-11-23', status: 'gevonden', voorlopig: false,
      toelichting: 'Wie vóór 2024 de AOW-leeftijd bereikte, had een lagere leeftijd. Die datums liggen in het verleden en tellen hier niet meer mee.',
    },
    { van: '1961-01-01', tot: '1961-09-30', jaren: 67, maanden: 3, bereikt: '2028', bron: rijksoverheid, gezienOp: '2026-11-23', status: 'gevonden', voorlopig: false, toelichting: '' },
    { van: '1961-10-01', tot: '1962-09-30', jaren: 67, maanden: 3, bereikt: '2029', bron: rijksoverheid, gezienOp: '2026-11-23', status: 'gevonden', voorlopig: false, toelichting: '' },
    {
      van: '1962-10-01', tot: '1963-09-30', jaren: 67, maanden: 3, bereikt: '2030', bron: 'Volgt uit 2029 en 2031, die allebei 67 jaar en 3 maanden zijn', gezienOp: '2026-11-23', status: 'ongecontroleerd', voorlopig: false,
      toelichting: 'Voor 2030 zelf vonden wij geen publicatie.',
    },
    { van: '1963-10-01', tot: '1964-09-30', jaren: 67, maanden: 3, bereikt: '2031', bron: 'syfers.nl', gezienOp: '2026-11-23', status: 'gevonden', voorlopig: false, toelichting: 'In 2031 blijft de leeftijd 67 jaar en 3 maanden.' },
    {
      van: '1964-10-01', tot: null, jaren: 67, maanden: 3, bereikt: '2032 en later', bron: 'Nog niet vastgesteld; aanname van Masterkompas', gezienOp: '2026-11-23', status: 'ongecontroleerd', voorlopig: true,
      toelichting: 'De overheid stelt de leeftijd vijf jaar van tevoren vast. Tot die tijd rekenen wij met de laatst vastgestelde leeftijd en noemen wij de datum voorlopig.',
    },
  ],
} as const satisfies { naam: string; uitgave: number; geenDag: string; regels: readonly AowRegel[] };
