import { z } from 'zod';
import { KEUZES, OORDELEN } from './screening';

export const WACHTRIJ_PAGINA = 50;
const MEESTE = 1_000;

const eerste = (waarde: unknown) => (Array.isArray(waarde) ? (waarde as unknown[])[0] : waarde);
const keuzeUit = <T extends string>(waarden: readonly [T, ...T[]]) => z.preprocess(eerste, z.enum(waarden)).catch(waarden[0]);
const idOfNiets = z.preprocess(eerste, z.uuid()).optional().catch(undefined);

/** The state of the workbench as it stands in the URL. What cannot be read falls back on the default. */
export const ScreeningFilterSchema = z.object({
  tab: keuzeUit(['te-doen', 'nader-onderzoek', 'tweede-blik']),
  sorteer: keuzeUit(['oudste', 'uren', 'naam']),
  niveau: keuzeUit(['alle', 'masters']),
  zoek: z.preprocess(eerste, z.string().trim().max(80)).catch(''),
  school: idOfNiets,
  campagne: idOfNiets,
  diploma: idOfNiets,
  tot: z.preprocess(eerste, z.coerce.number().int().min(WACHTRIJ_PAGINA).max(MEESTE)).catch(WACHTRIJ_PAGINA),
});
export type ScreeningFilter = z.infer<typeof ScreeningFilterSchema>;

const idOfLeeg = z.union([z.literal(''), z.uuid()]).transform((id) => (id === '' ? null : id)).nullable().default(null);
/** A box of a form ("on") or a truth of JSON. */
const vinkje = z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false);
const notitie = z.string().trim().max(2_000, 'Houd de notitie korter dan 2000 tekens.').default('');
const gezien = {
  diplomaId: z.uuid(),
  // The newest screening and the version of the diploma that were on the screen: what is decided, is decided about these.
  laatste: z.union([z.literal(''), z.uuid()]),
  versie: z.coerce.number().int().min(1),
};

const screening = z.object({
  ...gezien, notitie,
  keuze: z.enum(KEUZES, 'Kies een uitkomst.'),
  /** Somebody else must look too. */
  tweedeBlik: vinkje,
  campagne: idOfLeeg,
});
/** Where a form without script goes next: only a search part, so that it never leads to another page. */
const terug = { terug: z.string().regex(/^\?[\w=&%+.-]*$/).max(500).catch('?') };
const metNotitie = (invoer: { keuze: string; notitie: string }) => invoer.keuze !== 'nader-onderzoek' || invoer.notitie !== '';
const zonderNotitie = { path: ['notitie'], error: 'Schrijf bij nader onderzoek op wat u nog nodig hebt.' };

export const DiplomaScreenenSchema = screening.refine(metNotitie, zonderNotitie);
export const DiplomaScreenenFormulier = screening.extend(terug).refine(metNotitie, zonderNotitie);
type Gelezen = z.output<typeof DiplomaScreenenSchema>;
export type DiplomaScreening = Omit<Gelezen, 'tweedeBlik' | 'campagne'> & Partial<Pick<Gelezen, 'tweedeBlik' | 'campagne'>>;

const tweedeBlik = z.object({ ...gezien, notitie, oordeel: z.enum(OORDELEN, 'Kies of u het eens bent.') });
const oneensMetNotitie = (invoer: { oordeel: string; notitie: string }) => invoer.oordeel !== 'oneens' || invoer.notitie !== '';
const zonderReden = { path: ['notitie'], error: 'Schrijf op waarom u het niet eens bent.' };
export const TweedeBlikSchema = tweedeBlik.refine(oneensMetNotitie, zonderReden);
export const TweedeBlikFormulier = tweedeBlik.extend(terug).refine(oneensMetNotitie, zonderReden);
export type TweedeBlikInvoer = z.output<typeof TweedeBlikSchema>;

export const ScreeningHerstellenSchema = z.object({ screeningId: z.uuid() });
export const ScreeningHerstellenFormulier = ScreeningHerstellenSchema.extend(terug);
export type ScreeningHerstel = z.infer<typeof ScreeningHerstellenSchema>;

/** Where somebody is in the queue, to come back to later. */
export const WerkstandSchema = ScreeningFilterSchema.pick({ tab: true, sorteer: true, niveau: true, school: true, campagne: true, diploma: true });
export type Werkstand = z.infer<typeof WerkstandSchema>;

/** Search part of the URL for this state; defaults are left out, so that addresses stay short. */
export function screeningAdres(filter: Partial<ScreeningFilter>): string {
  const zoek = new URLSearchParams();
  if (filter.campagne) zoek.set('campagne', filter.campagne);
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
