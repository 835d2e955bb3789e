import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { VisitatieBlad, VisitatieForm } from '@/components/plan/evaluatie/visitatie-blad';
import { LeesredenBlok } from '@/components/plan/leesreden';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { magBeheren } from '@/lib/cyclus/beheer';
import { vandaag } from '@/lib/dates';
import { visitatiesTonen } from '@/lib/plan/server/evaluatie/visitaties-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { visitatieBewarenAction, visitatieVervallenAction } from './actions';

export const metadata: Metadata = { title: 'Collegiale visitatie' };

interface PageProps { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function VisitatiePage({ params, searchParams }: PageProps) {
  const [{ bestuur, cyclus }, { visitatie }] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const { kop, alleenLezen, visitaties } = await tonen(visitatiesTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const hier = `${basis}/${kop.id}/visitatie`;
  const mag = alleenLezen === null;
  const nieuw = <LinkButton href={`${hier}?visitatie=nieuw`} variant="hoofd">Visitatie toevoegen</LinkButton>;
  const open = mag ? visitaties.find(({ id }) => id === visitatie) ?? null : null;
  const schrijft = mag && (visitatie === 'nieuw' || open !== null);
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Collegiale visitatie" ondertitel="Collega’s van andere scholen kijken met u mee, met uw ontwikkelvraag in de hand." acties={mag && !schrijft && visitaties.length > 0 ? nieuw : undefined}>
      <LeesredenBlok reden={alleenLezen} basis={`${basis}/${kop.id}`} magBeheren={magBeheren(toegang, kop)} />
      {schrijft ? <VisitatieForm een={open} cyclusId={kop.id} bewaren={visitatieBewarenAction.bind(null, slug)} terug={hier} /> : visitaties.length === 0 ? (
        <EmptyState title="Nog geen visitatie" actions={mag ? nieuw : undefined}><p>Getrainde collega’s van een andere school bezoeken u, spreken met leraren en leiding, en vertellen wat zij zien. Schrijf hier op wat u voorbereidt, wat zij zagen en wat u ermee doet. Dat neemt u mee in uw evaluatie.</p></EmptyState>
      ) : visitaties.map((een) => <VisitatieBlad key={een.id} een={een} cyclusId={kop.id} vandaag={vandaag()} hier={hier} vervallen={mag ? visitatieVervallenAction.bind(null, slug) : null} />)}
    </CyclusKader>
  );
}
