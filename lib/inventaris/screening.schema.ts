import { z } from 'zod';
import { KEUZES } from './screening';

export const WACHTRIJ_PAGINA = 50;
const MEESTE = 1_000;

const eerste = (waarde: unknown) => (Array.isArray(waarde) ? (waarde as unknown[])[0] : waarde);
const keuzeUit = <T extends string>(waarden: readonly [T, ...T[]]) => z.preprocess(eerste, z.enum(waarden)).catch(waarden[0]);
const idOfNiets = z.preprocess(eerste, z.uuid()).optional().catch(undefined);

/** The state of the workbench as it stands in the URL. What cannot be read falls back on the default. */
export const ScreeningFilterSchema = z.object({
  tab: keuzeUit(['te-doen', 'nader-onderzoek']),
  sorteer: keuzeUit(['oudste', 'uren', 'naam']),
  niveau: keuzeUit(['alle', 'masters']),
  zoek: z.preprocess(eerste, z.string().trim().max(80)).catch(''),
  school: idOfNiets,
  diploma: idOfNiets,
  tot: z.preprocess(eerste, z.coerce.number().int().min(WACHTRIJ_PAGINA).max(MEESTE)).catch(WACHTRIJ_PAGINA),
});
export type ScreeningFilter = z.infer<typeof ScreeningFilterSchema>;

const screening = z.object({
  diplomaId: z.uuid(),
  keuze: z.enum(KEUZES, 'Kies een uitkomst.'),
  notitie: z.string().trim().max(2_000, 'Houd de notitie korter dan 2000 tekens.').default(''),
  // The newest screening and the version of the diploma that were on the screen: what is decided, is decided about these.
  laatste: z.union([z.literal(''), z.uuid()]),
  versie: z.coerce.number().int().min(1),
});
/** Where a form without script goes next: only a search part, so that it never leads to another page. */
const terug = { terug: z.string().regex(/^\?[\w=&%+.-]*$/).max(500).catch('?') };
const metNotitie = (invoer: { keuze: string; notitie: string }) => invoer.keuze !== 'nader-onderzoek' || invoer.notitie !== '';
const zonderNotitie = { path: ['notitie'], error: 'Schrijf bij nader onderzoek op wat u nog nodig hebt.' };

export const DiplomaScreenenSchema = screening.refine(metNotitie, zonderNotitie);
export const DiplomaScreenenFormulier = screening.extend(terug).refine(metNotitie, zonderNotitie);
export type DiplomaScreening = z.infer<typeof DiplomaScreenenSchema>;

export const ScreeningHerstellenSchema = z.object({ screeningId: z.uuid() });
export const ScreeningHerstellenFormulier = ScreeningHerstellenSchema.extend(terug);
export type ScreeningHerstel = z.infer<typeof ScreeningHerstellenSchema>;

/** Search part of the URL for this state; defaults are left out, so that addresses stay short. */
export function screeningAdres(filter: Partial<ScreeningFilter>): string {
  const zoek = new URLSearchParams();
  if (filter.tab && filter.tab !== 'te-doen') zoek.set('tab', filter.tab);
  if (filter.niveau && filter.niveau !== 'alle') zoek.set('niveau', filter.niveau);
  if (filter.sorteer && filter.sorteer !== 'oudste') zoek.set('sorteer', filter.sorteer);
  if (filter.school) zoek.set('school', filter.school);
  if (filter.zoek) zoek.set('zoek', filter.zoek);
  if (filter.tot && filter.tot !== WACHTRIJ_PAGINA) zoek.set('tot', String(filter.tot));
  if (filter.diploma) zoek.set('diploma', filter.diploma);
  const tekst = zoek.toString();
  return tekst ? `?${tekst}` : '?';
}
