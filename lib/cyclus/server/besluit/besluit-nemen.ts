import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { BesluitInvoer } from '../../besluit.schema';
import { isBesloten } from '../../inhoud';
import { deelfaseVan } from '../../route';
import { openCyclus, type OpenCyclus } from '../open-cyclus';

/**
 * Writes down what was agreed, with where it came from; closes the thread when that is asked.
 * Words in the log of decisions are never changed: somebody withdraws a decision and writes down a new one.
 * @throws Weigering 'niet-gevonden' for a question, thread or round of another cycle, 'conflict' in a closed cycle
 */
export async function besluitNemen(toegang: Toegang, invoer: BesluitInvoer): Promise<{ id: string; cyclus: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await openCyclus(db, bestuurId, invoer.cyclus);
    await bronnenKeuren(db, bestuurId, cyclus, invoer);
    const deelfase = invoer.deelfase ?? (invoer.vraag ? deelfaseVan(cyclus.handreiking, invoer.vraag) : null);
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO besluit ("cyclusId", "schoolId", deelfase, "vraagId", tekst, gronden, wie, "genomenOp", "draadId", "rondeId")
      VALUES (${cyclus.id}, ${cyclus.schoolId}::uuid, ${deelfase}, ${invoer.vraag}, ${invoer.tekst}, ${invoer.gronden}, ${invoer.wie}, ${invoer.genomenOp}::date, ${invoer.draad}::uuid, ${invoer.ronde}::uuid)
      RETURNING id`);
    if (invoer.draad && invoer.draadSluiten) {
      await rijen(db, sql`UPDATE draad SET "opgelostOp" = now(), "opgelostDoor" = ${toegang.gebruiker.id}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${invoer.draad} AND "opgelostOp" IS NULL`);
    }
    await vastleggen(db, { handeling: 'besluit-nemen', onderwerpSoort: 'besluit', onderwerpId: id, gegevens: { cyclusId: cyclus.id, deelfase, vraagId: invoer.vraag, draadId: invoer.draad, rondeId: invoer.ronde } });
    return { id, cyclus: cyclus.id };
  });
}

const EIGEN = /^eigen-([0-9a-f-]{36})$/;

async function bronnenKeuren(db: Db, bestuurId: string, cyclus: OpenCyclus, { vraag, draad, ronde }: BesluitInvoer): Promise<void> {
  const eigen = vraag === null ? undefined : EIGEN.exec(vraag)?.[1];
  if (vraag !== null && eigen === undefined && !cyclus.handreiking.items.has(vraag)) throw nietGevonden();
  if (vraag !== null && isBesloten(cyclus.handreiking, vraag)) throw new Weigering('ongeldig', 'Een besluit leest iedereen van de cyclus. Dit gaat over mensen: leg het vast zonder deze vraag erbij.');
  const [er] = await rijen<{ draad: boolean; ronde: boolean; eigen: boolean }>(db, sql`
    SELECT EXISTS (SELECT 1 FROM draad WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus.id} AND id = ${draad}::uuid) AS draad,
      EXISTS (SELECT 1 FROM dialoogronde WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclus.id} AND id = ${ronde}::uuid) AS ronde,
      EXISTS (SELECT 1 FROM eigenvraag WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${eigen ?? null}::uuid AND thema = ${cyclus.thema} AND NOT besloten) AS eigen`);
  if ((draad !== null && !er?.draad) || (ronde !== null && !er?.ronde) || (eigen !== undefined && !er?.eigen)) throw nietGevonden();
}
