import { z } from 'zod';
import { INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';

/** Where a goal is for: 'bestuur', 'school:<id>' or 'sectie:<id>', as one choice in the form. */
const PlekSchema = z.string().transform((tekst, ctx) => {
  const [soort, id] = tekst.split(':');
  if (soort === 'bestuur' && id === undefined) return { soort: 'bestuur' as const };
  if ((soort === 'school' || soort === 'sectie') && z.uuid().safeParse(id).success) return { soort, id: id ?? '' };
  ctx.addIssue({ code: 'custom', message: 'Kies waarvoor het doel geldt.' });
  return z.NEVER;
});

const getal = (zin: string) => z.string().trim().min(1, zin).transform((tekst) => Number(tekst.replace(',', '.'))).refine((waarde) => Number.isFinite(waarde), zin);

export const DoelSchema = z.strictObject({
  indicator: z.enum(INDICATOR_SLEUTELS, 'Kies welk doel u zet.'),
  plek: PlekSchema,
  jaar: getal('Vul het jaar in, zoals 2028.').pipe(z.number().int('Vul een heel jaar in, zoals 2028.').min(2000, 'Kies een jaar vanaf 2000.').max(2100, 'Kies een jaar tot en met 2100.')),
  waarde: getal('Vul het doel in procenten in.').pipe(z.number().min(0, 'Een doel is minstens 0%.').max(100, 'Een doel is hoogstens 100%.').transform((waarde) => Math.round(waarde * 100) / 100)),
  toelichting: z.string().trim().max(500, 'Houd de toelichting korter dan 500 tekens.').default(''),
});
export type Doel = z.infer<typeof DoelSchema>;

const id = { id: z.uuid(), versie: z.coerce.number().int().min(1) };
export const DoelWijzigenSchema = DoelSchema.omit({ indicator: true, plek: true }).extend(id);
export type DoelWijziging = z.infer<typeof DoelWijzigenSchema>;
export const DoelVerwijderenSchema = z.strictObject(id);
export type DoelVerwijdering = z.infer<typeof DoelVerwijderenSchema>;
/** The goals of the sector, 50% and 80%, for the whole board from a year on. */
export const StandaarddoelenSchema = DoelSchema.pick({ jaar: true });
export type Standaarddoelen = z.infer<typeof StandaarddoelenSchema>;
