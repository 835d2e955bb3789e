import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { HulpmiddelInvoer } from '../../gesprek.schema';
import { deelfaseVan } from '../../route';
import { openCyclus } from '../open-cyclus';

/**
 * Keeps what the school does with a tool or support offer, and what it found.
 * @throws Weigering 'niet-gevonden' when the guide has no such tool, 'conflict' when somebody else was first
 */
export async function hulpmiddelZetten(toegang: Toegang, { cyclus: cyclusId, vraag, versie, stand, op, vraagtekst, bevindingen }: HulpmiddelInvoer): Promise<{ versie: number }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const { handreiking } = await openCyclus(db, bestuurId, cyclusId);
    const deelfase = handreiking.items.get(vraag)?.invoer.soort === 'gebruik' ? deelfaseVan(handreiking, vraag) : null;
    if (deelfase === null) throw nietGevonden();
    const cyclus = await openCyclus(db, bestuurId, cyclusId, deelfase);
    // Two who write the first time at once: the second finds the row of the first, and its version 1 is not the 0 it saw.
    const [gezet] = await rijen<{ id: string; versie: number }>(db, versie === 0
      ? sql`INSERT INTO hulpmiddelgebruik ("cyclusId", "schoolId", "vraagId", deelfase, stand, op, vraag, bevindingen)
          VALUES (${cyclus.id}, ${cyclus.schoolId}::uuid, ${vraag}, ${deelfase}, ${stand}, ${op}::date, ${vraagtekst}, ${bevindingen}) ON CONFLICT ("bestuurId", "cyclusId", "vraagId") DO NOTHING RETURNING id, versie`
      : sql`UPDATE hulpmiddelgebruik SET stand = ${stand}, op = ${op}::date, vraag = ${vraagtekst}, bevindingen = ${bevindingen}, "gebruikerId" = ${toegang.gebruiker.id}::uuid, versie = versie + 1
          WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus.id} AND "vraagId" = ${vraag} AND versie = ${versie} RETURNING id, versie`);
    if (!gezet) throw conflict();
    await vastleggen(db, { handeling: 'hulpmiddel-zetten', onderwerpSoort: 'hulpmiddelgebruik', onderwerpId: gezet.id, gegevens: { cyclusId: cyclus.id, vraagId: vraag, stand } });
    return { versie: gezet.versie };
  });
}
