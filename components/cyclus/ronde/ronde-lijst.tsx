import Link from 'next/link';
import { Status } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { DREMPEL, rondeStaatWoorden, type RondeRegel } from '@/lib/cyclus/ronde';

/** The rounds of a cycle; no count below the threshold. */
export function RondeLijst({ rondes, basis }: { rondes: RondeRegel[]; basis: string }) {
  return (
    <Table
      caption="Dialoogrondes" rows={rondes} rowKey={({ id }) => id}
      columns={[
        { key: 'titel', head: 'Ronde', rowHead: true, cell: (ronde) => <><Link href={`${basis}/${ronde.id}`} prefetch={false}>{ronde.titel}</Link><span className="klein half"> {ronde.anoniem ? 'anoniem' : 'met naam'}</span></> },
        { key: 'fase', head: 'Fase', cell: ({ deelfase }) => deelfase },
        { key: 'vragen', head: 'Vragen', align: 'rechts', cell: ({ vragen }) => vragen },
        { key: 'mensen', head: 'Op het bord', align: 'rechts', cell: ({ getoond, anoniem }) => (getoond > 0 ? `${getoond} ${getoond === 1 ? 'deelnemer' : 'deelnemers'}` : <span className="half">{anoniem ? `nog geen ${DREMPEL}` : 'nog niemand'}</span>) },
        { key: 'sluit', head: 'Tot en met', cell: ({ sluitOp }) => <span className="nw">{datumInWoorden(vandaag(new Date(Date.parse(sluitOp) - 1000)))}</span> },
        { key: 'staat', head: 'Stand', cell: ({ staat, samengevat }) => <Status kind={staat === 'open' ? 'bezig' : samengevat ? 'vast' : 'open'}>{staat !== 'open' && samengevat ? `${rondeStaatWoorden[staat]}, samengevat` : rondeStaatWoorden[staat]}</Status> },
      ]}
    />
  );
}
