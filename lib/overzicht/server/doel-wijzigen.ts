import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { DoelVerwijdering, DoelWijziging } from '../doel.schema';
import { AL_EEN_DOEL } from './doel-zetten';

interface Stand { id: string; jaar: number; waarde: number; toelichting: string }

/** Changes year, height or explanation of a goal. @throws Weigering 'conflict' that says what stands there now. */
export async function doelWijzigen(toegang: Toegang, { id, versie, jaar, waarde, toelichting }: DoelWijziging): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'doelen:zetten', async (db) => {
    const oud = await huidig(db, toegang.bestuur.id, id);
    const [nieuw] = await dubbelGeweigerd(rijen<{ id: string }>(db, sql`
      UPDATE doelwaarde SET jaar = ${jaar}, waarde = ${waarde}, toelichting = ${toelichting}, versie = versie + 1
      WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${id}::uuid AND versie = ${versie} RETURNING id`), 'jaar', AL_EEN_DOEL);
    if (!nieuw) throw ingehaald(await huidig(db, toegang.bestuur.id, id));
    await vastleggen(db, { handeling: 'doel-zetten', onderwerpSoort: 'doelwaarde', onderwerpId: id, gegevens: { van: { jaar: oud.jaar, waarde: oud.waarde }, naar: { jaar, waarde } } });
    return nieuw;
  });
}

/** Removes a goal; then the next one applies: of the school, the board, or the sector. */
export async function doelVerwijderen(toegang: Toegang, { id, versie }: DoelVerwijdering): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'doelen:zetten', async (db) => {
    const oud = await huidig(db, toegang.bestuur.id, id);
    const [weg] = await rijen<{ id: string }>(db, sql`DELETE FROM doelwaarde WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${id}::uuid AND versie = ${versie} RETURNING id`);
    if (!weg) throw ingehaald(oud);
    await vastleggen(db, { handeling: 'doel-verwijderen', onderwerpSoort: 'doelwaarde', onderwerpId: id, gegevens: { jaar: oud.jaar, waarde: oud.waarde } });
    return weg;
  });
}

async function huidig(db: Db, bestuurId: string, id: string): Promise<Stand> {
  const [stand] = await rijen<Stand>(db, sql`SELECT id, jaar, waarde, toelichting FROM doelwaarde WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id}::uuid`);
  if (!stand) throw nietGevonden();
  return stand;
}

// What somebody else made of it stands in the sentence; what this person typed stays in the form.
function ingehaald({ jaar, waarde }: Stand): Weigering {
  return new Weigering('conflict', `Iemand anders wijzigde dit doel intussen: ${String(waarde).replace('.', ',')}% vanaf ${jaar}. Sluit dit venster, kijk in de lijst, en wijzig het dan opnieuw.`);
}
