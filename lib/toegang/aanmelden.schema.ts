import { z } from 'zod';
import { WACHTWOORD_MAX, WACHTWOORD_MIN } from './wachtwoord';

/** An address as it is kept: trimmed and in lower case. */
export const EmailSchema = z.string().trim().toLowerCase().max(254, 'Dit adres is te lang.')
  .pipe(z.email('Vul een e-mailadres in, zoals naam@school.nl.'));

/** A password that exists already: only present and not absurdly long, so that nothing is learned about the rules. */
export const BestaandWachtwoordSchema = z.string().min(1, 'Vul uw wachtwoord in.').max(WACHTWOORD_MAX, 'Dit wachtwoord is te lang.');

/** A password to be chosen. How easy it is to guess is judged on the server. */
export const NieuwWachtwoordSchema = z.string()
  .min(WACHTWOORD_MIN, `Kies een wachtwoord van minstens ${WACHTWOORD_MIN} tekens. Een paar woorden achter elkaar werkt goed.`)
  .max(WACHTWOORD_MAX, `Kies een wachtwoord van hoogstens ${WACHTWOORD_MAX} tekens.`);

/** The secret of a one-time link. */
export const CodeSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'Deze link is niet volledig. Open hem opnieuw vanuit uw mail.');

export const AanmeldenSchema = z.strictObject({ email: EmailSchema, wachtwoord: BestaandWachtwoordSchema, naar: z.string().max(500).optional() });
export const HerstelAanvragenSchema = z.strictObject({ email: EmailSchema });
export const HerstellenSchema = z.strictObject({ code: CodeSchema, wachtwoord: NieuwWachtwoordSchema });
export const WachtwoordWijzigenSchema = z.strictObject({ huidig: BestaandWachtwoordSchema, wachtwoord: NieuwWachtwoordSchema });
/** One own session, or all but this one. */
export const SessieBeeindigenSchema = z.strictObject({ sessieId: z.union([z.uuid(), z.literal('andere')]) });

export type Aanmelden = z.infer<typeof AanmeldenSchema>;
