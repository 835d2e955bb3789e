import { z } from 'zod';
import { celgetal } from '@/lib/cyclus/cel';
import { dagGeweest, dagOfNiets, langeTekst, ofNiets, versieVeld } from '@/lib/cyclus/velden';
import { SMART } from './pdca';
import { KLEUREN, STANDEN } from './voortgang';

// Forms of carrying out a plan. A field that is absent stays as it is; an empty one is emptied. Browser-safe.

const getal = (hoogstens: number, decimalen: number, voorbeeld: string) => z.string().max(40).transform((tekst, context) => {
  const kaal = tekst.trim().replace(/^€\s*/, '');
  if (kaal === '') return null;
  const waarde = celgetal(kaal);
  if (waarde !== null && waarde >= 0 && waarde <= hoogstens) return Number(waarde.toFixed(decimalen));
  context.addIssue({ code: 'custom', message: `Vul een getal in van 0 tot en met ${hoogstens.toLocaleString('nl-NL')}, zoals ${voorbeeld}.` });
  return z.NEVER;
});

const nodig = (hoogstens: number, zin: string) => langeTekst(hoogstens).pipe(z.string().min(1, zin));

export const ActiviteitBijwerkenSchema = z.strictObject({
  activiteit: z.uuid(), versie: versieVeld,
  stand: z.enum(STANDEN).optional(),
  voortgang: z.coerce.number('Kies hoe ver het is.').int('Kies een heel getal.').min(0, 'Kies 0 tot en met 100.').max(100, 'Kies 0 tot en met 100.').optional(),
  klaarOp: dagGeweest('Kies op welke dag het klaar was.').optional(),
  uren: getal(100_000, 1, '12,5').optional(),
  kosten: getal(100_000_000, 2, '1.250').optional(),
  // Through a plain text first: a field that is absent has no empty default.
  verwachtEinde: z.string().transform((tekst): string | undefined => tekst).pipe(dagOfNiets).optional(),
  reden: langeTekst(2000).optional(),
  kleur: ofNiets(z.enum(KLEUREN, 'Kies hoe het gaat.')).optional(),
  verhaal: langeTekst(2000).optional(),
});
export type ActiviteitBijwerken = z.output<typeof ActiviteitBijwerkenSchema>;

export const PlanstatusSchema = z.strictObject({
  plan: z.uuid(), periode: z.iso.date('Kies een periode.'), kleur: z.enum(KLEUREN, 'Kies hoe het gaat.'), verhaal: langeTekst(2000),
}).refine(({ kleur, verhaal }) => kleur === 'op-koers' || verhaal !== '', { path: ['verhaal'], error: 'Schrijf kort wat er speelt en wat u gaat doen.' });
export type PlanstatusInvoer = z.output<typeof PlanstatusSchema>;

export const BIJSTUURSOORTEN = ['planning', 'inhoud', 'mensen', 'geld', 'anders'] as const;
export type Bijstuursoort = (typeof BIJSTUURSOORTEN)[number];
export const BIJSTUURWOORDEN: Record<Bijstuursoort, string> = { planning: 'Planning', inhoud: 'Inhoud', mensen: 'Mensen', geld: 'Geld', anders: 'Anders' };

export const BijsturingSchema = z.strictObject({
  plan: z.uuid(), activiteit: ofNiets(z.uuid('Kies een activiteit uit de lijst.')), soort: z.enum(BIJSTUURSOORTEN, 'Kies wat er verandert.'),
  wat: nodig(1000, 'Schrijf op wat u anders gaat doen.'), reden: nodig(2000, 'Schrijf op waarom.'),
});
export type BijsturingInvoer = z.output<typeof BijsturingSchema>;

const tekst = langeTekst(4000);
export const PdcaSchema = z.strictObject({
  activiteit: z.uuid(), ronde: z.coerce.number().int().min(1).max(100), versie: versieVeld,
  doel: langeTekst(2000), smart: z.union([z.enum(SMART).transform((een) => [een]), z.array(z.enum(SMART))]).default([]),
  doen: tekst, meting: tekst, resultaat: tekst, verklaring: tekst, actie: tekst,
});
export type PdcaInvoer = z.output<typeof PdcaSchema>;

export const PdcaRondeSchema = z.strictObject({ activiteit: z.uuid(), ronde: z.coerce.number().int().min(1).max(99) });
