import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { sjabloonMaken } from '@/lib/inventaris/import/sjabloon/sjabloon';
import type { Exportbestand } from '@/lib/export/server/lijst-exporteren';
import type { Toegang } from '@/lib/toegang/toegang';
import { scholenLezen } from './bekend/omgeving-lezen';

/** An empty template with the codes of the schools that this person may import for. It holds nobody. */
export async function sjabloonTonen(toegang: Toegang, soort: ImportSoort): Promise<Exportbestand> {
  const scholen = await binnenBestuur(toegang, 'inventaris:importeren', (db, bereik) => scholenLezen(db, bereik));
  return { naam: `sjabloon-${soort}.xlsx`, soort: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', inhoud: sjabloonMaken(soort, scholen) };
}
