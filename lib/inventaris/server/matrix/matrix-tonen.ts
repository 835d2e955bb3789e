import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { groepIsOpen, type Matrix, type MatrixGroep } from '@/lib/inventaris/matrix';
import { MATRIX_PER_PAGINA, type MatrixFilter } from '@/lib/inventaris/matrix.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { keuzelijstenLezen } from '../medewerkers-tonen';
import { weergavenLezen } from '../weergave/weergaven-lezen';
import { matrixLezen } from './matrix-lezen';

/** People × qualification on the peildatum, within reach: groups with their counts, and the people of the groups that are open. */
export async function matrixTonen(toegang: Toegang, filter: MatrixFilter): Promise<Matrix> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const [gelezen, keuzelijsten, weergaven] = await Promise.all([matrixLezen(db, bereik, filter), keuzelijstenLezen(db, { bestuurId: bereik.bestuurId, bereik, filter }), weergavenLezen(db, toegang, 'matrix')]);
    const { rijen, groepen, totaal, schalen } = gelezen;
    const open = openGroep(filter, totaal);
    const rijenTotaal = groepen.filter(({ sleutel }) => groepIsOpen(open, sleutel)).reduce((som, { personen }) => som + personen, 0);
    const paginas = Math.max(1, Math.ceil(rijenTotaal / MATRIX_PER_PAGINA));
    const { scholen, teams, secties, iemand } = keuzelijsten;
    return { filter, rijen, groepen, totaal, open, rijenTotaal, paginas, pagina: Math.min(filter.pagina, paginas), keuzelijsten: { scholen, teams, secties, schalen }, weergaven, iemand };
  });
}

// The same choice as `zichtbaar` in matrix-lezen.ts makes.
function openGroep({ open, groep }: MatrixFilter, totaal: MatrixGroep): string | null {
  if (groep === 'geen') return 'alle';
  if (open !== undefined) return open === 'geen' ? null : open;
  return totaal.personen <= MATRIX_PER_PAGINA ? 'alle' : null;
}
