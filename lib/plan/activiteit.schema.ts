import { z } from 'zod';
import { VELDEN, type Veld } from './activiteitvelden';

const Tekst = z.string().max(6_000);

/** Autosave: some fields, what stood there when they were typed, as text. */
export const VeldenBewarenSchema = z.strictObject({ velden: z.partialRecord(z.enum(VELDEN), Tekst), was: z.partialRecord(z.enum(VELDEN), Tekst) })
  .refine(({ velden, was }) => Object.keys(velden).length > 0 && Object.keys(velden).every((veld) => Object.hasOwn(was, veld)), { error: 'Elk veld zegt wat er stond.' });
export type VeldenBewaren = z.infer<typeof VeldenBewarenSchema>;

const Veldkeuze = z.object(Object.fromEntries(VELDEN.map((veld) => [veld, z.union([Tekst, z.array(Tekst)]).optional()])) as Record<Veld, z.ZodOptional<z.ZodUnion<[typeof Tekst, z.ZodArray<typeof Tekst>]>>>);
/** The whole form at once, for who has no script. More boxes under one name come as a list. */
export const ActiviteitInleverenSchema = Veldkeuze.extend({ plan: z.uuid(), activiteit: z.uuid(), versie: z.coerce.number().int() });
export type ActiviteitInleveren = z.infer<typeof ActiviteitInleverenSchema>;

export const ActiviteitToevoegenSchema = z.object({ plan: z.uuid(), doelId: z.string().max(120).default(''), naam: z.string().trim().min(1, 'Geef de activiteit een naam.').max(200, 'Deze naam is te lang. Houd het bij 200 tekens.') });
export type ActiviteitToevoegen = z.infer<typeof ActiviteitToevoegenSchema>;

export const ActiviteitKeuzeSchema = z.object({ plan: z.uuid(), activiteit: z.uuid() });
export type ActiviteitKeuze = z.infer<typeof ActiviteitKeuzeSchema>;

export const ActiviteitVerplaatsenSchema = ActiviteitKeuzeSchema.extend({ richting: z.enum(['omhoog', 'omlaag']) });
export type ActiviteitVerplaatsen = z.infer<typeof ActiviteitVerplaatsenSchema>;
