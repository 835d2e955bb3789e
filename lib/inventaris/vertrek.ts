import type { Graad } from './bevoegdheid';

export const VERTREKREDENEN = ['aow', 'keuzepensioen', 'rvu', 'andere-baan', 'einde-contract', 'blijft-langer', 'anders'] as const;
export type Vertrekreden = (typeof VERTREKREDENEN)[number];

export const redenNamen: Record<Vertrekreden, string> = {
  aow: 'AOW', keuzepensioen: 'keuzepensioen', rvu: 'RVU, eerder stoppen', 'andere-baan': 'andere baan', 'einde-contract': 'einde contract', 'blijft-langer': 'blijft langer', anders: 'anders',
};

export const ZEKERHEDEN = ['zeker', 'waarschijnlijk', 'mogelijk'] as const;
export type Zekerheid = (typeof ZEKERHEDEN)[number];

/** When somebody is expected to leave. `voorlopig`: the AOW age of this year of birth has not been set yet. */
export interface Vertrekfeit {
  op: string;
  reden: Vertrekreden;
  zekerheid: Zekerheid;
  bron: Vertrekbron;
  voorlopig: boolean;
}

/** Where a date of departure comes from: HR recorded it, the last appointment ends, or the AOW age. */
export const VERTREKBRONNEN = ['hr', 'aanstelling', 'aow'] as const;
export type Vertrekbron = (typeof VERTREKBRONNEN)[number];

/** What is known of a departure: what HR recorded, the day on which the last appointment ends, and the AOW date. */
export interface Vertrekgegevens {
  hr: Pick<Vertrekfeit, 'op' | 'reden' | 'zekerheid'> | null;
  /** 'yyyy-mm-dd'; null when an appointment goes on. */
  einde: string | null;
  aow: { op: string; voorlopig: boolean } | null;
}

/** The day on which the last appointment ends that has not ended before the day; null when one goes on, or there is none. */
export function laatsteEinde(aanstellingen: readonly { einde: string | null }[], dag: string): string | null {
  const lopend = aanstellingen.filter(({ einde }) => einde === null || einde >= dag);
  return lopend.reduce<string | null>((laatste, { einde }) => (laatste !== null && einde !== null && einde > laatste ? einde : laatste), lopend.some(({ einde }) => einde === null) ? null : (lopend[0]?.einde ?? null));
}

/**
 * When somebody leaves, counted once: what HR recorded; else the end of the last appointment, when that comes before the
 * AOW date or that date has passed; else the AOW date. An appointment that ends may get another one: probable. Twin of
 * `vertrekdatum` in server/vertrek-sql.ts.
 */
export function vertrekUit({ hr, einde, aow }: Vertrekgegevens, dag: string): Vertrekfeit | null {
  if (hr) return { op: hr.op, reden: hr.reden, zekerheid: hr.zekerheid, bron: 'hr', voorlopig: false };
  if (einde !== null && (aow === null || einde < aow.op || aow.op < dag)) return { op: einde, reden: 'einde-contract', zekerheid: 'waarschijnlijk', bron: 'aanstelling', voorlopig: false };
  return aow && { op: aow.op, reden: 'aow', zekerheid: 'waarschijnlijk', bron: 'aow', voorlopig: aow.voorlopig };
}

/** A leraar as the forecast reads it. Schools are those with an appointment now; lessons are of this school year. */
export interface Vertrekleraar {
  id: string;
  naam: string;
  sorteernaam: string;
  fte: number;
  schaal: string;
  scholen: readonly string[];
  lessen: readonly { school: string; vak: string }[];
  master: boolean;
  masterBevestigd: boolean;
  woMaster: boolean;
  woMasterBevestigd: boolean;
  vwoBovenbouw: boolean;
  vertrek: Vertrekfeit | null;
}

export const TERMIJNEN = [1, 3, 5] as const;
export type Termijn = (typeof TERMIJNEN)[number];

/** How certain a departure must be to count: "zeker" only, or also probable (all AOW dates and all appointments that end), or all. */
export const REKENEN_MET = ['zeker', 'waarschijnlijk', 'mogelijk'] as const;
export type RekenenMet = (typeof REKENEN_MET)[number];

/** The same day `jaren` later; 29 February becomes 28 February. */
export function jarenLater(dag: string, jaren: number): string {
  const later = `${String(Number(dag.slice(0, 4)) + jaren)}${dag.slice(4)}`;
  return later.endsWith('-02-29') && new Date(`${later}T00:00:00Z`).getUTCDate() !== 29 ? later.replace('-29', '-28') : later;
}

/**
 * Where somebody stands on the peildatum: leaves within the term, stays, has passed the date (works on after the AOW
 * age, or HR forgot to say until when), or nothing is known because the birth date is missing.
 */
export type Vooruitzicht = 'vertrekt' | 'blijft' | 'voorbij' | 'onbekend';

/** The last day of the term is `jaren` later; that day counts. */
export function vooruitzicht(vertrek: Vertrekfeit | null, peildatum: string, jaren: number): Vooruitzicht {
  if (vertrek === null) return 'onbekend';
  if (vertrek.op < peildatum) return 'voorbij';
  return vertrek.op <= jarenLater(peildatum, jaren) ? 'vertrekt' : 'blijft';
}

export function teltMeeIn({ zekerheid }: Vertrekfeit, rekenenMet: RekenenMet): boolean {
  return ZEKERHEDEN.indexOf(zekerheid) <= ZEKERHEDEN.indexOf(rekenenMet);
}

/** Numerators and denominator of one goal; `opgegeven` includes `bevestigd`. */
export interface Doelcijfer { bevestigd: number; opgegeven: number; noemer: number }

/** A group (board, school, section) now, and without those who leave if nobody came. */
export interface Vertrekgroep {
  leraren: number;
  vertrekken: number;
  /** Of those who leave: where the date comes from. */
  bronnen: Record<Vertrekbron, number>;
  fte: number;
  masters: number;
  /** Wo-masters who teach in vwo 4-6. */
  woVwo: number;
  doel50: { nu: Doelcijfer; na: Doelcijfer };
  doel80: { nu: Doelcijfer; na: Doelcijfer };
}

/** Counts a group; who leaves is decided by term and certainty. */
export function groepTellen(leraren: readonly Vertrekleraar[], weg: (leraar: Vertrekleraar) => boolean): Vertrekgroep {
  const blijvers = leraren.filter((leraar) => !weg(leraar));
  const vertrekkers = leraren.filter(weg);
  return {
    leraren: leraren.length, vertrekken: vertrekkers.length, bronnen: perBron(vertrekkers), fte: vertrekkers.reduce((som, { fte }) => som + fte, 0), masters: vertrekkers.filter(({ master }) => master).length,
    woVwo: vertrekkers.filter(({ woMaster, vwoBovenbouw }) => woMaster && vwoBovenbouw).length,
    doel50: { nu: doel50(leraren), na: doel50(blijvers) }, doel80: { nu: doel80(leraren), na: doel80(blijvers) },
  };
}

function perBron(vertrekkers: readonly Vertrekleraar[]): Record<Vertrekbron, number> {
  const aantal = (bron: Vertrekbron) => vertrekkers.filter(({ vertrek }) => vertrek?.bron === bron).length;
  return { hr: aantal('hr'), aanstelling: aantal('aanstelling'), aow: aantal('aow') };
}

function doel50(leraren: readonly Vertrekleraar[]): Doelcijfer {
  return { bevestigd: leraren.filter(({ masterBevestigd }) => masterBevestigd).length, opgegeven: leraren.filter(({ master }) => master).length, noemer: leraren.length };
}

function doel80(leraren: readonly Vertrekleraar[]): Doelcijfer {
  const vwo = leraren.filter(({ vwoBovenbouw }) => vwoBovenbouw);
  return { bevestigd: vwo.filter(({ woMasterBevestigd }) => woMasterBevestigd).length, opgegeven: vwo.filter(({ woMaster }) => woMaster).length, noemer: vwo.length };
}

/** Departures per calendar year of the term, by certainty. */
export interface Vertrekjaar extends Record<Zekerheid, number> { jaar: number; masters: number }

/** One line per calendar year that the term touches, also when nobody leaves in it. */
export function perJaar(leraren: readonly Vertrekleraar[], peildatum: string, jaren: number): Vertrekjaar[] {
  const eerste = Number(peildatum.slice(0, 4));
  return Array.from({ length: jaren + 1 }, (_, i) => {
    const jaar = eerste + i;
    const weg = leraren.filter(({ vertrek }) => vertrek !== null && vooruitzicht(vertrek, peildatum, jaren) === 'vertrekt' && vertrek.op.startsWith(String(jaar)));
    const aantal = (zekerheid: Zekerheid) => weg.filter(({ vertrek }) => vertrek?.zekerheid === zekerheid).length;
    return { jaar, zeker: aantal('zeker'), waarschijnlijk: aantal('waarschijnlijk'), mogelijk: aantal('mogelijk'), masters: weg.filter(({ master }) => master).length };
  });
}

/** A colleague without a master who teaches the subject and stays: somebody to talk with, no more than that. */
export interface Kandidaat {
  id: string;
  naam: string;
  fte: number;
  schaal: string;
  school: string;
  graad: Graad | null;
  studeert: boolean;
  vwoBovenbouw: boolean;
}

/** What leaves a section, and who of it could study. */
export interface Sectievertrek {
  school: string;
  vak: string;
  leraren: number;
  vertrekken: number;
  masters: number;
  woVwo: number;
  kandidaten: readonly string[];
}

/**
 * Sections (school and subject) that lose somebody, largest loss first. Candidates teach the subject at the same
 * school, have no master, and stay longer than the term, as far as is known; an unknown birth date shuts nobody out.
 */
export function perSectie(leraren: readonly Vertrekleraar[], weg: (leraar: Vertrekleraar) => boolean, blijft: (leraar: Vertrekleraar) => boolean): Sectievertrek[] {
  const secties = new Map<string, Vertrekleraar[]>();
  for (const leraar of leraren) for (const { school, vak } of leraar.lessen) secties.set(`${school}|${vak}`, [...(secties.get(`${school}|${vak}`) ?? []), leraar]);
  return [...secties].flatMap(([sleutel, leden]) => {
    const [school = '', vak = ''] = sleutel.split('|');
    const vertrekkers = leden.filter(weg);
    if (vertrekkers.length === 0) return [];
    return [{
      school, vak, leraren: leden.length, vertrekken: vertrekkers.length, masters: vertrekkers.filter(({ master }) => master).length,
      woVwo: vertrekkers.filter(({ woMaster, vwoBovenbouw }) => woMaster && vwoBovenbouw).length,
      kandidaten: leden.filter((leraar) => !leraar.master && !weg(leraar) && blijft(leraar)).map(({ id }) => id),
    }];
  }).sort((a, b) => b.masters - a.masters || b.vertrekken / b.leraren - a.vertrekken / a.leraren || (a.school + a.vak < b.school + b.vak ? -1 : 1));
}

/** One line of the list of departures. Who keeps the file sees the day, reason and note; others only the year. */
export interface Vertrekregel {
  id: string;
  naam: string;
  scholen: string[];
  vakken: string[];
  fte: number;
  master: boolean;
  woVwo: boolean;
  zekerheid: Zekerheid | null;
  jaar: number | null;
  bron: Vertrekbron | null;
  voorlopig: boolean;
  /** Null for who may not change it. */
  beheer: Vertrekbeheer | null;
}

/** What HR sees and changes of one departure; `versie` 0 when nothing was recorded. */
export interface Vertrekbeheer {
  versie: number;
  op: string | null;
  reden: Vertrekreden;
  toelichting: string;
  /** The AOW date by itself, also when HR recorded something else; null without a birth date. */
  aow: { op: string; voorlopig: boolean } | null;
  /** The day on which the last appointment ends; null when one goes on. */
  einde: string | null;
}

export interface VertrekOverzicht {
  peildatum: string;
  totaal: Vertrekgroep;
  perSchool: (Vertrekgroep & { id: string; naam: string; perJaar: Vertrekjaar[] })[];
  perJaar: Vertrekjaar[];
  secties: (Omit<Sectievertrek, 'kandidaten'> & { schoolId: string; vakCode: string; kandidaten: Kandidaat[] })[];
  tellingen: Record<'vertrekt' | 'voorbij' | 'onbekend', number>;
  rijen: Vertrekregel[];
  totaalRijen: number;
  pagina: number;
  paginas: number;
  scholen: { id: string; naam: string }[];
  vakken: { id: string; naam: string }[];
  iemand: boolean;
}
