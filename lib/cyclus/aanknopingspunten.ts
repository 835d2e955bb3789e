import { cel } from './instrument';
import { rijpunt, type Keten } from './keten';
import type { Instrument } from './inhoud';
import type { Invoer } from './invoer.schema';
import { vakVan, type Vakken } from './matrix';
import type { Waarde } from './antwoord';

// Entry points: where policy can begin. Weighed twice, which gives each a place in four cells; some are chosen, each for
// a goal. Browser-safe.

/** Fields of a row. */
export const VELD = { impact: 'impact', haalbaarheid: 'haalbaarheid', gekozen: 'gekozen', waarom: 'waarom', verwacht: 'verwacht' } as const;
/** What several people judge. */
export const BEOORDEELD = [VELD.impact, VELD.haalbaarheid] as const;
/** The question of the guide about other themes, which is answered beside the chosen points too. */
export const THEMAVRAAG = '2a-vraag-05';

/** Feasibility to the right, impact upwards. */
export const VLAK: Vakken & { kolomNaam: string; rijNaam: string } = {
  kolomNaam: 'Haalbaarheid', kolommen: [{ code: 'klein', naam: 'klein' }, { code: 'groot', naam: 'groot' }],
  rijNaam: 'Impact', rijen: [{ code: 'groot', naam: 'groot' }, { code: 'klein', naam: 'klein' }],
};

export type Kwadrant = 'meeste-kans' | 'groot-effect' | 'goed-haalbaar' | 'laagst';
export interface Kwadrantwoorden { titel: string; uitleg: string }
/** Only the first has its name from the guide. */
export const KWADRANTEN: Record<Kwadrant, Kwadrantwoorden> = {
  'meeste-kans': { titel: 'Meeste kans', uitleg: 'Groot effect en goed te doen.' },
  'groot-effect': { titel: 'Groot effect, lastig', uitleg: 'Wat is er nodig om dit haalbaar te maken?' },
  'goed-haalbaar': { titel: 'Te doen, klein effect', uitleg: 'Handig als het weinig kost.' },
  laagst: { titel: 'Lastig, klein effect', uitleg: 'Steek hier nu geen tijd in.' },
};

/** The cell of two ratings; null as long as either is missing. Every pair has exactly one. */
export function kwadrantOp(impact: string, haalbaarheid: string): Kwadrant | null {
  const vak = vakVan(VLAK, haalbaarheid, impact);
  if (!vak) return null;
  if (vak.rij === 'groot') return vak.kolom === 'groot' ? 'meeste-kans' : 'groot-effect';
  return vak.kolom === 'groot' ? 'goed-haalbaar' : 'laagst';
}

export const kwadrantVan = (waarde: Waarde): Kwadrant | null => kwadrantOp(cel(waarde, VELD.impact), cel(waarde, VELD.haalbaarheid));
export const isGekozen = (waarde: Waarde): boolean => cel(waarde, VELD.gekozen) === 'ja';

export interface Thema { /** Of its field: 'thema-ict' */ code: string; /** Of the question about themes: 'ict' */ deel: string; naam: string }

const THEMAVELD = /^thema-(.+)$/;

/** The other themes that a row is asked about. */
export function themasVan(invoer: Invoer): Thema[] {
  if (invoer.soort !== 'velden') return [];
  return invoer.velden.flatMap(({ code, naam }) => { const [, deel] = THEMAVELD.exec(code) ?? []; return deel === undefined ? [] : [{ code, deel, naam: hoofdletter(naam.replace(/^Werkt ook voor /, '')) }]; });
}

const hoofdletter = (woord: string): string => woord.charAt(0).toUpperCase() + woord.slice(1);

/** Per key of an entry point: which themes have it in table 1, in the words of that table. */
export function themasPerSleutel(tabel: Pick<Instrument, 'blokken'> | undefined): Map<string, Record<string, string>> {
  const uit = new Map<string, Record<string, string>>();
  for (const { sleutel, ouder, tekst } of (tabel?.blokken ?? []).flatMap(({ items }) => items)) if (sleutel !== undefined && ouder !== undefined) uit.set(sleutel, { ...uit.get(sleutel), [ouder]: tekst });
  return uit;
}

/** An entry point as the page shows it. */
export interface Punt {
  vraagId: string;
  /** "W1": letter of its cluster, and its place in it. */
  nr: string;
  titel: string;
  uitleg: string;
  /** Slug of the cluster. */
  cluster: string;
  /** Field of a theme → what table 1 calls it there. */
  volgensTabel: Readonly<Record<string, string>>;
}

/** "**Kweekvijvers.** Begin kweekvijvers…" → a name and what it means; an own point is its name. */
export function puntWoorden(tekst: string): { titel: string; uitleg: string } {
  const [, titel, uitleg] = /^\*\*(.+?)\.?\*\*\s*([\s\S]*)$/.exec(tekst.trim()) ?? [];
  return titel === undefined ? { titel: tekst.trim(), uitleg: '' } : { titel, uitleg: uitleg ?? '' };
}

/** Does the point serve this theme: what people said, or else what table 1 says. */
export function themaoordeel({ volgensTabel }: Pick<Punt, 'volgensTabel'>, waarde: Waarde, code: string): { geldt: boolean; eigen: boolean } {
  const zelf = cel(waarde, code);
  return zelf === 'ja' || zelf === 'nee' ? { geldt: zelf === 'ja', eigen: true } : { geldt: code in volgensTabel, eigen: false };
}

/** What to keep when somebody turns a theme round: nothing when it is what table 1 says. */
export function themaGedraaid(punt: Pick<Punt, 'volgensTabel'>, waarde: Waarde, code: string): '' | 'ja' | 'nee' {
  const wordt = !themaoordeel(punt, waarde, code).geldt;
  return wordt === code in punt.volgensTabel ? '' : wordt ? 'ja' : 'nee';
}

/** A goal of the cycle that did not lapse. */
export interface Doelpunt { /** 'rij:…' */ punt: string; naam: string }

export interface Combinatie {
  gekozen: { punt: Punt; waarde: Waarde; kwadrant: Kwadrant | null; doelen: Doelpunt[] }[];
  gewogen: number;
  meesteKans: Punt[];
  grootsteEffect: Punt[];
  /** What is not there yet, in sentences. Shown, never forced. */
  ontbreekt: string[];
}

/** What was chosen and for which goals; nobody types it again. */
export function combinatie(punten: readonly Punt[], waarden: ReadonlyMap<string, Waarde>, doelen: readonly Doelpunt[], keten: Pick<Keten, 'schakels'>): Combinatie {
  const waarde = ({ vraagId }: Punt) => waarden.get(vraagId) ?? {};
  const gekozen = punten.filter((punt) => isGekozen(waarde(punt))).map((punt) => ({ punt, waarde: waarde(punt), kwadrant: kwadrantVan(waarde(punt)), doelen: doelen.filter((doel) => schakelTussen(keten, doel.punt, punt.vraagId) !== undefined) }));
  const meesteKans = punten.filter((punt) => kwadrantVan(waarde(punt)) === 'meeste-kans');
  return {
    gekozen, meesteKans, gewogen: punten.filter((punt) => kwadrantVan(waarde(punt)) !== null).length,
    grootsteEffect: punten.filter((punt) => cel(waarde(punt), VELD.impact) === 'groot'),
    ontbreekt: ontbrekend(gekozen, doelen, meesteKans),
  };
}

function ontbrekend(gekozen: Combinatie['gekozen'], doelen: readonly Doelpunt[], meesteKans: readonly Punt[]): string[] {
  if (gekozen.length === 0) return [];
  const bij = (zin: string, welke: Combinatie['gekozen']) => welke.map(({ punt }) => `Bij ${punt.nr} ${punt.titel} ${zin}`);
  const vergeten = meesteKans.filter((punt) => !gekozen.some((een) => een.punt === punt));
  return [
    ...doelen.filter((doel) => !gekozen.some((een) => een.doelen.includes(doel))).map(({ naam }) => `Voor doel “${naam}” koos u nog niets.`),
    ...(doelen.length > 0 ? bij('staat nog geen doel.', gekozen.filter((een) => een.doelen.length === 0)) : []),
    ...bij('staat nog niet waarom u het kiest.', gekozen.filter((een) => cel(een.waarde, VELD.waarom).trim() === '')),
    ...bij('staat nog niet wat u ervan verwacht.', gekozen.filter((een) => cel(een.waarde, VELD.verwacht).trim() === '')),
    ...(vergeten.length > 0 ? [`Maakt de meeste kans, maar koos u niet: ${vergeten.map(({ nr, titel }) => `${nr} ${titel}`).join(', ')}.`] : []),
  ];
}

/** A goal and an entry point belong together whichever of the two was made of the other. */
export function schakelTussen({ schakels }: Pick<Keten, 'schakels'>, doel: string, vraagId: string): Keten['schakels'][number] | undefined {
  const punt = rijpunt(vraagId);
  return schakels.find(({ van, naar }) => (van === doel && naar === punt) || (van === punt && naar === doel));
}

/** Per theme the chosen points that serve it: the suggestion for the question about other themes. */
export function themaopbrengst(gekozen: Combinatie['gekozen'], themas: readonly Thema[]): { thema: Thema; punten: Punt[] }[] {
  return themas.map((thema) => ({ thema, punten: gekozen.filter(({ punt, waarde }) => themaoordeel(punt, waarde, thema.code).geldt).map(({ punt }) => punt) }));
}
