import 'server-only';
import { doelenLezen } from '@/lib/cyclus/server/instrument/doelen-lezen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Evaluatiestand } from '../../evaluatie';

/** How far the evaluation of a cycle is, in counts, for the page of part 4. Only what the wall shows this person. */
export async function evaluatieStandTonen(toegang: Toegang, cyclusId: string): Promise<Evaluatiestand> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const doelen = (await doelenLezen(db, bestuurId, cyclusId)).filter(({ status }) => status !== 'vervallen').map(({ vraagId }) => vraagId);
    const hier = sql`"bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid`;
    const tellingen = await rij<Omit<Evaluatiestand, 'doelen'>>(db, sql`SELECT
      (SELECT count(*)::int FROM evaluatie WHERE ${hier} AND "doelId" = ANY (${doelen}::text[])) AS geevalueerd,
      (SELECT count(*)::int FROM vervolgactie WHERE ${hier} AND "vervallenOp" IS NULL) AS acties,
      (SELECT count(*)::int FROM vervolgactie WHERE ${hier} AND "vervallenOp" IS NULL AND "klaarOp" IS NOT NULL) AS klaar,
      (SELECT count(*)::int FROM visitatie WHERE ${hier} AND "vervallenOp" IS NULL) AS visitaties`);
    return { doelen: doelen.length, ...tellingen };
  });
}
