import 'server-only';
import { Weigering } from '@/lib/errors';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../../beheer';
import type { EigenReikwijdte } from '../../eigen.schema';
import type { OpenCyclus } from '../open-cyclus';

/** What holds for every school is the business of who reaches them all. */
export const alleenBestuur = (toegang: Toegang): boolean => bereikVoor(toegang, 'cyclus:beheren')?.soort === 'bestuur';

/**
 * Where a new own question or option belongs.
 * @throws Weigering 'geen-recht' for who may not add there
 */
export function eigenPlek(toegang: Toegang, cyclus: Pick<OpenCyclus, 'id' | 'schoolId'>, voor: EigenReikwijdte): { schoolId: string | null; cyclusId: string | null } {
  if (!magBeheren(toegang, cyclus)) throw new Weigering('geen-recht', 'Alleen wie deze cyclus beheert, kan vragen en keuzes toevoegen.');
  if (voor === 'cyclus') return { schoolId: cyclus.schoolId, cyclusId: cyclus.id };
  if (voor === 'school' && cyclus.schoolId !== null) return { schoolId: cyclus.schoolId, cyclusId: null };
  if (voor === 'bestuur' && alleenBestuur(toegang)) return { schoolId: null, cyclusId: null };
  throw new Weigering('geen-recht', 'Voor alle scholen toevoegen kan alleen iemand die over het hele bestuur gaat.', { voor: ['Kies “alleen in deze cyclus”.'] });
}
