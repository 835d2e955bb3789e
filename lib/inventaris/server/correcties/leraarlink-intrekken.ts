import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { linkIntrekken } from './leraarlink-maken';

/**
 * Right inventaris:wijzigen. The link stops working at the next request, also for who opened it already.
 * @throws Weigering 'niet-gevonden' when it had ended already or is out of reach.
 */
export async function leraarlinkIntrekken(toegang: Toegang, { id }: { id: string }): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    if (!(await linkIntrekken(db, toegang.bestuur.id, id, 'ingetrokken door HR'))) throw nietGevonden();
    return { id };
  });
}
