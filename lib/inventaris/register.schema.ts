import { z } from 'zod';
import { DatumSchema, vandaag } from '../dates';
import { UITKOMSTEN } from './diploma';

export const CATEGORIEEN = ['OP', 'OOP', 'DIR', 'alle'] as const;
export const MASTERKEUZES = ['ja', 'nee', 'onbekend', 'in-opleiding'] as const;
export const SORTERINGEN = ['naam', 'school', 'schaal', 'fte', 'diploma', 'screening'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

const keuze = <const T extends readonly [string, ...string[]]>(waarden: T) => z.enum(waarden).optional().catch(undefined);
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
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type RegisterFilter = z.infer<typeof RegisterFilterSchema>;

/** The filter out of a page's searchParams or a URLSearchParams; of repeated names the first counts. */
export function registerFilterUit(params: URLSearchParams | Record<string, string | string[] | undefined>): RegisterFilter {
  const paren = params instanceof URLSearchParams ? [...params].reverse() : Object.entries(params).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde[0] : waarde]);
  return RegisterFilterSchema.parse(Object.fromEntries(paren.filter(([, waarde]) => waarde !== '')));
}

/** The query string ('?zoek=…' or '') of a filter, with only what differs from the default. */
export function registerAdres(filter: RegisterFilter, wijziging: Partial<RegisterFilter> = {}): string {
  // Any other change starts again at the first page.
  const nieuw = { ...filter, pagina: 1, ...wijziging };
  const standaard: Record<string, unknown> = RegisterFilterSchema.parse({});
  const paren = Object.entries(nieuw).filter(([naam, waarde]) => waarde !== undefined && waarde !== standaard[naam]);
  const tekst = new URLSearchParams(paren.map(([naam, waarde]) => [naam, String(waarde)])).toString();
  return tekst === '' ? '' : `?${tekst}`;
}
