import Link from 'next/link';
import { aantal } from '@/components/grafiek/getallen';
import { groepIsOpen, openSleutel, type Matrix, type MatrixGroep, type MatrixRij } from '@/lib/inventaris/matrix';
import { isStaatkolom, kolomKop, STAATKOLOMMEN, tellingInWoorden, type Kolomsleutel } from '@/lib/inventaris/matrix-kolommen';
import { matrixAdres, MATRIXSORTERINGEN, type MatrixFilter, type MatrixSortering } from '@/lib/inventaris/matrix.schema';
import { StaatCel, WaardeCel } from './matrix-cel';

interface MatrixTableProps {
  matrix: Matrix;
  /** Address of the matrix, and of the register, without query. */
  basis: string;
  register: string;
}

/** One page of the matrix: a line with counts for everyone, one per group, and the people of the groups that are open. */
export function MatrixTable({ matrix, basis, register }: MatrixTableProps) {
  const { filter, totaal, rijen } = matrix;
  const dag = matrixAdres(filter).includes('peildatum=') ? `?peildatum=${filter.peildatum}` : '';
  const lijn = (rij: MatrixRij) => <Leraar key={rij.id} rij={rij} kolommen={filter.kolommen} href={`${register}/medewerkers/${rij.id}${dag}`} />;
  return (
    <div className="matrixvlak" role="region" aria-label="Matrix" tabIndex={0}>
      <table className="lijst matrix">
        <caption className="alleen-voorlezen">Leraren en hun kwalificaties</caption>
        <thead>
          <tr><Kop filter={filter} basis={basis} sleutel="naam" tekst="Naam" />{filter.kolommen.map((kolom) => <Kop key={kolom} filter={filter} basis={basis} sleutel={kolom} tekst={kolomKop(kolom)} />)}</tr>
        </thead>
        <tbody><Telling groep={totaal} filter={filter} kop={<>Alle leraren hieronder</>} soort="som" /></tbody>
        {filter.groep === 'geen' ? <tbody>{rijen.map(lijn)}</tbody> : matrix.groepen.map((groep) => (
          <tbody key={groep.sleutel}>
            <Telling groep={groep} filter={filter} kop={<GroepKop groep={groep} matrix={matrix} basis={basis} />} soort="groep" />
            {rijen.filter((rij) => rij.groep === groep.sleutel).map(lijn)}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Kop({ filter, basis, sleutel, tekst }: { filter: MatrixFilter; basis: string; sleutel: Kolomsleutel | 'naam'; tekst: string }) {
  const sorteer = (MATRIXSORTERINGEN as readonly string[]).includes(sleutel) ? (sleutel as MatrixSortering) : null;
  if (sorteer === null) return <th scope="col">{tekst}</th>;
  const hier = filter.sorteer === sorteer;
  const richting = hier && filter.richting === 'op' ? 'af' : 'op';
  return (
    <th scope="col" aria-sort={hier ? (filter.richting === 'op' ? 'ascending' : 'descending') : 'none'}>
      <Link href={basis + matrixAdres(filter, { sorteer, richting })} prefetch={false} className="sorteer" data-richting={hier ? (filter.richting === 'op' ? 'oplopend' : 'aflopend') : undefined}>
        {tekst}
        <svg viewBox="0 0 8 12" aria-hidden="true"><path className="op" d="M4 0 7.4 4.6H.6Z" /><path className="neer" d="M4 12 .6 7.4h6.8Z" /></svg>
      </Link>
    </th>
  );
}

function GroepKop({ groep: { sleutel, naam }, matrix: { filter, open }, basis }: { groep: MatrixGroep; matrix: Matrix; basis: string }) {
  const nuOpen = groepIsOpen(open, sleutel);
  const naarOpen = nuOpen ? (open === 'alle' ? 'geen' : undefined) : openSleutel(sleutel);
  return <Link href={basis + matrixAdres(filter, { open: naarOpen })} prefetch={false} scroll={false} className="vouw" data-open={nuOpen || undefined} aria-expanded={nuOpen}>{naam}</Link>;
}

function Telling({ groep, filter, kop, soort }: { groep: MatrixGroep; filter: MatrixFilter; kop: React.ReactNode; soort: 'som' | 'groep' }) {
  const { personen, fte, vwo } = groep;
  const omvang = filter.eenheid === 'fte' ? `${aantal(fte)} fte` : `${aantal(personen)} ${personen === 1 ? 'leraar' : 'leraren'}`;
  return (
    <tr className={soort}>
      <th scope={soort === 'groep' ? 'rowgroup' : 'row'}>{kop}<small>{omvang}</small></th>
      {filter.kolommen.map((kolom) => <td key={kolom} data-kop={kolomKop(kolom)}>{kolomTekst(kolom, groep, fte, vwo)}</td>)}
    </tr>
  );
}

function kolomTekst(kolom: Kolomsleutel, { kolommen }: MatrixGroep, fte: number, vwo: number): React.ReactNode {
  if (kolom === 'fte') return aantal(fte);
  if (kolom === 'vwo') return vwo > 0 ? aantal(vwo) : null;
  if (!isStaatkolom(kolom)) return null;
  const tekst = tellingInWoorden(kolom, kolommen[kolom], aantal);
  const gat = STAATKOLOMMEN[kolom].gaten.length > 0 && (kolommen[kolom]?.telt ?? 0) > 0;
  return tekst && gat ? <b>{tekst}</b> : tekst;
}

function Leraar({ rij, kolommen, href }: { rij: MatrixRij; kolommen: readonly Kolomsleutel[]; href: string }) {
  return (
    <tr>
      <th scope="row"><Link href={href} prefetch={false}>{rij.naam}</Link></th>
      {kolommen.map((kolom) => <td key={kolom} data-kop={kolomKop(kolom)}>{isStaatkolom(kolom) ? <StaatCel kolom={kolom} rij={rij} /> : <WaardeCel kolom={kolom} rij={rij} />}</td>)}
    </tr>
  );
}
