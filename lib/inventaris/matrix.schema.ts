import { z } from 'zod';
import { vandaag } from '../dates';
import { DatumSchema } from '../dates.schema';
import { bekendInAdres, bekendUitAdres } from './bekend';
import { GATKOLOMMEN, KOLOMSLEUTELS, STANDAARDKOLOMMEN, type Kolomsleutel } from './matrix-kolommen';

/** Rows on one page. */
export const MATRIX_PER_PAGINA = 50;

export const GROEPERINGEN = ['geen', 'school', 'sectie', 'team', 'schaal'] as const;
export type MatrixGroepering = (typeof GROEPERINGEN)[number];
export const MATRIXSORTERINGEN = ['naam', 'schaal', 'fte', 'vwo', ...GATKOLOMMEN, 'vertrek'] as const;
export type MatrixSortering = (typeof MATRIXSORTERINGEN)[number];

const id = z.uuid().optional().catch(undefined);
const kort = (langst: number) => z.string().trim().max(langst).optional().catch(undefined).transform((tekst) => tekst || undefined);

/** 'master.wo.fte' → the columns that exist, in the order of the screen; nothing known left means the usual ones. */
function kolommenUit(tekst: unknown): Kolomsleutel[] {
  const gevraagd = new Set(typeof tekst === 'string' ? tekst.split('.') : []);
  const bekend = KOLOMSLEUTELS.filter((sleutel) => gevraagd.has(sleutel));
  return bekend.length > 0 ? bekend : [...STANDAARDKOLOMMEN];
}

/** The state of the matrix as it stands in the URL. Whatever is wrong there falls back to its default. */
export const MatrixFilterSchema = z.object({
  zoek: kort(100),
  school: id,
  team: id,
  /** Code of the national subject list. */
  sectie: z.string().regex(/^[a-z0-9]{1,20}$/).optional().catch(undefined),
  schaal: kort(12),
  /** Only who has a gap: in any column that is shown, or in this one. */
  gat: z.enum(['een', ...GATKOLOMMEN]).optional().catch(undefined),
  groep: z.enum(GROEPERINGEN).catch('sectie').default('sectie'),
  /** Key of the group whose people are shown, or all of them, or none; absent: all when they fit on one page. */
  open: z.string().max(60).optional().catch(undefined),
  kolommen: z.preprocess(kolommenUit, z.array(z.enum(KOLOMSLEUTELS))),
  eenheid: z.enum(['personen', 'fte']).catch('personen').default('personen'),
  peildatum: DatumSchema.refine((dag) => dag >= '2000-01-01' && dag < '2100-01-01').catch(() => vandaag()).default(() => vandaag()),
  /** As known on this moment; null is now. */
  bekend: z.string().optional().catch(undefined).transform((tekst) => bekendUitAdres(tekst)),
  sorteer: z.enum(MATRIXSORTERINGEN).catch('naam').default('naam'),
  richting: z.enum(['op', 'af']).catch('op').default('op'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export type MatrixFilter = z.infer<typeof MatrixFilterSchema>;

/** The columns that are shown: what the groups already say is not repeated in every row. */
export function zichtbareKolommen({ kolommen, groep }: Pick<MatrixFilter, 'kolommen' | 'groep'>): Kolomsleutel[] {
  return kolommen.length === 1 ? kolommen : kolommen.filter((kolom) => kolom !== groep);
}

/** The filter out of a page's searchParams or a URLSearchParams. Columns may come as 'a.b' or, from a form, as repeated k=. */
export function matrixFilterUit(params: URLSearchParams | Record<string, string | string[] | undefined>): MatrixFilter {
  const alle = params instanceof URLSearchParams ? Object.fromEntries([...new Set(params.keys())].map((naam) => [naam, params.getAll(naam)])) : params;
  const eerste = Object.fromEntries(Object.entries(alle).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde[0] : waarde]).filter(([, waarde]) => waarde !== '' && waarde !== undefined));
  const los = [alle.k].flat().filter((sleutel) => sleutel !== undefined);
  return MatrixFilterSchema.parse(los.length > 0 ? { ...eerste, kolommen: los.join('.') } : eerste);
}

/** The query string ('?zoek=…' or '') of a filter, with only what differs from the default. */
export function matrixAdres(filter: MatrixFilter, wijziging: Partial<MatrixFilter> = {}): string {
  const nieuw = { ...filter, pagina: 1, ...wijziging };
  const standaard: Record<string, unknown> = MatrixFilterSchema.parse({});
  const paren = Object.entries(nieuw).map(([naam, waarde]) => [naam, alsTekst(waarde)]).filter(([naam = '', waarde]) => waarde !== undefined && waarde !== alsTekst(standaard[naam]));
  const tekst = new URLSearchParams(paren as [string, string][]).toString();
  return tekst === '' ? '' : `?${tekst}`;
}

function alsTekst(waarde: unknown): string | undefined {
  if (waarde === undefined || waarde === null) return undefined;
  if (waarde instanceof Date) return bekendInAdres(waarde);
  return Array.isArray(waarde) ? waarde.join('.') : String(waarde);
}
