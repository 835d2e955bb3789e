import { Table } from '@/components/ui/table';
import { datumInWoorden } from '@/lib/dates';
import type { Momentcijfer, Momentopname } from '@/lib/plan/momentopname';

/** The figures as they were, each with how it was counted. */
export function MomentCijfers({ cijfers }: { cijfers: NonNullable<Momentopname['cijfers']> }) {
  return (
    <section className="moment-deel" aria-labelledby="cijfers">
      <h2 id="cijfers">Cijfers</h2>
      <p className="moment-zin">Uit de inventaris, op peildatum {datumInWoorden(cijfers.peildatum)}. {cijfers.volledigheid.map(({ naam, tekst }) => `${naam}: ${tekst}`).join(', ')}.</p>
      {cijfers.lijst.map((cijfer) => <Cijfer key={cijfer.code} cijfer={cijfer} />)}
    </section>
  );
}

function Cijfer({ cijfer: { code, naam, kop, kolommen, uitleg, zin, regels } }: { cijfer: Momentcijfer }) {
  return (
    <div className="moment-cijfer">
      <h3 id={`cijfer-${code}`}>{naam}</h3>
      <p>{zin}</p>
      <details>
        <summary>Tabel en telling<span className="alleen-voorlezen">: {naam}</span></summary>
        {regels.length === 0 ? null : (
          <Table
            caption={naam} rows={regels} rowKey={(regel) => regel.naam}
            columns={[{ key: 'naam', head: kop, cell: (regel) => regel.naam }, ...kolommen.map((kolom, plaats) => ({ key: kolom, head: kolom, align: 'rechts' as const, cell: ({ getallen }: Momentcijfer['regels'][number]) => getallen[plaats]?.toLocaleString('nl-NL') ?? '' }))]}
          />
        )}
        <p className="klein half">{uitleg}</p>
      </details>
    </div>
  );
}
