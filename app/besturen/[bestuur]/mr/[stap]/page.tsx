import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { MrStapBlad } from '@/components/plan/mr/mr-stap-blad';
import { MrUitbrengenForm } from '@/components/plan/mr/mr-uitbrengen-form';
import { PlanLezen } from '@/components/plan/stap/plan-lezen';
import { PrintKnop } from '@/components/plan/stap/print-knop';
import { LinkButton } from '@/components/ui/button';
import { vandaag } from '@/lib/dates';
import { voorgelegdeStapTonen } from '@/lib/plan/server/mr/mr-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { mrUitbrengenAction } from '../../plan/[plan]/medezeggenschap/actions';

export const metadata: Metadata = { title: 'Voorgelegd plan' };

interface PageProps { params: Promise<{ bestuur: string; stap: string }> }

/** For a member of the (P)MR: the question, the plan as it was put, and the own judgement. */
export default async function VoorgelegdeStapPage({ params }: PageProps) {
  const { bestuur, stap: id } = await params;
  const toegang = await toegangTot(bestuur);
  const { stap, inhoud, magOordelen } = await tonen(voorgelegdeStapTonen(toegang, id));
  const basis = `/besturen/${toegang.bestuur.slug}/mr`;
  return (
    <>
      <PageTitle title={stap.plan} crumbs={[{ naam: 'Voorgelegd', href: basis }, { naam: stap.schoolNaam ?? 'Het hele bestuur' }]} subtitle="U leest het plan zoals het is voorgelegd. Het verandert niet meer terwijl u oordeelt."
        actions={<><PrintKnop />{magOordelen ? <LinkButton href="#oordeel" variant="hoofd">Naar het oordeel</LinkButton> : null}</>} />
      <MrStapBlad stap={stap} kop="h2" />
      {magOordelen ? (
        <section id="oordeel" aria-labelledby="oordeel-kop" className="oordeelvak">
          <h2 id="oordeel-kop">Uw oordeel</h2>
          <MrUitbrengenForm stap={stap} vandaag={vandaag()} action={mrUitbrengenAction.bind(null, toegang.bestuur.slug)} />
        </section>
      ) : null}
      <section aria-labelledby="plan-kop" className="mt-(--r-6)">
        <h2 id="plan-kop">Het plan, versie {stap.versie}</h2>
        <PlanLezen inhoud={inhoud} kop={3} />
      </section>
    </>
  );
}
