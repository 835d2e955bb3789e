import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { ImportActie } from '@/lib/inventaris/import/import.schema';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { bestandOpruimen, importBijwerken, openImport } from './import-rij';

/** Gives an import up before it was applied: its file goes, nothing else changes. */
export async function importAfbreken(toegang: Toegang, invoer: ImportActie): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const importrij = await openImport(db, toegang, bereik, invoer);
    const rapport = importrij.rapport && { ...importrij.rapport, herkenning: { ...importrij.rapport.herkenning, voorbeeld: [], waarden: [] }, uitkomst: null };
    await importBijwerken(db, importrij, { status: 'geweigerd', ...(rapport ? { rapport } : {}) });
    await bestandOpruimen(db, importrij.id);
    await vastleggen(db, { handeling: 'import-afbreken', onderwerpSoort: 'import', onderwerpId: importrij.id, gegevens: { soort: importrij.soort } });
    return { id: importrij.id };
  });
}
