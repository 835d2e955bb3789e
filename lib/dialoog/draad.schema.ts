import { z } from 'zod';
import { DEELFASEN, DRAADSOORTEN } from './draad';

export const LANGSTE_BERICHT = 4000;
const leeg = <S extends z.ZodType>(schema: S) => z.preprocess((waarde) => (waarde === '' ? undefined : waarde), schema.optional());
const versie = z.coerce.number().int().min(1);
const onderwerpId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,119}$/, 'Dit bestaat niet.');

// Browsers send line ends as CRLF and count them as one.
const bericht = z.string().transform((tekst) => tekst.replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim())
  .pipe(z.string().min(1, 'Schrijf eerst een bericht.').max(LANGSTE_BERICHT, `Dit bericht is te lang: gebruik hoogstens ${LANGSTE_BERICHT} tekens.`));

export const DraadBeginnenSchema = z.strictObject({
  cyclus: leeg(z.uuid()), school: leeg(z.uuid()), deelfase: leeg(z.enum(DEELFASEN)), soort: z.enum(DRAADSOORTEN), onderwerp: onderwerpId,
  titel: z.string().max(2000).default('').transform((titel) => titel.slice(0, 300)), tekst: bericht,
});
export type DraadBeginnen = z.infer<typeof DraadBeginnenSchema>;

export const BerichtPlaatsenSchema = z.strictObject({ draad: z.uuid(), tekst: bericht });
export type BerichtPlaatsen = z.infer<typeof BerichtPlaatsenSchema>;

export const BerichtWijzigenSchema = z.strictObject({ bericht: z.uuid(), versie, tekst: bericht });
export type BerichtWijzigen = z.infer<typeof BerichtWijzigenSchema>;

export const BerichtVerwijderenSchema = z.strictObject({ bericht: z.uuid(), versie });
export type BerichtVerwijderen = z.infer<typeof BerichtVerwijderenSchema>;

const kort = (lengte: number) => z.string().default('').transform((tekst) => tekst.replaceAll('\r\n', '\n').trim()).pipe(z.string().max(lengte, `Gebruik hoogstens ${lengte} tekens.`));

/** Closing a talk; with `besluit` it goes into the log of decisions, and then it must be said who decided. */
export const DraadOplossenSchema = z.strictObject({ draad: z.uuid(), versie, besluit: kort(2000), wie: kort(300), gronden: kort(2000) })
  .refine(({ besluit, wie }) => besluit === '' || wie !== '', { path: ['wie'], message: 'Schrijf erbij wie dit besloten.' })
  .refine(({ besluit, gronden }) => besluit !== '' || gronden === '', { path: ['besluit'], message: 'U schrijft waarom, maar nog niet wat er is besloten.' });
export type DraadOplossen = z.infer<typeof DraadOplossenSchema>;

export const DraadHeropenenSchema = z.strictObject({ draad: z.uuid(), versie });
export type DraadHeropenen = z.infer<typeof DraadHeropenenSchema>;

export const DraadToewijzenSchema = z.strictObject({ draad: z.uuid(), versie, aan: leeg(z.uuid()) });
export type DraadToewijzen = z.infer<typeof DraadToewijzenSchema>;

export const DraadVerplaatsenSchema = z.strictObject({ draad: z.uuid(), versie, deelfase: z.enum(DEELFASEN), soort: z.enum(DRAADSOORTEN).exclude(['cijfer', 'ronde']), onderwerp: onderwerpId });
export type DraadVerplaatsen = z.infer<typeof DraadVerplaatsenSchema>;
