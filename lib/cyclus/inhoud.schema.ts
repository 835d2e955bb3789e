import { z } from 'zod';
import { Invoer } from './invoer.schema';

// The guide as data: what the files under content/handreiking/<thema>/editie-<n>/ hold. A theme is a folder: nothing in
// code names one, and every id is what answers, threads and reports keep.

/** Parts of the route: four phases, seven of their parts, and the general part before them. */
export const DEELFASEN = ['1A', '1B', '1C', '2A', '2B', '3A', '3B', '4'] as const;
export type Deelfase = (typeof DEELFASEN)[number];

const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/, 'Een id bestaat uit kleine letters, cijfers en streepjes.');
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Tekst = z.string().trim().min(1);
/** An unquoted year or figure in YAML is a number. */
const Losgetal = z.union([z.string(), z.number().transform(String)]);
const Jaar = Losgetal.pipe(z.string().regex(/^\d{4}([–-]\d{4})?$/, 'Een jaar of twee jaren, zoals 2014 of 2014–2017.'));

export const SOORTEN = [
  'vraag', 'deelvraag', 'reflectievraag', 'tabelrij', 'knelpunt', 'aanknopingspunt', 'amo-behoefte', 'amo-interventie', 'amo-leiderschap', 'doel', 'resultaat', 'dialoog', 'tip',
  'hulpmiddel', 'ondersteuning', 'scenario', 'definitie', 'thema', 'beleidskader', 'initiatief', 'praktijkvoorbeeld', 'figuur', 'tabel', 'bijlage', 'noot', 'cijfer',
] as const;

/** One item of the guide that is answered, ticked, weighed or read beside a question. */
export const Item = z.strictObject({
  id: Id,
  soort: z.enum(SOORTEN),
  /** Our own words, to "u", B1. Light formatting (**bold**, lists, links) is allowed. */
  tekst: Tekst,
  /** Help that stands beside the question. */
  hulp: Tekst.optional(),
  /** A believable example of an answer. */
  voorbeeld: Tekst.optional(),
  invoer: Invoer.default({ soort: 'geen' }),
  /** The item that this one is a part of (nested question, row of a table, figure of a tip). */
  ouder: Id.optional(),
  /** The question that this tip, tool or figure stands beside; without it, beside the whole block. */
  bij: Id.optional(),
  zie: z.array(Id).optional(),
  /** Parts or examples within the item. */
  onderdelen: z.array(Tekst).optional(),
  /** A figure, as shown ("50%"), with the year it is of. */
  waarde: Losgetal.pipe(Tekst).optional(),
  jaar: Jaar.optional(),
  url: z.url().optional(),
  /** The guide does not hold this text: rebuilt, and shown as such. */
  reconstructie: z.literal(true).optional(),
  /** What is damaged or doubtful in the source here, in words for the reader. */
  schade: Tekst.optional(),
  /** Statements within a bottleneck, each to be ticked by itself, where the guide packs several into one. */
  stellingen: z.array(z.strictObject({ code: Slug, naam: Tekst })).optional(),
  /** Figures of the inventory that stand in this row by themselves (`lib/cyclus/cijfers.ts`). */
  cijfers: z.array(Slug).optional(),
  /** Key by which an entry point is the same in several themes. */
  sleutel: z.string().optional(),
});
export type Item = z.infer<typeof Item>;

const Blok = z.strictObject({ slug: Slug, titel: Tekst, inleiding: Tekst.optional(), items: z.array(Item).min(1) });

/** Kinds of items that are rows of an instrument. */
export const RIJSOORTEN: ReadonlySet<(typeof SOORTEN)[number]> = new Set(['tabelrij', 'knelpunt', 'aanknopingspunt', 'amo-behoefte', 'amo-interventie', 'amo-leiderschap']);

/** Rows of an instrument: what each asks for unless it says otherwise, and whether people may add their own. */
const Instrumentblok = Blok.extend({
  items: z.array(Item),
  rijinvoer: Invoer.optional(),
  /** Name of one own row: "Eigen knelpunt". */
  eigen: Tekst.optional(),
});

/** werk/<deelfase>.yaml, and werk/fase-<n>.yaml and werk/start.yaml for what belongs to a whole phase or to the start. */
export const Werkbestand = z.strictObject({
  /** '1A' … '4', or 'start', 'fase-1' … 'fase-4'. */
  plaats: z.enum([...DEELFASEN, 'start', 'fase-1', 'fase-2', 'fase-3', 'fase-4']),
  blokken: z.array(Blok).min(1),
});

/** instrumenten/<slug>.yaml: a table, checklist, matrix or model of the guide, with its rows. */
export const Instrumentbestand = z.strictObject({
  slug: Slug,
  deelfase: z.enum(DEELFASEN),
  titel: Tekst,
  uitleg: Tekst,
  /** Later parts that go on in it: it closes when all of them are closed. */
  ook: z.array(z.enum(DEELFASEN)).min(1).optional(),
  /** Groups of rows, such as "intern" and "extern". */
  blokken: z.array(Instrumentblok).min(1),
  /** About people: only the circle that the school chose sees what is filled in. */
  besloten: z.literal(true).optional(),
});

export const Fasebestand = z.strictObject({
  hoofdfasen: z.array(z.strictObject({ nummer: z.number().int().min(1).max(4), slug: Slug, naam: Tekst, zin: Tekst })),
  /** In the order of the guide; `doel`, `resultaat` and `reflectie` are ids of items. */
  deelfasen: z.array(z.strictObject({
    code: z.enum(DEELFASEN), slug: Slug, hoofdfase: z.number().int().min(1).max(4), naam: Tekst, zin: Tekst, doel: Id, resultaat: Id, reflectie: z.array(Id),
  })),
});

/** begrippen.yaml: words that explain themselves wherever they occur. */
export const Begrippenbestand = z.strictObject({
  begrippen: z.array(z.strictObject({
    slug: Slug, term: Tekst,
    /** Other spellings and plurals that are found in texts too. */
    ook: z.array(Tekst).default([]),
    uitleg: Tekst,
    /** Page of the library with more. */
    pagina: z.string().optional(),
    bron: z.array(Id).default([]),
    jaar: Losgetal.optional(),
  })),
});

/** Front matter of bibliotheek/<hoofdstuk>/<slug>.md; the body is Markdown without HTML, its headings start at ##. */
export const Paginakop = z.strictObject({
  titel: Tekst,
  samenvatting: Tekst,
  volgorde: z.number().int(),
  /** The items of the guide that this page holds: each exactly once in the whole edition. */
  bron: z.array(Id),
  /** Year or years of the facts on the page, when they are of a time. */
  jaar: Losgetal.optional(),
  /** Parts of the route that this page helps with; those that refer to one of its items come by themselves. */
  deelfasen: z.array(z.enum(DEELFASEN)).default([]),
  schade: Tekst.optional(),
  reconstructie: z.literal(true).optional(),
});

/** bibliotheek/hoofdstukken.yaml: the chapters in their order. */
export const Hoofdstukbestand = z.strictObject({ hoofdstukken: z.array(z.strictObject({ slug: Slug, titel: Tekst, zin: Tekst })) });

/** editie.yaml */
export const Editiebestand = z.strictObject({
  thema: Slug,
  titel: Tekst,
  nummer: z.number().int().min(1),
  /** Day from which cycles may start on it; until then it may still be edited. */
  uitgegeven: z.iso.date().nullable(),
  /** SHA-256 over the files of a published edition: editing one afterwards makes the tests fail. */
  vingerafdruk: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
  bron: Tekst,
  /** What the reader must know of gaps in the source. */
  schade: z.array(Tekst).default([]),
});
