import { z } from 'zod';
import { datumUitTekst, vandaag } from '@/lib/dates';
import { DEELFASEN, type Deelfase } from './inhoud.schema';

// Fields that the forms of a cycle share.

/** Text of more lines, at most so many characters. */
export const langeTekst = (hoogstens: number) => z.string().default('').transform((waarde) => waarde.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().max(hoogstens, { error: ({ input }) => `Deze tekst is te lang: ${punten(typeof input === 'string' ? input.length : 0)} tekens. Er passen er ${punten(hoogstens)}.` }));

const punten = (n: number) => n.toLocaleString('nl-NL');

/** A day as it is typed, or nothing. */
export const dagOfNiets = z.string().max(40).default('').transform((waarde, context) => {
  if (waarde.trim() === '') return null;
  const dag = datumUitTekst(waarde);
  if (dag !== null && dag >= '2000-01-01' && dag < '2100-01-01') return dag;
  context.addIssue({ code: 'custom', message: 'Vul een bestaande datum in, zoals 1-9-2026.' });
  return z.NEVER;
});

/** A day that lies behind us; `melding` when it is missing. */
export const dagGeweest = (melding: string) => dagOfNiets.transform((dag, context) => {
  if (dag !== null && dag <= vandaag()) return dag;
  context.addIssue({ code: 'custom', message: dag === null ? melding : 'Deze datum ligt in de toekomst.' });
  return z.NEVER;
});

export const VraagId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/i, 'Deze vraag bestaat niet.').max(120);
export const deelfaseVeld = z.string().transform((code) => code.toUpperCase()).pipe(z.enum(DEELFASEN, 'Kies een fase uit de lijst.'));
/** '' is nothing. */
export const ofNiets = <S extends z.ZodType>(schema: S) => z.preprocess((waarde) => (waarde === '' || waarde === undefined ? null : waarde), schema.nullable());
export const versieVeld = z.coerce.number().int().min(0);

/** Parts of the route that somebody can choose, as a list to pick from. */
export const faseKeuzes = (fasen: readonly { deelfase: Deelfase; naam: string }[]) => fasen.map(({ deelfase, naam }) => ({ value: deelfase, label: `${deelfase} ${naam}` }));
