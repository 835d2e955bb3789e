import { z } from 'zod';
import { celgetal } from '@/lib/cyclus/cel';
import { dagGeweest, dagOfNiets, langeTekst, ofNiets, versieVeld } from '@/lib/cyclus/velden';
import { vandaag } from '@/lib/dates';
import { schoneTekst } from '@/lib/inventaris/import/normaal';
import { OORDEEL_CODES } from './evaluatie';

// Forms of goals, evaluation and peer visits. Browser-safe.

const doelVeld = z.string().regex(/^eigen-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'Kies een doel uit de lijst.');
const regel = (hoogstens: number, leeg: string) => z.string().max(hoogstens * 3).default('').transform(schoneTekst).pipe(z.string().min(1, leeg).max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`));

/** Percent, as people type it: "37,5" or "37.5". */
const procentVeld = z.string().max(20).default('').transform((tekst, context) => {
  const getal = celgetal(tekst.replace('%', '').trim());
  if (getal !== null && getal >= 0 && getal <= 100) return Math.round(getal * 100) / 100;
  context.addIssue({ code: 'custom', message: 'Vul een percentage in van 0 tot en met 100, zoals 62 of 37,5.' });
  return z.NEVER;
});

export const MetingSchema = z.strictObject({
  cyclus: z.uuid(), doel: doelVeld, datum: dagGeweest('Vul in op welke dag dit is gemeten.'), waarde: procentVeld,
  bron: regel(300, 'Schrijf op waar dit cijfer vandaan komt.'), toelichting: langeTekst(2000),
});
export type MetingInvoer = z.output<typeof MetingSchema>;

export const MetingIntrekkenSchema = z.strictObject({ cyclus: z.uuid(), meting: z.uuid() });
export type MetingIntrekking = z.output<typeof MetingIntrekkenSchema>;

/** A day that lies behind us, or none. */
const dagGeweestOfNiets = dagOfNiets.refine((dag) => dag === null || dag <= vandaag(), 'Deze datum ligt in de toekomst.');

export const EvaluatieSchema = z.strictObject({
  cyclus: z.uuid(), doel: doelVeld, versie: versieVeld, beoogd: langeTekst(2000), bereikt: langeTekst(2000), bron: langeTekst(1000), datum: dagGeweestOfNiets,
  effect: langeTekst(4000), watGing: langeTekst(4000), betekenis: langeTekst(4000), oordeel: ofNiets(z.enum(OORDEEL_CODES, 'Kies wat u met dit doel wilt.')),
}).refine(({ beoogd, bereikt, effect, watGing, betekenis, oordeel }) => oordeel !== null || [beoogd, bereikt, effect, watGing, betekenis].some((tekst) => tekst !== ''), { path: ['bereikt'], error: 'Schrijf minstens één ding op over dit doel.' });
export type EvaluatieInvoer = z.output<typeof EvaluatieSchema>;

export const EvaluatieOverzettenSchema = z.strictObject({ cyclus: z.uuid() });

export const VervolgactieSchema = z.strictObject({
  cyclus: z.uuid(), actie: ofNiets(z.uuid()), versie: versieVeld.default(0), doel: ofNiets(doelVeld), tekst: regel(500, 'Schrijf op wat er gaat gebeuren.'),
  eigenaar: ofNiets(z.uuid('Kies iemand uit de lijst.')), uiterlijk: dagOfNiets,
});
export type VervolgactieInvoer = z.output<typeof VervolgactieSchema>;

/** Done, open again, or let go. */
export const VervolgstandSchema = z.strictObject({ actie: z.uuid(), versie: versieVeld, stand: z.enum(['klaar', 'open', 'vervallen']) });
export type Vervolgstand = z.output<typeof VervolgstandSchema>;

export const VisitatieSchema = z.strictObject({
  cyclus: z.uuid(), visitatie: ofNiets(z.uuid()), versie: versieVeld.default(0), datum: dagOfNiets, bezoekers: regel(500, 'Schrijf op wie er meekijken.'),
  voorbereiding: langeTekst(4000), bevindingen: langeTekst(8000), opvolging: langeTekst(4000),
});
export type VisitatieInvoer = z.output<typeof VisitatieSchema>;

export const VisitatieVervallenSchema = z.strictObject({ cyclus: z.uuid(), visitatie: z.uuid(), versie: versieVeld });
export type VisitatieVervallen = z.output<typeof VisitatieVervallenSchema>;
