import { z } from 'zod';

export const MELDINGEN_PER_PAGINA = 40;

export const MeldingenFilterSchema = z.object({
  toon: z.enum(['ongelezen', 'alles']).catch('ongelezen').default('ongelezen'),
  pagina: z.coerce.number().int().min(1).max(500).catch(1).default(1),
});
export type MeldingenFilter = z.infer<typeof MeldingenFilterSchema>;

export const MeldingOpenenSchema = z.strictObject({ melding: z.uuid() });
export type MeldingOpenen = z.infer<typeof MeldingOpenenSchema>;
export const MeldingenLezenSchema = z.strictObject({});
