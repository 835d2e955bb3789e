import Link from 'next/link';
import { Table } from '@/components/ui/table';
import { onderwijsInWoorden } from './onderwijs';

interface Rij {
  id: string;
  naam: string;
  brin: string;
  vestiging: string;
  onderwijssoorten: string[];
  teams: { naam: string }[];
  secties: { label: string }[];
}

/** All schools of a board, each a link to its teams and sections. */
export function ScholenTable({ scholen, basis }: { scholen: Rij[]; basis: string }) {
  return (
    <Table
      caption="Scholen van dit bestuur" rows={scholen} rowKey={(school) => school.id}
      columns={[
        { key: 'naam', head: 'School', rowHead: true, cell: (school) => <Link href={`${basis}/${school.id}`} prefetch={false}>{school.naam}</Link> },
        { key: 'brin', head: 'BRIN en vestiging', cell: (school) => <span className="getal">{school.brin}{school.vestiging}</span> },
        { key: 'soorten', head: 'Onderwijssoorten', cell: (school) => onderwijsInWoorden(school.onderwijssoorten) },
        { key: 'teams', head: 'Teams', align: 'rechts', cell: (school) => school.teams.length },
        { key: 'secties', head: 'Secties', align: 'rechts', cell: (school) => school.secties.length },
      ]}
    />
  );
}
