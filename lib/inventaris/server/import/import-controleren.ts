import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import type { ImportControleren } from '@/lib/inventaris/import/import.schema';
import type { Telling } from '@/lib/inventaris/import/vergelijken/telling';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Voortgang } from './bestand-inlezen';
import { controleLezen } from './controle-lezen';
import { importBijwerken, openImport } from './import-rij';
import { koppelingKiezen } from './koppeling-kiezen';
import { vergelijken } from './vergelijken';

/** Trial run: what applying would do and what is wrong with which row. Writes the report of the import, and the mapping when HR changed it. */
export async function importControleren(toegang: Toegang, wens: ImportControleren, voortgang?: Voortgang): Promise<{ telling: Telling }> {
  const { koppeling, ...rest } = wens;
  const invoer = koppeling === undefined ? rest : { ...rest, ...(await koppelingKiezen(toegang, { id: wens.id, versie: wens.versie, koppeling })) };
  const { importrij, scholen, controle } = await controleLezen(toegang, invoer, voortgang);
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const keuze = invoer.keuze ?? importrij.keuze;
    const verdwenenPer = importrij.soort !== 'personeel' ? null : wens.verdwenenPer === undefined ? importrij.verdwenenPer : wens.verdwenenPer;
    const vraag = { controle, koppeling: importrij.koppeling, scholen, keuze, ingangsdatum: importrij.ingangsdatum ?? vandaag(), schooljaar: importrij.schooljaar, bestuurId: toegang.bestuur.id, verdwenenPer };
    const { uitkomst } = await vergelijken(db, vraag);
    const nu = await openImport(db, toegang, bereik, invoer);
    if (nu.rapport) await importBijwerken(db, nu, { status: 'gecontroleerd', keuze, verdwenenPer, rapport: { ...nu.rapport, uitkomst } });
    return { telling: uitkomst.telling };
  });
}
