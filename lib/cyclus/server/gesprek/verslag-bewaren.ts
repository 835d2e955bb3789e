import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { VerslagInvoer, VerslagVervallen } from '../../gesprek.schema';
import { deelfaseVan } from '../../route';
import { openCyclus } from '../open-cyclus';

/**
 * Keeps the report of a talk, new or changed.
 * @throws Weigering 'conflict' for a closed part or when somebody changed it meanwhile
 */
export async function verslagBewaren(toegang: Toegang, { cyclus: cyclusId, verslag, versie, ...invoer }: VerslagInvoer): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await openCyclus(db, bestuurId, cyclusId, invoer.deelfase);
    if (invoer.vraag !== null && !invoer.vraag.startsWith('eigen-') && deelfaseVan(cyclus.handreiking, invoer.vraag) !== invoer.deelfase) throw nietGevonden();
    const id = verslag === null ? (await rij<{ id: string }>(db, sql`
      INSERT INTO dialoogverslag ("cyclusId", "schoolId", deelfase, "vraagId", "metWie", "gesprokenOp", vorm, opbrengst)
      VALUES (${cyclus.id}, ${cyclus.schoolId}::uuid, ${invoer.deelfase}, ${invoer.vraag}, ${invoer.metWie}, ${invoer.gesprokenOp}::date, ${invoer.vorm}, ${invoer.opbrengst}) RETURNING id`)).id : verslag;
    if (verslag !== null) {
      const [oud] = await rijen<{ versie: number }>(db, sql`SELECT versie FROM dialoogverslag WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus.id} AND id = ${verslag} AND "vervallenOp" IS NULL FOR UPDATE`);
      if (!oud) throw nietGevonden();
      if (oud.versie !== versie) throw conflict();
      await rijen(db, sql`UPDATE dialoogverslag SET "metWie" = ${invoer.metWie}, "gesprokenOp" = ${invoer.gesprokenOp}::date, vorm = ${invoer.vorm}, opbrengst = ${invoer.opbrengst}, versie = versie + 1
        WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${verslag}`);
    }
    await vastleggen(db, { handeling: verslag === null ? 'gesprek-vastleggen' : 'gesprek-wijzigen', onderwerpSoort: 'dialoogverslag', onderwerpId: id, gegevens: { cyclusId: cyclus.id, deelfase: invoer.deelfase, vraagId: invoer.vraag } });
    return { id };
  });
}

/** Takes a report out of the list, or puts it back. Nothing is thrown away. */
export async function verslagVervallen(toegang: Toegang, { cyclus, verslag, versie, terug }: VerslagVervallen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const [oud] = await rijen<{ versie: number; deelfase: VerslagInvoer['deelfase']; vervallen: boolean }>(db, sql`
      SELECT versie, deelfase, "vervallenOp" IS NOT NULL AS vervallen FROM dialoogverslag WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus}::uuid AND id = ${verslag} FOR UPDATE`);
    if (!oud) throw nietGevonden();
    await openCyclus(db, bestuurId, cyclus, oud.deelfase);
    if (oud.versie !== versie || oud.vervallen !== terug) throw conflict();
    await rijen(db, sql`UPDATE dialoogverslag SET "vervallenOp" = CASE WHEN ${terug}::boolean THEN NULL ELSE now() END, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${verslag}`);
    await vastleggen(db, { handeling: terug ? 'gesprek-terugzetten' : 'gesprek-weghalen', onderwerpSoort: 'dialoogverslag', onderwerpId: verslag, gegevens: { cyclusId: cyclus } });
    return { id: verslag };
  });
}
