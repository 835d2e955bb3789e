import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import type { BerichtVerwijderen, BerichtWijzigen } from '../draad.schema';
import { melden } from './melden';
import { mensenLezen } from './mensen-lezen';
import { noemingenKeuren } from './noemingen-keuren';
import { draadVasthouden } from './plek-openen';

interface Eigen { draadId: string; versie: number; genoemd: string[] }

/** Changes an own message; it says so from then on. Who is newly called hears of it. */
export async function berichtWijzigen(toegang: Toegang, { bericht, versie, tekst }: BerichtWijzigen): Promise<void> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    const ik = toegang.gebruiker.id;
    const oud = await eigenBericht(db, bereik, ik, bericht, versie);
    const draad = await draadVasthouden(db, bereik, oud.draadId);
    const genoemd = await noemingenKeuren(db, bereik.bestuurId, tekst, draad, await mensenLezen(db, bereik.bestuurId, draad));
    await rijen(db, sql`UPDATE bericht SET tekst = ${tekst}, genoemd = ${genoemd}::uuid[], "gewijzigdOp" = now(), versie = versie + 1 WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${bericht}`);
    await melden(db, ik, genoemd.filter((wie) => !oud.genoemd.includes(wie)).map((aan) => ({ aan, soort: 'genoemd' })), { cyclusId: draad.cyclusId, draadId: draad.id });
    await vastleggen(db, { handeling: 'bericht-wijzigen', onderwerpSoort: 'draad', onderwerpId: draad.id, gegevens: { berichtId: bericht } });
  });
}

/** Takes an own message back: its text is gone, its place stays so that the talk can be followed. */
export async function berichtVerwijderen(toegang: Toegang, { bericht, versie }: BerichtVerwijderen): Promise<void> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    const { draadId } = await eigenBericht(db, bereik, toegang.gebruiker.id, bericht, versie);
    await draadVasthouden(db, bereik, draadId);
    await rijen(db, sql`UPDATE bericht SET tekst = '', genoemd = '{}', "verwijderdOp" = now(), versie = versie + 1 WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${bericht}`);
    await vastleggen(db, { handeling: 'bericht-verwijderen', onderwerpSoort: 'draad', onderwerpId: draadId, gegevens: { berichtId: bericht } });
  });
}

async function eigenBericht(db: Db, bereik: Reikwijdte, ik: string, id: string, versie: number): Promise<Eigen> {
  const [eigen] = await rijen<Eigen>(db, sql`SELECT "draadId", versie, genoemd FROM bericht
    WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${id} AND "gebruikerId" = ${ik} AND "verwijderdOp" IS NULL FOR NO KEY UPDATE`);
  if (!eigen) throw nietGevonden();
  if (eigen.versie !== versie) throw conflict();
  return eigen;
}
