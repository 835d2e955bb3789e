import Link from 'next/link';
import { SegmentedLinks } from '@/components/form/segmented';
import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { Status } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import type { Vertrekregel, VertrekOverzicht } from '@/lib/inventaris/vertrek';
import { VERTREK_PER_PAGINA, vertrekAdres, type VertrekFilter } from '@/lib/inventaris/vertrek.schema';
import { herkomst, neemtMee } from '@/lib/inventaris/vertrek-woorden';
import { VertrekForm, type VertrekActen } from './vertrek-form';
import { staatVanZekerheid, wanneer } from './woorden';

interface VertrekLijstProps {
  overzicht: VertrekOverzicht;
  filter: VertrekFilter;
  /** Address of this page, and of the inventory. */
  basis: string;
  inventaris: string;
  acten: VertrekActen | null;
  /** Address of the list as a file, for who may take it along; ends in '?' or '&'. */
  exporteren: string | null;
}

const LEEG = {
  vertrekt: 'In deze termijn verwachten wij van niemand dat hij of zij vertrekt.',
  voorbij: 'Van niemand ligt de verwachte datum in het verleden.',
  onbekend: 'Van iedereen is de geboortedatum of een vertrekdatum bekend.',
} as const;

const UITLEG = {
  vertrekt: 'Iedereen met een verwachte datum binnen de termijn, ook wie mogelijk vertrekt.',
  voorbij: 'Deze collega’s werken door na hun AOW-leeftijd, zonder einddatum aan hun aanstelling, of na de datum die HR vastlegde. Zij tellen niet mee als vertrek. Leg vast tot wanneer zij blijven.',
  onbekend: 'Zonder geboortedatum is er geen AOW-datum. Deze collega’s tellen niet mee als vertrek. Vul de geboortedatum aan bij de volgende import, of leg een vertrek vast.',
} as const;

/** The people themselves, with what HR knows. */
export function VertrekLijst({ overzicht, filter, basis, inventaris, acten, exporteren }: VertrekLijstProps) {
  const { tellingen, rijen, totaalRijen, pagina, paginas } = overzicht;
  const eerste = (pagina - 1) * VERTREK_PER_PAGINA + 1;
  const columns: Column<Vertrekregel>[] = [
    { key: 'naam', head: 'Leraar', cell: ({ id, naam, scholen }) => <><Link href={`${inventaris}/medewerkers/${id}`} prefetch={false}>{naam}</Link><Klein>{scholen.join(', ')}</Klein></> },
    { key: 'wanneer', head: 'Verwacht', cell: (rij) => <>{wanneer(rij)}<Klein>{herkomst(rij)}</Klein></> },
    { key: 'zekerheid', head: 'Hoe zeker', cell: ({ zekerheid }) => (zekerheid ? <Status kind={staatVanZekerheid[zekerheid]}>{zekerheid}</Status> : <Status kind="onbekend">onbekend</Status>) },
    { key: 'vakken', head: 'Vakken', cell: ({ vakken }) => (vakken.length === 0 ? <span className="half">geen lessen</span> : vakken.slice(0, 2).join(', ') + (vakken.length > 2 ? ` +${vakken.length - 2}` : '')) },
    { key: 'master', head: 'Neemt mee', cell: (rij) => neemtMee(rij) || '–' },
    { key: 'fte', head: 'Fte', align: 'rechts', cell: ({ fte }) => aantal(fte) },
    ...(acten ? [{ key: 'actie', head: 'Vertrek', cell: ({ id, naam, beheer, zekerheid }: Vertrekregel) => (beheer ? <VertrekForm wie={{ id, naam }} beheer={beheer} zekerheid={zekerheid} acten={acten} /> : null) }] : []),
  ];
  return (
    <Plate title="Wie" notes={<><p>{UITLEG[filter.wie]}</p>{acten ? null : <p className="zacht">U ziet het jaar; de dag en de reden ziet alleen HR.</p>}</>}>
      <SegmentedLinks label="Wie" links={[
        { naam: `Binnen de termijn (${tellingen.vertrekt})`, href: basis + vertrekAdres(filter, { wie: 'vertrekt' }), current: filter.wie === 'vertrekt' },
        { naam: `Datum voorbij (${tellingen.voorbij})`, href: basis + vertrekAdres(filter, { wie: 'voorbij' }), current: filter.wie === 'voorbij' },
        { naam: `Onbekend (${tellingen.onbekend})`, href: basis + vertrekAdres(filter, { wie: 'onbekend' }), current: filter.wie === 'onbekend' },
      ]} />
      {totaalRijen === 0 ? <p className="half mt-(--r-4)">{LEEG[filter.wie]}</p> : (
        <>
          <div className="mt-(--r-3)"><Table caption="Verwacht vertrek" columns={columns} rows={rijen} rowKey={({ id }) => id} /></div>
          <Pagination page={pagina} pageCount={paginas} href={(nieuwe) => basis + vertrekAdres(filter, { pagina: nieuwe })} summary={`${eerste} tot en met ${eerste + rijen.length - 1} van ${totaalRijen}`} />
          {exporteren ? (
            <div className="mt-(--r-4) flex flex-wrap items-center gap-(--r-3) niet-op-papier">
              <p className="klein half">Deze lijst bewaren, alle {aantal(totaalRijen)} leraren:</p>
              <LinkButton href={`${exporteren}vorm=xlsx`} download size="klein">Excel-bestand</LinkButton>
              <LinkButton href={`${exporteren}vorm=csv`} download size="klein">CSV-bestand</LinkButton>
              <p className="klein zacht">Van elke export staat in het logboek wie hem maakte.</p>
            </div>
          ) : null}
        </>
      )}
    </Plate>
  );
}

function Klein({ children }: { children: string }) {
  return <span className="block text-13 font-[400] text-inkt-3">{children}</span>;
}
