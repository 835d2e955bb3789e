import { aantal } from '@/components/grafiek/getallen';
import { datumInCijfers } from '@/lib/dates';
import type { MatrixRij } from '@/lib/inventaris/matrix';
import { celstaat, type Staatkolom } from '@/lib/inventaris/matrix-kolommen';
import type { LijstCel } from './brede-lijst';

type Feiten = Pick<MatrixRij, 'staten' | 'studieTot' | 'vertrekJaar' | 'gescreendOp' | 'bevoegdheden' | 'urenOnbevoegd' | 'uren'>;

/** A state as mark and word, with what makes it exact below it. */
export function staatCel(kolom: Staatkolom, feiten: Feiten): LijstCel {
  const { woord, vorm } = celstaat(kolom, feiten.staten[kolom]);
  const bij = bijschrift(kolom, feiten);
  return bij ? { woord, vorm, bij } : vorm === 'geen' ? woord : { woord, vorm };
}

function bijschrift(kolom: Staatkolom, { staten, studieTot, vertrekJaar, gescreendOp, bevoegdheden, urenOnbevoegd, uren }: Feiten): string {
  switch (kolom) {
    case 'studie': return studieTot ? `tot ${datumInCijfers(studieTot)}` : '';
    case 'vertrek': return vertrekJaar && staten.vertrek !== 'later' ? `in ${vertrekJaar}` : '';
    case 'screening': return gescreendOp && staten.screening !== 'nooit' ? datumInCijfers(gescreendOp) : '';
    case 'bevoegd': return [staten.bevoegd === 'onbevoegd' ? `${aantal(urenOnbevoegd)} van ${aantal(uren)} uur` : '', bevoegdheden.join(', ')].filter(Boolean).join('; ');
    default: return '';
  }
}
