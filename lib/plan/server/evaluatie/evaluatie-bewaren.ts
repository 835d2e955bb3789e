import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { evaluatieRegels } from '../../evaluatie';
import type { EvaluatieInvoer } from '../../evaluatie.schema';
import { cyclusOmTeEvalueren, doelVanCyclus, EVALUATIEFASE } from './cyclus-evalueren';
import { evaluatiesLezen } from './evaluaties-lezen';

/**
 * Keeps what the school says of one goal.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' in a closed cycle or part, and 'conflict' with what stands
 * there now when somebody was first: both texts are kept, this one in the form
 */
export async function evaluatieBewaren(toegang: Toegang, invoer: EvaluatieInvoer): Promise<{ doelId: string; cyclus: string; versie: number }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusOmTeEvalueren(db, toegang, invoer.cyclus, EVALUATIEFASE);
    await doelVanCyclus(db, bestuurId, cyclus.id, invoer.doel);
    const [gezet] = await zetten(db, bestuurId, invoer);
    if (!gezet) throw await teLaat(db, bestuurId, invoer);
    // Texts may be long; the log says which goal, never what was written.
    await vastleggen(db, { handeling: 'evaluatie-bewaren', onderwerpSoort: 'cyclus', onderwerpId: cyclus.id, gegevens: { doelId: invoer.doel, oordeel: invoer.oordeel, versie: gezet.versie } });
    return { doelId: invoer.doel, cyclus: cyclus.id, versie: gezet.versie };
  });
}

function zetten(db: Db, bestuurId: string, { cyclus, doel, versie, beoogd, bereikt, bron, datum, effect, watGing, betekenis, oordeel }: EvaluatieInvoer): Promise<{ versie: number }[]> {
  if (versie === 0) {
    return rijen(db, sql`
      INSERT INTO evaluatie ("cyclusId", "doelId", beoogd, bereikt, bron, datum, effect, "watGing", betekenis, oordeel)
      VALUES (${cyclus}::uuid, ${doel}, ${beoogd}, ${bereikt}, ${bron}, ${datum}::date, ${effect}, ${watGing}, ${betekenis}, ${oordeel})
      ON CONFLICT ("bestuurId", "cyclusId", "doelId") DO NOTHING RETURNING versie`);
  }
  return rijen(db, sql`
    UPDATE evaluatie SET beoogd = ${beoogd}, bereikt = ${bereikt}, bron = ${bron}, datum = ${datum}::date, effect = ${effect}, "watGing" = ${watGing}, betekenis = ${betekenis}, oordeel = ${oordeel},
      versie = versie + 1, "gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid, "gewijzigdOp" = now()
    WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus}::uuid AND "doelId" = ${doel} AND versie = ${versie} RETURNING versie`);
}

async function teLaat(db: Db, bestuurId: string, { cyclus, doel }: EvaluatieInvoer): Promise<Weigering> {
  const nu = (await evaluatiesLezen(db, bestuurId, cyclus)).find(({ doelId }) => doelId === doel);
  return new Weigering('conflict', `${nu?.door ?? 'Iemand anders'} schreef intussen ook over dit doel. Beide teksten staan hieronder.`, undefined, nu && { versie: nu.versie, regels: evaluatieRegels(nu) });
}
