import { z } from 'zod';

/** Opens the circle of a cycle: whoever does it sits in it as the first. */
export const KringOpenenSchema = z.object({ cyclus: z.uuid() });
export type KringOpenen = z.infer<typeof KringOpenenSchema>;

/** Lets a colleague into the circle, or takes one out. */
export const KringLidSchema = z.object({ cyclus: z.uuid(), gebruiker: z.uuid('Kies een collega.') });
export type KringLidZetten = z.infer<typeof KringLidSchema>;
