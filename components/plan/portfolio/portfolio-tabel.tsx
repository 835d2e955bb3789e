import Link from 'next/link';
import { Status, type StatusKind } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { activiteitAnker, planPad } from '@/lib/plan/plan';
import type { Planregel, Portfolio } from '@/lib/plan/portfolio';
import { portfolioAdres, type Plansortering } from '@/lib/plan/portfolio.schema';
import { inUitvoering } from '@/lib/plan/toestanden';
import { KLEURWOORDEN, type Kleur } from '@/lib/plan/voortgang';
import { aantalVan, dagKort } from '@/lib/plan/woorden';
import { PlanToestand } from './plan-toestand';

interface PortfolioTabelProps {
  portfolio: Portfolio;
  /** /besturen/<bestuur> */
  basis: string;
  vandaag: string;
}

/** Plans as rows: where each stands, how far it is, what comes next and where it goes wrong. */
export function PortfolioTabel({ portfolio: { rijen, filter }, basis, vandaag }: PortfolioTabelProps) {
  const sorteer = (sleutel: Plansortering, eerst: 'op' | 'af' = 'op'): Pick<Column<Planregel>, 'sortHref' | 'sorted'> => {
    const hier = filter.sorteer === sleutel;
    const richting = hier ? (filter.richting === 'op' ? 'af' : 'op') : eerst;
    return { sortHref: `${basis}/plan${portfolioAdres(filter, { sorteer: sleutel, richting })}`, ...(hier ? { sorted: filter.richting === 'op' ? 'oplopend' : 'aflopend' } : {}) };
  };
  const columns: Column<Planregel>[] = [
    { key: 'naam', head: 'Plan', ...sorteer('naam'), cell: (plan) => <><Link href={planPad(basis, plan.id)} prefetch={false}>{plan.naam}</Link><span className="block text-13 font-[400] text-inkt-3">{plan.school ?? 'Het hele bestuur'}{plan.cyclus === '' ? '' : `, ${plan.cyclus}`}</span></> },
    { key: 'toestand', head: 'Stand', ...sorteer('toestand'), cell: (plan) => <PlanToestand toestand={plan.toestand} herzien={inUitvoering(plan) && plan.toestand !== 'vastgesteld'} /> },
    { key: 'doel', head: 'Waarvoor', wide: true, cell: ({ doel, aantal }) => <>{doel === '' ? <span className="zacht">geen doel opgeschreven</span> : doel}<span className="block text-13 text-inkt-3">{aantalVan(aantal, 'activiteit', 'activiteiten')}</span></> },
    { key: 'voortgang', head: 'Voortgang', ...sorteer('voortgang', 'af'), cell: (plan) => <Voortgang plan={plan} /> },
    { key: 'datum', head: 'Volgende datum', ...sorteer('datum'), cell: (plan) => <Datum plan={plan} basis={basis} vandaag={vandaag} /> },
    { key: 'signaal', head: 'Signaal', wide: true, ...sorteer('aandacht'), cell: (plan) => <Signaal plan={plan} /> },
  ];
  return <Table caption="Plannen" columns={columns} rows={rijen} rowKey={({ id }) => id} />;
}

function Voortgang({ plan: { voortgang, verwacht, klaar, aantal } }: { plan: Planregel }) {
  if (voortgang === null) return <span className="zacht">nog niet begonnen</span>;
  return (
    <span className="planvoortgang">
      <svg aria-hidden="true" width="100%" height="9">
        <rect x=".5" y=".5" width="99%" height="8" className="b-rand" />
        <rect x=".5" y=".5" width={`${voortgang * 0.99}%`} height="8" className="b-vast" />
        {verwacht === null ? null : <line className="g-doel" x1={`${verwacht * 0.99}%`} x2={`${verwacht * 0.99}%`} y1="0" y2="9" />}
      </svg>
      <b>{voortgang}%</b> <small>{verwacht === null ? '' : `${verwacht}% volgens de planning, `}{klaar} van {aantal} klaar</small>
    </span>
  );
}

function Datum({ plan: { id, volgende }, basis, vandaag }: { plan: Planregel; basis: string; vandaag: string }) {
  if (!volgende) return <span className="zacht">–</span>;
  return (
    <>
      <span className={volgende.voorbij ? 'rood nw' : 'nw'}>{dagKort(volgende.dag, vandaag)}{volgende.voorbij ? ', voorbij' : ''}</span>
      <span className="block text-13 text-inkt-2">{volgende.activiteitId === null ? volgende.wat : <Link href={`${planPad(basis, id, 'tijdlijn')}#${activiteitAnker(volgende.activiteitId)}`} prefetch={false}>{volgende.wat}</Link>}</span>
    </>
  );
}

const MERK: Record<Kleur, StatusKind> = { 'op-koers': 'vast', 'let-op': 'actie', vastgelopen: 'fout' };

function Signaal({ plan: { signaal } }: { plan: Planregel }) {
  if (signaal.kleur === null) return signaal.actie ? <Status kind="actie">{signaal.waarom}</Status> : <span className="half">{signaal.waarom}</span>;
  return <Status kind={MERK[signaal.kleur]} note={signaal.waarom}>{KLEURWOORDEN[signaal.kleur]}</Status>;
}
