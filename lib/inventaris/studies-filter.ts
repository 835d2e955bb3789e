import { z } from 'zod';
import { schooljaarVan, vandaag } from '../dates';
import { TRAJECTSTATUSSEN } from './studie';

export const STUDIESORTERINGEN = ['naam', 'opleiding', 'status', 'einde'] as const;
export type Studiesortering = (typeof STUDIESORTERINGEN)[number];
/** Percents of its hours that a section may miss before the planner warns. */
export const GRENZEN = [3, 5, 10] as const;
export const STUDIES_PER_PAGINA = 50;

const id = z.uuid().optional().catch(undefined);

/** The state of the list of studies in the URL; what is wrong there falls back to its default. */
export const StudiesFilterSchema = z.object({
  beeld: z.enum(['lijst', 'verlof']).catch('lijst').default('lijst'),
  zoek: z.string().trim().max(100).optional().catch(undefined).transform((zoek) => zoek || undefined),
  status: z.enum(['lopend', 'alle', ...TRAJECTSTATUSSEN]).catch('lopend').default('lopend'),
  school: id,
  /** Code of the national subject list. */
  sectie: z.string().regex(/^[a-z0-9]{1,20}$/).optional().catch(undefined),
  schooljaar: z.coerce.number().int().min(2000).max(2100).catch(() => schooljaarVan(vandaag())).default(() => schooljaarVan(vandaag())),
  grens: z.coerce.number().refine((grens) => (GRENZEN as readonly number[]).includes(grens)).catch(5).default(5),
  sorteer: z.enum(STUDIESORTERINGEN).catch('naam').default('naam'),
  richting: z.enum(['op', 'af']).catch('op').default('op'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type StudiesFilter = z.infer<typeof StudiesFilterSchema>;

/** The filter out of searchParams; of repeated names the first counts. */
export function studiesFilterUit(params: URLSearchParams | Record<string, string | string[] | undefined>): StudiesFilter {
  return StudiesFilterSchema.parse(eersteWaarden(params));
}

/** The query string of a filter, with only what differs from the default. */
export function studiesAdres(filter: StudiesFilter, wijziging: Partial<StudiesFilter> = {}): string {
  return adresVan({ ...filter, pagina: 1, ...wijziging }, StudiesFilterSchema.parse({}));
}

/** Names with one value each; empty values are left out. */
export function eersteWaarden(params: URLSearchParams | Record<string, string | string[] | undefined>): Record<string, string | undefined> {
  const paren = params instanceof URLSearchParams ? [...params].reverse() : Object.entries(params).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde[0] : waarde]);
  return Object.fromEntries(paren.filter(([, waarde]) => waarde !== '')) as Record<string, string | undefined>;
}

/** '?a=1' of what differs from the default, or ''. */
export function adresVan(nieuw: object, standaard: object): string {
  const gewoon: Record<string, unknown> = { ...standaard };
  const paren = Object.entries(nieuw).filter(([naam, waarde]) => waarde !== undefined && waarde !== gewoon[naam]);
  const tekst = new URLSearchParams(paren.map(([naam, waarde]) => [naam, String(waarde)])).toString();
  return tekst === '' ? '' : `?${tekst}`;
}
