import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import type { CyclusKop } from '../cyclus';
import type { Cyclussen, CyclusRegel } from '../cyclussen';
import type { CyclusRij } from '../stand';
import { volgendeStap } from '../volgende-stap';
import { cyclusKop } from './cyclus-ophalen';
import { CYCLUS_VAN, CYCLUS_VELDEN } from './cyclus-sql';

/** The cycles that this person takes part in, per school, each with one next step. One message to the database. */
export async function cyclussenTonen(toegang: Toegang): Promise<Cyclussen> {
  const openen = bereikVoor(toegang, 'cyclus:beheren');
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId, soort }) => {
    const [rijen, scholen] = await laatsteRijen<[CyclusRij, { id: string; naam: string }]>(
      db,
      sql`SELECT ${CYCLUS_VELDEN} FROM ${CYCLUS_VAN} WHERE c."bestuurId" = ${bestuurId} ORDER BY c."schoolId" IS NOT NULL, s.naam, c.begin DESC, c.id`,
      sql`SELECT id, naam FROM school WHERE "bestuurId" = ${bestuurId} AND ${openen !== null} AND (${openen?.soort === 'bestuur'} OR id = ANY (${openen?.schoolIds ?? []}::uuid[]))
        AND NOT EXISTS (SELECT 1 FROM cyclus c WHERE c."bestuurId" = school."bestuurId" AND c."schoolId" = school.id AND c."afgeslotenOp" IS NULL) ORDER BY naam`,
    );
    const regels = rijen.map((rij) => regel(toegang, rij, cyclusKop(rij)));
    const lopend = regels.filter(({ kop }) => kop.afgeslotenOp === null);
    return { lopend, afgesloten: regels.filter(({ kop }) => kop.afgeslotenOp !== null), zonder: scholen, magOpenen: openen !== null, alleenToegewezen: soort === 'team' };
  });
}

function regel(toegang: Toegang, { toegewezen }: CyclusRij, kop: CyclusKop): CyclusRegel {
  return { kop, stap: volgendeStap({ kop, toegewezen, magBeheren: magBeheren(toegang, kop), dag: vandaag() }) };
}
