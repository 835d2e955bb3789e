import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { conflict, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { DraadHeropenen, DraadOplossen } from '../draad.schema';
import { gezien } from './melden';
import { draadVasthouden, leidtHier } from './plek-openen';

/** Closes a talk, with what was decided in it when there is something to decide. The decision stands in the log of the cycle. */
export async function draadOplossen(toegang: Toegang, { draad: id, versie, besluit, wie, gronden }: DraadOplossen): Promise<{ besluitId: string | null }> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    const draad = await draadVasthouden(db, bereik, id);
    if (draad.versie !== versie || draad.opgelost) throw conflict();
    const ik = toegang.gebruiker.id;
    await rijen(db, sql`UPDATE draad SET "opgelostOp" = now(), "opgelostDoor" = ${ik}, versie = versie + 1 WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${id}`);
    let besluitId: string | null = null;
    if (besluit !== '') {
      if (draad.cyclusId === null || !leidtHier(toegang, draad.schoolId)) throw new Weigering('geen-recht', 'Een besluit vastleggen doet de schoolleider, HR of de bestuurder.');
      const vraagId = draad.soort === 'vraag' ? draad.onderwerpId : null;
      ({ id: besluitId } = await rij<{ id: string }>(db, sql`INSERT INTO besluit ("cyclusId", "schoolId", deelfase, "vraagId", tekst, gronden, wie, "genomenOp", "draadId")
        VALUES (${draad.cyclusId}, ${draad.schoolId}::uuid, ${draad.deelfase}, ${vraagId}, ${besluit}, ${gronden}, ${wie}, ${vandaag()}::date, ${id}) RETURNING id`));
      await vastleggen(db, { handeling: 'besluit-nemen', onderwerpSoort: 'besluit', onderwerpId: besluitId, gegevens: { cyclusId: draad.cyclusId, draadId: id } });
    }
    await gezien(db, ik, { draadId: id });
    await vastleggen(db, { handeling: 'draad-oplossen', onderwerpSoort: 'draad', onderwerpId: id, gegevens: { besluitId } });
    return { besluitId };
  });
}

/** Opens a closed talk again; a decision that was taken in it stays in the log until it is withdrawn there. */
export async function draadHeropenen(toegang: Toegang, { draad: id, versie }: DraadHeropenen): Promise<void> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    const draad = await draadVasthouden(db, bereik, id);
    if (draad.versie !== versie || !draad.opgelost) throw conflict();
    await rijen(db, sql`UPDATE draad SET "opgelostOp" = NULL, "opgelostDoor" = NULL, versie = versie + 1 WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${id}`);
    await vastleggen(db, { handeling: 'draad-heropenen', onderwerpSoort: 'draad', onderwerpId: id });
  });
}
