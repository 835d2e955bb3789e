import { z } from 'zod';
import { datumUitTekst, vandaag } from '../dates';
import { vakCodeVoor, vakNaam } from '../organisatie/vakken';
import { NIVEAUS, SOORTEN, STATUSSEN, type Niveau, type Soort } from './diploma';
import { soortenBij } from './diploma-soorten';
import { schoneTekst } from './import/normaal';

/** When a diploma was achieved: a day, only a year, or unknown. */
export interface Behaald {
  behaaldOp: string | null;
  behaaldJaar: number | null;
}

const tekst = z.string().max(1000).transform(schoneTekst);

/** '29-8-2014', '2014' or nothing. */
const BehaaldSchema = tekst.default('').transform((waarde, context): Behaald => {
  if (waarde === '') return { behaaldOp: null, behaaldJaar: null };
  const jaar = /^\d{4}$/.test(waarde) ? Number(waarde) : null;
  const dag = jaar === null ? datumUitTekst(waarde) : null;
  const reden = jaar === null && dag === null ? 'Vul een bestaande datum in, zoals 29-8-2014, of alleen het jaar.' : bezwaarTegen(jaar ?? Number(dag?.slice(0, 4)), dag);
  if (reden) context.addIssue({ code: 'custom', message: reden });
  return { behaaldOp: dag, behaaldJaar: jaar };
});

function bezwaarTegen(jaar: number, dag: string | null): string | null {
  if (jaar < 1940) return 'Dit jaar ligt te ver terug. Vul een jaar vanaf 1940 in.';
  const nu = vandaag();
  return (dag ?? String(jaar)) > (dag === null ? nu.slice(0, 4) : nu) ? 'Deze datum ligt in de toekomst. Kies bij status voor “in opleiding”.' : null;
}

/** Each field of a diploma as it is typed; the keys are the names in forms and machine requests. */
const velden = {
  niveau: z.enum(NIVEAUS, 'Kies het niveau van het diploma.'),
  soort: z.enum(['', ...SOORTEN], 'Kies een soort uit de lijst.').default('').transform((soort) => soort || null),
  richting: tekst.pipe(z.string().min(1, 'Vul de richting in, zoals die op het diploma staat.').max(200, 'Gebruik hoogstens 200 tekens.')),
  vakCode: z.string().max(20).refine((code) => code === '' || vakNaam(code) !== null, 'Kies een vak uit de lijst.').transform((code) => code || null).optional(),
  instelling: tekst.default('').pipe(z.string().max(200, 'Gebruik hoogstens 200 tekens.')),
  behaald: BehaaldSchema,
  status: z.enum(STATUSSEN, 'Kies of het diploma behaald is.'),
} as const;

export type DiplomaVeld = keyof typeof velden;
export const DIPLOMAVELDEN = Object.keys(velden) as DiplomaVeld[];

/** Sentence for a date on a study that is not finished; also said by the door when one field changes. */
export const GEEN_DATUM = 'Een opleiding die niet is afgerond, heeft geen behaaldatum. Maak dit veld leeg of kies bij status voor “behaald”.';

type Ingevuld = { [Veld in DiplomaVeld]: z.output<(typeof velden)[Veld]> };

export function datumPast(diploma: Pick<Ingevuld, 'status' | 'behaald'>): boolean {
  return diploma.status === 'behaald' || (diploma.behaald.behaaldOp === null && diploma.behaald.behaaldJaar === null);
}

export function soortPast({ niveau, soort }: { niveau: Niveau; soort: Soort | null }, context: z.RefinementCtx): void {
  // A level without kinds drops the kind (alsVelden); another kind than the level can have is a mistake to point at.
  if (soort !== null && soortenBij(niveau).length > 0 && !soortenBij(niveau).includes(soort)) context.addIssue({ code: 'custom', path: ['soort'], message: 'Deze soort past niet bij het niveau. Kies een andere soort of laat het leeg.' });
}

/** A new diploma of one person. */
export const DiplomaRegistrerenSchema = z.strictObject({ medewerker: z.uuid(), ...velden }).refine(datumPast, { path: ['behaald'], error: GEEN_DATUM }).superRefine(soortPast);
export type DiplomaRegistreren = z.output<typeof DiplomaRegistrerenSchema>;

/** All fields of a diploma corrected at once, by who saw `versie`. */
export const DiplomaCorrigerenSchema = z.strictObject({ diploma: z.uuid(), versie: z.coerce.number().int().min(1), ...velden }).refine(datumPast, { path: ['behaald'], error: GEEN_DATUM }).superRefine(soortPast);
export type DiplomaCorrigeren = z.output<typeof DiplomaCorrigerenSchema>;

const VeldSchema = z.strictObject({ versie: z.int().min(1), veld: z.enum(DIPLOMAVELDEN as [DiplomaVeld, ...DiplomaVeld[]], 'Dit veld kan niet worden gewijzigd.'), waarde: z.string().max(1000) });

/** One field of a diploma: {versie, veld, waarde}, with `waarde` as it would be typed in the form. */
export const DiplomaVeldSchema = VeldSchema.transform(({ versie, veld, waarde }, context) => {
  const gelezen = velden[veld].safeParse(waarde);
  if (gelezen.success) return { versie, wijziging: alsVelden({ [veld]: gelezen.data }) };
  for (const { message } of gelezen.error.issues) context.addIssue({ code: 'custom', message, path: ['waarde'] });
  return z.NEVER;
});
export type DiplomaVeldWijziging = z.output<typeof DiplomaVeldSchema>;

/** The columns of a diploma that people fill in. */
export type DiplomaVelden = Omit<Ingevuld, 'behaald' | 'vakCode'> & Behaald & { vakCode: string | null };

/** Typed fields as columns: "behaald" becomes a day or a year, and an empty subject is looked up by the direction. */
export function alsVelden({ behaald, vakCode, ...rest }: Partial<Ingevuld>): Partial<DiplomaVelden> {
  const vak = vakCode === undefined ? {} : { vakCode: vakCode ?? (rest.richting === undefined ? null : vakCodeVoor(rest.richting)) };
  const soort = rest.niveau !== undefined && 'soort' in rest && soortenBij(rest.niveau).length === 0 ? { soort: null } : {};
  return { ...rest, ...soort, ...vak, ...behaald };
}

/** The same rules per field, for a form in which a teacher proposes a diploma. */
export { velden as diplomaVeldSchemas };
