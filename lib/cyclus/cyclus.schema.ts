import { z } from 'zod';
import { DatumSchema } from '@/lib/dates.schema';
import { DEELFASEN } from './inhoud.schema';

const leegIsNiets = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);

const naam = z.string({ error: 'Geef de cyclus een naam.' }).trim().min(1, 'Geef de cyclus een naam.').max(120, 'Houd de naam korter dan 120 tekens.');
const bedoeling = z.string().trim().max(2_000, 'Houd dit korter dan 2000 tekens.').default('');
const dag = (melding: string) => DatumSchema.refine((datum) => datum >= '2000-01-01' && datum < '2100-01-01', melding).catch(() => '').pipe(z.string().min(1, melding));
const begin = dag('Kies de dag waarop de cyclus begint.');
const einde = dag('Kies de dag waarop de cyclus eindigt.');
const versie = z.coerce.number().int().min(0);
const deelfase = z.string().transform((code) => code.toUpperCase()).pipe(z.enum(DEELFASEN));
const reden = z.string().trim().max(2_000, 'Houd de reden korter dan 2000 tekens.').default('');
const gezet = z.union([z.enum(['on', 'ja']).transform(() => true), z.boolean()]).catch(false).default(false);
const nietVoorBegin = { path: ['einde'], error: 'Het einde ligt vóór het begin.' };

/** School of a cycle; the whole board is a choice of its own, so that no choice is never taken for it. */
const School = z.preprocess((waarde) => (waarde === 'bestuur' ? null : waarde), z.uuid('Kies een school uit de lijst.').nullable());

export const CyclusOpenenSchema = z.object({
  naam, bedoeling, begin, einde,
  school: School,
  thema: z.string().regex(/^[a-z0-9-]{1,60}$/, 'Kies een thema uit de lijst.'),
  vorige: z.preprocess(leegIsNiets, z.uuid('Kies een cyclus uit de lijst.').nullable()),
  /** Take over the route and the people of the previous cycle. */
  overnemen: gezet,
}).refine((cyclus) => cyclus.einde >= cyclus.begin, nietVoorBegin);
export type CyclusOpenenInvoer = z.output<typeof CyclusOpenenSchema>;

export const CyclusWijzigenSchema = z.object({ cyclus: z.uuid(), versie, naam, bedoeling, begin, einde }).refine((een) => een.einde >= een.begin, nietVoorBegin);
export type CyclusWijziging = z.output<typeof CyclusWijzigenSchema>;

export const CyclusSluitenSchema = z.object({ cyclus: z.uuid(), versie, reden });
export type CyclusSluiting = z.output<typeof CyclusSluitenSchema>;

export const EditieOverstappenSchema = z.object({ cyclus: z.uuid(), versie, editie: z.coerce.number().int().min(1) });
export type EditieOverstap = z.output<typeof EditieOverstappenSchema>;

const DEELNEMERROLLEN = ['trekker', 'deelnemer'] as const;
export const DeelnemerZettenSchema = z.object({
  cyclus: z.uuid(), gebruiker: z.uuid('Kies een collega uit de lijst.'),
  rol: z.enum([...DEELNEMERROLLEN, 'geen'], 'Kies wat deze collega doet.'),
});
export type DeelnemerZetting = z.output<typeof DeelnemerZettenSchema>;

/** One part of the route: in or out, with a date to aim for. Leaving it out asks for a reason. */
export const FaserouteSchema = z.object({
  cyclus: z.uuid(), deelfase, versie, reden, inRoute: gezet,
  streefdatum: z.preprocess(leegIsNiets, DatumSchema.refine((datum) => datum >= '2000-01-01' && datum < '2100-01-01').nullable().catch(null)),
}).refine((fase) => fase.inRoute || fase.reden !== '', { path: ['reden'], error: 'Schrijf kort waarom u deze fase overslaat.' });
export type Fasekeuze = z.output<typeof FaserouteSchema>;

/** Moves a part one place in the own order. */
export const FaseVerplaatsenSchema = z.object({ cyclus: z.uuid(), deelfase, versie, richting: z.enum(['eerder', 'later']) });
export type Faseverplaatsing = z.output<typeof FaseVerplaatsenSchema>;

const vraagId = z.string().min(1).max(120);
export const VraagkeuzeSchema = z.object({ cyclus: z.uuid(), vraag: vraagId, versie, reden, relevant: z.enum(['ja', 'nee']).transform((antwoord) => antwoord === 'ja') })
  .refine((keuze) => keuze.relevant || keuze.reden !== '', { path: ['reden'], error: 'Schrijf kort waarom deze vraag niet relevant is.' });
export type Vraagzetting = z.output<typeof VraagkeuzeSchema>;

/** The own order of the questions of a part, as a list of all of them. */
export const VraagvolgordeSchema = z.object({ cyclus: z.uuid(), deelfase, vraag: vraagId, richting: z.enum(['eerder', 'later']) });
export type Vraagverplaatsing = z.output<typeof VraagvolgordeSchema>;

export const FaseSluitenSchema = z.object({ cyclus: z.uuid(), deelfase, versie, reden });
export type Fasesluiting = z.output<typeof FaseSluitenSchema>;
export const FaseHeropenenSchema = FaseSluitenSchema.refine((fase) => fase.reden !== '', { path: ['reden'], error: 'Schrijf kort waarom u deze fase weer opent.' });

/** Address of a page: '1a' or '1A'. */
export const deelfaseUit = (tekst: string) => deelfase.safeParse(tekst).data ?? null;

const misschien = <T extends z.ZodType>(soort: T) => soort.optional().catch(undefined);

/** What the address of a part asks to see: all blocks, some by number (`?blok=2,5`, from 1), or where a question or a talk stands. */
export const FaseKeuzeSchema = z.object({
  alles: misschien(z.literal('ja')), blok: misschien(z.string().regex(/^\d{1,3}(,\d{1,3}){0,99}$/)), vraag: misschien(vraagId), draad: misschien(z.uuid()),
}).transform(({ alles, blok, vraag: bij, draad }) => ({
  alles: alles === 'ja', blokken: blok?.split(',').map((nummer) => Number(nummer) - 1) ?? [], ...(bij === undefined ? {} : { vraag: bij }), ...(draad === undefined ? {} : { draad }),
}));
export type FaseKeuze = Partial<z.output<typeof FaseKeuzeSchema>>;
