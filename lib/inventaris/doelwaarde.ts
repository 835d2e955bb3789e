import { INDICATOR_SLEUTELS, INDICATOREN, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';

/** A goal that the board set, in percents: for the board, a school, or a section of a school, from a year on. */
export interface Doelwaarde {
  indicator: IndicatorSleutel;
  schoolId: string | null;
  sectieId: string | null;
  jaar: number;
  waarde: number;
}

/** The goal that applies somewhere, with where it comes from. */
export interface GeldendDoel {
  waarde: number;
  van: 'sectie' | 'school' | 'bestuur' | 'standaard';
  jaar: number | null;
}

/** Both goals of one group, in percents. */
export type Doelen = Record<IndicatorSleutel, number>;

interface Plek {
  schoolId?: string | null;
  sectieId?: string | null;
}

/**
 * The goal on a day: of the section, else the school, else the board, each time the newest year that is not after the
 * year of the day. Nobody set one: the preset of the sector (50% and 80%).
 */
export function geldendDoel(waarden: readonly Doelwaarde[], indicator: IndicatorSleutel, peildatum: string, { schoolId = null, sectieId = null }: Plek = {}): GeldendDoel {
  const jaar = Number(peildatum.slice(0, 4));
  const nieuwste = (school: string | null, sectie: string | null) => waarden
    .filter((een) => een.indicator === indicator && een.schoolId === school && een.sectieId === sectie && een.jaar <= jaar)
    .sort((een, ander) => ander.jaar - een.jaar)[0];
  const sectie = sectieId === null ? undefined : nieuwste(schoolId, sectieId);
  if (sectie) return { waarde: sectie.waarde, van: 'sectie', jaar: sectie.jaar };
  const school = schoolId === null ? undefined : nieuwste(schoolId, null);
  if (school) return { waarde: school.waarde, van: 'school', jaar: school.jaar };
  const bestuur = nieuwste(null, null);
  return bestuur ? { waarde: bestuur.waarde, van: 'bestuur', jaar: bestuur.jaar } : { waarde: INDICATOREN[indicator].doel, van: 'standaard', jaar: null };
}

/** The goals that were set for a section itself, as they apply on a day; null when it has none. */
export function eigenDoelVan(waarden: readonly Doelwaarde[], peildatum: string, plek: { schoolId: string; sectieId: string }): Partial<Record<IndicatorSleutel, GeldendDoel>> | null {
  const eigen = INDICATOR_SLEUTELS.map((sleutel) => [sleutel, geldendDoel(waarden, sleutel, peildatum, plek)] as const).filter(([, { van }]) => van === 'sectie');
  return eigen.length === 0 ? null : Object.fromEntries(eigen);
}

/** Both goals of one place on a day. */
export function doelenOp(waarden: readonly Doelwaarde[], peildatum: string, plek: Plek = {}): Doelen {
  return Object.fromEntries(INDICATOR_SLEUTELS.map((sleutel) => [sleutel, geldendDoel(waarden, sleutel, peildatum, plek).waarde])) as Doelen;
}
