import { z } from 'zod';
import { adresVan, eersteWaarden } from '@/lib/inventaris/studies-filter';
import { TOESTANDEN } from './toestanden';
import { KLEUREN } from './voortgang';

export const PLANSORTERINGEN = ['aandacht', 'naam', 'toestand', 'voortgang', 'datum'] as const;
export type Plansortering = (typeof PLANSORTERINGEN)[number];
export const PLANNEN_PER_PAGINA = 60;

/** The state of the list of plans in the URL; what is wrong there falls back to its default. */
export const PortfolioFilterSchema = z.object({
  zoek: z.string().trim().max(100).optional().catch(undefined).transform((zoek) => zoek || undefined),
  school: z.union([z.uuid(), z.literal('bestuur')]).optional().catch(undefined),
  toestand: z.enum(['lopend', ...TOESTANDEN, 'alle']).catch('lopend').default('lopend'),
  signaal: z.enum(KLEUREN).optional().catch(undefined),
  sorteer: z.enum(PLANSORTERINGEN).catch('aandacht').default('aandacht'),
  richting: z.enum(['op', 'af']).catch('op').default('op'),
  pagina: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
export type PortfolioFilter = z.infer<typeof PortfolioFilterSchema>;

export function portfolioFilterUit(params: URLSearchParams | Record<string, string | string[] | undefined>): PortfolioFilter {
  return PortfolioFilterSchema.parse(eersteWaarden(params));
}

/** The query string of a filter, with only what differs from the default. */
export function portfolioAdres(filter: PortfolioFilter, wijziging: Partial<PortfolioFilter> = {}): string {
  return adresVan({ ...filter, pagina: 1, ...wijziging }, PortfolioFilterSchema.parse({}));
}
