import { z } from 'zod';
import { vandaag } from '@/lib/dates';
import { DatumSchema } from '@/lib/dates.schema';
import { bekendInAdres, bekendUitAdres } from '@/lib/inventaris/bekend';
import { laatsteTeldatum } from '@/lib/inventaris/peildatum';
import type { Eenheid } from '@/lib/inventaris/indicatoren';

export const SORTERINGEN = ['afstand', 'naam', 'volledigheid'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** State of the overview in the address; what is absent or makes no sense falls back, a page never fails on its address. */
export const OverzichtFilterSchema = z.object({
  peildatum: DatumSchema.refine((dag) => dag >= '2000-01-01' && dag <= '2100-12-31').optional().catch(undefined).transform((dag) => dag ?? laatsteTeldatum(vandaag())),
  eenheid: z.enum(['personen', 'fte']).catch('personen'),
  sorteer: z.enum(SORTERINGEN).catch('afstand'),
  /** As known on this moment; null is now. */
  bekend: z.string().optional().catch(undefined).transform((tekst) => bekendUitAdres(tekst)),
});
export type OverzichtFilter = z.infer<typeof OverzichtFilterSchema>;

export const BerekeningFilterSchema = OverzichtFilterSchema.pick({ peildatum: true, eenheid: true, bekend: true }).extend({
  indicator: z.enum(['doel50', 'doel80']).catch('doel50'),
  /** A school, or a team for who leads teams only; absent is everything within reach. */
  school: z.uuid().optional().catch(undefined),
  wie: z.enum(['alle', 'telt', 'bewijs', 'niet', 'onbekend']).catch('alle'),
  zoek: z.string().trim().max(80).catch(''),
  pagina: z.coerce.number().int().min(1).max(1000).catch(1),
});
export type BerekeningFilter = z.infer<typeof BerekeningFilterSchema>;

/** One figure of the registry: the day, the unit, and which part of the list of people. */
export const CijferFilterSchema = BerekeningFilterSchema.omit({ indicator: true, school: true });
export type CijferFilter = z.infer<typeof CijferFilterSchema>;

/** What every screen with figures keeps in its address. */
export interface Kader {
  peildatum: string;
  eenheid: Eenheid;
  bekend?: Date | null;
  sorteer?: Sortering;
}

/** Address of the same screen with another choice; defaults stay out of it. */
export function metKeuze(pad: string, filter: Kader, anders: Partial<OverzichtFilter> = {}): string {
  const keuze = { ...filter, ...anders };
  const delen = new URLSearchParams();
  if (keuze.peildatum !== laatsteTeldatum(vandaag())) delen.set('peildatum', keuze.peildatum);
  if (keuze.eenheid !== 'personen') delen.set('eenheid', keuze.eenheid);
  if (keuze.sorteer && keuze.sorteer !== 'afstand') delen.set('sorteer', keuze.sorteer);
  const bekend = bekendInAdres(keuze.bekend ?? null);
  if (bekend !== undefined) delen.set('bekend', bekend);
  const tekst = delen.toString();
  return tekst === '' ? pad : `${pad}?${tekst}`;
}

/** Ids come from the address: anything else than a uuid is simply not there. */
export function isUuid(tekst: string): boolean {
  return z.uuid().safeParse(tekst).success;
}

type Adres = URLSearchParams | Record<string, string | string[] | undefined>;

/** Page searchParams or a query string as one value per name; of repeated names the first counts. */
export function uitAdres(adres: Adres): Record<string, string> {
  const paren: [string, string | undefined][] = adres instanceof URLSearchParams
    ? [...adres].reverse()
    : Object.entries(adres).map(([naam, waarde]) => [naam, Array.isArray(waarde) ? waarde[0] : waarde]);
  return Object.fromEntries(paren.filter((paar): paar is [string, string] => paar[1] !== undefined && paar[1] !== ''));
}
