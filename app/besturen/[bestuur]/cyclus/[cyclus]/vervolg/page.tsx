import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { VervolgForm } from '@/components/plan/afsluiten/vervolg-form';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { cyclusVervolgenTonen } from '@/lib/plan/server/cyclus-vervolgen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { cyclusVervolgenAction } from './actions';

export const metadata: Metadata = { title: 'Volgende cyclus' };

export default async function CyclusVervolgPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const scherm = await tonen(cyclusVervolgenTonen(toegang, cyclus));
  const { kop, opvolger } = scherm;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Volgende cyclus" ondertitel={`U begint opnieuw, met wat blijft uit ${kop.naam}.`}>
      <div className="max-w-2xl">
        {opvolger ? (
          <EmptyState title="Er is al een volgende cyclus" actions={<><LinkButton variant="hoofd" href={`${basis}/${opvolger.id}`}>Naar {opvolger.naam}</LinkButton><LinkButton href={`${basis}/vergelijken?links=${kop.id}&rechts=${opvolger.id}`}>Vergelijken</LinkButton></>}>
            <p>Op {kop.naam} bouwt één cyclus voort. Wilt u er meer uit overnemen, kopieer het dan uit de vorige cyclus: bij elke fase staat links een weg terug.</p>
          </EmptyState>
        ) : kop.afgeslotenOp === null ? (
          <EmptyState title="Deze cyclus loopt nog" actions={<LinkButton variant="hoofd" href={`${basis}/${kop.id}/afsluiten`}>Naar afsluiten</LinkButton>}>
            <p>Sluit hem eerst af. Dan blijft precies bewaard waar de volgende cyclus op voortbouwt, en kiest u hier wat meegaat.</p>
          </EmptyState>
        ) : <VervolgForm scherm={scherm} action={cyclusVervolgenAction.bind(null, slug)} sleutel={randomUUID()} terug={`${basis}/${kop.id}`} />}
      </div>
    </CyclusKader>
  );
}
