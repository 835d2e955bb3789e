import { aantal } from '@/components/grafiek/getallen';
import { datumInCijfers } from '@/lib/dates';
import type { MatrixRij } from '@/lib/inventaris/matrix';
import { celstaat, type Staatkolom, type Waardekolom } from '@/lib/inventaris/matrix-kolommen';

/** A state as mark and word, with what makes it exact below it. */
export function StaatCel({ kolom, rij }: { kolom: Staatkolom; rij: MatrixRij }) {
  const { woord, vorm } = celstaat(kolom, rij.staten[kolom]);
  const bij = bijschrift(kolom, rij);
  if (woord === '' && !bij) return null;
  return <>{vorm === 'geen' ? woord : <span className="cel" data-vorm={vorm}>{woord}</span>}{bij ? <small>{bij}</small> : null}</>;
}

function bijschrift(kolom: Staatkolom, { staten, studieTot, vertrekOp, gescreendOp, bevoegdheden, urenOnbevoegd, uren }: MatrixRij): string | null {
  switch (kolom) {
    case 'studie': return studieTot ? `tot ${datumInCijfers(studieTot)}` : null;
    case 'vertrek': return vertrekOp && staten.vertrek !== 'later' ? datumInCijfers(vertrekOp) : null;
    case 'screening': return gescreendOp && staten.screening !== 'nooit' ? datumInCijfers(gescreendOp) : null;
    case 'bevoegd': return [staten.bevoegd === 'onbevoegd' ? `${aantal(urenOnbevoegd)} van ${aantal(uren)} uur` : '', bevoegdheden.join(', ')].filter(Boolean).join('; ') || null;
    default: return null;
  }
}

/** A plain value. */
export function WaardeCel({ kolom, rij }: { kolom: Waardekolom; rij: MatrixRij }) {
  switch (kolom) {
    case 'fte': return aantal(rij.fte);
    case 'vwo': return rij.vwo ? aantal(rij.vwo) : null;
    default: return rij[kolom];
  }
}
