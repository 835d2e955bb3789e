import { z } from 'zod';
import { vandaag } from '../dates';
import { DatumSchema } from '../dates.schema';
import { UITKOMSTEN } from './diploma';

export const CATEGORIEEN = ['OP', 'OOP', 'DIR', 'alle'] as const;
export const MASTERKEUZES = ['ja', 'nee', 'onbekend', 'in-opleiding'] as const;
export const SORTERINGEN = ['naam', 'school', 'schaal', 'fte', 'diploma', 'screening'] as const;
export const REGISTERKOLOMMEN = ['school', 'functie', 'fte', 'vakken', 'diploma', 'screening', 'sectie', 'schaal', 'master', 'wo', 'bevoegd', 'studie', 'vertrek', 'leeftijd', 'populatie'] as const;
export type Registerkolom = (typeof REGISTERKOLOMMEN)[number];
export const STANDAARD_REGISTERKOLOMMEN: readonly Registerkolom[] = ['school', 'functie', 'fte', 'vakken', 'diploma', 'screening'];
export const REGISTERGROEPEN = ['school', 'team', 'sectie', 'schaal'] as const;
export type Registergroep = (typeof REGISTERGROEPEN)[number];
export type Sortering = (typeof SORTERINGEN)[number];

const keuze = <const T extends readonly [string, ...string[]]>(waarden: T) => z.enum(waarden).optional().catch(undefined);
/** 'school.fte' → the columns that exist, in the order of the screen; nothing known left means the usual ones. */
function kolommenUit(tekst: unknown): Registerkolom[] {
  const gevraagd = typeof tekst === 'string' ? tekst.split('.') : [];
  const bekend = REGISTERKOLOMMEN.filter((kolom) => gevraagd.includes(kolom));
  return bekend.length > 0 ? bekend : [...STANDAARD_REGISTERKOLOMMEN];
}

const id = z.uuid().optional().catch(undefined);

/**
 * The state of the register as it stands in the URL. Whatever is wrong there falls back to its default: an address
 * that somebody passed on never ends in an error.
 */
export const RegisterFilterSchema = z.object({
  zoek: z.string().trim().max(100).optional().catch(undefined).transform((zoek) => zoek || undefined),
  school: id,
  team: id,
  /** Code of the national subject list. */
  sectie: z.string().regex(/^[a-z0-9]{1,20}$/).optional().catch(undefined),
  categorie: z.enum(CATEGORIEEN).catch('OP').default('OP'),
  master: keuze(MASTERKEUZES),
  screening: keuze(UITKOMSTEN),
  peildatum: DatumSchema.refine((dag) => dag >= '2000-01-01' && dag < '2100-01-01').catch(() => vandaag()).default(() => vandaag()),
  sorteer: z.enum(SORTERINGEN).catch('naam').default('naam'),
  richting: z.enum(['op', 'af']).catch('op').default('op'),
  kolommen: z.preprocess(kolommenUit, z.array(z.enum(REGISTERKOLOMMEN))),
  groep: keuze(REGISTERGROEPEN),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type RegisterFilter = z.infer<typeof RegisterFilterSchema>;

/** The filter out of a page's searchParams or a URLSearchParams; of repeated names the first counts, but k=… may name several columns. */
export function registerFilterUit(params: URLSearchParams | Record<string, string | string[] | undefined>): RegisterFilter {
  const paren = params instanceof URLSearchParams ? [...params].reverse() : Object.entries(params).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde[0] : waarde]);
  const los = params instanceof URLSearchParams ? params.getAll('k') : [params.k ?? []].flat();
  return RegisterFilterSchema.parse({ ...Object.fromEntries(paren.filter(([, waarde]) => waarde !== '')), ...(los.length > 0 ? { kolommen: los.join('.') } : {}) });
}

/** The query string ('?zoek=…' or '') of a filter, with only what differs from the default. */
export function registerAdres(filter: RegisterFilter, wijziging: Partial<RegisterFilter> = {}): string {
  // Any other change starts again at the first page.
  const nieuw = { ...filter, pagina: 1, ...wijziging };
  const standaard: Record<string, unknown> = RegisterFilterSchema.parse({});
  const paren = Object.entries(nieuw).filter(([naam, waarde]) => waarde !== undefined && alsTekst(waarde) !== alsTekst(standaard[naam]));
  const tekst = new URLSearchParams(paren.map(([naam, waarde]) => [naam, alsTekst(waarde)])).toString();
  return tekst === '' ? '' : `?${tekst}`;
}

function alsTekst(waarde: unknown): string {
  return Array.isArray(waarde) ? waarde.join('.') : String(waarde);
}
