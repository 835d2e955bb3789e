import type { Eenheid, IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import type { Groep } from '@/lib/inventaris/groep';
import { legeMeting, type Meting } from '@/lib/inventaris/meting';
import { aandachtspunten, type Aandachtspunt } from './aandacht';
import type { Doelstand } from '@/lib/inventaris/doelstand';
import { doelenOp, type Doelwaarde } from '@/lib/inventaris/doelwaarde';
import type { Sortering } from './filter.schema';
import { standVan, type Groepstand, type Stand } from './stand';
import { heeftVerleden } from '@/lib/inventaris/verleden';
import { laagsteDeel } from './volledigheid';

export interface Overzicht {
  peildatum: string;
  eenheid: Eenheid;
  /** 'bestuur', 'scholen' or 'teams': what the figures cover for this person. */
  omvang: 'bestuur' | 'scholen' | 'teams';
  totaal: Stand;
  groepen: Groepstand[];
  /** False when the data hold no earlier year worth comparing with. */
  verleden: boolean;
  aandacht: Aandachtspunt[];
  bekend: Vergelijking | null;
}

/** The same figures with the knowledge of now, beside those as known on a moment. */
export interface Vergelijking {
  /** ISO moment. */
  op: string;
  nu: Record<IndicatorSleutel, Doelstand>;
  lerarenNu: number;
}

interface Grondstof {
  peildatum: string;
  eenheid: Eenheid;
  sorteer: Sortering;
  omvang: Overzicht['omvang'];
  groepen: Groep[];
  totaal: Meting;
  metingen: ReadonlyMap<string, Meting>;
  /** Goals that the board set. */
  doelwaarden: readonly Doelwaarde[];
  /** Looking back: both goals as known now; null when this is now. */
  bekend: Vergelijking | null;
  vandaag: string;
}

/** From counts to what the overview shows: distances, completeness, change and what asks for attention. */
export function overzichtMaken({ groepen, totaal, metingen, doelwaarden, sorteer, vandaag, ...kop }: Grondstof): Overzicht {
  const verleden = heeftVerleden(totaal);
  const standen = groepen.map((groep) => ({ ...groep, ...standVan(metingen.get(groep.id) ?? legeMeting(groep.id), kop.eenheid, verleden, doelenOp(doelwaarden, kop.peildatum, groep)) }));
  return {
    ...kop,
    totaal: standVan(totaal, kop.eenheid, verleden, doelenOp(doelwaarden, kop.peildatum, plekVan(kop.omvang, groepen))),
    groepen: gesorteerd(standen, sorteer),
    verleden,
    // What was to be done then is not what is to be done now.
    aandacht: kop.bekend ? [] : aandachtspunten(standen, vandaag),
  };
}

/** Where the total is of: who sees one school only is held against the goal of that school. */
export function plekVan(omvang: Overzicht['omvang'], groepen: readonly Groep[]): { schoolId: string | null } {
  const scholen = new Set(groepen.map(({ schoolId }) => schoolId));
  return { schoolId: omvang !== 'bestuur' && scholen.size === 1 ? ([...scholen][0] ?? null) : null };
}

/** Furthest from a goal first, schools without leraren last; or by name, or least complete first. */
function gesorteerd(standen: Groepstand[], sorteer: Sortering): Groepstand[] {
  const opNaam = (een: Groepstand, ander: Groepstand) => een.naam.localeCompare(ander.naam, 'nl');
  const zonder = (stand: Groepstand) => (stand.leraren === 0 ? 1 : 0);
  const waarde: Record<Sortering, (stand: Groepstand) => number> = {
    naam: () => 0,
    afstand: (stand) => -stand.doelen.doel50.nodig / Math.max(1, stand.doelen.doel50.noemer),
    volledigheid: (stand) => laagsteDeel(stand.volledigheid),
  };
  return [...standen].sort((een, ander) => zonder(een) - zonder(ander) || waarde[sorteer](een) - waarde[sorteer](ander) || opNaam(een, ander));
}
