import { z } from 'zod';
import { CyclusWijzigenSchema } from '@/lib/cyclus/cyclus.schema';
import { DEELFASEN } from '@/lib/cyclus/inhoud.schema';

/** Boxes of one name: none, one or more. */
const lijst = <S extends z.ZodType>(schema: S) => z.preprocess((waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]), z.array(schema).max(500));
const gezet = z.union([z.literal('on').transform(() => true), z.boolean()]).catch(false).default(false);
const { cyclus, naam, bedoeling, begin, einde } = CyclusWijzigenSchema.shape;

/** The next cycle, and what goes along from the one that was closed. */
export const VervolgSchema = z.object({
  cyclus, naam, bedoeling, begin, einde,
  /** Order of the parts, and what was left out. */
  route: gezet,
  mensen: gezet,
  /** Parts of which the answers go along, instruments of which the rows do, and goals one by one. */
  fasen: lijst(z.enum(DEELFASEN)),
  instrumenten: lijst(z.string().regex(/^[a-z0-9-]{1,60}$/)),
  doelen: lijst(z.string().regex(/^eigen-[0-9a-f-]{36}$/)),
  activiteiten: lijst(z.uuid()),
  acties: lijst(z.uuid()),
}).refine((vervolg) => vervolg.einde >= vervolg.begin, { path: ['einde'], error: 'Het einde ligt vóór het begin.' });
export type Vervolg = z.output<typeof VervolgSchema>;
