import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { problemenCsv } from '@/lib/inventaris/import/problemen-csv';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { importRij } from './import-rij';

/** The problems of the last trial run as CSV, to correct the file with. An export, so it is logged. */
export async function problemenUitvoeren(toegang: Toegang, id: string): Promise<{ naam: string; csv: string }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const importrij = await importRij(db, toegang, bereik, id);
    const problemen = importrij.rapport?.uitkomst?.problemen ?? [];
    await vastleggen(db, { handeling: 'importproblemen-uitvoeren', onderwerpSoort: 'import', onderwerpId: id, gegevens: { rijen: problemen.length } });
    return { naam: `problemen-${importrij.bestandsnaam.replace(/\.[^.]*$/, '').replace(/[^\w-]+/g, '-').slice(0, 60)}.csv`, csv: problemenCsv(problemen) };
  });
}
