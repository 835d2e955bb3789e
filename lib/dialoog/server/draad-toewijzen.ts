import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { zietPlek } from '../draad';
import type { DraadToewijzen } from '../draad.schema';
import { melden } from './melden';
import { mensenLezen } from './mensen-lezen';
import { draadVasthouden } from './plek-openen';

/** Gives a talk to one person to bring to an end, or to nobody. */
export async function draadToewijzen(toegang: Toegang, { draad: id, versie, aan = null }: { [K in keyof DraadToewijzen]: DraadToewijzen[K] | null } & Pick<DraadToewijzen, 'draad' | 'versie'>): Promise<void> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, bereik) => {
    const draad = await draadVasthouden(db, bereik, id);
    if (draad.versie !== versie) throw conflict();
    const mensen = aan === null ? [] : await mensenLezen(db, bereik.bestuurId, draad);
    if (aan !== null && !mensen.some((mens) => mens.id === aan && zietPlek(mens, draad))) {
      const zin = 'Deze persoon kan dit niet zien. Kies iemand anders, of wijs de vraag eerst toe.';
      throw new Weigering('ongeldig', zin, { aan: [zin] });
    }
    await rijen(db, sql`UPDATE draad SET "toegewezenAan" = ${aan}::uuid, versie = versie + 1 WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${id}`);
    if (aan !== null) await melden(db, toegang.gebruiker.id, [{ aan, soort: 'toegewezen' }], { cyclusId: draad.cyclusId, draadId: id });
    await vastleggen(db, { handeling: 'draad-toewijzen', onderwerpSoort: 'draad', onderwerpId: id, gegevens: { aan } });
  });
}
