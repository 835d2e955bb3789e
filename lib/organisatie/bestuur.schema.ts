import { z } from 'zod';
import { SchoolSchema } from './organisatie.schema';

/** A board as the host makes it: number of the bevoegd gezag, name, and its schools. */
export const NieuwBestuurSchema = z.strictObject({
  nummer: z.string().trim().regex(/^[0-9A-Za-z-]{1,20}$/, 'Het nummer van het bestuur bestaat uit hoogstens 20 cijfers en letters.'),
  naam: z.string().trim().min(1, 'Geef de naam van het bestuur op.').max(200, 'De naam is langer dan 200 tekens.'),
  scholen: z.array(SchoolSchema).min(1, 'Een bestuur heeft minstens één school.').max(500)
    .refine((scholen) => new Set(scholen.map(({ brin, vestiging }) => brin + vestiging)).size === scholen.length, 'Een vestiging staat er twee keer in.'),
});

export type NieuwBestuur = z.output<typeof NieuwBestuurSchema>;
