import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { conflict, Weigering } from '@/lib/errors';
import type { ImportActie } from '@/lib/inventaris/import/import.schema';
import type { Uitkomst } from '@/lib/inventaris/import/rapport';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alleenIk, importBijwerken, importRij } from './import-rij';
import { terugzetten } from './terug/terugzetten';
import { vrijControleren } from './terug/vrij-controleren';

/** The counts stay, what names people goes. */
function zonderMensen({ verdwenen, ...uitkomst }: Uitkomst): Uitkomst {
  return { ...uitkomst, uitleg: [], problemen: [], dubbelen: [], ...(verdwenen ? { verdwenen: { ...verdwenen, mensen: [] } } : {}) };
}

/**
 * Takes an applied import back as a whole, as long as nobody touched its rows since.
 * @throws Weigering 'conflict' that says whose rows moved on
 */
export async function importOngedaanMaken(toegang: Toegang, invoer: ImportActie): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    await alleenIk(db, toegang);
    const importrij = await importRij(db, toegang, bereik, invoer.id);
    if (importrij.status !== 'doorgevoerd') throw new Weigering('conflict', 'Alleen een doorgevoerde import kan ongedaan worden gemaakt.');
    if (importrij.versie !== invoer.versie) throw conflict();
    await vrijControleren(db, importrij.id);
    await terugzetten(db, importrij.id);
    const { rapport } = importrij;
    await importBijwerken(db, importrij, { status: 'ongedaan', ...(rapport?.uitkomst ? { rapport: { ...rapport, uitkomst: zonderMensen(rapport.uitkomst) } } : {}) });
    await vastleggen(db, { handeling: 'import-ongedaan-maken', onderwerpSoort: 'import', onderwerpId: importrij.id, gegevens: { soort: importrij.soort } });
    return { id: importrij.id };
  });
}
