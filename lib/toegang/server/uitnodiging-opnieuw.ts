import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Rol, Toegang } from '../toegang';
import { nieuwToken } from './token';
import { uitnodigingMailen, type Uitgenodigd } from './uitnodigen';
import { linkMaken } from './uitnodiging-klaarzetten';

/**
 * Right mensen:beheren. Sends a fresh link for an invitation that was not accepted; the old link stops working.
 * @throws Weigering 'niet-gevonden' when there is no such open invitation at this board.
 */
export async function uitnodigingOpnieuw(toegang: Toegang, { lidmaatschapId }: { lidmaatschapId: string }): Promise<Uitgenodigd> {
  const code = nieuwToken();
  const { email, rol } = await binnenBestuur(toegang, 'mensen:beheren', async (db) => {
    const [open] = await rijen<{ email: string; rol: Rol }>(db, sql`
      SELECT g.email, l.rol FROM lidmaatschap l JOIN gebruiker g ON g.id = l."gebruikerId"
      WHERE l.id = ${lidmaatschapId} AND l."actiefSinds" IS NULL AND l."beeindigdOp" IS NULL FOR UPDATE OF l`);
    if (!open) throw nietGevonden();
    await linkMaken(db, lidmaatschapId, code);
    await vastleggen(db, { handeling: 'uitnodiging-herhalen', onderwerpSoort: 'lidmaatschap', onderwerpId: lidmaatschapId });
    return open;
  });
  return { lidmaatschapId, mailVerstuurd: await uitnodigingMailen(toegang, email, rol, code) };
}
