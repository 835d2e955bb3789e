import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, sql } from '@/lib/db/sql';
import { buitenTransactie } from '@/lib/db/transactie';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { cyclusIdKeuren } from './cyclus-ophalen';
import { stroomcentrale, type Gebeurtenis } from './stroom';

/**
 * The stream of one open page: who is here and what changed. Looks at every heartbeat whether this person may still be
 * here, and ends when not.
 * @param opnieuw the access of the same session as it is now, or null when it ended
 * @param afgebroken the browser went away
 * @throws Weigering 'niet-gevonden' for a cycle that is not this person's, 'te-vaak'
 */
export async function stroomOpenen(toegang: Toegang, { cyclusId, opnieuw, afgebroken, eenmaal }: { cyclusId: string; opnieuw: () => Promise<Toegang | null>; afgebroken: AbortSignal; eenmaal: boolean }): Promise<ReadableStream<Uint8Array>> {
  if (!(await magZien(toegang, cyclusId))) throw nietGevonden();
  const schrijver = new TextEncoder();
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, undefined, { highWaterMark: 64 });
  const uit = writable.getWriter();
  const zend = ({ naam, ...data }: Gebeurtenis) => { uit.write(schrijver.encode(`event: ${naam}\ndata: ${JSON.stringify(data)}\n\n`)).catch(() => undefined); };
  uit.write(schrijver.encode('retry: 3000\n\n')).catch(() => undefined);
  if (eenmaal) { uit.close().catch(() => undefined); return readable; }
  const { sluiten } = await buitenTransactie(() => stroomcentrale().openen({
    bestuur: toegang.bestuur.id, cyclus: cyclusId, wie: toegang.gebruiker.id, zend,
    magBlijven: async () => { const nu = await opnieuw(); return nu !== null && magZien(nu, cyclusId); },
    namen: (ids) => namenVan(toegang, ids),
    klaar: () => { uit.close().catch(() => undefined); },
  }));
  if (afgebroken.aborted) sluiten();
  afgebroken.addEventListener('abort', sluiten, { once: true });
  uit.closed.catch(sluiten);
  return readable;
}

/** This page is at another question now. */
export async function plekMelden(toegang: Toegang, { cyclusId, stroom, vraag }: { cyclusId: string; stroom: string; vraag: string | null }): Promise<void> {
  if (!(await magZien(toegang, cyclusId))) throw nietGevonden();
  stroomcentrale().verplaatsen({ bestuur: toegang.bestuur.id, cyclus: cyclusId, stroom, wie: toegang.gebruiker.id }, vraag);
}

async function magZien(toegang: Toegang, cyclusId: string): Promise<boolean> {
  cyclusIdKeuren(cyclusId);
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const [rijen] = await laatsteRijen<[object]>(db, sql`SELECT 1 FROM cyclus WHERE "bestuurId" = ${bestuurId} AND id = ${cyclusId}::uuid`);
    return rijen.length > 0;
  });
}

async function namenVan(toegang: Toegang, ids: string[]): Promise<Map<string, string>> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const [mensen] = await laatsteRijen<[{ id: string; naam: string }]>(db, sql`
      SELECT g.id, g.naam FROM gebruiker g WHERE g.id = ANY (${ids}::uuid[]) AND EXISTS (SELECT 1 FROM lidmaatschap l WHERE l."bestuurId" = ${bestuurId} AND l."gebruikerId" = g.id AND l."beeindigdOp" IS NULL)`);
    return new Map(mensen.map(({ id, naam }) => [id, naam]));
  });
}
