import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import type { ImportDoorvoeren } from '@/lib/inventaris/import/import.schema';
import type { Telling } from '@/lib/inventaris/import/vergelijken/telling';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Voortgang } from './bestand-inlezen';
import { controleLezen } from './controle-lezen';
import { alleenIk, bestandOpruimen, importBijwerken, openImport } from './import-rij';
import { toepassen } from './toepassen';
import { vergelijken } from './vergelijken';

/**
 * Applies a checked import in one transaction: whole or not at all. The file is read and checked again, and compared
 * with what is known now, not with what was known at the trial run.
 */
export async function importDoorvoeren(toegang: Toegang, invoer: ImportDoorvoeren, voortgang?: Voortgang): Promise<{ telling: Telling }> {
  const { importrij, scholen, controle } = await controleLezen(toegang, invoer, voortgang);
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    await alleenIk(db, toegang);
    const nu = await openImport(db, toegang, bereik, invoer);
    const { keuze, foutenOverslaan, verdwenen } = invoer;
    const vraag = { controle, koppeling: importrij.koppeling, scholen, keuze, ingangsdatum: importrij.ingangsdatum ?? vandaag(), schooljaar: importrij.schooljaar, bestuurId: toegang.bestuur.id, verdwenenPer: importrij.verdwenenPer };
    const vergeleken = await vergelijken(db, vraag);
    await toepassen(db, nu.id, vergeleken, keuze, foutenOverslaan, verdwenen ?? null);
    const uitkomst = verdwenen ? { ...vergeleken.uitkomst, beeindigd: vergeleken.uitkomst.verdwenen?.aantal ?? 0 } : vergeleken.uitkomst;
    await importBijwerken(db, nu, { status: 'doorgevoerd', keuze, foutenOverslaan, sluitVerdwenen: verdwenen !== undefined, ...(nu.rapport ? { rapport: { ...nu.rapport, herkenning: { ...nu.rapport.herkenning, voorbeeld: [], waarden: [] }, uitkomst } } : {}) });
    await bestandOpruimen(db, nu.id);
    return { telling: vergeleken.uitkomst.telling };
  });
}
