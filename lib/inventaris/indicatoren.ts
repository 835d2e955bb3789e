import { masterniveausInWoorden, type Masterinstelling } from './masterniveaus';

/**
 * The one registry of figures. It feeds the SQL, the screens, the drawer "Hoe is dit berekend?" and the command line;
 * a figure that is not here is not shown.
 */

/** Kinds of master as the guide names them; a kind that nobody filled in counts as overig. */
export const SOORTEN_MASTER = ['vakmaster', 'lerarenopleiding', 'onderwijsmaster', 'lerarenmaster', 'overig'] as const;
export type SoortMaster = (typeof SOORTEN_MASTER)[number];

/** vwo-bovenbouw: the last three years. */
export const VWO_BOVENBOUW = { onderwijssoort: 'vwo', vanLeerjaar: 4, totLeerjaar: 6 } as const;

/** What can be true of one leraar on the peildatum; the SQL computes exactly these. */
export const KENMERKEN = [
  'master', 'masterBevestigd', 'woMaster', 'woMasterBevestigd', 'alleenHboMaster', 'geenMaster', 'inOpleiding', 'vwoBovenbouw', 'zonderDiploma', 'metDiploma', 'zonderLessen', 'metLessen', 'teScreenen',
  'vakmaster', 'lerarenopleiding', 'onderwijsmaster', 'lerarenmaster', 'overig',
  'vakmasterBevestigd', 'lerarenopleidingBevestigd', 'onderwijsmasterBevestigd', 'lerarenmasterBevestigd', 'overigBevestigd',
] as const;
export type Kenmerk = (typeof KENMERKEN)[number];

/** Counts of leraren: the key, and what must all be true of a leraar to count. */
export const TELLINGEN = {
  leraren: [],
  masters: ['master'],
  mastersBevestigd: ['masterBevestigd'],
  inOpleiding: ['inOpleiding'],
  vwoBovenbouw: ['vwoBovenbouw'],
  vwoBovenbouwWoMaster: ['vwoBovenbouw', 'woMaster'],
  vwoBovenbouwWoMasterBevestigd: ['vwoBovenbouw', 'woMasterBevestigd'],
  zonderDiploma: ['zonderDiploma'],
  vwoBovenbouwZonderDiploma: ['vwoBovenbouw', 'zonderDiploma'],
  zonderLessen: ['zonderLessen'],
  teScreenen: ['teScreenen'],
} as const satisfies Record<string, readonly Kenmerk[]>;
export type Telling = keyof typeof TELLINGEN;

/** What is added up, beside counting heads: part-time factors, or hours in vwo 4-6. */
export const WEGINGEN = {
  leraren: 'fte',
  masters: 'fte',
  mastersBevestigd: 'fte',
  zonderDiploma: 'fte',
  vwoBovenbouw: 'uren',
  vwoBovenbouwWoMaster: 'uren',
  vwoBovenbouwWoMasterBevestigd: 'uren',
  vwoBovenbouwZonderDiploma: 'uren',
} as const satisfies Partial<Record<Telling, 'fte' | 'uren'>>;
export type GewogenTelling = keyof typeof WEGINGEN;

/** Switch on the screens: heads, or weighed (fte for 50%, hours in vwo 4-6 for 80%). */
export type Eenheid = 'personen' | 'fte';

export interface Indicator {
  sleutel: string;
  naam: string;
  /** For above a small chart or column. */
  kort: string;
  /** Who counts, and who is asked about: keys of TELLINGEN. */
  teller: GewogenTelling;
  tellerBevestigd: GewogenTelling;
  noemer: GewogenTelling;
  /** Leraren about whom nothing is known; they stand in the denominator. */
  onbekend: GewogenTelling;
  /** Goal in whole percents. */
  doel: number;
  /** What the weighed unit is called. */
  weging: 'fte' | 'uren';
  tekst: Regeltekst;
}

/** The rule in words, for the drawer; `tekstVan` fills in which titles this board lets count. */
export interface Regeltekst {
  teller: string;
  noemer: string;
  eenheid: string;
  onbekenden: string;
  toelichting: string;
}

/** The rule in words as this board counts: old titles are its own choice. */
export function tekstVan(tekst: Regeltekst, instelling: Masterinstelling): Regeltekst {
  const vul = (zin: string) => zin.replace('{masters}', masterniveausInWoorden(instelling)).replace('{womasters}', masterniveausInWoorden(instelling, true));
  return { teller: vul(tekst.teller), noemer: vul(tekst.noemer), eenheid: tekst.eenheid, onbekenden: tekst.onbekenden, toelichting: tekst.toelichting };
}

export const MASTER_IN_WOORDEN = 'Een master telt als de status ‘behaald’ is en de datum of het jaar niet na de peildatum ligt. Bij alleen een jaar rekenen wij vanaf 1 januari van dat jaar; zonder datum telt de master mee.';

export const INDICATOREN = {
  doel50: {
    sleutel: 'doel50',
    naam: 'Leraren met een master',
    kort: 'Alle leraren met een master',
    teller: 'masters',
    tellerBevestigd: 'mastersBevestigd',
    noemer: 'leraren',
    onbekend: 'zonderDiploma',
    doel: 50,
    weging: 'fte',
    tekst: {
      teller: 'Leraren met minstens één behaalde {masters}.',
      noemer: 'Alle leraren: medewerkers met een aanstelling in de functiecategorie OP die op de peildatum loopt.',
      eenheid: 'In personen telt iedere leraar één keer, ook met twee aanstellingen. In fte tellen de deeltijdfactoren van de lopende aanstellingen op.',
      onbekenden: 'Een leraar zonder diplomagegevens telt mee in de noemer en niet in de teller.',
      toelichting: `${MASTER_IN_WOORDEN} Bevestigd is een master waarvan de laatste screening het bewijs zag.`,
    },
  },
  doel80: {
    sleutel: 'doel80',
    naam: 'Leraren met een wo-master in vwo 4–6',
    kort: 'Wo-master in vwo 4–6',
    teller: 'vwoBovenbouwWoMaster',
    tellerBevestigd: 'vwoBovenbouwWoMasterBevestigd',
    noemer: 'vwoBovenbouw',
    onbekend: 'vwoBovenbouwZonderDiploma',
    doel: 80,
    weging: 'uren',
    tekst: {
      teller: 'Leraren in vwo 4, 5 of 6 met minstens één behaalde {womasters}. Een hbo-master telt hier niet.',
      noemer: 'Leraren die in het schooljaar van de peildatum lesgeven in vwo leerjaar 4, 5 of 6. Per school: met een aanstelling én zulke lessen op die school.',
      eenheid: 'In personen telt iedere leraar één keer. Anders wegen de lesuren in vwo 4–6: wie meer uren geeft, telt zwaarder.',
      onbekenden: 'Een leraar zonder diplomagegevens telt mee in de noemer en niet in de teller. Zonder lesgegevens weten wij niet dat iemand in vwo 4–6 lesgeeft.',
      toelichting: `${MASTER_IN_WOORDEN} Een schooljaar loopt van 1 augustus tot en met 31 juli.`,
    },
  },
} as const satisfies Record<string, Indicator>;

export type IndicatorSleutel = keyof typeof INDICATOREN;
export const INDICATOR_SLEUTELS = Object.keys(INDICATOREN) as IndicatorSleutel[];

/** How someone in the denominator counts: with proof, without it, not, or nothing is known. */
export type Oordeel = 'telt' | 'bewijs' | 'niet' | 'onbekend';

/** Under this number of leraren one person moves the figure by more than a fifth: shown with a notice. */
export const WEINIG_LERAREN = 5;
