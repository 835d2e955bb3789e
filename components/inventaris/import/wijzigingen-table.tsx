import { Table } from '@/components/ui/table';
import type { Uitkomst } from '@/lib/inventaris/import/rapport';
import { plaats } from './woorden';

const GETOOND = 50;

/** What is known and would become different, old → new. */
export function WijzigingenTable({ uitkomst: { uitleg, telling } }: { uitkomst: Uitkomst }) {
  return (
    <>
      <Table
        caption="Wat er verandert" rows={uitleg.slice(0, GETOOND).map((regel, nummer) => ({ ...regel, nummer }))} rowKey={({ nummer }) => String(nummer)}
        columns={[
          { key: 'plaats', head: 'Waar', cell: (regel) => <span className="nw">{plaats(regel)}</span> },
          { key: 'nummer', head: 'Personeelsnr.', cell: ({ personeelsnummer }) => personeelsnummer },
          { key: 'wat', head: 'Wordt', wide: true, cell: ({ wat }) => wat },
        ]}
      />
      {telling.gewijzigd > GETOOND ? <p className="klein zacht mt-(--r-3)">Hier staan de eerste {Math.min(GETOOND, uitleg.length)} van {telling.gewijzigd.toLocaleString('nl-NL')}.</p> : null}
    </>
  );
}
