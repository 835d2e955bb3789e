import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { PlanKader } from '@/components/plan/plan-kader';
import { ActiviteitenLopend } from '@/components/plan/uitvoeren/activiteiten-lopend';
import { Bijsturingen } from '@/components/plan/uitvoeren/bijsturingen';
import { Nulmeting } from '@/components/plan/uitvoeren/nulmeting';
import { Perioden } from '@/components/plan/uitvoeren/perioden';
import { Standregel } from '@/components/plan/uitvoeren/stand-regel';
import { Vragen3b } from '@/components/plan/uitvoeren/vragen-3b';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { planPad } from '@/lib/plan/plan';
import { volgendeHandeling } from '@/lib/plan/plankader';
import { voortgangTonen } from '@/lib/plan/server/uitvoering/voortgang-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { activiteitBijwerkenAction, bijsturenAction, planstatusGevenAction } from '../../uitvoeren-acties';

export const metadata: Metadata = { title: 'Voortgang van een plan' };

export default async function VoortgangPage({ params }: { params: Promise<{ bestuur: string; plan: string }> }) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(voortgangTonen(toegang, plan));
  const { kader, voortgang, nulmeting, vragen, vandaag } = pagina;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const zij = vragen && vragen.length > 0 ? <Vragen3b vragen={vragen} pad={`${basis}/cyclus/${kader.cyclusId}`} /> : undefined;
  const stap = volgendeHandeling(kader);
  if (voortgang === null) {
    return (
      <PlanKader kop={kader} huidig="voortgang" basis={basis} zij={zij} zijNaam="Vragen van fase 3B">
        <EmptyState title="Dit plan wordt nog niet uitgevoerd" actions={stap ? <LinkButton href={planPad(basis, kader.id, stap.deel)} variant="hoofd">{stap.naam}</LinkButton> : <LinkButton href={planPad(basis, kader.id)}>Naar het plan</LinkButton>}>
          <p>Zodra de bestuurder het plan vaststelt, werkt iedereen hier en in Mijn werk de eigen activiteiten bij. U ziet dan hoe ver het plan is naast wat is afgesproken, wat is bijgestuurd en waarom.</p>
        </EmptyState>
      </PlanKader>
    );
  }
  return (
    <PlanKader kop={kader} huidig="voortgang" basis={basis} zij={zij} zijNaam="Vragen van fase 3B">
      <Standregel voortgang={voortgang} naam={kader.naam} />
      <Perioden pagina={pagina} actie={planstatusGevenAction.bind(null, slug)} sleutel={randomUUID()} />
      <ActiviteitenLopend pagina={pagina} basis={basis} actie={activiteitBijwerkenAction.bind(null, slug)} />
      {nulmeting ? <Nulmeting nulmeting={nulmeting} as={{ begin: kader.begin, einde: kader.einde }} vandaag={vandaag} /> : null}
      <Bijsturingen pagina={pagina} actie={bijsturenAction.bind(null, slug)} sleutel={randomUUID()} />
    </PlanKader>
  );
}
