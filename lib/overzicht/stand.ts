import { INDICATOR_SLEUTELS, type Eenheid, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import type { Groep } from '@/lib/inventaris/groep';
import { eenDecimaal, type Meting } from '@/lib/inventaris/meting';
import type { Doelen } from '@/lib/inventaris/doelwaarde';
import { aandeel, doelstand, type Doelstand } from '@/lib/inventaris/doelstand';
import { verloop, type Verloop } from './verloop';
import { volledigheid, type Volledigheid } from './volledigheid';

export interface Stand {
  leraren: number;
  fte: number;
  inOpleiding: number;
  doelen: Record<IndicatorSleutel, Doelstand>;
  /** Confirmed share by the other unit, so that one school never has two percentages by surprise. */
  andersGeteld: Record<IndicatorSleutel, number | null>;
  volledigheid: Volledigheid;
  verloop: Verloop | null;
}

export type Groepstand = Groep & Stand;

/** One group against the goals that apply to it, with how complete its data are. */
export function standVan(meting: Meting, eenheid: Eenheid, verleden: boolean, doelen: Doelen): Stand {
  return {
    leraren: meting.personen.leraren,
    fte: eenDecimaal(meting.gewogen.leraren),
    inOpleiding: meting.personen.inOpleiding,
    doelen: perDoel((sleutel) => doelstand(meting, sleutel, eenheid, doelen[sleutel])),
    andersGeteld: perDoel((sleutel) => bevestigdDeel(doelstand(meting, sleutel, eenheid === 'fte' ? 'personen' : 'fte'))),
    volledigheid: volledigheid(meting),
    verloop: verleden ? verloop(meting) : null,
  };
}

function perDoel<T>(waarde: (sleutel: IndicatorSleutel) => T): Record<IndicatorSleutel, T> {
  return Object.fromEntries(INDICATOR_SLEUTELS.map((sleutel) => [sleutel, waarde(sleutel)])) as Record<IndicatorSleutel, T>;
}

function bevestigdDeel({ bevestigd, noemer }: Doelstand): number | null {
  return aandeel(bevestigd, noemer);
}
