import type { Metadata } from 'next';
import { PlanKader } from '@/components/plan/plan-kader';
import { Beoordeelblad } from '@/components/plan/beoordeelblad';
import { BeoordelaarsStand } from '@/components/plan/beoordelaars-stand';
import { PlanVragen, nodigZin } from '@/components/plan/plan-vragen';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { planPad } from '@/lib/plan/plan';
import { beoordelenTonen, teLezen, type Beoordeelpagina } from '@/lib/plan/server/beoordelen/beoordelen-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { beoordelaarHerinnerenAction, opmerkingBeantwoordenAction, opmerkingPlaatsenAction, opmerkingVerwerkenAction, planoordeelGevenAction } from './actions';

export const metadata: Metadata = { title: 'Beoordelen' };

interface PageProps {
  params: Promise<{ bestuur: string; plan: string }>;
  searchParams: Promise<{ toon?: string | string[] }>;
}

/** For who was asked: what changed since the version judged last, questions at the spot, and the judgement. For others: what is asked and how it stands. */
export default async function BeoordelenPage({ params, searchParams }: PageProps) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const pagina = await tonen(beoordelenTonen(toegang, plan));
  const { kader, vragen, versie, sinds, magOordelen } = pagina;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const acties = { verwerken: opmerkingVerwerkenAction.bind(null, slug), reageren: opmerkingBeantwoordenAction.bind(null, slug) };
  const kiezen = pagina.magKiezen ? <LinkButton href={planPad(basis, kader.id, 'beoordelaars')}>Beoordelaars kiezen</LinkButton> : null;
  const zij = vragen.oordelen.length > 0 && versie ? (
    <>
      <BeoordelaarsStand planId={kader.id} versienummer={versie.nummer} oordelen={vragen.oordelen} herinneren={pagina.magKiezen && magHerinneren(pagina) ? beoordelaarHerinnerenAction.bind(null, slug) : null} />
      <p className="klein half">{nodigZin(vragen)}</p>
      {kiezen}
    </>
  ) : null;
  return (
    <PlanKader kop={kader} huidig="beoordelen" basis={basis} zij={zij} zijNaam="Oordelen" acties={magOordelen ? <LinkButton href="#uw-oordeel" variant="hoofd">Naar uw oordeel</LinkButton> : undefined}>
      {versie === null ? (
        <EmptyState title="Er is nog niets te beoordelen" actions={<>{kiezen}<LinkButton href={planPad(basis, kader.id)} variant={kiezen ? 'stil' : 'gewoon'}>Naar het plan</LinkButton></>}>
          <p>Zodra het plan is ingediend, lezen de beoordelaars hier wat er staat. Zij stellen vragen bij een activiteit en geven een oordeel. {vragen.oordelen.length > 0 ? `Gevraagd: ${vragen.oordelen.map(({ naam }) => naam).join(', ')}.` : 'Er is nog niemand gevraagd.'}</p>
        </EmptyState>
      ) : kader.beoordelaar ? (
        <Beoordeelblad
          versie={versie} sinds={sinds} vragen={vragen} mijn={pagina.mijn} basis={basis} acties={acties} alles={(await searchParams).toon === 'alles'} hier={planPad(basis, kader.id, 'beoordelen')}
          lezen={sinds ? teLezen(versie.inhoud, sinds.verschil, vragen) : null} ikId={toegang.gebruiker.id} toestand={kader.toestand}
          oordelen={magOordelen ? { oordeel: planoordeelGevenAction.bind(null, slug), vraag: opmerkingPlaatsenAction.bind(null, slug) } : null}
        />
      ) : <PlanVragen vragen={vragen} basis={basis} acties={acties} zonderOordelen />}
    </PlanKader>
  );
}

const magHerinneren = ({ kader: { toestand, cyclusDicht } }: Beoordeelpagina) => !cyclusDicht && (toestand === 'ingediend' || toestand === 'wijzigingen-gevraagd');
