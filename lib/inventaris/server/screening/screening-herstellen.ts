import 'server-only';
import { momentInWoorden } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { ScreeningHerstel } from '../../screening.schema';
import type { Gescreend } from '../../screening-werkbank';
import { diplomaVergrendelen } from './diploma-vergrendelen';
import { blikVan } from './screening-tonen';
import { screeningVastleggen, watErvoorGold } from './screening-vastleggen';

/**
 * Takes back one's own newest screening of a diploma: adds a screening with what held before it. Nothing is erased.
 * @throws Weigering 'conflict' when it is no longer the newest, 'ongeldig' when somebody else made it.
 */
export async function screeningHerstellen(toegang: Toegang, { screeningId }: ScreeningHerstel): Promise<Gescreend> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const diploma = await diplomaVergrendelen(db, blik, await diplomaVan(db, blik.bestuurId, screeningId));
    const [laatste] = diploma.screenings;
    if (laatste?.id !== screeningId) throw ingehaald(laatste);
    if (laatste.gebruikerId !== toegang.gebruiker.id) throw new Weigering('ongeldig', 'U kunt alleen uw eigen keuze ongedaan maken. Screen het diploma opnieuw als de uitkomst anders is.');
    return screeningVastleggen(db, blik, diploma, { handeling: 'screening-herstellen', ...watErvoorGold(diploma), herstelt: screeningId });
  });
}

async function diplomaVan(db: Db, bestuurId: string, screeningId: string): Promise<string> {
  const [gevonden] = await rijen<{ diplomaId: string }>(db, sql`SELECT "diplomaId" FROM screening WHERE "bestuurId" = ${bestuurId} AND id = ${screeningId}`);
  if (!gevonden) throw nietGevonden();
  return gevonden.diplomaId;
}

function ingehaald(laatste: { door: string | null; op: Date } | undefined): Weigering {
  const wie = laatste ? `${laatste.door ?? 'Een import'} heeft dit diploma daarna nog bekeken (${momentInWoorden(laatste.op)}).` : 'Dit diploma is intussen gewijzigd.';
  return new Weigering('conflict', `${wie} Uw keuze kan niet meer ongedaan worden gemaakt.`);
}
