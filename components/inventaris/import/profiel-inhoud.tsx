import { Table } from '@/components/ui/table';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Profielinhoud } from '@/lib/inventaris/import/profielen';
import { doelvelden } from '@/lib/inventaris/import/velden';

/** What a profile reads: per field the column names it looks for, and the words it understands. */
export function ProfielInhoud({ soort, inhoud }: { soort: ImportSoort; inhoud: Profielinhoud }) {
  const velden = doelvelden(soort).filter(({ veld }) => inhoud.velden[veld] || inhoud.waarden[veld]);
  return (
    <Table
      caption="Kolommen en woorden van dit profiel" rows={velden} rowKey={({ veld }) => veld}
      columns={[
        { key: 'veld', head: 'Wordt', cell: ({ label, verplicht }) => <>{label}{verplicht ? <small className="zacht"> · nodig</small> : null}</> },
        { key: 'kolommen', head: 'Kolomnamen die we zoeken', wide: true, cell: ({ veld }) => inhoud.velden[veld]?.join(' · ') ?? <span className="zacht">geen</span> },
        { key: 'woorden', head: 'Woorden die we vertalen', wide: true, cell: ({ veld }) => woorden(inhoud, veld) },
      ]}
    />
  );
}

function woorden({ waarden }: Profielinhoud, veld: string) {
  const paren = Object.entries(waarden[veld] ?? {});
  if (paren.length === 0) return <span className="zacht">–</span>;
  return <ul className="profielwoorden">{paren.map(([van, naar]) => <li key={van}>{van} <span className="zacht" aria-hidden="true">→</span> <span className="alleen-voorlezen">wordt</span> {naar.replaceAll('-', ' ')}</li>)}</ul>;
}
