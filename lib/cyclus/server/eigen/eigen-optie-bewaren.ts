import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { EigenOptieInvoer, EigenOptieVervallen } from '../../eigen.schema';
import { openCyclus } from '../open-cyclus';
import { eigenPlek } from './eigen-bereik';

/**
 * Makes the list of a question of the guide longer, for the school or for all schools.
 * @throws Weigering 'niet-gevonden' for a question without own options, 'ongeldig' when the choice is there already
 */
export async function eigenOptieToevoegen(toegang: Toegang, { cyclus: cyclusId, vraag, naam, voor }: EigenOptieInvoer): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await openCyclus(db, bestuurId, cyclusId);
    const invoer = cyclus.handreiking.items.get(vraag)?.invoer;
    if ((invoer?.soort !== 'keuze' && invoer?.soort !== 'meerkeuze') || !invoer.eigen) throw nietGevonden();
    const { schoolId } = eigenPlek(toegang, cyclus, voor);
    const [dubbel] = await rijen(db, sql`SELECT 1 AS een FROM eigenoptie WHERE "bestuurId" = ${bestuurId}::uuid AND "vraagId" = ${vraag} AND "vervallenOp" IS NULL
      AND zonder_accenten(naam) = zonder_accenten(${naam}) AND ("schoolId" IS NULL OR "schoolId" = ${cyclus.schoolId}::uuid)`);
    if (dubbel || invoer.opties.some((optie) => optie.naam.toLowerCase() === naam.toLowerCase())) throw new Weigering('ongeldig', 'Deze keuze staat er al.', { naam: ['Deze keuze staat al in de lijst.'] });
    const { id } = await rij<{ id: string }>(db, sql`INSERT INTO eigenoptie ("schoolId", "vraagId", naam) VALUES (${schoolId}::uuid, ${vraag}, ${naam}) RETURNING id`);
    await vastleggen(db, { handeling: 'eigenoptie-toevoegen', onderwerpSoort: 'eigenoptie', onderwerpId: id, gegevens: { cyclusId, vraagId: vraag, voor } });
    return { id };
  });
}

/** Retires an option or brings it back. Where it was chosen, the answer goes on saying so. */
export async function eigenOptieVervallen(toegang: Toegang, { cyclus: cyclusId, optie, versie, terug }: EigenOptieVervallen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await openCyclus(db, bestuurId, cyclusId);
    const [oud] = await rijen<{ schoolId: string | null }>(db, sql`SELECT "schoolId" FROM eigenoptie WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${optie} AND ("schoolId" IS NULL OR "schoolId" = ${cyclus.schoolId}::uuid)`);
    if (!oud) throw nietGevonden();
    eigenPlek(toegang, cyclus, oud.schoolId === null ? 'bestuur' : 'school');
    const [gezet] = await rijen<{ id: string }>(db, sql`
      UPDATE eigenoptie SET "vervallenOp" = CASE WHEN ${terug}::boolean THEN NULL ELSE now() END, versie = versie + 1
      WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${optie} AND versie = ${versie} AND ("vervallenOp" IS NOT NULL) = ${terug}::boolean RETURNING id`);
    if (!gezet) throw conflict();
    await vastleggen(db, { handeling: terug ? 'eigenoptie-terughalen' : 'eigenoptie-vervallen', onderwerpSoort: 'eigenoptie', onderwerpId: optie, gegevens: { cyclusId } });
    return { id: optie };
  });
}
