import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { datumInWoorden } from '@/lib/dates';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { VisitatieInvoer, VisitatieVervallen } from '../../evaluatie.schema';
import type { Visitatie } from '../../visitatie';
import { cyclusOmTeEvalueren } from './cyclus-evalueren';
import { visitatiesLezen } from './visitaties-tonen';

/**
 * Plans a peer visit, or writes down what it brought.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' (closed cycle, or with what stands there now)
 */
export async function visitatieBewaren(toegang: Toegang, invoer: VisitatieInvoer): Promise<{ id: string; cyclus: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    // A visit may be in part 3 or 4, so only the cycle has to be open.
    const cyclus = await cyclusOmTeEvalueren(db, toegang, invoer.cyclus, null);
    const oud = invoer.visitatie === null ? null : (await visitatiesLezen(db, bestuurId, cyclus.id)).find(({ id }) => id === invoer.visitatie);
    if (oud === undefined) throw nietGevonden();
    const [gezet] = await zetten(db, bestuurId, invoer);
    if (!gezet) throw oud ? teLaat(oud) : conflict();
    await vastleggen(db, { handeling: 'visitatie-bewaren', onderwerpSoort: 'visitatie', onderwerpId: gezet.id, gegevens: { cyclusId: cyclus.id, datum: invoer.datum } });
    return { id: gezet.id, cyclus: cyclus.id };
  });
}

function zetten(db: Db, bestuurId: string, { visitatie, cyclus, versie, datum, bezoekers, voorbereiding, bevindingen, opvolging }: VisitatieInvoer): Promise<{ id: string }[]> {
  if (visitatie === null) {
    return rijen(db, sql`INSERT INTO visitatie ("cyclusId", datum, bezoekers, voorbereiding, bevindingen, opvolging) VALUES (${cyclus}::uuid, ${datum}::date, ${bezoekers}, ${voorbereiding}, ${bevindingen}, ${opvolging}) RETURNING id`);
  }
  return rijen(db, sql`
    UPDATE visitatie SET datum = ${datum}::date, bezoekers = ${bezoekers}, voorbereiding = ${voorbereiding}, bevindingen = ${bevindingen}, opvolging = ${opvolging}, versie = versie + 1
    WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus}::uuid AND id = ${visitatie}::uuid AND versie = ${versie} AND "vervallenOp" IS NULL RETURNING id`);
}

function teLaat({ versie, datum, bezoekers, voorbereiding, bevindingen, opvolging }: Visitatie): Weigering {
  return new Weigering('conflict', 'Iemand anders schreef intussen ook over deze visitatie. Beide teksten staan hieronder.', undefined, {
    versie, regels: [['Wie kijken mee', bezoekers], ['Dag', datum ? datumInWoorden(datum) : ''], ['Voorbereiding', voorbereiding], ['Bevindingen', bevindingen], ['Opvolging', opvolging]],
  });
}

/** A visit that does not take place any more; what was written stays in the database. @throws as `visitatieBewaren` */
export async function visitatieVervallen(toegang: Toegang, { cyclus: cyclusId, visitatie, versie }: VisitatieVervallen): Promise<{ cyclus: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusOmTeEvalueren(db, toegang, cyclusId, null);
    if (!(await visitatiesLezen(db, bestuurId, cyclus.id)).some(({ id }) => id === visitatie)) throw nietGevonden();
    const [weg] = await rijen(db, sql`UPDATE visitatie SET "vervallenOp" = now(), versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${visitatie}::uuid AND versie = ${versie} AND "vervallenOp" IS NULL RETURNING id`);
    if (!weg) throw conflict();
    await vastleggen(db, { handeling: 'visitatie-vervallen', onderwerpSoort: 'visitatie', onderwerpId: visitatie, gegevens: { cyclusId: cyclus.id } });
    return { cyclus: cyclus.id };
  });
}
