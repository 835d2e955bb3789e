import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { BesluitIntrekking } from '../../besluit.schema';
import { openCyclus } from '../open-cyclus';

/**
 * A decision no longer stands: it stays in the log with the reason and the moment.
 * @throws Weigering 'niet-gevonden' outside reach, 'conflict' when it was withdrawn already
 */
export async function besluitIntrekken(toegang: Toegang, { cyclus, besluit, versie, reden }: BesluitIntrekking): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    await openCyclus(db, bestuurId, cyclus);
    const [oud] = await rijen<{ versie: number; ingetrokken: boolean }>(db, sql`
      SELECT versie, "ingetrokkenOp" IS NOT NULL AS ingetrokken FROM besluit WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus}::uuid AND id = ${besluit}::uuid FOR UPDATE`);
    if (!oud) throw nietGevonden();
    if (oud.versie !== versie || oud.ingetrokken) throw conflict();
    await rijen(db, sql`UPDATE besluit SET "ingetrokkenOp" = now(), intrekreden = ${reden}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${besluit}::uuid`);
    await vastleggen(db, { handeling: 'besluit-intrekken', onderwerpSoort: 'besluit', onderwerpId: besluit, gegevens: { cyclusId: cyclus } });
    return { id: besluit };
  });
}
