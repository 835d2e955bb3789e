import { z } from 'zod';
import { DatumSchema } from '@/lib/dates.schema';

const eerste = (waarde: unknown) => (Array.isArray(waarde) ? (waarde as unknown[])[0] : waarde);
const reeks = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]);
const leegIsNiets = (waarde: unknown) => { const een = eerste(waarde); return een === '' || een === undefined ? null : een; };

const naam = z.preprocess(eerste, z.string({ error: 'Geef de campagne een naam.' }).trim().min(1, 'Geef de campagne een naam.').max(120, 'Houd de naam korter dan 120 tekens.'));
const scholen = z.preprocess(reeks, z.array(z.uuid()).min(1, 'Kies minstens één school.').max(300).transform((ids) => [...new Set(ids)]));
const dag = (melding: string) => z.preprocess(eerste, DatumSchema.refine((datum) => datum >= '2000-01-01' && datum < '2100-01-01', melding).catch(() => '')).pipe(z.string().min(1, melding));
const tweedeBlik = z.preprocess(eerste, z.union([z.literal('on').transform(() => true), z.boolean()]).catch(false)).default(false);
const toelichting = z.preprocess(eerste, z.string().trim().max(2_000, 'Houd de toelichting korter dan 2000 tekens.')).optional().transform((tekst) => tekst ?? '');
const streefdatum = dag('Kies de dag waarop het klaar moet zijn.');

/** What a new campaign is asked for; also read from the address while its preview is on the screen. */
export const CampagneMakenSchema = z.object({
  naam, scholen, streefdatum, tweedeBlik, toelichting,
  omvang: z.preprocess(eerste, z.enum(['masters', 'alle'])).catch('masters'),
  ouderDanJaren: z.preprocess(leegIsNiets, z.coerce.number({ error: 'Vul een aantal jaren in.' }).int('Vul een heel aantal jaren in.').min(1, 'Minstens 1 jaar.').max(40, 'Hoogstens 40 jaar.').nullable()),
  begin: dag('Kies de dag waarop de campagne begint.'),
}).refine((campagne) => campagne.streefdatum >= campagne.begin, { path: ['streefdatum'], error: 'De streefdatum ligt vóór het begin.' });
export type CampagneInvoer = z.output<typeof CampagneMakenSchema>;

/** What may change while it runs. Its begin and what it looks for stay: else its progress would say something else than yesterday. */
export const CampagneWijzigenSchema = z.object({ id: z.uuid(), versie: z.coerce.number().int().min(1), naam, scholen, streefdatum, tweedeBlik, toelichting });
export type CampagneWijziging = z.output<typeof CampagneWijzigenSchema>;

export const CampagneAfsluitenSchema = z.object({
  id: z.uuid(), versie: z.coerce.number().int().min(1),
  slotnotitie: z.string().trim().max(2_000, 'Houd de notitie korter dan 2000 tekens.').default(''),
});
export type CampagneSlot = z.output<typeof CampagneAfsluitenSchema>;
export const CampagneHeropenenSchema = CampagneAfsluitenSchema.pick({ id: true, versie: true });
