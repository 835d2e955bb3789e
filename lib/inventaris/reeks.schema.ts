import { z } from 'zod';
import { MEESTE_TEGELIJK, REEKS_KEUZES } from './reeks';
import { WerklijstFilterSchema } from './werklijst.schema';

const ids = (waarde: unknown) => (typeof waarde === 'string' ? waarde.split(',').filter(Boolean) : Array.isArray(waarde) ? waarde : []);

/** Which diplomas, and perhaps already what with them, as it stands in the address. */
export const ReeksKeuzeSchema = WerklijstFilterSchema.extend({
  alles: z.literal('1').optional().catch(undefined).transform((waarde) => waarde === '1'),
  diploma: z.preprocess(ids, z.array(z.uuid()).transform((lijst) => [...new Set(lijst)])).catch([]),
  keuze: z.enum(REEKS_KEUZES).optional().catch(undefined),
});
export type ReeksKeuze = z.output<typeof ReeksKeuzeSchema>;

export const ReeksScreenenSchema = z.object({
  diplomas: z.preprocess(ids, z.array(z.uuid()).min(1, 'Kies minstens één diploma.').max(MEESTE_TEGELIJK, `Doe er hoogstens ${MEESTE_TEGELIJK} tegelijk.`).transform((lijst) => [...new Set(lijst)])),
  keuze: z.enum(REEKS_KEUZES, 'Kies een uitkomst.'),
  notitie: z.string().trim().max(2_000, 'Houd de notitie korter dan 2000 tekens.').default(''),
  gezienOp: z.iso.datetime(),
}).refine(({ keuze, notitie }) => keuze !== 'nader-onderzoek' || notitie !== '', { path: ['notitie'], error: 'Schrijf bij nader onderzoek op wat u nog nodig hebt.' });
export type ReeksInvoer = z.output<typeof ReeksScreenenSchema>;

export const ReeksHerstellenSchema = z.object({ reeksId: z.uuid() });
