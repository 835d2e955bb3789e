import { z } from 'zod';
import { DEELFASEN } from '@/lib/dialoog/draad';
import { OPDRACHTSTAPPEN } from './opdracht-stappen';

const LANGSTE_REDEN = 2000;
const kort = z.string().default('').transform((tekst) => tekst.replaceAll('\r\n', '\n').trim()).pipe(z.string().max(LANGSTE_REDEN, `Gebruik hoogstens ${LANGSTE_REDEN} tekens.`));
const leeg = <S extends z.ZodType>(schema: S) => z.preprocess((waarde) => (waarde === '' ? undefined : waarde), schema.optional());

export const OpdrachtGevenSchema = z.strictObject({
  cyclus: z.uuid(), deelfase: z.enum(DEELFASEN), vraag: leeg(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/, 'Deze vraag bestaat niet.')),
  aan: z.preprocess((waarde) => (waarde === undefined || waarde === '' ? [] : [waarde].flat()), z.array(z.uuid()).min(1, 'Kies minstens één collega.').max(50, 'Kies hoogstens 50 collega’s.')),
  uiterlijk: leeg(z.iso.date('Kies een dag die bestaat.')), bericht: kort,
});
export type OpdrachtGeven = z.infer<typeof OpdrachtGevenSchema>;

export const OpdrachtStapSchema = z.strictObject({ opdracht: z.uuid(), versie: z.coerce.number().int().min(1), stap: z.enum(OPDRACHTSTAPPEN), reden: kort });
export type OpdrachtStap = z.infer<typeof OpdrachtStapSchema>;

/** Another day for running work; empty takes the day away. */
export const OpdrachtVerzettenSchema = z.strictObject({ opdracht: z.uuid(), versie: z.coerce.number().int().min(1), uiterlijk: leeg(z.iso.date('Kies een dag die bestaat.')) });
export type OpdrachtVerzetten = z.infer<typeof OpdrachtVerzettenSchema>;
