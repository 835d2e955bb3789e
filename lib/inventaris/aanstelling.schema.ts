import { z } from 'zod';
import { CATEGORIEEN, schaalUitTekst } from './aanstelling';
import { AkkoordSchema, dagVeld, DagOfLeegSchema, getalVeld, tekstVeld, VersieSchema } from './dossier.schema';

/** 'schoolId' or 'schoolId/teamId', as the list of schools and teams sends it. */
const PlekSchema = z.string().max(80).default('').transform((tekst, context): { schoolId: string; teamId: string | null } => {
  const [school, team, ...rest] = tekst.split('/');
  const delen = [school, ...(team === undefined ? [] : [team])].map((deel) => z.uuid().safeParse(deel));
  if (rest.length === 0 && delen.every(({ success }) => success)) return { schoolId: school ?? '', teamId: team ?? null };
  context.addIssue({ code: 'custom', message: 'Kies een school, met of zonder team.' });
  return z.NEVER;
});

const velden = {
  plek: PlekSchema,
  functie: tekstVeld(120),
  categorie: z.enum(CATEGORIEEN, 'Kies onderwijzend, ondersteunend of directie.'),
  schaal: tekstVeld(10),
  schaalSinds: DagOfLeegSchema,
  deeltijdfactor: getalVeld('Vul een deeltijdfactor in van 0 tot en met 1,5, zoals 0,8.', 0, 1.5, 4),
  akkoord: AkkoordSchema,
} as const;

const BEGIN = 'Vul de eerste dag van de aanstelling in.';
const EINDE_VOOR_BEGIN = 'De laatste dag ligt voor de eerste dag.';
const sluitAan = ({ begin, einde }: { begin: string; einde: string | null }) => einde === null || einde >= begin;

type Velden = { [Veld in keyof typeof velden]: z.output<(typeof velden)[Veld]> };

/** The columns that a form fills in: place taken apart, scale as the functiemix calls it. */
export type AanstellingVelden = Omit<Velden, 'plek' | 'akkoord'> & { schoolId: string; teamId: string | null };

export function alsAanstelling({ plek, ...rest }: Omit<Velden, 'akkoord'>): AanstellingVelden {
  return { functie: rest.functie, categorie: rest.categorie, schaal: schaalUitTekst(rest.schaal, rest.categorie), schaalSinds: rest.schaalSinds, deeltijdfactor: rest.deeltijdfactor, ...plek };
}

/** A new appointment of one person. */
export const AanstellingToevoegenSchema = z.strictObject({ medewerker: z.uuid(), ...velden, begin: dagVeld(BEGIN), einde: DagOfLeegSchema })
  .refine(sluitAan, { path: ['einde'], error: EINDE_VOOR_BEGIN });
export type AanstellingToevoegen = z.output<typeof AanstellingToevoegenSchema>;

/** Something else from a day on: the running appointment ends the day before. */
export const AanstellingWijzigenSchema = z.strictObject({ aanstelling: z.uuid(), versie: VersieSchema, per: dagVeld('Vul in vanaf welke dag dit geldt.'), ...velden });
export type AanstellingWijzigen = z.output<typeof AanstellingWijzigenSchema>;

/** What should have stood there all along. */
export const AanstellingCorrigerenSchema = z.strictObject({ aanstelling: z.uuid(), versie: VersieSchema, ...velden, begin: dagVeld(BEGIN), einde: DagOfLeegSchema })
  .refine(sluitAan, { path: ['einde'], error: EINDE_VOOR_BEGIN });
export type AanstellingCorrigeren = z.output<typeof AanstellingCorrigerenSchema>;

export const AanstellingBeeindigenSchema = z.strictObject({ aanstelling: z.uuid(), versie: VersieSchema, einde: dagVeld('Vul de laatste dag van de aanstelling in.') });
export type AanstellingBeeindigen = z.output<typeof AanstellingBeeindigenSchema>;

export const AanstellingVerwijderenSchema = z.strictObject({ aanstelling: z.uuid(), versie: VersieSchema });
export type AanstellingVerwijderen = z.output<typeof AanstellingVerwijderenSchema>;
