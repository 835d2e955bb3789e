import { aantal } from '@/components/grafiek/getallen';
import { DataTable, type DataCell, type DataColumn } from '@/components/ui/data-table';
import { niveauNamen, uitkomstNamen } from '@/lib/inventaris/diploma';
import type { Register, RegisterRij } from '@/lib/inventaris/register';
import { registerAdres, type RegisterFilter, type Sortering } from '@/lib/inventaris/register.schema';
import { staatVan } from '../diploma-staat';

interface RegisterTableProps {
  register: Register;
  /** Address of the register, without query. */
  basis: string;
}

interface Kolom extends DataColumn {
  cel: (rij: RegisterRij) => DataCell;
}

/** One page of the register. */
export function RegisterTable({ register: { rijen, filter }, basis }: RegisterTableProps) {
  const peildatum = registerAdres(filter).includes('peildatum=') ? `?peildatum=${filter.peildatum}` : '';
  const kolommen: Kolom[] = [
    { key: 'naam', head: 'Naam', cel: (rij) => ({ text: rij.naam, href: `${basis}/medewerkers/${rij.id}${peildatum}`, small: rij.personeelsnummer }), ...sortering(filter, basis, 'naam') },
    { key: 'school', head: 'School en team', cel: (rij) => ({ text: rij.school, small: teamEnMeer(rij) }), ...sortering(filter, basis, 'school') },
    { key: 'schaal', head: 'Functie', cel: functie, ...sortering(filter, basis, 'schaal') },
    { key: 'fte', head: 'Fte', align: 'rechts', wideScreenOnly: true, cel: (rij) => aantal(rij.fte), ...sortering(filter, basis, 'fte') },
    { key: 'vakken', head: 'Vakken', wideScreenOnly: true, cel: (rij) => vakkenKort(rij.vakken) },
    { key: 'diploma', head: 'Hoogste diploma', wide: true, cel: hoogsteDiploma, ...sortering(filter, basis, 'diploma') },
    { key: 'screening', head: 'Screening', wideScreenOnly: true, cel: screening, ...sortering(filter, basis, 'screening') },
  ];
  return (
    <div className="mt-(--r-3)">
      <DataTable
        caption="Medewerkers" columns={kolommen.map(({ cel: _, ...kolom }) => kolom)}
        rows={rijen.map((rij) => ({ id: rij.id, cells: kolommen.map(({ cel }) => cel(rij)) }))}
      />
    </div>
  );
}

function sortering(filter: RegisterFilter, basis: string, sorteer: Sortering): Pick<DataColumn, 'sortHref' | 'sorted'> {
  const hier = filter.sorteer === sorteer;
  const richting = hier && filter.richting === 'op' ? 'af' : 'op';
  return { sortHref: basis + registerAdres(filter, { sorteer, richting }), ...(hier ? { sorted: filter.richting === 'op' ? 'oplopend' : 'aflopend' } : {}) };
}

function vakkenKort(vakken: string[]): string {
  return vakken.length <= 2 ? vakken.join(', ') : `${vakken.slice(0, 2).join(', ')} +${vakken.length - 2}`;
}

function teamEnMeer({ team, meer }: RegisterRij): string {
  return [team, meer > 0 ? `en nog ${meer} ${meer === 1 ? 'aanstelling' : 'aanstellingen'}` : ''].filter(Boolean).join(', ');
}

function functie({ functie: naam, schaal, fte }: RegisterRij): DataCell {
  return { text: naam || 'Functie onbekend', whole: true, narrow: `${aantal(fte)} fte`, ...(schaal && !naam.includes(schaal) ? { small: `schaal ${schaal}` } : {}) };
}

function hoogsteDiploma({ diploma, studeert }: RegisterRij): DataCell {
  const note = studeert ? 'volgt een master' : undefined;
  if (!diploma) return { text: 'niet bekend', state: 'onbekend', ...(note ? { small: note } : {}) };
  return { text: niveauNamen[diploma.niveau], state: staatVan[diploma.uitkomst], narrow: uitkomstNamen[diploma.uitkomst], small: [diploma.richting, note].filter(Boolean).join(', ') };
}

function screening({ diploma, teScreenen }: RegisterRij): DataCell {
  const anders = teScreenen - (diploma?.uitkomst === 'te-screenen' ? 1 : 0);
  // The mark stands with the diploma already; here the word is enough.
  return { text: diploma ? uitkomstNamen[diploma.uitkomst] : '', whole: true, ...(anders > 0 ? { small: `nog ${anders} te screenen` } : {}) };
}
