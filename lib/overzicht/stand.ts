import { INDICATOR_SLEUTELS, type Eenheid, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import type { Meting } from '@/lib/inventaris/meting';
import { doelstand, rond, type Doelstand } from './doelstand';
import { verloop, type Verloop } from './verloop';
import { volledigheid, type Volledigheid } from './volledigheid';

/** A school or team as the overview names it. */
export interface Groepnaam {
  id: string;
  naam: string;
  schoolId: string;
  brin: string;
  schoolnaam: string;
  onderwijssoorten: string[];
  /** Only some teams of this school are within reach. */
  gedeeltelijk: boolean;
}

export interface Stand {
  leraren: number;
  fte: number;
  inOpleiding: number;
  doelen: Record<IndicatorSleutel, Doelstand>;
  volledigheid: Volledigheid;
  verloop: Verloop | null;
}

export type Groepstand = Groepnaam & Stand;

/** One group against both goals, with how complete its data are. */
export function standVan(meting: Meting, eenheid: Eenheid, verleden: boolean): Stand {
  return {
    leraren: meting.personen.leraren,
    fte: rond(meting.gewogen.leraren),
    inOpleiding: meting.personen.inOpleiding,
    doelen: Object.fromEntries(INDICATOR_SLEUTELS.map((sleutel) => [sleutel, doelstand(meting, sleutel, eenheid)])) as Stand['doelen'],
    volledigheid: volledigheid(meting),
    verloop: verleden ? verloop(meting) : null,
  };
}
