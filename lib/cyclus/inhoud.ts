import type { z } from 'zod';
import type { Begrippenbestand, Deelfase, Editiebestand, Fasebestand, Hoofdstukbestand, Item, Paginakop, Werkbestand } from './inhoud.schema';
import type { Invoer } from './invoer.schema';

// The guide of one theme and edition, as read from its folder. It never changes while the application runs, so its parts
// may be passed around and compared as they are.

/** Where in the guide something is worked on: a part of the route, a whole phase, or the start. */
export type Plaats = z.infer<typeof Werkbestand>['plaats'];

export interface InhoudItem extends Item {
  plaats: Plaats;
  /** Null for what belongs to a whole phase or to the start. */
  deelfase: Deelfase | null;
  /** Null for the start. */
  hoofdfase: number | null;
  /** Slug of the block in which it stands. */
  blok: string;
  /** Slug of the instrument in which it stands, or null. */
  instrument: string | null;
}

export interface Blok { slug: string; titel: string; inleiding?: string; items: readonly InhoudItem[] }
/** `rijinvoer`: what an own row asks for; `eigen`: what one is called, when people may add rows here. */
export interface Instrumentblok extends Blok { rijinvoer?: Invoer; eigen?: string }
export interface Instrument { slug: string; deelfase: Deelfase; titel: string; uitleg: string; besloten?: true; ook?: Deelfase[]; blokken: readonly Instrumentblok[] }
export type Hoofdfase = z.infer<typeof Fasebestand>['hoofdfasen'][number];
/** `doel`, `resultaat` and `reflectie` are ids of items: ask `item(inhoud, id)`. */
export type Fasedeel = z.infer<typeof Fasebestand>['deelfasen'][number];
export type Begrip = z.infer<typeof Begrippenbestand>['begrippen'][number];
export interface Pagina extends z.infer<typeof Paginakop> {
  hoofdstuk: string;
  slug: string;
  /** Markdown without HTML; headings from ##. */
  tekst: string;
}
export interface Hoofdstuk extends Readonly<z.infer<typeof Hoofdstukbestand>['hoofdstukken'][number]> { paginas: readonly Pagina[] }
export type Editie = z.infer<typeof Editiebestand>;

/** Where an id of the guide is found: every id stands in exactly one place. */
export type Vindplaats = { soort: 'item'; item: InhoudItem } | { soort: 'pagina'; pagina: Pagina } | { soort: 'begrip'; begrip: Begrip };

export interface Inhoud extends Editie {
  hoofdfasen: readonly Hoofdfase[];
  /** The eight parts in their order: 1A … 4. */
  deelfasen: readonly Fasedeel[];
  /** Everything that is answered, ticked, weighed or read beside a question; rows of instruments too. */
  items: ReadonlyMap<string, InhoudItem>;
  /** Blocks of questions per place, in the order in which people work. */
  werk: ReadonlyMap<Plaats, readonly Blok[]>;
  instrumenten: ReadonlyMap<string, Instrument>;
  hoofdstukken: readonly Hoofdstuk[];
  /** Alphabetical by term. */
  begrippen: readonly Begrip[];
  vindplaatsen: ReadonlyMap<string, Vindplaats>;
}

/** @throws Error when this edition has no such item: check ids from outside with `inhoud.items.has(id)` first. */
export function item(inhoud: Inhoud, id: string): InhoudItem {
  const gevonden = inhoud.items.get(id);
  if (!gevonden) throw new Error(`De handreiking ${inhoud.thema} ${inhoud.nummer} heeft geen ${id}.`);
  return gevonden;
}

/** A part of the route, by its code ('1B') or its slug; undefined when there is none. */
export function fasedeel(inhoud: Inhoud, codeOfSlug: string): Fasedeel | undefined {
  return inhoud.deelfasen.find(({ code, slug }) => code === codeOfSlug || slug === codeOfSlug);
}

export function blokken(inhoud: Inhoud, plaats: Plaats): readonly Blok[] {
  return inhoud.werk.get(plaats) ?? [];
}

/** Is there anything to fill in here? Rows of an instrument are answered within it. */
export function isVraag({ invoer, instrument }: InhoudItem): boolean {
  return invoer.soort !== 'geen' && instrument === null;
}

/** Is this row of the guide about people, so that only the circle of the school sees what is filled in? */
export function isBesloten({ items, instrumenten }: Pick<Inhoud, 'items' | 'instrumenten'>, vraagId: string): boolean {
  const instrument = items.get(vraagId)?.instrument;
  return instrument !== undefined && instrument !== null && instrumenten.get(instrument)?.besloten === true;
}

/** The parts in which an instrument is filled in: while one of them is open, so is it. */
export const instrumentfasen = ({ deelfase, ook = [] }: Pick<Instrument, 'deelfase' | 'ook'>): readonly Deelfase[] => [deelfase, ...ook];

/** What asks for an answer at this place, in order. */
export function vragen(inhoud: Inhoud, plaats: Plaats): InhoudItem[] {
  return blokken(inhoud, plaats).flatMap(({ items }) => items.filter(isVraag));
}

// An edition never changes, so what points to an item is looked up once.
const wijzers = new WeakMap<Inhoud, Record<'bij' | 'ouder', ReadonlyMap<string, InhoudItem[]>>>();

function wijzend(inhoud: Inhoud, waarmee: 'bij' | 'ouder', id: string): readonly InhoudItem[] {
  const bekend = wijzers.get(inhoud) ?? { bij: perWijzer(inhoud, 'bij'), ouder: perWijzer(inhoud, 'ouder') };
  wijzers.set(inhoud, bekend);
  return bekend[waarmee].get(id) ?? [];
}

function perWijzer(inhoud: Inhoud, waarmee: 'bij' | 'ouder'): ReadonlyMap<string, InhoudItem[]> {
  const per = new Map<string, InhoudItem[]>();
  for (const een of inhoud.items.values()) {
    const naar = een[waarmee];
    if (naar !== undefined) per.set(naar, [...(per.get(naar) ?? []), een]);
  }
  return per;
}

/** Tips, tools and figures that stand beside this question. */
export function bijVraag(inhoud: Inhoud, id: string): readonly InhoudItem[] {
  return wijzend(inhoud, 'bij', id);
}

/** The parts of an item: nested questions, rows, figures of a tip. */
export function delen(inhoud: Inhoud, id: string): readonly InhoudItem[] {
  return wijzend(inhoud, 'ouder', id);
}

/** A page of the library, by "hoofdstuk/slug". */
export function pagina(inhoud: Inhoud, pad: string): Pagina | undefined {
  const [hoofdstuk, slug] = pad.split('/');
  return inhoud.hoofdstukken.find((een) => een.slug === hoofdstuk)?.paginas.find((een) => een.slug === slug);
}

export const paginapad = ({ hoofdstuk, slug }: Pick<Pagina, 'hoofdstuk' | 'slug'>): string => `${hoofdstuk}/${slug}`;
