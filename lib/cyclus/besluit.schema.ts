import { z } from 'zod';
import { eersteWaarden, adresVan } from '@/lib/inventaris/studies-filter';
import { schoneTekst } from '@/lib/inventaris/import/normaal';
import { DEELFASEN } from './inhoud.schema';
import { dagGeweest, deelfaseVeld, langeTekst, ofNiets, versieVeld, VraagId } from './velden';

/** What was agreed, by whom, on what grounds and when; and where it came from: a question, a thread or a round. */
export const BesluitNemenSchema = z.strictObject({
  cyclus: z.uuid(),
  tekst: langeTekst(2000).pipe(z.string().min(1, 'Schrijf op wat u hebt afgesproken.')),
  wie: z.string().max(1500).default('').transform(schoneTekst).pipe(z.string().min(1, 'Vul in wie dit heeft afgesproken.').max(500, 'Gebruik hoogstens 500 tekens.')),
  gronden: langeTekst(4000),
  genomenOp: dagGeweest('Vul in op welke dag dit is afgesproken.'),
  deelfase: ofNiets(deelfaseVeld),
  vraag: ofNiets(VraagId),
  draad: ofNiets(z.uuid()),
  ronde: ofNiets(z.uuid('Kies een gespreksronde uit de lijst.')),
  /** Close the thread from which this came. */
  draadSluiten: z.literal('on').optional().transform((aan) => aan === 'on'),
});
export type BesluitInvoer = z.output<typeof BesluitNemenSchema>;

/** A decision no longer stands. It stays in the log, with the reason. */
export const BesluitIntrekkenSchema = z.strictObject({
  cyclus: z.uuid(), besluit: z.uuid(), versie: versieVeld,
  reden: langeTekst(2000).pipe(z.string().min(1, 'Schrijf op waarom dit besluit niet meer geldt.')),
});
export type BesluitIntrekking = z.output<typeof BesluitIntrekkenSchema>;

export const BESLUITSTANDEN = ['geldend', 'ingetrokken', 'alle'] as const;

/** The state of the log in the address; what is wrong there falls back to its default. */
export const BesluitFilterSchema = z.object({
  zoek: z.string().trim().max(100).optional().catch(undefined).transform((zoek) => zoek || undefined),
  fase: z.enum(DEELFASEN).optional().catch(undefined),
  stand: z.enum(BESLUITSTANDEN).catch('geldend').default('geldend'),
  bron: z.enum(['vraag', 'draad', 'ronde']).optional().catch(undefined),
});
export type BesluitFilter = z.infer<typeof BesluitFilterSchema>;

export function besluitFilterUit(params: URLSearchParams | Record<string, string | string[] | undefined>): BesluitFilter {
  return BesluitFilterSchema.parse(eersteWaarden(params));
}

export function besluitAdres(filter: BesluitFilter, wijziging: Partial<BesluitFilter> = {}): string {
  return adresVan({ ...filter, ...wijziging }, BesluitFilterSchema.parse({}));
}

/** From where somebody comes to write a decision down. */
export const BesluitBronSchema = z.object({
  fase: deelfaseVeld.optional().catch(undefined), vraag: VraagId.optional().catch(undefined), draad: z.uuid().optional().catch(undefined), ronde: z.uuid().optional().catch(undefined),
  /** A decision that is taken anew: its words are the start. */
  opnieuw: z.uuid().optional().catch(undefined),
});
