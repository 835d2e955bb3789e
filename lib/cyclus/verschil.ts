import { afstandTot } from '@/lib/inventaris/doelstand';
import { celgetal } from './cel';
import { doelstandVan, type Cijfer, type Cijfercode } from './cijfers';
import type { Waarde } from './antwoord';

// The gap between how it is and how a school wants it, row by row of tables 3 and 4, and what follows from all of them.

const GROOTTEN = ['geen', 'klein', 'groot'] as const;
export type Grootte = (typeof GROOTTEN)[number];
export const GROOTTEWOORDEN: Record<Grootte, string> = { geen: 'geen verschil', klein: 'klein verschil', groot: 'groot verschil' };

/** A cell 'streef-<code>' holds the wanted value of that figure, 'eenheid-<code>' whether it is a percentage or a number of leraren. */
export const streefcel = (code: Cijfercode): string => `streef-${code}`;
export const eenheidcel = (code: Cijfercode): string => `eenheid-${code}`;

interface Berekend {
  grootte: Grootte;
  /** "nog 7 leraren, van wie bij 2 alleen het bewijs ontbreekt" */
  zin: string;
  /** Confirmed ones that are missing. */
  nodig: number;
  /** What is wanted, in people. */
  gewenst: number;
  doel: number;
}

/** A gap of at most five percent of the group is small, and so is one of at most two people. */
const KLEIN_DEEL = 0.05;
const KLEIN_MENSEN = 2;

/**
 * The gap in people between the confirmed figure and the wanted one; null without a wanted number that can be.
 * A percentage asks for whole people, rounded up, as the goals of the overview do.
 */
export function verschilMet(cijfer: Cijfer, waarde: Waarde): Berekend | null {
  const stand = doelstandVan(cijfer);
  const streef = celgetal(waarde.cellen?.[streefcel(cijfer.code)]);
  if (!stand || streef === null || streef < 0) return null;
  const inMensen = waarde.cellen?.[eenheidcel(cijfer.code)] === 'leraren';
  if (inMensen ? streef > stand.noemer || !Number.isInteger(streef) : streef > 100) return null;
  const doel = inMensen ? (streef / stand.noemer) * 100 : streef;
  const { nodig, bewijs, doelAantal } = afstandTot(stand, doel, 'personen');
  const gewenst = inMensen ? streef : doelAantal;
  if (nodig === 0) {
    const boven = stand.bevestigd - gewenst;
    return { grootte: 'geen', nodig, gewenst, doel, zin: boven > 0 ? `gehaald, ${mensen(boven)} meer dan u wilt` : 'precies gehaald' };
  }
  const zin = `nog ${mensen(nodig)}${bewijs === 0 ? '' : bewijs === nodig ? ': alleen het bewijs ontbreekt' : `, van wie bij ${bewijs} alleen het bewijs ontbreekt`}`;
  return { grootte: nodig <= KLEIN_MENSEN || nodig <= stand.noemer * KLEIN_DEEL ? 'klein' : 'groot', nodig, gewenst, doel, zin };
}

const mensen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'leraar' : 'leraren'}`;

/** The gap of one row: what people say of it goes before what the figures say; null when neither says anything. */
export function grootteVan(waarde: Waarde, cijfers: readonly Cijfer[]): Grootte | null {
  const gekozen = GROOTTEN.find((een) => een === waarde.cellen?.grootte);
  if (gekozen) return gekozen;
  const berekend = cijfers.map((cijfer) => verschilMet(cijfer, waarde)).filter((een) => een !== null);
  return berekend.reduce<Grootte | null>((ergste, { grootte }) => (ergste === null || GROOTTEN.indexOf(grootte) > GROOTTEN.indexOf(ergste) ? grootte : ergste), null);
}

/** Whether a scenario of the guide holds: as the options of its question. */
export type Geldt = 'geldt' | 'deels' | 'geldt-niet';

interface Scenario {
  klein: Geldt;
  groot: Geldt;
  /** Why, in words with the counts. */
  waarom: string;
  telling: Record<Grootte, number>;
}

/** Fewer rows than this say too little. */
export const MINSTE_RIJEN = 3;

/**
 * What the rows point to, as a suggestion: with at least half of them a large gap, the large one; with none, the small
 * one; otherwise both for a part. Null while fewer than three rows say how large their gap is.
 */
export function scenarioUit(grootten: readonly (Grootte | null)[]): Scenario | null {
  const telling = { geen: 0, klein: 0, groot: 0 };
  for (const grootte of grootten) if (grootte) telling[grootte] += 1;
  const bekend = telling.geen + telling.klein + telling.groot;
  if (bekend < MINSTE_RIJEN) return null;
  const van = `Van ${bekend} regels is bij ${telling.groot} het verschil groot, bij ${telling.klein} klein en bij ${telling.geen} is er geen.`;
  if (telling.groot === 0) return { klein: 'geldt', groot: 'geldt-niet', telling, waarom: `${van} Geen enkel verschil is groot: dan past het eerste scenario.` };
  if (telling.groot * 2 >= bekend) return { klein: telling.groot === bekend ? 'geldt-niet' : 'deels', groot: 'geldt', telling, waarom: `${van} Bij minstens de helft is het groot: dan past het tweede scenario.` };
  return { klein: 'deels', groot: 'deels', telling, waarom: `${van} Het verschil is hier en daar groot, maar bij minder dan de helft: dan gelden beide voor een deel.` };
}
