import { z } from 'zod';
import { dagOfNiets, langeTekst, ofNiets, versieVeld } from '@/lib/cyclus/velden';

const lijst = z.preprocess((waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]), z.array(z.uuid('Kies mensen uit de lijst.')).max(100, 'Kies hoogstens 100 mensen.'));
const quorum = ofNiets(z.coerce.number('Vul een heel getal in.').int('Vul een heel getal in.').min(1, 'Vul minstens 1 in.').max(100, 'Vul hoogstens 100 in.'));

/** What a reviewer thinks of one version, and why. */
export const PlanoordeelSchema = z.strictObject({
  plan: z.uuid(), planversie: z.uuid(),
  oordeel: z.enum(['akkoord', 'wijzigingen'], 'Kies wat u van het plan vindt.'),
  reden: langeTekst(4000),
});
export type PlanoordeelInvoer = z.output<typeof PlanoordeelSchema>;

/** A question or remark about a version, at an activity or a field, if wanted with the text that should stand there. */
export const OpmerkingPlaatsenSchema = z.strictObject({
  plan: z.uuid(), planversie: z.uuid(),
  activiteit: ofNiets(z.uuid()),
  veld: ofNiets(z.string().regex(/^[a-zA-Z-]{1,40}$/, 'Kies een onderdeel uit de lijst.')),
  tekst: langeTekst(4000).pipe(z.string().min(1, 'Schrijf op wat u vraagt.')),
  voorstel: langeTekst(4000).transform((tekst) => tekst || null),
});
export type OpmerkingInvoer = z.output<typeof OpmerkingPlaatsenSchema>;

/** An answer to a question. */
export const ReagerenSchema = z.strictObject({
  plan: z.uuid(), opmerking: z.uuid(),
  tekst: langeTekst(4000).pipe(z.string().min(1, 'Schrijf uw reactie.')),
});
export type ReactieInvoer = z.output<typeof ReagerenSchema>;

/** What the writer does with a question. `nu` is what stood there when the button was shown. */
export const OpmerkingVerwerkenSchema = z.strictObject({
  plan: z.uuid(), opmerking: z.uuid(), versie: versieVeld,
  uitkomst: z.enum(['overgenomen', 'niet-overgenomen', 'open']),
  nu: z.string().max(4000).optional().transform((waarde) => waarde?.replace(/\r\n?/g, '\n')),
  reactie: langeTekst(4000),
});
export type OpmerkingVerwerking = z.output<typeof OpmerkingVerwerkenSchema>;

/** Who reviews, how many have to agree, and before which day. */
export const BeoordelaarsSchema = z.strictObject({ plan: z.uuid(), versie: versieVeld, mensen: lijst, quorum, voor: dagOfNiets });
export type BeoordelaarsInvoer = z.output<typeof BeoordelaarsSchema>;

/** A reminder to one reviewer, or to all who have not judged. */
export const HerinneringSchema = z.strictObject({ plan: z.uuid(), gebruiker: ofNiets(z.uuid()) });
export type HerinneringInvoer = z.output<typeof HerinneringSchema>;

/** Who reviews the plans of a school, or (no school) of every school without a rule of its own. */
export const RegelSchema = z.strictObject({
  school: ofNiets(z.uuid()), versie: versieVeld,
  wie: z.enum(['teamleiders', 'gekozen'], 'Kies wie beoordeelt.'),
  mensen: lijst, quorum,
  dagen: z.coerce.number('Vul een heel getal in.').int('Vul een heel getal in.').min(1, 'Geef minstens 1 dag.').max(120, 'Geef hoogstens 120 dagen.'),
}).refine(({ wie, mensen }) => wie === 'teamleiders' || mensen.length > 0, { path: ['mensen'], message: 'Kies minstens één collega.' });
export type RegelInvoer = z.output<typeof RegelSchema>;

export const RegelWissenSchema = z.strictObject({ regel: z.uuid(), versie: versieVeld });
export type RegelWissing = z.output<typeof RegelWissenSchema>;
