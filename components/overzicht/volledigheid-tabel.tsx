import { Table } from '@/components/ui/table';
import { geleden } from '@/lib/dates';
import type { Groepstand } from '@/lib/overzicht/stand';
import { procentKort } from '@/lib/overzicht/woorden';
import { Deelmeter } from './deelmeter';

interface VolledigheidTabelProps {
  groepen: readonly Groepstand[];
  rijKop: 'School' | 'Team';
}

/** How complete the data are behind the figures, in three bars per school. */
export function VolledigheidTabel({ groepen, rijKop }: VolledigheidTabelProps) {
  return (
    <div className="volledig"><Table
      caption={`Volledigheid van de gegevens per ${rijKop.toLowerCase()}`}
      rows={groepen.filter((groep) => groep.leraren > 0)}
      rowKey={(groep) => groep.id}
      columns={[
        { key: 'naam', head: rijKop, cell: (groep) => groep.naam, rowHead: true },
        { key: 'diploma', head: 'Diploma bekend', cell: ({ volledigheid: v }) => <Deel deel={v.metDiploma} heel={v.leraren} /> },
        { key: 'screening', head: 'Diploma’s gescreend', cell: ({ volledigheid: v }) => <Deel deel={v.gescreend} heel={v.diplomas} /> },
        { key: 'lessen', head: 'Lessen bekend', cell: ({ volledigheid: v }) => <Deel deel={v.metLessen} heel={v.leraren} /> },
        { key: 'oud', head: 'Bijgewerkt', align: 'rechts', cell: ({ volledigheid: v }) => (v.bijgewerktOp === null ? '' : geleden(v.bijgewerktOp)) },
      ]}
    /></div>
  );
}

function Deel({ deel, heel }: { deel: number; heel: number }) {
  if (heel === 0) return <span className="zacht">niets</span>;
  return <span className="deelbalk"><Deelmeter deel={deel} heel={heel} /><span>{procentKort((deel / heel) * 100)} <small>{deel} van {heel}</small></span></span>;
}
