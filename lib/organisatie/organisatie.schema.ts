import { z } from 'zod';
import { vakNaam } from './vakken';

export const ONDERWIJSSOORTEN = ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'] as const;

const lijstVan = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]);
const naam = (wat: string, meest: number) => z.string().trim().min(1, `Vul ${wat} in.`).max(meest, `Houd het korter dan ${meest} tekens.`);
const versie = z.coerce.number().int().min(1);

/** A school is a vestiging: BRIN of two digits and two letters, with a vestigingsnummer of two digits. */
export const SchoolSchema = z.strictObject({
  brin: z.string().trim().toUpperCase().regex(/^\d{2}[A-Z]{2}$/, 'Een BRIN heeft twee cijfers en twee letters, zoals 01AB.'),
  vestiging: z.string().trim().regex(/^\d{2}$/, 'Een vestigingsnummer heeft twee cijfers, zoals 00.'),
  naam: naam('de naam van de school', 200),
  onderwijssoorten: z.preprocess(lijstVan, z.array(z.enum(ONDERWIJSSOORTEN)).min(1, 'Kies minstens één onderwijssoort.')),
  /** Whose school holidays hold here; null when nobody chose it. */
  vakantieregio: z.enum(['noord', 'midden', 'zuid']).or(z.literal('').transform(() => null)).optional(),
});
export const SchoolWijzigenSchema = SchoolSchema.extend({ id: z.uuid(), versie });

export const TeamSchema = z.strictObject({ schoolId: z.uuid('Kies een school.'), naam: naam('de naam van het team', 120) });
export const TeamWijzigenSchema = z.strictObject({ id: z.uuid(), versie, naam: naam('de naam van het team', 120) });

/** A section belongs to one school, with the school's own label beside the national subject. */
export const SectieSchema = z.strictObject({
  schoolId: z.uuid('Kies een school.'),
  vakCode: z.string().refine((code) => vakNaam(code) !== null, 'Kies een vak uit de landelijke lijst.'),
  label: naam('de naam van de sectie', 120),
});
export const SectieWijzigenSchema = SectieSchema.omit({ schoolId: true }).extend({ id: z.uuid(), versie });

/** What is asked to remove a team or section that nobody uses. */
export const VerwijderenSchema = z.strictObject({ id: z.uuid(), versie });

export type School = z.infer<typeof SchoolSchema>;
export type SchoolWijziging = z.infer<typeof SchoolWijzigenSchema>;
export type Team = z.infer<typeof TeamSchema>;
export type TeamWijziging = z.infer<typeof TeamWijzigenSchema>;
export type Sectie = z.infer<typeof SectieSchema>;
export type SectieWijziging = z.infer<typeof SectieWijzigenSchema>;
export type Verwijdering = z.infer<typeof VerwijderenSchema>;
