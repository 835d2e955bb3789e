import { z } from 'zod';
import { datumUitTekst } from '../dates';
import { schoneTekst } from './import/normaal';

// Fields that more than one form of the file has.

export const VersieSchema = z.coerce.number('Laad deze pagina opnieuw.').int().min(1);

/** One line of text, at most `meest` characters. */
export const tekstVeld = (meest: number) => z.string().max(2000).default('').transform(schoneTekst).pipe(z.string().max(meest, `Gebruik hoogstens ${meest} tekens.`));

/** A day that may be left out: null when empty. */
export const DagOfLeegSchema = z.string().max(40).default('').transform((tekst, context): string | null => {
  if (tekst.trim() === '') return null;
  const dag = datumUitTekst(tekst);
  if (dag !== null && dag >= '1940-01-01' && dag <= '2100-12-31') return dag;
  context.addIssue({ code: 'custom', message: 'Vul een bestaande datum in, zoals 1-8-2026.' });
  return z.NEVER;
});

/** A day that must be there. `vraag` says what to fill in. */
export const dagVeld = (vraag: string) => DagOfLeegSchema.transform((dag, context): string => {
  if (dag !== null) return dag;
  context.addIssue({ code: 'custom', message: vraag });
  return z.NEVER;
});

/** '0,8' or '0.8' within bounds. */
export const getalVeld = (vraag: string, van: number, tot: number, decimalen: number) => z.string().max(40).default('').transform((tekst, context): number => {
  const schoon = tekst.trim().replace(',', '.');
  const getal = Number(schoon);
  if (schoon !== '' && /^\d*\.?\d+$/.test(schoon) && getal >= van && getal <= tot && Number(getal.toFixed(decimalen)) === getal) return getal;
  context.addIssue({ code: 'custom', message: vraag });
  return z.NEVER;
});

/** 'ja' once the person has seen the warnings and wants it all the same. */
export const AkkoordSchema = z.literal('ja').optional();
