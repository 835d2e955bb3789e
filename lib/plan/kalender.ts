import { schoolvakanties, type Vakantiejaar, type Vakantieregio } from '@/content/jaarkalender/schoolvakanties';
import { sectordatums } from '@/content/jaarkalender/sectordatums';
import { schooljaarVan } from '@/lib/dates';
import { regelsVoor } from '@/lib/inventaris/lerarenbeurs';
import { overlap, type Periode } from './tijd';

// What a school year brings by itself: holidays per region, and the dates of the sector. Pure.

export type { Vakantieregio };
export const REGIOS = ['noord', 'midden', 'zuid'] as const satisfies readonly Vakantieregio[];
export const REGIOWOORDEN: Record<Vakantieregio, string> = { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' };

export interface Vakantie extends Periode {
  naam: string;
  /** False: advice of the ministry, a school may choose other days. */
  vast: boolean;
  /** Seen at the source itself. */
  zeker: boolean;
  bron: string;
}

/** The school holidays of a region that touch this stretch, in order. Years that nobody published yet give none: ask `vakantiesOnbekend`. */
export function vakantiesIn(regio: Vakantieregio, periode: Periode, jaren: readonly Vakantiejaar[] = schoolvakanties): Vakantie[] {
  return jaren
    .flatMap((jaar) => jaar.vakanties.map(({ naam, vast, regios }): Vakantie => ({ naam, vast, begin: regios[regio][0], einde: regios[regio][1], zeker: jaar.status === 'gevonden', bron: jaar.bron })))
    .filter((vakantie) => overlap(vakantie, periode) !== null)
    .toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
}

/** Start years of the school years in this stretch of which no holidays are known here. */
export function vakantiesOnbekend(periode: Periode, jaren: readonly Vakantiejaar[] = schoolvakanties): number[] {
  const bekend = new Set<number>(jaren.map(({ schooljaar }) => schooljaar));
  return schooljarenIn(periode).filter((schooljaar) => !bekend.has(schooljaar));
}

/** Start years of the school years that this stretch touches. */
export function schooljarenIn({ begin, einde }: Periode): number[] {
  const eerste = schooljaarVan(begin);
  return Array.from({ length: Math.max(0, schooljaarVan(einde) - eerste + 1) }, (_, plaats) => eerste + plaats);
}

export interface Sectormoment extends Periode {
  /** 'een-oktober', 'lerarenbeurs', … */
  id: string;
  naam: string;
  kort: string;
  wat: string;
  /** 'gewoonte': many boards do it then; the own date can be another. */
  soort: 'regel' | 'gewoonte';
  /** False: not seen for this year, taken from a year before. */
  zeker: boolean;
  bron: string;
}

/** The dates of the sector that touch this stretch, in order of their first day. */
export function sectordatumsIn(periode: Periode): Sectormoment[] {
  const momenten = schooljarenIn(periode).flatMap((schooljaar) => [
    ...sectordatums.map(({ id, naam, kort, van, tot, wat, soort, bron }): Sectormoment => ({ id, naam, kort, wat, soort, bron, begin: opDag(schooljaar, van), einde: opDag(schooljaar, tot), zeker: true })),
    lerarenbeursvenster(schooljaar + 1),
  ]);
  return momenten.filter((moment) => overlap(moment, periode) !== null).toSorted((a, b) => (a.begin === b.begin ? (a.id < b.id ? -1 : 1) : a.begin < b.begin ? -1 : 1));
}

/** 'mm-dd' in a school year: from August in the year in which it starts. */
function opDag(schooljaar: number, maanddag: string): string {
  return `${maanddag >= '08-01' ? schooljaar : schooljaar + 1}-${maanddag}`;
}

function lerarenbeursvenster(jaar: number): Sectormoment {
  const { venster } = regelsVoor(jaar);
  return {
    id: 'lerarenbeurs', naam: 'Lerarenbeurs aanvragen', kort: 'lerarenbeurs', begin: venster.open.slice(0, 10), einde: venster.dicht.slice(0, 10), soort: 'regel', zeker: venster.status === 'gevonden', bron: venster.bron,
    wat: 'Leraren vragen de beurs en het studieverlof zelf aan bij DUO, met een verklaring van de werkgever. Wie dit venster mist, wacht een jaar.',
  };
}
