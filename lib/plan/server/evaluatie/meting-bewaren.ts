import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { MetingIntrekking, MetingInvoer } from '../../evaluatie.schema';
import { cyclusOmTeEvalueren, doelVanCyclus } from './cyclus-evalueren';

/**
 * Writes down how far a goal is that the inventory does not know.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' in a closed cycle, 'ongeldig' for a goal that the inventory measures itself
 */
export async function metingToevoegen(toegang: Toegang, { cyclus: cyclusId, doel: doelId, datum, waarde, bron, toelichting }: MetingInvoer): Promise<{ id: string; cyclus: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusOmTeEvalueren(db, toegang, cyclusId, null);
    const doel = await doelVanCyclus(db, bestuurId, cyclus.id, doelId);
    if (doel.indicator !== null) throw new Weigering('ongeldig', 'Dit doel meet de inventaris zelf. Klopt het cijfer niet? Verbeter dan de gegevens in de inventaris.');
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO meting ("cyclusId", "doelId", datum, waarde, bron, toelichting) VALUES (${cyclus.id}::uuid, ${doelId}, ${datum}::date, ${waarde}, ${bron}, ${toelichting}) RETURNING id`);
    await vastleggen(db, { handeling: 'meting-toevoegen', onderwerpSoort: 'meting', onderwerpId: id, gegevens: { cyclusId: cyclus.id, doelId, datum } });
    return { id, cyclus: cyclus.id };
  });
}

/** Takes a measurement back that is not right; it stays in the database with who wrote it. @throws as `metingToevoegen`, and 'conflict' when it was taken back already */
export async function metingIntrekken(toegang: Toegang, { cyclus: cyclusId, meting }: MetingIntrekking): Promise<{ cyclus: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusOmTeEvalueren(db, toegang, cyclusId, null);
    const [er] = await rijen<{ weg: boolean }>(db, sql`SELECT "vervallenOp" IS NOT NULL AS weg FROM meting WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus.id}::uuid AND id = ${meting}::uuid FOR UPDATE`);
    if (!er) throw nietGevonden();
    if (er.weg) throw new Weigering('conflict', 'Een collega trok deze meting al in.');
    await rijen(db, sql`UPDATE meting SET "vervallenOp" = now() WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${meting}::uuid`);
    await vastleggen(db, { handeling: 'meting-intrekken', onderwerpSoort: 'meting', onderwerpId: meting, gegevens: { cyclusId: cyclus.id } });
    return { cyclus: cyclus.id };
  });
}
