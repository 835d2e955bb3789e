import Link from 'next/link';
import { voltijd } from '@/content/regels/voltijd';
import { aantal, procent } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { Status } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { schooljaarInWoorden } from '@/lib/dates';
import type { Sectieverlof, Studies } from '@/lib/inventaris/studies';

interface VerlofplannerProps {
  verlof: NonNullable<Studies['verlof']>;
  filter: Studies['filter'];
  basis: string;
}

/** Who is away for study in the same year, per section, and where that becomes too much. */
export function Verlofplanner({ verlof: { secties, lesjaar, zonderSectie }, filter: { schooljaar, grens }, basis }: VerlofplannerProps) {
  const teVeel = secties.filter(({ procent: deel }) => deel !== null && deel >= grens);
  const columns: Column<Sectieverlof>[] = [
    { key: 'sectie', head: 'Sectie', cell: ({ vak, school }) => <>{vak}<span className="block text-13 font-[400] text-inkt-3">{school}</span></> },
    { key: 'wie', head: 'Wie studeert', wide: true, cell: ({ wie }) => <ul className="m-0 list-none p-0">{wie.map((een) => <li key={een.id}><Link href={`${basis}/${een.id}`} prefetch={false}>{een.naam}</Link>, {aantal(een.uren)} uur <span className="half">{een.vervanging || een.vervangingsuren ? `(vervanging: ${[een.vervanging, een.vervangingsuren ? `${aantal(een.vervangingsuren)} uur` : ''].filter(Boolean).join(', ')})` : '(geen vervanging afgesproken)'}</span></li>)}</ul> },
    { key: 'mensen', head: 'Van de sectie', align: 'rechts', cell: ({ wie, mensen }) => `${wie.length} van ${mensen}` },
    { key: 'uren', head: 'Uur per week', align: 'rechts', cell: ({ perWeek }) => aantal(perWeek) },
    { key: 'deel', head: 'Aandeel', align: 'rechts', cell: ({ procent: deel }) => (deel === null ? '–' : deel >= grens ? <Status kind="actie" strong>{procent(deel)}</Status> : procent(deel)) },
  ];
  return (
    <Plate title={`Studieverlof in ${schooljaarInWoorden(schooljaar)}`} notes={
      <>
        <p>Per sectie: het studieverlof per week, naast de uren die de sectie werkt.</p>
        <p className="zacht">Een volledige baan is {voltijd.urenPerWeek.toLocaleString('nl-NL')} uur per week (bron: {voltijd.bron}). Wie in meer secties lesgeeft, telt in elk mee naar het deel van de lessen daar{lesjaar === schooljaar ? '' : `; de lessen zijn van schooljaar ${schooljaarInWoorden(lesjaar)}`}.</p>
      </>
    }>
      {teVeel.length > 0 ? <Message kind="pas-op" title={teVeel.length === 1 ? 'Eén sectie mist veel uren' : `${teVeel.length} secties missen veel uren`}><p>{teVeel.slice(0, 4).map(({ vak, school, procent: deel }) => `${vak} op ${school} (${procent(deel ?? 0)})`).join(', ')}. Kijk of een studie een jaar later kan beginnen, of regel vervanging.</p></Message> : null}
      {secties.length === 0 ? (
        <EmptyState level={3} title="Niemand heeft studieverlof in dit schooljaar"><p>Leg bij een studie per schooljaar de verlofuren vast. Dan ziet u hier welke secties mensen missen.</p></EmptyState>
      ) : <div className="mt-(--r-3)"><Table caption={`Studieverlof per sectie in ${schooljaarInWoorden(schooljaar)}`} columns={columns} rows={secties} rowKey={({ school, vak }) => `${school}|${vak}`} /></div>}
      {zonderSectie > 0 ? <p className="klein half mt-(--r-3)">{zonderSectie === 1 ? 'Van één leraar met verlof' : `Van ${zonderSectie} leraren met verlof`} zijn geen lessen bekend; die staan hier niet bij.</p> : null}
    </Plate>
  );
}
