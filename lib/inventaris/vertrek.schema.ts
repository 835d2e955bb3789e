import { z } from 'zod';
import { vandaag } from '../dates';
import { schoneTekst } from './import/normaal';
import { datumVeld } from './studie.schema';
import { adresVan, eersteWaarden } from './studies-filter';
import { REKENEN_MET, TERMIJNEN, VERTREKREDENEN, ZEKERHEDEN, type Termijn } from './vertrek';

export const VERTREK_PER_PAGINA = 50;

/** The state of the departures in the URL; what is wrong there falls back to its default. */
export const VertrekFilterSchema = z.object({
  jaren: z.coerce.number().refine((jaren): jaren is Termijn => (TERMIJNEN as readonly number[]).includes(jaren)).catch(5).default(5),
  met: z.enum(REKENEN_MET).catch('waarschijnlijk').default('waarschijnlijk'),
  school: z.uuid().optional().catch(undefined),
  /** Code of the national subject list, or the school's own word. */
  sectie: z.string().max(100).optional().catch(undefined),
  wie: z.enum(['vertrekt', 'voorbij', 'onbekend']).catch('vertrekt').default('vertrekt'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type VertrekFilter = z.infer<typeof VertrekFilterSchema>;

export function vertrekFilterUit(params: URLSearchParams | Record<string, string | string[] | undefined>): VertrekFilter {
  return VertrekFilterSchema.parse(eersteWaarden(params));
}

/** The query string of a filter, with only what differs from the default. */
export function vertrekAdres(filter: VertrekFilter, wijziging: Partial<VertrekFilter> = {}): string {
  return adresVan({ ...filter, pagina: 1, ...wijziging }, VertrekFilterSchema.parse({}));
}

/** What HR knows of a departure. `versie` 0: nothing was recorded yet. */
export const VertrekBewarenSchema = z.strictObject({
  medewerker: z.uuid(), versie: z.coerce.number().int().min(0), reden: z.enum(VERTREKREDENEN, 'Kies een reden.'), zekerheid: z.enum(ZEKERHEDEN, 'Kies hoe zeker dit is.'),
  verwachtOp: datumVeld.transform((dag, context): string => {
    if (dag !== null && dag >= `${Number(vandaag().slice(0, 4)) - 1}-01-01`) return dag;
    context.addIssue({ code: 'custom', message: dag === null ? 'Vul in op welke dag u het vertrek verwacht.' : 'Deze datum ligt te ver terug. Beëindig dan de aanstelling.' });
    return z.NEVER;
  }),
  toelichting: z.string().max(1500).default('').transform(schoneTekst).pipe(z.string().max(500, 'Gebruik hoogstens 500 tekens.')),
});
export type VertrekBewaren = z.output<typeof VertrekBewarenSchema>;

/** Back to the AOW date. */
export const VertrekVerwijderenSchema = z.strictObject({ medewerker: z.uuid(), versie: z.coerce.number().int().min(1) });
export type VertrekVerwijderen = z.output<typeof VertrekVerwijderenSchema>;
