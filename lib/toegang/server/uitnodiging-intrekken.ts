import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '../toegang';
import { linksIntrekken } from './uitnodiging-klaarzetten';

/**
 * Right mensen:beheren. Withdraws an invitation that was not accepted: the link stops working, the membership ends.
 * @throws Weigering 'niet-gevonden' for no such open invitation here, 'conflict' when it changed meanwhile.
 */
export async function uitnodigingIntrekken(toegang: Toegang, { lidmaatschapId, versie }: { lidmaatschapId: string; versie: number }): Promise<void> {
  await binnenBestuur(toegang, 'mensen:beheren', async (db) => {
    const [open] = await rijen<{ versie: number }>(db, sql`
      SELECT versie FROM lidmaatschap WHERE id = ${lidmaatschapId} AND "actiefSinds" IS NULL AND "beeindigdOp" IS NULL FOR UPDATE`);
    if (!open) throw nietGevonden();
    if (open.versie !== versie) throw conflict();
    await linksIntrekken(db, lidmaatschapId);
    await rijen(db, sql`UPDATE lidmaatschap SET "beeindigdOp" = now(), versie = versie + 1 WHERE id = ${lidmaatschapId}`);
    await vastleggen(db, { handeling: 'uitnodiging-intrekken', onderwerpSoort: 'lidmaatschap', onderwerpId: lidmaatschapId });
  });
}
