import { z } from 'zod';

// What a question of the guide asks for. The kinds are data: content names one, the form draws it, `antwoord.schema.ts`
// checks what comes back.

const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const Optie = z.strictObject({ code: Code, naam: z.string().min(1) });
const Opties = z.array(Optie).min(1);

const Kolom = z.discriminatedUnion('soort', [
  z.strictObject({ code: Code, naam: z.string().min(1), soort: z.enum(['tekst', 'getal', 'datum', 'ja-nee']) }),
  z.strictObject({ code: Code, naam: z.string().min(1), soort: z.literal('keuze'), opties: Opties }),
]);
export type Kolom = z.infer<typeof Kolom>;

/** Every kind may carry `label`: the words above its text field when "Toelichting" does not say enough. */
export const Invoer = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('geen') }),
  z.strictObject({ soort: z.literal('tekst'), label: z.string().optional() }),
  /** Ja, nee, deels, weet ik niet, niet van toepassing; for the whole or for each part; with an explanation. */
  z.strictObject({ soort: z.literal('oordeel'), delen: Opties.optional(), label: z.string().optional() }),
  z.strictObject({ soort: z.literal('keuze'), opties: Opties, eigen: z.boolean().default(false), label: z.string().optional() }),
  z.strictObject({ soort: z.literal('meerkeuze'), opties: Opties, eigen: z.boolean().default(false), label: z.string().optional() }),
  z.strictObject({ soort: z.literal('getal'), eenheid: z.string().default(''), min: z.number().optional(), max: z.number().optional(), label: z.string().optional() }),
  z.strictObject({ soort: z.literal('datum'), label: z.string().optional() }),
  /** Goals, each with who and when. */
  z.strictObject({ soort: z.literal('doelen'), label: z.string().optional() }),
  /** One text per level or part, such as organisatie, medewerkers, leerlingen. */
  z.strictObject({ soort: z.literal('niveaus'), delen: Opties }),
  /** Rows that people add, or the fixed `rijen`. */
  z.strictObject({ soort: z.literal('tabel'), kolommen: z.array(Kolom).min(1).max(8), rijen: Opties.optional() }),
  /** One row of typed cells, and statements to tick: how rows of an instrument are answered. */
  z.strictObject({ soort: z.literal('velden'), velden: z.array(Kolom).min(1).max(16), vinkjes: Opties.optional(), label: z.string().optional() }),
  /** Report of a talk: with whom, when, form, yield. */
  z.strictObject({ soort: z.literal('verslag') }),
  /** Use of a tool or support offer: used, when, findings. */
  z.strictObject({ soort: z.literal('gebruik'), label: z.string().optional() }),
  /** Answered within an instrument of the guide (tables 3 and 4, checklists, matrices, AMO); `velden`: in which fields of its rows. */
  z.strictObject({ soort: z.literal('instrument'), instrument: Code, velden: z.array(Code).optional() }),
]);
export type Invoer = z.infer<typeof Invoer>;
