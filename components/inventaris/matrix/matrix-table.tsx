import { aantal } from '@/components/grafiek/getallen';
import { groepIsOpen, openSleutel, type Matrix, type MatrixGroep, type MatrixRij } from '@/lib/inventaris/matrix';
import { isStaatkolom, kolomKop, STAATKOLOMMEN, tellingInWoorden, type Kolomsleutel } from '@/lib/inventaris/matrix-kolommen';
import { matrixAdres, MATRIXSORTERINGEN, zichtbareKolommen, type MatrixFilter, type MatrixSortering } from '@/lib/inventaris/matrix.schema';
import { BredeLijst, type LijstCel, type LijstKop, type LijstRegel, type LijstTelling } from './brede-lijst';
import { staatCel } from './staat-cel';

interface MatrixTableProps {
  matrix: Matrix;
  /** Address of the matrix, and of the register, without query. */
  basis: string;
  register: string;
}

/** One page of the matrix: a line with counts for everyone, one per group, and the people of the groups that are open. */
export function MatrixTable({ matrix, basis, register }: MatrixTableProps) {
  const { totaal, rijen, groepen, open } = matrix;
  const filter = { ...matrix.filter, kolommen: zichtbareKolommen(matrix.filter) };
  const adres = (wijziging: Partial<MatrixFilter>) => basis + matrixAdres(matrix.filter, wijziging);
  const moment = new URLSearchParams([...new URLSearchParams(matrixAdres(matrix.filter))].filter(([naam]) => naam === 'peildatum' || naam === 'bekend')).toString();
  const regel = (rij: MatrixRij): LijstRegel => ({ id: rij.id, naam: rij.naam, cellen: filter.kolommen.map((kolom) => cel(kolom, rij)) });
  return (
    <BredeLijst
      naam="Leraren en hun kwalificaties" dossier={[`${register}/medewerkers/`, moment === '' ? '' : `?${moment}`]}
      koppen={[kop(filter, adres, 'naam', 'Naam'), ...filter.kolommen.map((kolom) => kop(filter, adres, kolom, kolomKop(kolom)))]}
      som={telling(totaal, filter, 'Alle leraren hieronder')}
      blokken={filter.groep === 'geen' ? [{ regels: rijen.map(regel) }] : groepen.map((groep) => ({
        kop: { ...telling(groep, filter, groep.naam), href: adres({ open: vouwAdres(open, groep.sleutel) }), open: groepIsOpen(open, groep.sleutel) },
        regels: rijen.filter((rij) => rij.groep === groep.sleutel).map(regel),
      }))}
    />
  );
}

function kop(filter: MatrixFilter, adres: (wijziging: Partial<MatrixFilter>) => string, sleutel: Kolomsleutel | 'naam', tekst: string): LijstKop {
  if (!(MATRIXSORTERINGEN as readonly string[]).includes(sleutel)) return { tekst };
  const hier = filter.sorteer === sleutel;
  const richting = hier && filter.richting === 'op' ? 'af' : 'op';
  return { tekst, href: adres({ sorteer: sleutel as MatrixSortering, richting }), ...(hier ? { sorted: filter.richting === 'op' ? 'oplopend' : 'aflopend' } : {}) };
}

// Closing one group when all are open leaves none open; opening one closes another: the address names one or all.
function vouwAdres(open: string | null, sleutel: string): string | undefined {
  if (!groepIsOpen(open, sleutel)) return openSleutel(sleutel);
  return open === 'alle' ? 'geen' : undefined;
}

function telling(groep: MatrixGroep, filter: MatrixFilter, naam: string): LijstTelling {
  const { personen, fte } = groep;
  const omvang = filter.eenheid === 'fte' ? `${aantal(fte)} fte` : `${aantal(personen)} ${personen === 1 ? 'leraar' : 'leraren'}`;
  return { naam, omvang, cellen: filter.kolommen.map((kolom) => telCel(kolom, groep)) };
}

function telCel(kolom: Kolomsleutel, { kolommen, fte, vwo }: MatrixGroep): LijstCel {
  if (kolom === 'fte') return aantal(fte);
  if (kolom === 'vwo') return vwo > 0 ? aantal(vwo) : '';
  if (!isStaatkolom(kolom)) return '';
  const woord = tellingInWoorden(kolom, kolommen[kolom], aantal) ?? '';
  if (STAATKOLOMMEN[kolom].gaten.length === 0 || (kolommen[kolom]?.telt ?? 0) === 0) return woord;
  // In these two columns a gap is a lesson that somebody should not give: that asks for an act.
  return { woord, gat: kolom === 'wo' || kolom === 'bevoegd' ? 2 : 1 };
}

function cel(kolom: Kolomsleutel, rij: MatrixRij): LijstCel {
  if (isStaatkolom(kolom)) return staatCel(kolom, rij);
  if (kolom === 'fte') return aantal(rij.fte);
  if (kolom === 'vwo') return rij.vwo ? aantal(rij.vwo) : '';
  return rij[kolom] ?? '';
}
