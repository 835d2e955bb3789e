import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import { matrixKolommen, matrixVoettekst } from '@/lib/inventaris/matrix-export';
import { bekendInAdres } from '@/lib/inventaris/bekend';
import type { MatrixFilter } from '@/lib/inventaris/matrix.schema';
import { groeperingNamen, matrixKeuzes } from '@/lib/inventaris/matrix-woorden';
import type { Toegang } from '@/lib/toegang/toegang';
import { keuzelijstenLezen } from '../medewerkers-tonen';
import { matrixLezen } from './matrix-lezen';

/** The matrix with all groups open, as chosen on the screen, in a file for Excel. Written to the log with the filter. */
export async function matrixExporteren(toegang: Toegang, vraag: { filter: MatrixFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const { filter, vorm } = vraag;
  const { gelezen, keuzes } = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const [matrix, keuzelijsten] = await Promise.all([matrixLezen(db, bereik, filter, { alles: true }), keuzelijstenLezen(db, { bestuurId: bereik.bestuurId, bereik, filter })]);
    const { pagina: _pagina, open: _open, bekend, ...gevraagd } = filter;
    const toen = bekendInAdres(bekend);
    await exportVastleggen(db, 'matrix', { filter: { ...gevraagd, ...(toen === undefined ? {} : { bekend: toen }) }, vorm, rijen: matrix.rijen.length });
    return { gelezen: matrix, keuzes: matrixKeuzes(filter, { ...keuzelijsten, schalen: [] }).map(({ label }) => label) };
  });
  const namen = new Map(gelezen.groepen.map(({ sleutel, naam }) => [sleutel, naam]));
  const rijen = gelezen.rijen.map((rij) => ({ ...rij, groepsnaam: namen.get(rij.groep) ?? '' }));
  const groep = filter.groep === 'geen' ? [] : [`gegroepeerd op ${groeperingNamen[filter.groep].toLowerCase()}`];
  const toelichting = exportToelichting(toegang, { peildatum: filter.peildatum, keuzes: [...keuzes, ...groep], telling: `${rijen.length} ${rijen.length === 1 ? 'leraar' : 'leraren'}` });
  return exportbestand({ titel: 'Matrix', toelichting, kolommen: matrixKolommen(filter), rijen, voettekst: matrixVoettekst(filter) }, { naam: `matrix-${toegang.bestuur.slug}-${filter.peildatum}`, vorm });
}
