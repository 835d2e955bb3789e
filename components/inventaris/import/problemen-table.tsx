import { LinkButton } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import type { Uitkomst } from '@/lib/inventaris/import/rapport';
import { plaats } from './woorden';

const GETOOND = 50;

/** What is wrong, with the place where Excel shows it; all of it to download. */
export function ProblemenTable({ uitkomst, downloadHref }: { uitkomst: Uitkomst; downloadHref: string }) {
  const { problemen, aantalProblemen } = uitkomst;
  return (
    <>
      <Table
        caption="Problemen in het bestand" rows={problemen.slice(0, GETOOND).map((probleem, nummer) => ({ ...probleem, nummer }))} rowKey={({ nummer }) => String(nummer)}
        columns={[
          { key: 'plaats', head: 'Waar', cell: (probleem) => <span className="nw">{plaats(probleem)}</span> },
          { key: 'nummer', head: 'Personeelsnr.', cell: ({ personeelsnummer }) => personeelsnummer ?? '–' },
          { key: 'kolom', head: 'Kolom', cell: ({ kolom }) => kolom },
          { key: 'waarde', head: 'Er staat', cell: ({ waarde }) => (waarde === '' ? <span className="zacht">niets</span> : waarde) },
          { key: 'reden', head: 'Wat er mis is', wide: true, cell: ({ reden }) => reden },
        ]}
      />
      <div className="mt-(--r-4) flex flex-wrap items-center gap-(--r-3)">
        <LinkButton href={downloadHref} download size="klein">Lijst met problemen (CSV)</LinkButton>
        {aantalProblemen > GETOOND ? <p className="klein zacht">Hier staan de eerste {GETOOND} van {aantalProblemen.toLocaleString('nl-NL')}.</p> : null}
      </div>
    </>
  );
}
