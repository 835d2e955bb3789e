import { z } from 'zod';

export const MELDINGSOORTEN = ['nooit', 'verouderd', 'tegenstrijdig', 'eindigt', 'geen-lessen', 'origineel'] as const;
export type Meldingsoort = (typeof MELDINGSOORTEN)[number];

export const MELDINGEN_PER_PAGINA = 50;
export const WERKLIJST_SORTERINGEN = ['school', 'naam', 'soort', 'datum'] as const;
export type WerklijstSortering = (typeof WERKLIJST_SORTERINGEN)[number];

const eerste = (waarde: unknown) => (Array.isArray(waarde) ? (waarde as unknown[])[0] : waarde);

/** The state of the work list as it stands in the URL. What cannot be read falls back on the default. */
export const WerklijstFilterSchema = z.object({
  soort: z.preprocess(eerste, z.enum(MELDINGSOORTEN)).optional().catch(undefined),
  school: z.preprocess(eerste, z.uuid()).optional().catch(undefined),
  niveau: z.preprocess(eerste, z.enum(['alle', 'masters'])).catch('alle'),
  zoek: z.preprocess(eerste, z.string().trim().max(80)).catch(''),
  sorteer: z.preprocess(eerste, z.enum(WERKLIJST_SORTERINGEN)).catch('school'),
  richting: z.preprocess(eerste, z.enum(['op', 'af'])).catch('op'),
  pagina: z.preprocess(eerste, z.coerce.number().int().min(1).max(10_000)).catch(1),
});
export type WerklijstFilter = z.output<typeof WerklijstFilterSchema>;

