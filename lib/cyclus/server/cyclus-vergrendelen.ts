import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';

export interface VasteCyclus { id: string; schoolId: string | null; naam: string; thema: string; editie: number; begin: string; einde: string; afgeslotenOp: Date | null; versie: number }

/**
 * Takes a cycle for an act on its route, people or parts, and holds it until the end: two of them never cross.
 * @param opties.versie what the person saw; `opties.open`: a closed cycle refuses.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict'
 */
export async function cyclusVergrendelen(db: Db, toegang: Toegang, cyclusId: string, opties: { versie?: number; open?: boolean } = {}): Promise<VasteCyclus> {
  const [cyclus] = await rijen<VasteCyclus>(db, sql`
    SELECT id, "schoolId", naam, thema, editie, begin, einde, "afgeslotenOp", versie FROM cyclus WHERE "bestuurId" = ${toegang.bestuur.id} AND id = ${cyclusId}::uuid FOR UPDATE`);
  if (!cyclus) throw nietGevonden();
  if (!magBeheren(toegang, cyclus)) throw new Weigering('geen-recht', 'Alleen wie deze cyclus beheert, kan dit wijzigen.');
  if (opties.versie !== undefined && opties.versie !== cyclus.versie) throw conflict();
  if (opties.open !== false && cyclus.afgeslotenOp !== null) throw new Weigering('conflict', 'Deze cyclus is afgesloten. Open hem eerst weer bij Instellingen.');
  return cyclus;
}
