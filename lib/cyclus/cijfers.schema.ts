import { z } from 'zod';

/** Which row: what its figures are, the server says. */
export const CijferVastzettenSchema = z.object({ cyclus: z.uuid(), vraagId: z.string().regex(/^[a-z0-9-]{1,120}$/) });
export type CijferVastzetten = z.infer<typeof CijferVastzettenSchema>;
