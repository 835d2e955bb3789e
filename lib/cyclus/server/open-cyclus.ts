import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { Inhoud } from '../inhoud';
import type { Deelfase } from '../inhoud.schema';
import { inhoud } from './inhoud';

export interface OpenCyclus { id: string; schoolId: string | null; thema: string; editie: number; /** Parts that were closed. */ gesloten: Deelfase[]; handreiking: Inhoud }

/**
 * Inside: a cycle in which something is written down beside the answers.
 * @param deelfase the part it belongs to, which must be open too
 * @throws Weigering 'niet-gevonden', or 'conflict' with words for a closed cycle or part
 */
export async function openCyclus(db: Db, bestuurId: string, cyclusId: string, deelfase: Deelfase | null = null): Promise<OpenCyclus> {
  const [cyclus] = await rijen<Omit<OpenCyclus, 'handreiking'> & { dicht: boolean }>(db, sql`
    SELECT c.id, c."schoolId", c.thema, c.editie, c."afgeslotenOp" IS NOT NULL AS dicht,
      (SELECT coalesce(json_agg(f.deelfase), '[]') FROM faseroute f WHERE f."bestuurId" = c."bestuurId" AND f."cyclusId" = c.id AND f."afgeslotenOp" IS NOT NULL) AS gesloten
    FROM cyclus c WHERE c."bestuurId" = ${bestuurId}::uuid AND c.id = ${cyclusId}::uuid`);
  if (!cyclus) throw nietGevonden();
  const { dicht, ...rest } = cyclus;
  if (dicht) throw new Weigering('conflict', 'Deze cyclus is afgesloten, dus dit is niet bewaard. Uw tekst staat nog in het formulier. Wie de cyclus beheert, kan hem weer openen.');
  if (deelfase !== null) delenKeuren(rest, [deelfase]);
  return { ...rest, handreiking: inhoud(rest.thema, rest.editie) };
}

/** Of several parts one that is open is enough. @throws Weigering 'conflict' with words when all are closed */
export function delenKeuren({ gesloten }: Pick<OpenCyclus, 'gesloten'>, delen: readonly Deelfase[]): void {
  if (delen.every((deel) => gesloten.includes(deel))) throw new Weigering('conflict', `Fase ${delen.join(' en ')} is afgesloten, dus dit is niet bewaard. Uw tekst staat nog in het formulier. Heropen de fase om verder te schrijven.`);
}
