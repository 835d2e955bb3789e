import { platteTekst } from '../opmaak/ontleden';
import { fasePad } from './cyclus';
import type { Deelfase } from './inhoud.schema';

// The thread: which thing was made of which, from gap to intervention. Pure and browser-safe.

/** From one thing to the next that was made of it: 'rij:<vraagId>', later 'plan:<uuid>' and 'activiteit:<uuid>'. */
export interface Schakel { id: string; van: string; naar: string }

/** 'rij:<vraagId>', as a link of the chain names a row. */
export const rijpunt = (vraagId: string): string => `rij:${vraagId}`;

/** In the order in which one thing usually leads to the next. */
export const KETENSOORTEN = ['anders', 'kloof', 'belanghebbende', 'knelpunt', 'doel', 'aanknopingspunt', 'behoefte', 'interventie'] as const;
export type Ketensoort = (typeof KETENSOORTEN)[number];

/** What a thing of the chain is called. `een`: "Maak hiervan <een>". */
export const KETENWOORDEN: Record<Ketensoort, { naam: string; meervoud: string; een: string }> = {
  kloof: { naam: 'Kloof', meervoud: 'Kloven', een: 'een kloof' },
  knelpunt: { naam: 'Knelpunt', meervoud: 'Knelpunten', een: 'een knelpunt' },
  belanghebbende: { naam: 'Belanghebbende', meervoud: 'Belanghebbenden', een: 'een belanghebbende' },
  doel: { naam: 'Doel', meervoud: 'Doelen', een: 'een doel' },
  aanknopingspunt: { naam: 'Aanknopingspunt', meervoud: 'Aanknopingspunten', een: 'een aanknopingspunt' },
  behoefte: { naam: 'Behoefte', meervoud: 'Behoeften', een: 'een behoefte' },
  interventie: { naam: 'Interventie', meervoud: 'Interventies', een: 'een interventie' },
  anders: { naam: 'Ander antwoord', meervoud: 'Andere antwoorden', een: 'een ander antwoord' },
};

/** Something that can stand in the chain: a row of an instrument, or a question of a part. */
export interface Ketenpunt {
  punt: string;
  vraagId: string;
  /** May hold light formatting. */
  naam: string;
  /** Slug; null for a question on the page of a part. */
  instrument: string | null;
  blok: string;
  deelfase: Deelfase;
  soort: Ketensoort;
  /** Added by people. */
  eigen: boolean;
}

/** Where something new of a kind can be made. */
export interface Ketenplek { soort: Ketensoort; instrument: string; blok: string; deelfase: Deelfase; /** Of the block */ titel: string }

/** Everything that this person may see of the chain of one cycle. */
export interface Keten { punten: readonly Ketenpunt[]; schakels: readonly Schakel[]; plekken: readonly Ketenplek[] }

const SOORT_VAN_INSTRUMENT: Record<string, Ketensoort> = {
  'tabel-3': 'kloof', 'tabel-4': 'kloof', personeelsanalyse: 'kloof', knelpunten: 'knelpunt', stakeholders: 'belanghebbende', 'bijlage-1': 'doel', aanknopingspunten: 'aanknopingspunt',
};

/** Which kind of thing a row is, by where it stands. Of AMO the needs and interventions are steps of the chain, of the stakeholders only who they are. */
export function ketensoort(instrument: string | null, blok: string): Ketensoort {
  if (instrument === 'amo') return blok.endsWith('interventie') ? 'interventie' : blok.endsWith('behoefte') ? 'behoefte' : 'anders';
  if (instrument === 'stakeholders' && blok !== 'register') return 'anders';
  return SOORT_VAN_INSTRUMENT[instrument ?? ''] ?? 'anders';
}

const VOLGT_OP: Record<Ketensoort, readonly Ketensoort[]> = {
  kloof: ['knelpunt', 'doel'],
  knelpunt: ['doel', 'aanknopingspunt', 'interventie'],
  belanghebbende: ['knelpunt', 'interventie'],
  doel: ['aanknopingspunt', 'interventie'],
  aanknopingspunt: ['doel', 'interventie'],
  behoefte: ['interventie'],
  interventie: [],
  anders: ['knelpunt', 'doel', 'interventie'],
};

/** What usually follows from such a thing, nearest first. */
export const volgtOp = (soort: Ketensoort): readonly Ketensoort[] => VOLGT_OP[soort];

export interface Stap { punt: Ketenpunt; schakelId: string }

/** What this came of, one step back. */
export const komtUit = (keten: Keten, punt: string): Stap[] => stappen(keten, keten.schakels.filter(({ naar }) => naar === punt), 'van');
/** What was made of this, one step on. */
export const leidtTot = (keten: Keten, punt: string): Stap[] => stappen(keten, keten.schakels.filter(({ van }) => van === punt), 'naar');

function stappen({ punten }: Keten, schakels: readonly Schakel[], kant: 'van' | 'naar'): Stap[] {
  return schakels.flatMap((schakel) => { const punt = punten.find((een) => een.punt === schakel[kant]); return punt ? [{ punt, schakelId: schakel.id }] : []; });
}

/**
 * Everything before or after a point, nearest first, each point once: a circle in the links ends where it began.
 * @param richting 'terug' to where it came from, 'verder' to what came of it
 */
export function lopen({ schakels }: Pick<Keten, 'schakels'>, begin: string, richting: 'terug' | 'verder'): { punt: string; diepte: number }[] {
  const [hier, daar] = richting === 'verder' ? (['van', 'naar'] as const) : (['naar', 'van'] as const);
  const buren = new Map<string, string[]>();
  for (const schakel of schakels) buren.set(schakel[hier], [...(buren.get(schakel[hier]) ?? []), schakel[daar]]);
  const gezien = new Set([begin]);
  const gelopen: { punt: string; diepte: number }[] = [];
  let laag = [begin];
  for (let diepte = 1; laag.length > 0; diepte++) {
    const volgende: string[] = [];
    for (const punt of laag.flatMap((een) => buren.get(een) ?? [])) {
      if (gezien.has(punt)) continue;
      gezien.add(punt);
      volgende.push(punt);
      gelopen.push({ punt, diepte });
    }
    laag = volgende;
  }
  return gelopen;
}

/** The whole chain through a point: itself, where it came from and what came of it. */
export function heleKeten(keten: Pick<Keten, 'schakels'>, punt: string): Set<string> {
  return new Set([punt, ...lopen(keten, punt, 'terug').map((een) => een.punt), ...lopen(keten, punt, 'verder').map((een) => een.punt)]);
}

/** Points that are linked to anything, by kind, in the order of the guide. */
export function ketenkolommen({ punten, schakels }: Keten): { soort: Ketensoort; punten: Ketenpunt[] }[] {
  const aan = new Set(schakels.flatMap(({ van, naar }) => [van, naar]));
  return KETENSOORTEN.map((soort) => ({ soort, punten: punten.filter((een) => een.soort === soort && aan.has(een.punt)) })).filter((kolom) => kolom.punten.length > 0);
}

/**
 * Cuts the chain down to the rows of one page, with names in plain words: its own links, and what can be linked to.
 * @param vraagIds the rows that the page shows
 */
export function ketendeel(keten: Keten, vraagIds: readonly string[]): Keten {
  const hier = new Set(vraagIds.map(rijpunt));
  const schakels = keten.schakels.filter(({ van, naar }) => hier.has(van) || hier.has(naar));
  const aan = new Set(schakels.flatMap(({ van, naar }) => [van, naar]));
  const soorten = new Set(keten.punten.filter(({ punt }) => hier.has(punt)).map(({ soort }) => soort));
  const volgt = new Set([...soorten].flatMap((soort) => VOLGT_OP[soort]));
  const erbij = ({ punt, soort }: Ketenpunt) => hier.has(punt) || aan.has(punt) || volgt.has(soort) || soort !== 'anders' && VOLGT_OP[soort].some((een) => soorten.has(een));
  return { schakels, plekken: keten.plekken.filter(({ soort }) => volgt.has(soort)), punten: keten.punten.filter(erbij).map((een) => ({ ...een, naam: platteTekst(een.naam) })) };
}

/** Address of a point: its row in the instrument, or its question on the page of the part. */
export function ketenPad(bestuur: string, cyclusId: string, { instrument, deelfase, vraagId }: Pick<Ketenpunt, 'instrument' | 'deelfase' | 'vraagId'>): string {
  return `/besturen/${bestuur}/cyclus/${cyclusId}/${instrument === null ? `fase/${fasePad(deelfase)}` : `instrument/${instrument}`}#vraag-${vraagId}`;
}
