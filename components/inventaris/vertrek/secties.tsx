import Link from 'next/link';
import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { EmptyState } from '@/components/ui/empty-state';
import { Status } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { graadNamen } from '@/lib/inventaris/bevoegdheid';
import type { Kandidaat, Termijn, VertrekOverzicht } from '@/lib/inventaris/vertrek';

type Sectie = VertrekOverzicht['secties'][number];

/** Sections that lose somebody, and with whom to talk about a study there. */
export function VertrekSecties({ secties, jaren, inventaris }: { secties: Sectie[]; jaren: Termijn; inventaris: string }) {
  const columns: Column<Kandidaat>[] = [
    { key: 'naam', head: 'Leraar', cell: ({ id, naam }) => <Link href={`${inventaris}/medewerkers/${id}`} prefetch={false}>{naam}</Link> },
    { key: 'fte', head: 'Fte', align: 'rechts', cell: ({ fte }) => aantal(fte) },
    { key: 'schaal', head: 'Schaal', cell: ({ schaal }) => schaal || 'onbekend' },
    { key: 'graad', head: 'Bevoegdheid voor dit vak', cell: ({ graad }) => (graad ? graadNamen[graad] : <span className="half">niet vastgelegd</span>) },
    { key: 'vwo', head: 'Vwo 4–6', cell: ({ vwoBovenbouw }) => (vwoBovenbouw ? 'geeft daar les' : '–') },
    { key: 'studie', head: 'Studie', cell: ({ studeert }) => (studeert ? <Status kind="bezig">volgt een master</Status> : '–') },
  ];
  return (
    <Plate title="Per sectie: wie kan een master halen?" notes={
      <>
        <p>Collega’s zonder master die hetzelfde vak geven op dezelfde school en, voor zover bekend, langer dan {jaren} jaar blijven.</p>
        <p><b>Dit is een begin voor een gesprek, geen oordeel.</b> Of iemand wil, kan en tijd heeft, weet alleen die collega zelf. De lijst is op alfabet en zegt niets over geschiktheid.</p>
      </>
    }>
      {secties.length === 0 ? <EmptyState level={3} title="Geen sectie verliest iemand in deze termijn"><p>Kies een langere termijn, of reken ook met wat mogelijk is.</p></EmptyState> : secties.map((sectie) => (
        <details key={`${sectie.schoolId}|${sectie.vakCode}`} className="border-t border-haarlijn py-(--r-3) first:border-t-0 first:pt-0">
          <summary>
            <b>{sectie.vak}</b>, {sectie.school} <span className="klein half">{sectie.vertrekken} van {sectie.leraren} {sectie.vertrekken === 1 ? 'vertrekt' : 'vertrekken'}{sectie.masters > 0 ? `, ${sectie.masters} met een master` : ''}</span>
            {2 * sectie.vertrekken >= sectie.leraren && sectie.leraren > 1 ? <span className="ml-(--r-2)"><Status kind="actie">de helft of meer</Status></span> : null}
          </summary>
          <div className="mt-(--r-3)">
            {sectie.kandidaten.length === 0 ? <p className="half">In deze sectie is niemand zonder master die langer blijft. Denk aan werven, of aan een collega van een andere school.</p>
              : <Table caption={`Collega’s zonder master die ${sectie.vak} geven op ${sectie.school}`} columns={columns} rows={[...sectie.kandidaten].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'))} rowKey={({ id }) => id} />}
          </div>
        </details>
      ))}
    </Plate>
  );
}
