import Link from 'next/link';
import { Status } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import { momentInWoorden, schooljaarInWoorden } from '@/lib/dates';
import { mensen } from '@/lib/inventaris/import/verdwenen';
import type { ImportRegel } from '@/lib/inventaris/import/weergave';
import { rijen, soortNaam, standNaam, zinOver } from './woorden';

/** Earlier imports, newest first. */
export function ImportLijst({ imports, basis }: { imports: ImportRegel[]; basis: string }) {
  if (imports.length === 0) return <p className="half">Nog niets. Begin met het personeel; diploma’s en rooster vinden daarna hun leraar aan het personeelsnummer.</p>;
  return (
    <Table
      caption="Eerder ingelezen bestanden" rows={imports} rowKey={({ id }) => id}
      columns={[
        { key: 'bestand', head: 'Bestand', wide: true, cell: ({ id, bestandsnaam }) => <Link href={`${basis}/${id}`}>{bestandsnaam}</Link> },
        { key: 'soort', head: 'Soort', cell: ({ soort, schooljaar }) => `${soortNaam[soort]}${schooljaar ? ` ${schooljaarInWoorden(schooljaar)}` : ''}` },
        { key: 'stand', head: 'Stand', cell: ({ status, bsn }) => bsn ? <Status kind="fout">geweigerd</Status> : <Status kind={standNaam[status].kind}>{standNaam[status].naam}</Status> },
        { key: 'rijen', head: 'Rijen', cell: ({ telling, beeindigd, bsn }) => (telling ? <>{rijen(telling.gelezen)}<small className="zacht"> · {zinOver(telling)}{beeindigd ? `, aanstellingen van ${mensen(beeindigd)} beëindigd` : ''}</small></> : bsn ? <span className="zacht">burgerservicenummers gevonden</span> : '–') },
        { key: 'wie', head: 'Door', cell: ({ door, gestartOp }) => <>{door}<small className="zacht"> · {momentInWoorden(gestartOp)}</small></> },
      ]}
    />
  );
}
