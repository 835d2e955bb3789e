import { Table } from '@/components/ui/table';
import { momentInWoorden } from '@/lib/dates';
import { handelingInWoorden, wieInWoorden } from '@/lib/logboek/handelingen';

interface Regel {
  id: number;
  moment: Date;
  wie: string | null;
  handeling: string;
  onderwerp: string | null;
  gegevens: Record<string, unknown>;
}

/** The log of a board, newest first: when, who, what, on whom. */
export function LogboekTable({ regels }: { regels: Regel[] }) {
  return (
    <Table
      caption="Logboek" rows={regels} rowKey={(regel) => String(regel.id)}
      columns={[
        { key: 'moment', head: 'Wanneer', cell: (regel) => <time dateTime={regel.moment.toISOString()}>{momentInWoorden(regel.moment)}</time> },
        { key: 'wie', head: 'Wie', cell: (regel) => wieInWoorden(regel, 'Opdrachtregel van de host') },
        { key: 'wat', head: 'Wat', rowHead: true, cell: (regel) => handelingInWoorden(regel.handeling) },
        { key: 'onderwerp', head: 'Waarover', cell: (regel) => regel.onderwerp ?? '' },
        { key: 'gegevens', head: 'Gegevens', wide: true, cell: (regel) => <Gegevens gegevens={regel.gegevens} /> },
      ]}
    />
  );
}

function Gegevens({ gegevens }: { gegevens: Record<string, unknown> }) {
  const regels = Object.entries(gegevens).filter(([, waarde]) => waarde !== null && waarde !== '');
  if (regels.length === 0) return null;
  return (
    <details className="klein">
      <summary>{regels.length === 1 ? '1 gegeven' : `${regels.length} gegevens`}</summary>
      <dl className="mt-1">{regels.map(([naam, waarde]) => <div key={naam}><dt className="inline zacht">{naam}: </dt><dd className="inline">{inTekst(waarde)}</dd></div>)}</dl>
    </details>
  );
}

function inTekst(waarde: unknown): string {
  if (typeof waarde === 'string' || typeof waarde === 'number') return String(waarde);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  return JSON.stringify(waarde);
}
