// Table 2 of the guide "SHRM: meer masteropgeleide leraren" (VO-raad), chapter 3.1. `bron` are the items of the guide's
// inventory that stand here; each id stands in content once.

export interface LandelijkJaar {
  bron: string;
  jaar: number;
  procent: number;
}

export interface LandelijkeReeks {
  indicator: 'doel50' | 'doel80';
  naam: string;
  jaren: readonly LandelijkJaar[];
}

export const landelijk = {
  bron: ['tabel-2'],
  titel: 'Landelijk, 2013 tot en met 2015',
  herkomst: 'Tabel 2 in de handreiking ‘SHRM: meer masteropgeleide leraren’ van de VO-raad, hoofdstuk 3.1.',
  waarschuwing: 'Van na 2015 is geen landelijk cijfer bekend dat zo is gemeten. Vergelijk dus met een stand van ruim tien jaar geleden, niet met scholen van nu.',
  reeksen: [
    {
      indicator: 'doel50',
      naam: 'Masters in het vo (hbo en wo)',
      jaren: [
        { bron: 'tabel2-2013-vo', jaar: 2013, procent: 35 },
        { bron: 'tabel2-2014-vo', jaar: 2014, procent: 36 },
        { bron: 'tabel2-2015-vo', jaar: 2015, procent: 37 },
      ],
    },
    {
      indicator: 'doel80',
      naam: 'Wo-masters in vwo-bovenbouw',
      jaren: [
        { bron: 'tabel2-2013-vwo-bovenbouw', jaar: 2013, procent: 53 },
        { bron: 'tabel2-2014-vwo-bovenbouw', jaar: 2014, procent: 65 },
        { bron: 'tabel2-2015-vwo-bovenbouw', jaar: 2015, procent: 63 },
      ],
    },
  ],
} as const satisfies { bron: readonly string[]; titel: string; herkomst: string; waarschuwing: string; reeksen: readonly LandelijkeReeks[] };
