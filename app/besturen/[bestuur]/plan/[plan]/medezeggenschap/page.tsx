import type { Metadata } from 'next';
import { MrStapBlad } from '@/components/plan/mr/mr-stap-blad';
import { MrUitbrengenForm } from '@/components/plan/mr/mr-uitbrengen-form';
import { MrVoorleggenForm } from '@/components/plan/mr/mr-voorleggen-form';
import { PlanKader } from '@/components/plan/plan-kader';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { mrToelichting, mrUitleg } from '@/content/plan-mr';
import { vandaag } from '@/lib/dates';
import { planPad } from '@/lib/plan/plan';
import { mrKamerTonen } from '@/lib/plan/server/mr/mr-tonen';
import { dagErbij } from '@/lib/plan/tijd';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { mrUitbrengenAction, mrVoorleggenAction } from './actions';

export const metadata: Metadata = { title: 'Medezeggenschap' };

interface PageProps { params: Promise<{ bestuur: string; plan: string }> }

/** What was put before the (P)MR and what it said; who writes or adopts the plan puts it, or writes down what was said elsewhere. */
export default async function MedezeggenschapPage({ params }: PageProps) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const { kader, stappen, planversieId, magVoorleggen, magVastleggen, bestuur: naam } = await tonen(mrKamerTonen(toegang, plan));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const open = stappen.find(({ uitkomst }) => uitkomst === null);
  const zij = (
    <section aria-labelledby="mr-uitleg">
      <h2 id="mr-uitleg">Advies of instemming?</h2>
      {mrUitleg.map((alinea) => <p key={alinea.slice(0, 20)} className="klein mt-(--r-2)">{alinea}</p>)}
      <p className="klein mt-(--r-3)"><LinkButton href={planPad(basis, kader.id, 'gegevens')} size="klein" variant="stil">Gegevens van het plan</LinkButton></p>
    </section>
  );
  return (
    <PlanKader kop={kader} huidig={null} basis={basis} titel="Medezeggenschap" ondertitel="Wat is voorgelegd aan de (P)MR, en wat die ervan vindt." zij={zij} zijNaam="Uitleg">
      {magVoorleggen && planversieId !== null && kader.mrSoort !== 'geen' ? (
        <section aria-labelledby="voorleggen-kop">
          <h2 id="voorleggen-kop">Versie {kader.versienummer} voorleggen voor {kader.mrSoort === 'advies' ? 'advies' : 'instemming'}</h2>
          <MrVoorleggenForm planId={kader.id} planversieId={planversieId} soort={kader.mrSoort} morgen={dagErbij(vandaag(), 1)} action={mrVoorleggenAction.bind(null, slug)}
            toelichting={mrToelichting({ bestuur: naam, plek: kader.schoolNaam ?? 'het bestuur', plan: kader.naam })} />
        </section>
      ) : null}
      {open && magVastleggen ? (
        <section aria-labelledby="vastleggen-kop" className="mb-(--r-6)">
          <h2 id="vastleggen-kop">Oordeel vastleggen</h2>
          <p className="half mb-(--r-3)">De leden kunnen dit zelf doen. Gebeurde het in een vergadering? Dan legt u het hier namens hen vast.</p>
          <MrUitbrengenForm stap={open} vandaag={vandaag()} action={mrUitbrengenAction.bind(null, slug)} namens />
        </section>
      ) : null}
      {stappen.map((stap) => (
        <section key={stap.id} aria-labelledby={`stap-${stap.id}`} className="mb-(--r-6)">
          <h2 id={`stap-${stap.id}`}>Versie {stap.versie}</h2>
          <MrStapBlad stap={stap} />
        </section>
      ))}
      {stappen.length === 0 && !magVoorleggen ? (
        <EmptyState title="Nog niets voorgelegd" actions={<LinkButton href={planPad(basis, kader.id)}>Naar het plan</LinkButton>}>
          <p>{kader.mrSoort === 'geen' ? 'Voor dit plan is gekozen dat de medezeggenschap geen oordeel geeft. Dat kiest u bij de gegevens van het plan, zolang u eraan schrijft.' : 'Zodra de teamleiders akkoord zijn met een versie, kan zij hier worden voorgelegd.'}</p>
        </EmptyState>
      ) : null}
    </PlanKader>
  );
}
