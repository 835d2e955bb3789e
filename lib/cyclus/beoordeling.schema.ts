import { z } from 'zod';
import { celVeld } from './antwoord-velden';

const Code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What somebody thinks of a row: the code of a choice per field. Fields that are not named stay; an empty one goes away. */
export const BeoordelingSchema = z.object({
  cyclus: z.uuid(),
  vraagId: z.string().regex(/^[a-z0-9-]{1,120}$/),
  waarde: z.record(Code, Code.or(z.literal(''))).refine((waarde) => { const { length } = Object.keys(waarde); return length > 0 && length <= 16; }, 'Kies een van de mogelijkheden.'),
});
export type Beoordelingsverzoek = z.infer<typeof BeoordelingSchema>;

const VOOR = celVeld('');

/** The same as a form sends it: one field 'cel-<code>' per choice. */
export const BeoordelingFormSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())])).transform(({ cyclus, vraagId, ...velden }) => ({
  cyclus, vraagId, waarde: Object.fromEntries(Object.entries(velden).filter(([naam]) => naam.startsWith(VOOR)).map(([naam, waarde]) => [naam.slice(VOOR.length), waarde])),
})).pipe(BeoordelingSchema);
