import { z } from 'zod';

/** An own row in an instrument. */
export const RijToevoegenSchema = z.object({
  cyclus: z.uuid(),
  instrument: z.string().regex(/^[a-z0-9-]{1,60}$/),
  blok: z.string().regex(/^[a-z0-9-]{1,60}$/),
  tekst: z.string().trim().min(1, 'Vul in wat u wilt toevoegen.').max(500, 'Maak dit korter: er passen 500 tekens.'),
  /** Thing of which this was made: 'rij:<vraagId>'. */
  van: z.string().regex(/^rij:[a-z0-9-]{1,120}$/).optional(),
});
export type RijToevoegen = z.infer<typeof RijToevoegenSchema>;

/** Other words for an own row. */
export const RijWijzigenSchema = z.object({ cyclus: z.uuid(), rij: z.uuid(), versie: z.coerce.number().int().min(1), tekst: RijToevoegenSchema.shape.tekst });
export type RijWijzigen = z.infer<typeof RijWijzigenSchema>;

/** Takes an own row out of the instrument, or back into it; what was filled in stays. */
export const RijVervallenSchema = z.object({ cyclus: z.uuid(), rij: z.uuid(), versie: z.coerce.number().int().min(1), terug: z.literal('ja').optional() });
export type RijVervallen = z.infer<typeof RijVervallenSchema>;

const Punt = z.string().regex(/^rij:[a-z0-9-]{1,120}$/, 'Kies iets uit de lijst.');

/** Says that `naar` came of `van`. */
export const SchakelLeggenSchema = z.object({ cyclus: z.uuid(), van: Punt, naar: Punt });
export type SchakelLeggen = z.infer<typeof SchakelLeggenSchema>;

export const SchakelLosmakenSchema = z.object({ cyclus: z.uuid(), schakel: z.uuid() });
export type SchakelLosmaken = z.infer<typeof SchakelLosmakenSchema>;

/** What the address of the chain asks for: one point, or nothing. */
export const KetenKeuzeSchema = z.object({ punt: Punt.optional().catch(undefined) });
