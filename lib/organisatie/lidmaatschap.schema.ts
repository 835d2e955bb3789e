import { z } from 'zod';

export const LidmaatschapBeeindigenSchema = z.strictObject({ id: z.uuid(), versie: z.coerce.number().int().min(1) });
export type LidmaatschapBeeindigen = z.infer<typeof LidmaatschapBeeindigenSchema>;
