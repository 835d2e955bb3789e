import Link from 'next/link';
import type { ReactNode } from 'react';
import { aantal } from '@/components/grafiek/getallen';
import { Table, type Column } from '@/components/ui/table';
import { Status } from '@/components/ui/status';
import { niveauNamen, uitkomstNamen } from '@/lib/inventaris/diploma';
import type { Register, RegisterRij } from '@/lib/inventaris/register';
import { registerAdres, type RegisterFilter, type Sortering } from '@/lib/inventaris/register.schema';
import { staatVan } from '../diploma-staat';

interface RegisterTableProps {
  register: Register;
  /** Address of the register, without query. */
  basis: string;
}

/** One page of the register. */
export function RegisterTable({ register: { rijen, filter }, basis }: RegisterTableProps) {
  const peildatum = registerAdres(filter).includes('peildatum=') ? `?peildatum=${filter.peildatum}` : '';
  const columns: Column<RegisterRij>[] = [
    { key: 'naam', head: 'Naam', cell: (rij) => <><Link href={`${basis}/medewerkers/${rij.id}${peildatum}`} prefetch={false}>{rij.naam}</Link><Klein>{rij.personeelsnummer}</Klein></>, ...sortering(filter, basis, 'naam') },
    { key: 'school', head: 'School en team', cell: (rij) => <>{rij.school}<Klein>{teamEnMeer(rij)}</Klein></>, ...sortering(filter, basis, 'school') },
    { key: 'schaal', head: 'Functie', cell: (rij) => <FunctieCel rij={rij} />, ...sortering(filter, basis, 'schaal') },
    { key: 'fte', head: 'Fte', align: 'rechts', wideScreenOnly: true, cell: (rij) => aantal(rij.fte), ...sortering(filter, basis, 'fte') },
    { key: 'vakken', head: 'Vakken', wideScreenOnly: true, cell: (rij) => vakkenKort(rij.vakken) },
    { key: 'diploma', head: 'Hoogste diploma', wide: true, cell: (rij) => <HoogsteDiploma rij={rij} />, ...sortering(filter, basis, 'diploma') },
    { key: 'screening', head: 'Screening', wideScreenOnly: true, cell: (rij) => <Screening rij={rij} />, ...sortering(filter, basis, 'screening') },
  ];
  return <div className="mt-(--r-3)"><Table caption="Medewerkers" columns={columns} rows={rijen} rowKey={(rij) => rij.id} /></div>;
}

function sortering(filter: RegisterFilter, basis: string, sorteer: Sortering): Pick<Column<RegisterRij>, 'sortHref' | 'sorted'> {
  const hier = filter.sorteer === sorteer;
  const richting = hier && filter.richting === 'op' ? 'af' : 'op';
  return { sortHref: basis + registerAdres(filter, { sorteer, richting }), ...(hier ? { sorted: filter.richting === 'op' ? 'oplopend' : 'aflopend' } : {}) };
}

function vakkenKort(vakken: string[]): string {
  return vakken.length <= 2 ? vakken.join(', ') : `${vakken.slice(0, 2).join(', ')} +${vakken.length - 2}`;
}

function Klein({ children }: { children: ReactNode }) {
  return <span className="block text-13 font-[400] text-inkt-3">{children}</span>;
}

function teamEnMeer({ team, meer }: RegisterRij): string {
  return [team, meer > 0 ? `en nog ${meer} ${meer === 1 ? 'aanstelling' : 'aanstellingen'}` : ''].filter(Boolean).join(', ');
}

function FunctieCel({ rij: { functie, schaal, fte } }: { rij: RegisterRij }) {
  return (
    <>
      <span className="nw">{functie || 'Functie onbekend'}</span>
      <span className="alleen-smal">, {aantal(fte)} fte</span>
      {schaal && !functie.includes(schaal) ? <Klein>schaal {schaal}</Klein> : null}
    </>
  );
}

function HoogsteDiploma({ rij: { diploma, studeert } }: { rij: RegisterRij }) {
  const note = studeert ? 'volgt een master' : undefined;
  if (!diploma) return <Status kind="onbekend" note={note}>niet bekend</Status>;
  return (
    <Status kind={staatVan[diploma.uitkomst]} note={[diploma.richting, note].filter(Boolean).join(', ')}>
      {niveauNamen[diploma.niveau]}<span className="alleen-smal">, {uitkomstNamen[diploma.uitkomst]}</span>
    </Status>
  );
}

function Screening({ rij: { diploma, teScreenen } }: { rij: RegisterRij }) {
  const anders = teScreenen - (diploma?.uitkomst === 'te-screenen' ? 1 : 0);
  // The mark stands with the diploma already; here the word is enough.
  return <>{diploma ? <span className="nw">{uitkomstNamen[diploma.uitkomst]}</span> : null}{anders > 0 ? <Klein>nog {anders} te screenen</Klein> : null}</>;
}
