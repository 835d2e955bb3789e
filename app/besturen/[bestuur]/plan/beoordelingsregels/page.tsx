import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { RegelForm } from '@/components/plan/regel-form';
import type { Regelplek } from '@/lib/plan/beoordelingsregel';
import { regelsTonen } from '@/lib/plan/server/beoordelen/regels';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { regelBewarenAction, regelWissenAction } from './actions';

export const metadata: Metadata = { title: 'Regels voor beoordelen' };

/** Who reviews plans when nobody was chosen for a plan. */
export default async function BeoordelingsregelsPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const plekken = await tonen(regelsTonen(toegang));
  const { slug } = toegang.bestuur;
  const [bewaren, wissen] = [regelBewarenAction.bind(null, slug), regelWissenAction.bind(null, slug)];
  return (
    <>
      <PageTitle title="Regels voor beoordelen" crumbs={[{ naam: 'Plan', href: `/besturen/${slug}/plan` }, { naam: 'Regels voor beoordelen' }]}
        subtitle="Met een regel weet Masterkompas bij het indienen wie een plan leest. Per plan kunt u altijd anders kiezen." />
      <ul className="regellijst">
        {plekken.map((plek) => (
          <li key={plek.schoolId ?? 'bestuur'} id={`regel-van-${plek.schoolId ?? 'bestuur'}`}>
            <div><h2>{plek.naam}</h2><p className="klein half">{soortVan(plek)}</p></div>
            <div className="grid gap-(--r-2)">
              <p>{wieVan(plek)}</p>
              {plek.magWijzigen ? <details><summary className="klein">{plek.regel ? 'Regel wijzigen' : 'Regel maken'}<span className="alleen-voorlezen"> voor {plek.naam}</span></summary><div className="mt-(--r-3) max-w-xl"><RegelForm plek={plek} bewaren={bewaren} wissen={wissen} /></div></details> : null}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function soortVan({ schoolId, regel, nu }: Regelplek): string {
  if (schoolId === null) return 'voor elke school zonder eigen regel';
  return regel ? 'eigen regel' : nu === null ? 'nog geen regel' : 'regel van het bestuur';
}

function wieVan({ schoolId, regel, nu }: Regelplek): string {
  if (nu === null) return schoolId === null ? 'Er is nog geen regel. Elke school kiest zelf wie een plan beoordeelt.' : 'Wie een plan schrijft, kiest zelf wie het beoordeelt.';
  const extra = regel ? ` ${regel.quorum === null ? 'Iedereen moet akkoord zijn' : regel.quorum === 1 ? 'Eén akkoord is genoeg' : `${regel.quorum} akkoorden zijn genoeg`}, binnen ${regel.dagen} ${regel.dagen === 1 ? 'dag' : 'dagen'}.` : '';
  if (schoolId === null && regel?.wie === 'teamleiders') return `De teamleiders van de school van het plan.${extra}`;
  return `${nu.length === 0 ? 'De regel wijst hier nu niemand aan.' : `${nu.join(', ')}.`}${extra}`;
}
