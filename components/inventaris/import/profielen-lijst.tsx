import Link from 'next/link';
import { Table } from '@/components/ui/table';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { soortNaam } from './woorden';

export interface ProfielRegel {
  /** Key or id, as it stands in the address. */
  wie: string;
  naam: string;
  soort: ImportSoort;
  bron: string;
  kolommen: number;
  extra: string;
}

/** Profiles with what they read, one line each. */
export function ProfielenLijst({ naam, regels, basis, extraKop }: { naam: string; regels: ProfielRegel[]; basis: string; extraKop: string }) {
  return (
    <Table
      caption={naam} rows={regels} rowKey={({ wie }) => wie}
      columns={[
        { key: 'naam', head: 'Profiel', wide: true, cell: ({ wie, naam: profiel }) => <Link href={`${basis}/${wie}`}>{profiel}</Link> },
        { key: 'soort', head: 'Leest', cell: ({ soort }) => soortNaam[soort].toLowerCase() },
        { key: 'bron', head: 'Bron', cell: ({ bron }) => bron || 'eigen' },
        { key: 'kolommen', head: 'Velden', align: 'rechts', cell: ({ kolommen }) => kolommen },
        { key: 'extra', head: extraKop, cell: ({ extra }) => extra },
      ]}
    />
  );
}
