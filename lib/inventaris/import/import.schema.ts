import { z } from 'zod';
import { dagenTussen, vandaag } from '@/lib/dates';
import { DatumSchema } from '@/lib/dates.schema';
import { importKeuzes, importSoorten } from './begrippen';

/** '2026-2027' (or '2026') as the year in which the school year starts. */
export const SchooljaarSchema = z.string().trim().regex(/^(20\d{2})(-20\d{2})?$/, 'Schrijf het schooljaar als 2026-2027.')
  .refine((tekst) => tekst.length === 4 || Number(tekst.slice(5)) === Number(tekst.slice(0, 4)) + 1, 'Schrijf het schooljaar als 2026-2027.')
  .transform((tekst) => Number(tekst.slice(0, 4)));

/** Last day of who is gone: within reason, so that a typing error does not end appointments decades ago. */
const VerdwenenPerSchema = DatumSchema.refine((dag) => Math.abs(dagenTussen(dag, vandaag())) <= 750, 'Kies een dag binnen twee jaar van vandaag.');

const leegIsNiets = <S extends z.ZodType>(schema: S) => z.preprocess((waarde) => (waarde === '' ? undefined : waarde), schema.optional());

/** What comes along with an uploaded file. `grootte` and `sha256` are the browser's own, to see whether all of it arrived. */
export const ImportStartSchema = z.strictObject({
  soort: z.enum(importSoorten, 'Kies wat er in het bestand staat.'),
  schooljaar: leegIsNiets(SchooljaarSchema),
  ingangsdatum: leegIsNiets(DatumSchema),
  /** HR says: who works at these schools and is not in the file, is gone. */
  volledig: z.boolean().optional(),
  verdwenenPer: leegIsNiets(VerdwenenPerSchema),
  /** Key of a ready-made profile or id of an own one. */
  profiel: leegIsNiets(z.string().max(80)),
  naam: z.string().min(1).max(400),
  grootte: z.coerce.number().int().min(0),
  /** Empty where the browser has no crypto (plain http on another machine): then the size alone tells. */
  sha256: z.string().regex(/^([0-9a-f]{64})?$/),
}).superRefine(({ soort, schooljaar }, ctx) => {
  if (soort === 'rooster' && schooljaar === undefined) ctx.addIssue({ code: 'custom', path: ['schooljaar'], message: 'Kies het schooljaar van het rooster.' });
});

const versie = z.coerce.number().int().min(1);

/** An import as the page saw it. */
export const ImportActieSchema = z.strictObject({ id: z.uuid(), versie, sleutel: z.uuid().optional() });

/** Trial run; `koppeling` when HR changed how the file is read. Its own rules are in koppeling.ts. */
export const ImportControlerenSchema = z.strictObject({ versie, keuze: z.enum(importKeuzes).optional(), koppeling: z.unknown().optional(), verdwenenPer: VerdwenenPerSchema.nullable().optional() });

/** Confirmation, apart from applying, that the appointments of who is not in the file end. */
const VerdwenenSchema = z.strictObject({ vingerafdruk: z.string().regex(/^[0-9a-f]{32}$/), getypt: z.number().int().min(0).optional(), nogmaals: z.boolean().optional() });

export const ImportDoorvoerenSchema = z.strictObject({ versie, keuze: z.enum(importKeuzes), foutenOverslaan: z.boolean(), verdwenen: VerdwenenSchema.optional() });

export { VerdwenenPerSchema };

export type ImportStart = z.output<typeof ImportStartSchema>;
export type ImportActie = z.output<typeof ImportActieSchema>;
export type ImportControleren = z.output<typeof ImportControlerenSchema> & { id: string };
export type ImportDoorvoeren = z.output<typeof ImportDoorvoerenSchema> & { id: string };
