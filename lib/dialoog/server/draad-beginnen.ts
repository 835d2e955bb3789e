import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { DraadBeginnen } from '../draad.schema';
import { melden } from './melden';
import { noemingenKeuren } from './noemingen-keuren';
import { plekOpenen } from './plek-openen';

/** Starts a talk about something with a first message; who is called in it hears of it. */
export async function draadBeginnen(toegang: Toegang, invoer: DraadBeginnen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    const ik = toegang.gebruiker.id;
    const plek = await plekOpenen(db, bereik, ik, { cyclusId: invoer.cyclus ?? null, schoolId: invoer.school ?? null, deelfase: invoer.deelfase ?? null, soort: invoer.soort, onderwerpId: invoer.onderwerp });
    const genoemd = await noemingenKeuren(db, bereik.bestuurId, invoer.tekst, plek, plek.mensen);
    const { id } = await rij<{ id: string }>(db, sql`INSERT INTO draad ("schoolId", "cyclusId", deelfase, soort, "onderwerpId", titel)
      VALUES (${plek.schoolId}::uuid, ${plek.cyclusId}::uuid, ${plek.deelfase}, ${plek.soort}, ${plek.onderwerpId}, ${invoer.titel}) RETURNING id`);
    await rijen(db, sql`INSERT INTO bericht ("draadId", tekst, genoemd) VALUES (${id}, ${invoer.tekst}, ${genoemd}::uuid[])`);
    await melden(db, ik, genoemd.map((aan) => ({ aan, soort: 'genoemd' })), { cyclusId: plek.cyclusId, draadId: id });
    await vastleggen(db, { handeling: 'draad-beginnen', onderwerpSoort: 'draad', onderwerpId: id, gegevens: { cyclusId: plek.cyclusId, soort: plek.soort, onderwerpId: plek.onderwerpId, genoemd: genoemd.length } });
    return { id };
  });
}
