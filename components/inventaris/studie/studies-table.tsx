import Link from 'next/link';
import { aantal } from '@/components/grafiek/getallen';
import { Status } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { datumInWoorden, schooljaarInWoorden, vandaag } from '@/lib/dates';
import { niveauNamen } from '@/lib/inventaris/diploma';
import { beursNamen, trajectNamen, type StudieRij } from '@/lib/inventaris/studie';
import type { Studies } from '@/lib/inventaris/studies';
import { studiesAdres, type StudiesFilter, type Studiesortering } from '@/lib/inventaris/studies-filter';
import { staatVanBeurs, staatVanStudie } from './woorden';

/** One page of the studies. */
export function StudiesTable({ studies: { rijen, filter }, basis }: { studies: Studies; basis: string }) {
  const columns: Column<StudieRij>[] = [
    { key: 'naam', head: 'Leraar', cell: (rij) => <><Link href={`${basis}/${rij.id}`} prefetch={false}>{rij.naam}</Link><Klein>{rij.school ?? 'niet meer in dienst'}</Klein></>, ...sortering(filter, basis, 'naam') },
    { key: 'opleiding', head: 'Opleiding', wide: true, cell: (rij) => <>{rij.programma}<Klein>{[niveauNamen[rij.niveau], rij.instelling].filter(Boolean).join(', ')}</Klein></>, ...sortering(filter, basis, 'opleiding') },
    { key: 'status', head: 'Status', cell: ({ status }) => <Status kind={staatVanStudie[status]}>{trajectNamen[status]}</Status>, ...sortering(filter, basis, 'status') },
    { key: 'einde', head: 'Einde', cell: (rij) => <Einde rij={rij} />, ...sortering(filter, basis, 'einde') },
    { key: 'beurs', head: `Lerarenbeurs ${schooljaarInWoorden(filter.schooljaar)}`, cell: ({ beurs }) => (beurs ? <Status kind={staatVanBeurs[beurs]}>{beursNamen[beurs]}</Status> : <span className="half">geen studiejaar</span>) },
    { key: 'verlof', head: 'Verlofuren', align: 'rechts', cell: ({ verlofuren }) => (verlofuren === null ? '–' : aantal(verlofuren)) },
  ];
  return <div className="mt-(--r-3)"><Table caption="Studies" columns={columns} rows={rijen} rowKey={({ id }) => id} /></div>;
}

function Einde({ rij: { status, einde, verwachtEinde } }: { rij: StudieRij }) {
  if (einde) return <>{datumInWoorden(einde)}</>;
  if (status === 'afgewezen') return <>–</>;
  if (verwachtEinde && verwachtEinde < vandaag()) return <Status kind="actie" note="vraag hoe het ervoor staat">{datumInWoorden(verwachtEinde)} voorbij</Status>;
  return verwachtEinde ? <>{datumInWoorden(verwachtEinde)}<Klein>verwacht</Klein></> : <span className="half">niet bekend</span>;
}

function Klein({ children }: { children: string }) {
  return <span className="block text-13 font-[400] text-inkt-3">{children}</span>;
}

function sortering(filter: StudiesFilter, basis: string, sorteer: Studiesortering): Pick<Column<StudieRij>, 'sortHref' | 'sorted'> {
  const hier = filter.sorteer === sorteer;
  const richting = hier && filter.richting === 'op' ? 'af' : 'op';
  return { sortHref: basis + studiesAdres(filter, { sorteer, richting }), ...(hier ? { sorted: filter.richting === 'op' ? 'oplopend' : 'aflopend' } : {}) };
}
