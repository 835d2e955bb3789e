// The rules of the lerarenbeurs per year of the request. Amounts and conditions change each year: add a year, with where
// and when it was seen, and leave the years before it as they were. Money in euro, study leave in clock hours.

export interface Vindplaats {
  bron: string;
  gezienOp: string;
  status: 'gevonden' | 'ongecontroleerd';
  toelichting: string;
}

export interface Lerarenbeursjaar {
  /** The calendar year of the request; the grant is for the school year that starts in it. */
  jaar: number;
  /** Dutch wall-clock time, 'yyyy-mm-ddThh:mm'. Both minutes belong to the window. */
  venster: Vindplaats & { open: string; dicht: string };
  collegegeld: Vindplaats & { hoogstens: number };
  bijkomend: Vindplaats & { deel: number; hoogstens: number };
  duur: Vindplaats & { jaren: number; premasterjaren: number; jarenNaPremaster: number; ecPerJaar: number };
  /** Per year at a deeltijdfactor of 1. */
  verlof: Vindplaats & { master: number; bachelorOfPremaster: number; weekMaster: number; weekBachelor: number; jaren: number };
  verloftarief: Vindplaats & { perUur: number };
  lesdeel: Vindplaats & { minstens: number };
  volgorde: Vindplaats & { wie: readonly string[] };
  voorwaarden: Vindplaats & { eisen: readonly string[] };
}

const gezienOp = '2026-11-23';
const duo = 'duo.nl';

const vast = {
  collegegeld: { hoogstens: 7000, bron: 'voion.nl en han.nl', gezienOp, status: 'gevonden', toelichting: 'Het collegegeld dat u betaalt, tot dit bedrag per jaar.' },
  bijkomend: { deel: 0.1, hoogstens: 350, bron: 'voion.nl', gezienOp, status: 'ongecontroleerd', toelichting: 'Voor studiemiddelen en voor reiskosten, elk. De bronnen verschillen: HAN (2023–2024) noemt samen hoogstens € 350, VLS (2019) in totaal € 7.700.' },
  duur: { jaren: 3, premasterjaren: 1, jarenNaPremaster: 2, ecPerJaar: 15, bron: 'han.nl', gezienOp, status: 'gevonden', toelichting: 'Een premaster van 1 jaar laat nog 2 jaar over.' },
  verlof: { master: 240, bachelorOfPremaster: 160, weekMaster: 6, weekBachelor: 4, jaren: 3, bron: 'duo.nl, Studieverlof', gezienOp, status: 'gevonden', toelichting: 'Naar rato van de deeltijdfactor. Het geld gaat naar de werkgever. Niet bij een flexibel contract. Vraag het aan in hetzelfde venster als de beurs.' },
  verloftarief: { perUur: 39.48, bron: 'voion.nl, ouder bericht', gezienOp, status: 'ongecontroleerd', toelichting: 'Een ouder bedrag: gebruik het als schatting.' },
  lesdeel: { minstens: 0.2, bron: duo, gezienOp, status: 'gevonden', toelichting: 'Van de aanstelling gaat ten minste dit deel op aan lesgeven.' },
  volgorde: {
    wie: ['Wie aan het tweede of derde jaar begint', 'Wie vorig jaar is afgewezen omdat het geld op was', 'Wie nieuw begint'],
    bron: duo, gezienOp, status: 'gevonden', toelichting: 'In deze volgorde wordt het geld verdeeld.',
  },
  voorwaarden: {
    eisen: [
      'U bent bevoegd.', 'U werkt bij een bekostigde school, of deed dat in de laatste 12 maanden; niet als zzp’er.', 'De bachelor, master of premaster is geaccrediteerd.',
      'U krijgt voor deze studie geen studiefinanciering en geen andere tegemoetkoming voor leraren.', 'De werkgever vult een verklaring in.',
    ],
    bron: duo, gezienOp, status: 'gevonden', toelichting: 'Wettelijke basis: Subsidieregeling lerarenbeurs (BWBR0039319), die op 1 april 2028 vervalt.',
  },
} as const satisfies Omit<Lerarenbeursjaar, 'jaar' | 'venster'>;

const venster = (jaar: number, waar: Vindplaats) => ({ open: `${jaar}-04-01T18:00`, dicht: `${jaar}-05-15T23:59`, ...waar });

const gezien: Vindplaats = { bron: duo, gezienOp, status: 'gevonden', toelichting: '' };
const verwacht = (jaar: number): Vindplaats => ({
  bron: 'Gelijk gehouden aan 2024 en 2025', gezienOp, status: 'ongecontroleerd', toelichting: `Voor ${jaar} zagen wij geen publicatie. Controleer de datums op duo.nl voordat u iemand een datum noemt.`,
});

export const lerarenbeurs = {
  naam: 'Lerarenbeurs en studieverlof',
  jaren: [
    { jaar: 2024, venster: venster(2024, gezien), ...vast },
    { jaar: 2025, venster: venster(2025, gezien), ...vast },
    { jaar: 2026, venster: venster(2026, verwacht(2026)), ...vast },
    { jaar: 2027, venster: venster(2027, verwacht(2027)), ...vast },
  ],
} as const satisfies { naam: string; jaren: readonly Lerarenbeursjaar[] };
