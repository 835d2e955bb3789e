import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import type { ImportControleren } from '@/lib/inventaris/import/import.schema';
import type { Telling } from '@/lib/inventaris/import/vergelijken/telling';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Voortgang } from './bestand-inlezen';
import { controleLezen } from './controle-lezen';
import { importBijwerken, openImport } from './import-rij';
import { vergelijken } from './vergelijken';

/** Trial run: what applying would do and what is wrong with which row. Writes only the report of the import itself. */
export async function importControleren(toegang: Toegang, invoer: ImportControleren, voortgang?: Voortgang): Promise<{ telling: Telling }> {
  const { importrij, scholen, controle } = await controleLezen(toegang, invoer, voortgang);
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const keuze = invoer.keuze ?? importrij.keuze;
    const { uitkomst } = await vergelijken(db, { controle, koppeling: importrij.koppeling, scholen, keuze, ingangsdatum: importrij.ingangsdatum ?? vandaag(), schooljaar: importrij.schooljaar });
    const nu = await openImport(db, toegang, bereik, invoer);
    if (nu.rapport) await importBijwerken(db, nu, { status: 'gecontroleerd', keuze, rapport: { ...nu.rapport, uitkomst } });
    return { telling: uitkomst.telling };
  });
}
