import 'server-only';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Visitatie, Visitatiepagina } from '../../visitatie';
import { alleenLezen } from './alleen-lezen';

/** Peer visits of a cycle. @throws Weigering 'niet-gevonden', also for who only works on what was assigned */
export async function visitatiesTonen(toegang: Toegang, cyclusId: string): Promise<Visitatiepagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    if (kop.alleenToegewezen) throw nietGevonden();
    return { kop, alleenLezen: await alleenLezen(db, toegang, kop, null), visitaties: await visitatiesLezen(db, bestuurId, kop.id) };
  });
}

/** Inside: newest first, those without a day on top. */
export async function visitatiesLezen(db: Db, bestuurId: string, cyclusId: string): Promise<Visitatie[]> {
  return rijen<Visitatie>(db, sql`
    SELECT v.id, v.datum, v.bezoekers, v.voorbereiding, v.bevindingen, v.opvolging, v.versie, g.naam AS door FROM visitatie v LEFT JOIN gebruiker g ON g.id = v."gebruikerId"
    WHERE v."bestuurId" = ${bestuurId}::uuid AND v."cyclusId" = ${cyclusId}::uuid AND v."vervallenOp" IS NULL ORDER BY v.datum DESC NULLS FIRST, v."createdAt" DESC, v.id`);
}
