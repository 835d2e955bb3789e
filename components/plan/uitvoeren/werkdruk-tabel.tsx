import Link from 'next/link';
import { Table, type Column } from '@/components/ui/table';
import { Status } from '@/components/ui/status';
import { planPad } from '@/lib/plan/plan';
import type { Kwartaal } from '@/lib/plan/tijd';
import { bovenGrens, type Persoondruk, type Plandruk } from '@/lib/plan/werkdruk';

const uur = (getal: number): string => Math.round(getal).toLocaleString('nl-NL');

/** A cell of hours; above the limit it says so in words too. */
function Cel({ uren, grens, wat }: { uren: number; grens: number | null; wat: string }) {
  const boven = bovenGrens(uren, grens);
  return <span className="drukcel getal" data-boven={boven || undefined}>{uur(uren)}{boven ? <span className="alleen-voorlezen">, meer dan {wat}</span> : null}</span>;
}

/** Hours per person: the parts of each, per plan, one fold away. */
export function PersonenTabel({ personen, kwartalen, grens }: { personen: Persoondruk[]; kwartalen: readonly Kwartaal[]; grens: number | null }) {
  const kolommen: Column<Persoondruk>[] = [
    { key: 'naam', head: 'Wie', rowHead: true, cell: (persoon) => <>{persoon.id === null ? <span className="rood">{persoon.naam}</span> : persoon.naam}<Delen persoon={persoon} /></> },
    { key: 'scholen', head: 'Waar', cell: ({ scholen }) => <span className="half">{scholen.join(', ')}</span> },
    ...kwartalen.map((kwartaal, i): Column<Persoondruk> => ({ key: kwartaal.begin, head: kwartaal.naam, align: 'rechts', cell: ({ uren }) => <Cel uren={uren[i] ?? 0} grens={grens} wat={`${grens ?? 0} uur`} /> })),
    { key: 'totaal', head: 'Schooljaar', align: 'rechts', cell: ({ totaal }) => <b className="getal">{uur(totaal)}</b> },
  ];
  return <Table caption="Uren per persoon per kwartaal" columns={kolommen} rows={personen} rowKey={({ id }) => id ?? 'niemand'} />;
}

function Delen({ persoon: { naam, delen } }: { persoon: Persoondruk }) {
  return (
    <details className="drukdelen"><summary>{delen.length === 1 ? '1 activiteit' : `${delen.length} activiteiten`}<span className="alleen-voorlezen"> van {naam}</span></summary>
      <ul>{delen.map(({ planId, activiteit, planNaam, schoolNaam, uren }, i) => <li key={`${planId}-${i}`}>{activiteit}, {uur(uren.reduce((som, een) => som + een, 0))} uur <span className="half">({schoolNaam ?? 'het hele bestuur'}, {planNaam})</span></li>)}</ul>
    </details>
  );
}

/** Hours per plan against what was reserved for it. */
export function PlannenTabel({ plannen, kwartalen, basis }: { plannen: Plandruk[]; kwartalen: readonly Kwartaal[]; basis: string }) {
  const kolommen: Column<Plandruk>[] = [
    { key: 'plan', head: 'Plan', rowHead: true, cell: ({ plan }) => <><Link href={planPad(basis, plan.id, 'tijdlijn')} prefetch={false}>{plan.naam}</Link><br /><small className="half">{plan.schoolNaam ?? 'Het hele bestuur'}{plan.vastgesteld ? '' : ', nog niet vastgesteld'}</small></> },
    ...kwartalen.map((kwartaal, i): Column<Plandruk> => ({ key: kwartaal.begin, head: kwartaal.naam, align: 'rechts', cell: ({ uren, plan }) => <Cel uren={uren[i] ?? 0} grens={plan.gereserveerd} wat="gereserveerd" /> })),
    { key: 'gereserveerd', head: 'Gereserveerd per kwartaal', align: 'rechts', cell: ({ plan }) => (plan.gereserveerd === null ? 'geen' : <span className="getal">{uur(plan.gereserveerd)}</span>) },
    { key: 'oordeel', head: 'Past het', cell: ({ plan, boven }) => <Past gereserveerd={plan.gereserveerd} boven={boven.filter(Boolean).length} /> },
  ];
  return <Table caption="Uren per plan per kwartaal naast wat is gereserveerd" columns={kolommen} rows={plannen} rowKey={({ plan }) => plan.id} />;
}

function Past({ gereserveerd, boven }: { gereserveerd: number | null; boven: number }) {
  if (gereserveerd === null) return <Status kind="onbekend">niets gereserveerd</Status>;
  return boven === 0 ? <Status kind="vast">past</Status> : <Status kind="actie">{boven === 1 ? '1 kwartaal te vol' : `${boven} kwartalen te vol`}</Status>;
}
