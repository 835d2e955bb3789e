// Table 2 of the guide "SHRM: meer masteropgeleide leraren" (VO-raad), chapter 3.1: the figures beside a board's own. The page
// "cijfers-2013-2015" of the guide tells them in words.

export interface LandelijkJaar {
  jaar: number;
  procent: number;
}

export interface LandelijkeReeks {
  indicator: 'doel50' | 'doel80';
  naam: string;
  jaren: readonly LandelijkJaar[];
}

export const landelijk = {
  titel: 'Landelijk, 2013 tot en met 2015',
  herkomst: 'Tabel 2 in de handreiking ‘SHRM: meer masteropgeleide leraren’ van de VO-raad, hoofdstuk 3.1.',
  waarschuwing: 'Van na 2015 is geen landelijk cijfer bekend dat zo is gemeten. Vergelijk dus met een stand van ruim tien jaar geleden, niet met scholen van nu.',
  reeksen: [
    {
      indicator: 'doel50',
      naam: 'Masters in het vo (hbo en wo)',
      jaren: [
        { jaar: 2013, procent: 35 },
        { jaar: 2014, procent: 36 },
        { jaar: 2015, procent: 37 },
      ],
    },
    {
      indicator: 'doel80',
      naam: 'Wo-masters in vwo-bovenbouw',
      jaren: [
        { jaar: 2013, procent: 53 },
        { jaar: 2014, procent: 65 },
        { jaar: 2015, procent: 63 },
      ],
    },
  ],
} as const satisfies { titel: string; herkomst: string; waarschuwing: string; reeksen: readonly LandelijkeReeks[] };
