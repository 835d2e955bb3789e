import { z } from 'zod';

const misschien = <T extends z.ZodType>(soort: T) => soort.optional().catch(undefined);

/** Which two cycles, and whether what is the same is shown too. */
export const CyclusvergelijkSchema = z.object({ links: misschien(z.uuid()), rechts: misschien(z.uuid()), toon: z.enum(['anders', 'alles']).catch('anders').default('anders') });
export type Cyclusvergelijk = z.output<typeof CyclusvergelijkSchema>;
