import { z } from 'zod';
import { CodeSchema, EmailSchema } from './aanmelden.schema';
import { BEREIKEN_PER_ROL } from './rolbereik';
import type { BereikSoort } from './toegang';
import { WACHTWOORD_MAX } from './wachtwoord';

const NaamSchema = z.string().trim().min(1, 'Vul een naam in.').max(120, 'Een naam is hoogstens 120 tekens.');

/** A form gives nothing, one text or a list; always a list of ids comes out. */
const IdsSchema = z.preprocess(
  (waarde) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]),
  z.array(z.uuid()).max(100),
);

/** Who is invited, as what, and how far that reaches. Schools with reach school, teams with team, a number with zelf. */
export const UitnodigenSchema = z.strictObject({
  email: EmailSchema,
  naam: NaamSchema,
  rol: z.enum(['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar', 'medezeggenschap'], 'Kies een rol.'),
  bereik: z.enum(['bestuur', 'school', 'team', 'zelf'], 'Kies hoe ver deze rol reikt.'),
  schoolIds: IdsSchema,
  teamIds: IdsSchema,
  personeelsnummer: z.string().trim().max(20).optional(),
}).superRefine((invoer, context) => {
  const mis = (veld: string, message: string) => { context.addIssue({ code: 'custom', path: [veld], message }); };
  const mag: readonly BereikSoort[] = BEREIKEN_PER_ROL[invoer.rol];
  if (!mag.includes(invoer.bereik)) mis('bereik', 'Dit bereik past niet bij deze rol.');
  if (invoer.bereik === 'school' && invoer.schoolIds.length === 0) mis('schoolIds', 'Kies minstens één school.');
  if (invoer.bereik === 'team' && invoer.teamIds.length === 0) mis('teamIds', 'Kies minstens één team.');
  if (invoer.bereik === 'zelf' && !invoer.personeelsnummer) mis('personeelsnummer', 'Vul het personeelsnummer van deze leraar in.');
});
export type Uitnodigen = z.infer<typeof UitnodigenSchema>;

export const UitnodigingOpnieuwSchema = z.strictObject({ lidmaatschapId: z.uuid() });
export const UitnodigingIntrekkenSchema = z.strictObject({ lidmaatschapId: z.uuid(), versie: z.coerce.number().int().min(1) });

export const UitnodigingBekijkenSchema = z.strictObject({ code: CodeSchema });
/** `naam` only for somebody without an account; whether the password is good is judged on the server. */
export const UitnodigingAannemenSchema = z.strictObject({
  code: CodeSchema,
  naam: NaamSchema.optional(),
  wachtwoord: z.string().min(1, 'Vul een wachtwoord in.').max(WACHTWOORD_MAX, `Een wachtwoord is hoogstens ${WACHTWOORD_MAX} tekens.`),
});

/** What the screen of an invitation shows before it is accepted. */
export interface GetoondeUitnodiging {
  bestuur: string;
  /** The role in words. */
  rol: string;
  naam: string;
  email: string;
  heeftAccount: boolean;
}
