import { z } from 'zod';
import { vandaag } from '../dates';
import { DagOfLeegSchema, tekstVeld, VersieSchema } from './dossier.schema';
import { POPULATIES } from './populatie';

const EmailSchema = z.string().max(254, 'Gebruik hoogstens 254 tekens.').default('').transform((tekst) => tekst.trim().toLowerCase())
  .refine((tekst) => tekst === '' || z.email().safeParse(tekst).success, 'Vul een e-mailadres in zoals naam@school.nl.').transform((tekst) => tekst || null);

/** What HR keeps about the person: name, date of birth, address for the personal link, and the population when HR knows better. */
export const GegevensWijzigenSchema = z.strictObject({
  medewerker: z.uuid(),
  versie: VersieSchema,
  roepnaam: tekstVeld(80),
  voorvoegsel: tekstVeld(30),
  achternaam: tekstVeld(120).pipe(z.string().min(1, 'Vul de achternaam in.')),
  geboortedatum: DagOfLeegSchema.refine((dag) => dag === null || dag < vandaag(), 'De geboortedatum ligt in de toekomst.'),
  email: EmailSchema,
  populatie: z.enum(['', ...POPULATIES], 'Kies een groep uit de lijst.').default('').transform((groep) => groep || null),
  populatieReden: tekstVeld(300),
}).superRefine(({ populatie, populatieReden }, context) => {
  if (populatie !== null && populatieReden === '') context.addIssue({ code: 'custom', path: ['populatieReden'], message: 'Schrijf waarom u van de regel afwijkt.' });
});
export type GegevensWijzigen = z.output<typeof GegevensWijzigenSchema>;
