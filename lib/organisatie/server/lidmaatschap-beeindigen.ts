import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { gewijzigdeRij } from '@/lib/db/database-fout';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { LidmaatschapBeeindigen } from '../lidmaatschap.schema';

/**
 * Ends a role at this board; it stops at the next request of that person. The row stays, so that the log keeps its names.
 * @throws Weigering 'conflict' for the last bestuurder: nobody could invite people any more.
 */
export async function lidmaatschapBeeindigen(toegang: Toegang, { id, versie }: LidmaatschapBeeindigen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'mensen:beheren', async (db) => {
    // Locks the board's row first: two people who end each other's role at once must not leave the board without anyone.
    await rijen(db, sql`SELECT 1 FROM bestuur WHERE id = ${toegang.bestuur.id} FOR UPDATE`);
    const [over] = await rijen<{ anderen: number }>(db, sql`
      SELECT count(*) FILTER (WHERE id <> ${id}) AS anderen FROM lidmaatschap
      WHERE "bestuurId" = ${toegang.bestuur.id} AND rol = 'bestuurder' AND "actiefSinds" IS NOT NULL AND "beeindigdOp" IS NULL`);
    if (over?.anderen === 0) throw new Weigering('conflict', 'Dit is de enige bestuurder. Nodig eerst een andere bestuurder uit.');
    const gewijzigd = await rijen<{ id: string; rol: string; gebruikerId: string }>(db, sql`
      UPDATE lidmaatschap SET "beeindigdOp" = now(), versie = versie + 1
      WHERE id = ${id} AND versie = ${versie} AND "beeindigdOp" IS NULL RETURNING id, rol, "gebruikerId"`);
    const lid = await gewijzigdeRij(gewijzigd, async () => (await rijen(db, sql`SELECT 1 FROM lidmaatschap WHERE id = ${id}`)).length > 0);
    await rijen(db, sql`UPDATE uitnodiging SET "ingetrokkenOp" = now() WHERE "lidmaatschapId" = ${id} AND "gebruiktOp" IS NULL AND "ingetrokkenOp" IS NULL`);
    await vastleggen(db, { handeling: 'lidmaatschap-beeindigen', onderwerpSoort: 'lidmaatschap', onderwerpId: id, gegevens: { rol: lid.rol, gebruikerId: lid.gebruikerId } });
    return { id };
  });
}
