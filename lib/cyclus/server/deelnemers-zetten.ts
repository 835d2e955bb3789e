import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, rijen, sql, type Sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import type { DeelnemerZetting } from '../cyclus.schema';
import type { Deelnemersregel, Deelnemersscherm } from '../schermen';
import type { CyclusRij } from '../stand';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { cyclusVergrendelen } from './cyclus-vergrendelen';

const DOENMEE: Sql = sql`l.rol IN ('bestuurder', 'schoolleider', 'teamleider', 'hr') AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL`;

/** Is this membership about the school of the cycle? For one of the whole board everybody is. */
function werktDaar(schoolId: Sql): Sql {
  return sql`(${schoolId} IS NULL OR l.bereik = 'bestuur' OR EXISTS (SELECT 1 FROM lidmaatschap_bereik b LEFT JOIN team t ON t."bestuurId" = b."bestuurId" AND t.id = b."teamId"
    WHERE b."bestuurId" = l."bestuurId" AND b."lidmaatschapId" = l.id AND coalesce(b."schoolId", t."schoolId") = ${schoolId}))`;
}

/** Who takes part, and who could. The list of colleagues is only for who manages the cycle. @throws Weigering 'niet-gevonden' */
export async function deelnemersTonen(toegang: Toegang, cyclusId: string): Promise<Deelnemersscherm> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const [koppen, mensen] = await laatsteRijen<[CyclusRij, Deelnemersregel]>(
      db,
      cyclusVraag(cyclusId),
      sql`SELECT g.id AS "gebruikerId", g.naam, d.rol, coalesce(m.rollen, '[]') AS rollen, coalesce(m."alleenTeam", false) AS "alleenTeam", m.rollen IS NULL AS weg,
          (SELECT count(*)::int FROM opdracht o WHERE o."bestuurId" = c."bestuurId" AND o."cyclusId" = c.id AND o."gebruikerId" = g.id AND o."ingetrokkenOp" IS NULL) AS opdrachten
        FROM cyclus c CROSS JOIN gebruiker g
        LEFT JOIN cyclus_deelnemer d ON d."bestuurId" = c."bestuurId" AND d."cyclusId" = c.id AND d."gebruikerId" = g.id
        LEFT JOIN LATERAL (SELECT json_agg(DISTINCT l.rol) AS rollen, bool_and(l.bereik = 'team') AS "alleenTeam" FROM lidmaatschap l
          WHERE l."bestuurId" = c."bestuurId" AND l."gebruikerId" = g.id AND ${DOENMEE} AND ${werktDaar(sql`c."schoolId"`)}) m ON true
        WHERE c."bestuurId" = ${bestuurId} AND c.id = ${cyclusId}::uuid
          AND g.id IN (SELECT l."gebruikerId" FROM lidmaatschap l WHERE l."bestuurId" = ${bestuurId} UNION SELECT x."gebruikerId" FROM cyclus_deelnemer x WHERE x."bestuurId" = ${bestuurId} AND x."cyclusId" = c.id)
          AND (d.rol IS NOT NULL OR m.rollen IS NOT NULL) ORDER BY d.rol IS NULL, d.rol <> 'trekker', g.naam`,
    );
    const kop = cyclusKop(koppen[0]);
    const beheer = magBeheren(toegang, kop);
    return { kop, magBeheren: beheer, mensen: beheer ? mensen : mensen.filter(({ rol }) => rol !== null) };
  });
}

/**
 * Makes a colleague pull the cycle, take part, or neither. Who was assigned something keeps that.
 * @throws Weigering 'ongeldig' for somebody who does not work there, 'niet-gevonden', 'geen-recht', 'conflict'
 */
export async function deelnemerZetten(toegang: Toegang, { cyclus: id, gebruiker, rol }: DeelnemerZetting): Promise<{ rol: DeelnemerZetting['rol'] }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, id);
    const [oud] = await rijen<{ rol: string }>(db, sql`SELECT rol FROM cyclus_deelnemer WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${id}::uuid AND "gebruikerId" = ${gebruiker}::uuid`);
    if (rol === 'geen') {
      await rijen(db, sql`DELETE FROM cyclus_deelnemer WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${id}::uuid AND "gebruikerId" = ${gebruiker}::uuid`);
    } else {
      const [lid] = await rijen(db, sql`SELECT 1 FROM lidmaatschap l WHERE l."bestuurId" = ${bestuurId} AND l."gebruikerId" = ${gebruiker}::uuid AND ${DOENMEE} AND ${werktDaar(sql`${cyclus.schoolId}::uuid`)}`);
      if (!lid) throw new Weigering('ongeldig', 'Kies een collega die op deze school werkt.', { gebruiker: ['Kies een collega die op deze school werkt.'] });
      await rijen(db, sql`INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId", rol) VALUES (${id}::uuid, ${cyclus.schoolId}::uuid, ${gebruiker}::uuid, ${rol})
        ON CONFLICT ("bestuurId", "cyclusId", "gebruikerId") DO UPDATE SET rol = EXCLUDED.rol WHERE cyclus_deelnemer."bestuurId" = ${bestuurId}`);
    }
    if ((oud?.rol ?? 'geen') !== rol) await vastleggen(db, { handeling: 'deelnemer-zetten', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { gebruikerId: gebruiker, van: oud?.rol ?? 'geen', naar: rol } });
    return { rol };
  });
}
