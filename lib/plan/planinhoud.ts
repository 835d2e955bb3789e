import { z } from 'zod';

// What a plan says: the thing that is written, frozen at submission, compared, copied and put before others. Browser-safe.

export const GROEPEN = ['hr', 'leidinggevenden', 'leraren', 'opleiding', 'collegas'] as const;
export type Groep = (typeof GROEPEN)[number];
export const GROEPWOORDEN: Record<Groep, string> = { hr: 'HR', leidinggevenden: 'Leidinggevenden', leraren: 'Leraren', opleiding: 'Opleiding of opleidingsschool', collegas: 'Collega’s' };

export const RACI = ['R', 'A', 'C', 'I'] as const;
export type Raci = (typeof RACI)[number];
export const RACIWOORDEN: Record<Raci, string> = { R: 'voert uit', A: 'is verantwoordelijk', C: 'denkt mee', I: 'hoort het' };

export const AMO = ['A', 'M', 'O'] as const;
export type Amo = (typeof AMO)[number];
export const AMOWOORDEN: Record<Amo, string> = { A: 'bekwaam', M: 'gemotiveerd', O: 'in de gelegenheid' };

const dag = z.iso.date().nullable();
const oordeel = z.enum(['ja', 'deels', 'nee']).nullable();

/** An activity as it is written in a plan. Hours are hours in all, costs euros in all; dates 'yyyy-mm-dd'. */
export const ActiviteitInhoudSchema = z.object({
  id: z.uuid(), volgorde: z.number(), naam: z.string(), ontwerp: z.string(),
  /** Answer id of the goal, and of the intervention or entry point that it comes from. */
  doelId: z.string().nullable(), herkomstId: z.string().nullable(),
  amo: z.enum(AMO).nullable(), eigenaarId: z.string().nullable(),
  /** Name of the owner when it was read: a frozen version keeps it. */
  eigenaar: z.string().nullable(),
  begin: dag, einde: dag, mijlpaal: z.boolean(),
  uren: z.number().nullable(), kosten: z.number().nullable(), dekking: z.string(),
  tijd: oordeel, budget: oordeel, leiding: oordeel, voorwaarden: z.string(), communicatie: z.string(), monitoring: z.string(),
  rollen: z.array(z.object({ groep: z.enum(GROEPEN), raci: z.enum(RACI), toelichting: z.string() })),
  /** Ids of the activities that have to be done before. */
  na: z.array(z.uuid()),
});
export type ActiviteitInhoud = z.infer<typeof ActiviteitInhoudSchema>;

export const PlaninhoudSchema = z.object({
  naam: z.string(), doel: z.string(), begin: z.iso.date(), einde: z.iso.date(), urenPerKwartaal: z.number().nullable(),
  /** Goals that activities work for, with their words when read. */
  doelen: z.array(z.object({ id: z.string(), tekst: z.string() })),
  activiteiten: z.array(ActiviteitInhoudSchema),
});
export type Planinhoud = z.infer<typeof PlaninhoudSchema>;
