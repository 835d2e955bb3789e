import Link from 'next/link';
import { Table } from '@/components/ui/table';
import { datumInWoorden } from '@/lib/dates';

interface Studie { medewerkerId: string; naam: string; programma: string; instelling: string; naRol: string; verwachtEinde: string | null }

/** Who runs which study with what aim, for who may see persons. */
export function Opleidingen({ studies, basis }: { studies: readonly Studie[]; basis: string }) {
  if (studies.length === 0) return <p className="half">Er loopt geen studie van een leraar die u mag zien.</p>;
  return (
    <Table
      caption="Lopende studies" rows={[...studies]} rowKey={(een) => `${een.medewerkerId} ${een.programma}`}
      columns={[
        { key: 'naam', head: 'Leraar', rowHead: true, cell: (een) => <Link href={`${basis}/inventaris/medewerkers/${een.medewerkerId}`} prefetch={false}>{een.naam}</Link> },
        { key: 'programma', head: 'Opleiding', cell: (een) => (een.instelling ? `${een.programma}, ${een.instelling}` : een.programma) },
        { key: 'doel', head: 'Waarvoor', cell: (een) => een.naRol || 'nog geen afspraak' },
        { key: 'einde', head: 'Klaar', cell: (een) => (een.verwachtEinde ? datumInWoorden(een.verwachtEinde) : 'niet bekend') },
      ]}
    />
  );
}
