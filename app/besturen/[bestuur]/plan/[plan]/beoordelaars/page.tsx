import type { Metadata } from 'next';
import Link from 'next/link';
import { BeoordelaarsForm } from '@/components/plan/beoordelaars-form';
import { BeoordelaarsStand } from '@/components/plan/beoordelaars-stand';
import { PlanKader } from '@/components/plan/plan-kader';
import { Message } from '@/components/ui/message';
import { beoordelaarsTonen } from '@/lib/plan/server/beoordelen/beoordelaars-tonen';
import { planPad } from '@/lib/plan/plan';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { beoordelaarHerinnerenAction, beoordelaarsZettenAction } from '../beoordelen/actions';

export const metadata: Metadata = { title: 'Beoordelaars' };

export default async function BeoordelaarsPage({ params }: { params: Promise<{ bestuur: string; plan: string }> }) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const { kader, collegas, oordelen, regel, magWijzigen, magHerinneren } = await tonen(beoordelaarsTonen(toegang, plan));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const zij = (
    <>
      {kader.versienummer > 0 ? <BeoordelaarsStand planId={kader.id} versienummer={kader.versienummer} oordelen={oordelen} herinneren={magHerinneren ? beoordelaarHerinnerenAction.bind(null, slug) : null} /> : null}
      <section aria-labelledby="regel-kop">
        <h2 id="regel-kop">De regel</h2>
        {regel ? <p className="klein">{regel.namen.length > 0 ? `Kiest u niemand, dan vraagt Masterkompas bij het indienen: ${regel.namen.join(', ')}. Zij krijgen ${regel.dagen} dagen.` : 'De regel wijst nu niemand aan. Kies hier zelf wie beoordeelt.'}</p>
          : <p className="klein">Er is nog geen regel voor deze school. Met een regel hoeft u de beoordelaars niet elke keer te kiezen.</p>}
        <p className="klein mt-(--r-2)"><Link href={`${basis}/plan/beoordelingsregels`} prefetch={false}>Regels voor beoordelen</Link></p>
      </section>
    </>
  );
  return (
    <PlanKader kop={kader} huidig={null} basis={basis} titel="Beoordelaars" ondertitel="Wie leest dit plan voordat het wordt vastgesteld, en voor wanneer?" zij={zij} zijNaam="Stand van het beoordelen">
      {magWijzigen ? <div className="max-w-xl"><BeoordelaarsForm kader={kader} collegas={collegas} oordelen={oordelen} action={beoordelaarsZettenAction.bind(null, slug)} /></div> : (
        <Message title="De beoordelaars staan vast">
          <p>Dit plan is al beoordeeld. Maakt u een nieuwe versie, dan kiest u opnieuw wie haar leest. <Link href={planPad(basis, kader.id, 'beoordelen')} prefetch={false}>Lees wat zij vonden</Link>.</p>
        </Message>
      )}
    </PlanKader>
  );
}
