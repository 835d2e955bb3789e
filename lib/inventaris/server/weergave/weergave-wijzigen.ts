import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { WeergaveWijzigen } from '@/lib/inventaris/weergave.schema';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { eigenWeergave, magDelen, naamBezet } from './regels';

/** Another name for the own view, or sharing it with the board, or no longer. */
export async function weergaveWijzigen(toegang: Toegang, invoer: WeergaveWijzigen): Promise<void> {
  const { weergave, naam, gedeeld } = invoer;
  magDelen(toegang, gedeeld);
  await binnenBestuur(toegang, 'inventaris:lezen', async (db) => {
    const vorige = await eigenWeergave(db, toegang, invoer);
    const bezet = await rijen(db, sql`SELECT 1 FROM weergave w WHERE w."gebruikerId" = ${toegang.gebruiker.id}::uuid AND w.soort = ${vorige.soort} AND w.naam = ${naam} AND w.id <> ${weergave}::uuid`);
    if (bezet.length > 0) throw naamBezet();
    await rijen(db, sql`UPDATE weergave SET naam = ${naam}, gedeeld = ${gedeeld}, versie = versie + 1 WHERE id = ${weergave}::uuid`);
    await vastleggen(db, { handeling: 'weergave-wijzigen', onderwerpSoort: 'weergave', onderwerpId: weergave, gegevens: { van: { naam: vorige.naam, gedeeld: vorige.gedeeld }, naar: { naam, gedeeld } } });
  });
}
