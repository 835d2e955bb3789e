import 'server-only';
import { magBeheren } from '@/lib/cyclus/beheer';
import type { Doel } from '@/lib/cyclus/doel';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { leestMeeVraag } from '@/lib/cyclus/server/antwoorden-lezen';
import { doelenLezen } from '@/lib/cyclus/server/instrument/doelen-lezen';
import { openCyclus, type OpenCyclus } from '@/lib/cyclus/server/open-cyclus';
import { magStem } from '@/lib/cyclus/stem';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';

/** The evaluation belongs to this part: when the school closed it, it is read. */
export const EVALUATIEFASE: Deelfase = '4';

/** Does this person measure and evaluate for the school of a cycle? A board does so only where the cycle is its own. */
export function magEvalueren(toegang: Toegang, cyclus: { schoolId: string | null }): boolean {
  return magBeheren(toegang, cyclus) && magStem(toegang, 'school', cyclus.schoolId);
}

/**
 * Inside: the cycle, to write down something about its goals. Held until the end, so that what closes the cycle at the
 * same moment freezes all of it or nothing.
 * @param deelfase the part that must be open too
 * @throws Weigering 'niet-gevonden', 'geen-recht', or 'conflict' with words for a closed cycle or part
 */
export async function cyclusOmTeEvalueren(db: Db, toegang: Toegang, cyclusId: string, deelfase: Deelfase | null): Promise<OpenCyclus> {
  const bestuurId = toegang.bestuur.id;
  await rijen(db, sql`SELECT 1 FROM cyclus WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${cyclusId}::uuid FOR SHARE`);
  const cyclus = await openCyclus(db, bestuurId, cyclusId, deelfase);
  const [leest] = await rijen(db, leestMeeVraag({ bestuurId, cyclusId, wie: toegang.gebruiker.id }));
  // Who does not speak for this school hears the same as of a cycle that is not there.
  if (!magStem(toegang, 'school', cyclus.schoolId)) throw nietGevonden();
  if (!magBeheren(toegang, cyclus) || leest) throw new Weigering('geen-recht', 'Dit schrijft de schoolleider of HR van deze school. U kunt het lezen.');
  return cyclus;
}

/** Inside: the goal of this cycle. @throws Weigering 'niet-gevonden' */
export async function doelVanCyclus(db: Db, bestuurId: string, cyclusId: string, doelId: string): Promise<Doel> {
  const doel = (await doelenLezen(db, bestuurId, cyclusId)).find(({ vraagId }) => vraagId === doelId);
  if (!doel) throw nietGevonden();
  return doel;
}
