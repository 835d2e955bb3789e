import { z } from 'zod';
import { importSoorten, type ImportSoort } from './begrippen';
import { datumvormen } from './koppeling';
import { inhoudKeuren, type Profielinhoud } from './profielen';
import { doelvelden } from './velden';
import { keuzeLezen } from './vertaling';

const naam = z.string().trim().min(1, 'Geef het profiel een naam.').max(120, 'Houd de naam korter dan 120 tekens.');
const versie = z.coerce.number().int().min(1);
const sleutel = z.uuid().optional();

/** Copies a ready-made profile (its key) or an own one (its id). */
export const ProfielKopierenSchema = z.strictObject({ bron: z.string().min(1).max(80), naam, sleutel });
export const ProfielVerwijderenSchema = z.strictObject({ id: z.uuid(), versie, sleutel });
/** Keeps the mapping of an import that is under way, or was applied. */
export const ProfielBewarenSchema = z.strictObject({ importId: z.uuid(), naam, sleutel });

/** Text fields of the form: `kolom-<veld>` with names between bars, `woorden-<veld>` with one "word = meaning" per line. */
export const ProfielWijzigenSchema = z.looseObject({ id: z.uuid(), versie, naam, soort: z.enum(importSoorten), datum: z.enum(datumvormen, 'Kies hoe de datums staan.') }).transform((invoer, ctx) => {
  const { id, versie: gezien, naam: nieuw, soort, datum } = invoer;
  const tekst = (veldnaam: string): string => (typeof invoer[veldnaam] === 'string' ? invoer[veldnaam] : '').slice(0, 8000);
  const velden: Profielinhoud['velden'] = {};
  const waarden: Profielinhoud['waarden'] = {};
  const fout = (pad: string, message: string): void => { ctx.addIssue({ code: 'custom', path: [pad], message }); };
  for (const { veld, keuzes } of doelvelden(soort)) {
    const namen = tekst(`kolom-${veld}`).split('|').map((kolom) => kolom.trim()).filter(Boolean);
    if (namen.length > 25 || namen.some((kolom) => kolom.length > 120)) fout(`kolom-${veld}`, 'Hoogstens 25 namen van 120 tekens.');
    if (namen.length > 0) velden[veld] = namen;
    if (!keuzes) continue;
    const woorden = woordenLezen(veld, tekst(`woorden-${veld}`));
    if ('reden' in woorden) fout(`woorden-${veld}`, woorden.reden);
    else if (Object.keys(woorden.paren).length > 0) waarden[veld] = woorden.paren;
  }
  if (Object.keys(velden).length === 0) fout(`kolom-${doelvelden(soort)[0]?.veld ?? ''}`, 'Noem ten minste één kolom.');
  for (const { veld, reden } of inhoudKeuren(soort, velden, {})) fout(`kolom-${veld}`, reden);
  return { id, versie: gezien, naam: nieuw, inhoud: { velden, waarden, datum } satisfies Profielinhoud };
});

function woordenLezen(veld: string, tekst: string): { paren: Record<string, string> } | { reden: string } {
  const paren = new Map<string, string>();
  for (const [nummer, regel] of tekst.split(/\r?\n/).entries()) {
    if (regel.trim() === '') continue;
    const plek = regel.lastIndexOf('=');
    const woord = regel.slice(0, plek).trim();
    const doel = plek < 0 ? null : keuzeLezen(veld, regel.slice(plek + 1).trim());
    if (woord === '' || woord.length > 120 || !doel) return { reden: `Regel ${nummer + 1} is niet te lezen. Schrijf het woord uit uw bestand, een = en wat het betekent.` };
    paren.set(woord, doel);
  }
  return { paren: Object.fromEntries(paren) };
}

/** Words of one field as the form shows them. */
export function woordenAlsTekst(inhoud: Profielinhoud, veld: string): string {
  return Object.entries(inhoud.waarden[veld] ?? {}).map(([woord, doel]) => `${woord} = ${doel}`).join('\n');
}

export type ProfielKopieren = z.output<typeof ProfielKopierenSchema>;
export type ProfielVerwijderen = z.output<typeof ProfielVerwijderenSchema>;
export type ProfielBewaren = z.output<typeof ProfielBewarenSchema>;
export type ProfielWijzigen = z.output<typeof ProfielWijzigenSchema>;

/** One own profile with what it reads. */
export interface EigenProfiel {
  id: string;
  versie: number;
  soort: ImportSoort;
  naam: string;
  bron: string;
  inhoud: Profielinhoud;
  door: string;
  gemaaktOp: string;
}
