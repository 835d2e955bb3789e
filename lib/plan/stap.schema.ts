import { z } from 'zod';

// What a person sends along with a step of a plan.

const plan = z.uuid();
const tekst = (hoogstens: number) => z.string().trim().max(hoogstens, `Houd dit korter dan ${hoogstens.toLocaleString('nl-NL')} tekens.`).default('');

export const PlanIndienenSchema = z.object({
  plan,
  bericht: tekst(2000),
  /** Seal of the content as this person saw it; absent: whatever it says now. */
  gezien: z.string().regex(/^[0-9a-f]{64}$/).optional(),
});
export type PlanIndienen = z.output<typeof PlanIndienenSchema>;

/** `nummer`: the version that this person looked at, and no other. */
export const PlanVaststellenSchema = z.object({ plan, nummer: z.coerce.number().int().min(1), reden: tekst(4000) });
export type PlanVaststellen = z.output<typeof PlanVaststellenSchema>;

/** Any other step: `versie` of the plan as it was shown. A step that needs a reason refuses without one. */
export const PlanStapSchema = z.object({ plan, versie: z.coerce.number().int(), reden: tekst(4000) });
export type PlanStap = z.output<typeof PlanStapSchema>;

/** Number of a version in an address. */
export const VersienummerSchema = z.string().regex(/^[1-9]\d{0,5}$/).transform(Number);
