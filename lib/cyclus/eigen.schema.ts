import { z } from 'zod';
import { schoneTekst } from '@/lib/inventaris/import/normaal';
import { deelfaseVeld, langeTekst, ofNiets, versieVeld, VraagId } from './velden';

// Questions and options that a board or a school adds to those of the guide.

/** Kinds of input that people can choose for an own question: every kind that is answered in a field and needs no instrument. */
export const EIGEN_SOORTEN = ['tekst', 'oordeel', 'keuze', 'meerkeuze', 'getal', 'datum', 'doelen'] as const;
export type EigenSoort = (typeof EIGEN_SOORTEN)[number];
export const soortWoorden: Record<EigenSoort, string> = {
  tekst: 'Tekst', oordeel: 'Ja, deels of nee, met uitleg', keuze: 'Eén keuze uit een lijst', meerkeuze: 'Meer keuzes uit een lijst', getal: 'Een getal', datum: 'Een datum', doelen: 'Een lijst doelen',
};

/** Where an own question or option holds: this cycle only, all cycles of the school, or every school of the board. */
export const REIKWIJDTEN = ['cyclus', 'school', 'bestuur'] as const;
export type EigenReikwijdte = (typeof REIKWIJDTEN)[number];

const naam = z.string().max(1200).transform(schoneTekst).pipe(z.string().min(1).max(200, 'Houd elke keuze korter dan 200 tekens.'));
/** One choice per line. */
const keuzes = z.string().max(20_000).default('').transform((waarde) => [...new Set(waarde.split(/\r\n|\r|\n/).map((een) => een.trim()).filter(Boolean))]).pipe(z.array(naam).max(40, 'Een lijst heeft hoogstens 40 keuzes.'));

export const EigenVraagSchema = z.strictObject({
  cyclus: z.uuid(), vraag: ofNiets(z.uuid()), versie: versieVeld.default(0), deelfase: deelfaseVeld,
  tekst: langeTekst(500).pipe(z.string().min(1, 'Schrijf uw vraag op.')), hulp: langeTekst(1000),
  soort: z.enum(EIGEN_SOORTEN, 'Kies hoe mensen antwoorden.'), keuzes, eenheid: z.string().max(40).default('').transform(schoneTekst),
  voor: z.enum(REIKWIJDTEN, 'Kies voor wie deze vraag is.'),
}).refine(({ soort, keuzes: lijst }) => (soort !== 'keuze' && soort !== 'meerkeuze') || lijst.length >= 2, { path: ['keuzes'], error: 'Schrijf minstens twee keuzes op, elk op een eigen regel.' });
export type EigenVraagInvoer = z.output<typeof EigenVraagSchema>;

/** A question that is not asked any more, or is asked again. What was answered stays. */
export const EigenVraagVervallenSchema = z.strictObject({ cyclus: z.uuid(), vraag: z.uuid(), versie: versieVeld, terug: z.literal('ja').optional().transform((terug) => terug === 'ja') });
export type EigenVraagVervallen = z.output<typeof EigenVraagVervallenSchema>;

export const EigenOptieSchema = z.strictObject({
  cyclus: z.uuid(), vraag: VraagId,
  naam: z.string().max(1200).default('').transform(schoneTekst).pipe(z.string().min(1, 'Schrijf de keuze op.').max(200, 'Houd de keuze korter dan 200 tekens.')),
  voor: z.enum(['school', 'bestuur'], 'Kies voor wie deze keuze is.'),
});
export type EigenOptieInvoer = z.output<typeof EigenOptieSchema>;

export const EigenOptieVervallenSchema = z.strictObject({ cyclus: z.uuid(), optie: z.uuid(), versie: versieVeld, terug: z.literal('ja').optional().transform((terug) => terug === 'ja') });
export type EigenOptieVervallen = z.output<typeof EigenOptieVervallenSchema>;
