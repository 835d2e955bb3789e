import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import type { ImportSchool, ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Controle } from '@/lib/inventaris/import/controleren/controleren';
import type { Toegang } from '@/lib/toegang/toegang';
import { scholenLezen } from './bekend/omgeving-lezen';
import { bestandInlezen, type Voortgang } from './bestand-inlezen';
import { inhoudLezen, openImport, type Importrij } from './import-rij';

export interface GelezenControle {
  importrij: Importrij;
  scholen: ImportSchool[];
  controle: Controle<ImportSoort>;
}

/**
 * Reads the kept file again and checks every row, outside any transaction that writes. What is known is compared later,
 * in the transaction that needs the answer.
 */
export async function controleLezen(toegang: Toegang, wens: { id: string; versie: number }, voortgang?: Voortgang): Promise<GelezenControle> {
  const { importrij, scholen, inhoud } = await binnenBestuur(zonderSleutel(toegang), 'inventaris:importeren', async (db, bereik) => {
    const open = await openImport(db, toegang, bereik, wens);
    return { importrij: open, scholen: await scholenLezen(db, bereik), inhoud: await inhoudLezen(db, open.id) };
  });
  const { controle, ontbrekend } = await bestandInlezen(toegang.bestuur.id, inhoud, {
    soort: importrij.soort, naam: importrij.bestandsnaam, bewaard: [], correctie: volledig(importrij), controle: { scholen, vandaag: vandaag() },
  }, voortgang);
  if (!controle) throw new Weigering('ongeldig', `Kies nog een kolom voor: ${ontbrekend.join(', ')}.`);
  return { importrij, scholen, controle };
}

/** The kept mapping as a correction that also unmaps every column that HR left open. */
function volledig({ koppeling, rapport }: Importrij): Importrij['koppeling'] {
  const kop = rapport?.herkenning.kop ?? [];
  const gekozen = new Map(Object.entries(koppeling.kolommen));
  return { kolommen: Object.fromEntries(kop.map((kolom) => [kolom, gekozen.get(kolom) ?? ''])), waarden: koppeling.waarden, datum: koppeling.datum };
}

/** The idempotency key belongs to the transaction that writes, not to the one that reads first. */
export function zonderSleutel(toegang: Toegang): Toegang {
  const { sleutel: _sleutel, ...rest } = toegang;
  return rest;
}
