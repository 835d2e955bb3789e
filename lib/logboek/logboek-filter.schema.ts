import { z } from 'zod';

/** What the log page can be asked for, from the URL. Anything odd falls back to the first page of everything. */
export const LogboekFilterSchema = z.object({
  handeling: z.string().max(80).catch(''),
  wie: z.uuid().or(z.literal('')).catch(''),
  vanaf: z.iso.date().or(z.literal('')).catch(''),
  tot: z.iso.date().or(z.literal('')).catch(''),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type LogboekFilter = z.infer<typeof LogboekFilterSchema>;

export const LOGREGELS_PER_PAGINA = 50;
