import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { weergaveInstellingen } from '@/lib/inventaris/weergave';
import type { WeergaveBewaren } from '@/lib/inventaris/weergave.schema';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { magDelen, naamBezet } from './regels';

/** As many views of one kind as somebody can still oversee. */
const MEESTE = 40;

/** Keeps columns, filters, order and grouping of a list under a name; never what somebody searched for. */
export async function weergaveBewaren(toegang: Toegang, { soort, naam, gedeeld, adres }: WeergaveBewaren): Promise<{ id: string }> {
  magDelen(toegang, gedeeld);
  return binnenBestuur(toegang, 'inventaris:lezen', async (db) => {
    const instellingen = weergaveInstellingen(soort, adres);
    const [nieuw] = await rijen<{ id: string }>(db, sql`
      INSERT INTO weergave (soort, naam, gedeeld, instellingen)
      SELECT ${soort}, ${naam}, ${gedeeld}, ${JSON.stringify(instellingen)}::jsonb
      WHERE (SELECT count(*) FROM weergave w WHERE w."gebruikerId" = ${toegang.gebruiker.id}::uuid AND w.soort = ${soort}) < ${MEESTE}
      ON CONFLICT DO NOTHING RETURNING id`);
    if (!nieuw) {
      const bezet = await rijen(db, sql`SELECT 1 FROM weergave w WHERE w."gebruikerId" = ${toegang.gebruiker.id}::uuid AND w.soort = ${soort} AND w.naam = ${naam}`);
      throw bezet.length > 0 ? naamBezet() : new Weigering('ongeldig', `U hebt al ${MEESTE} weergaven. Verwijder er eerst een die u niet meer gebruikt.`);
    }
    await vastleggen(db, { handeling: 'weergave-bewaren', onderwerpSoort: 'weergave', onderwerpId: nieuw.id, gegevens: { soort, naam, gedeeld, instellingen } });
    return nieuw;
  });
}
