import type { Metadata } from 'next';
import { PlanKader } from '@/components/plan/plan-kader';
import { TijdDatums } from '@/components/plan/tijdlijn/tijd-kop';
import { RegioKeuze, TijdKeuze } from '@/components/plan/tijdlijn/tijd-keuze';
import { TijdTabel } from '@/components/plan/tijdlijn/tijd-tabel';
import { Tijdlijn } from '@/components/plan/tijdlijn/tijdlijn';
import { Tijdseinen } from '@/components/plan/tijdlijn/tijdseinen';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { schooljaarInWoorden, vandaag as dagVandaag } from '@/lib/dates';
import { sectordatumsIn, vakantiesIn, vakantiesOnbekend } from '@/lib/plan/kalender';
import { planPad } from '@/lib/plan/plan';
import { tijdlijnTonen, type Planuitzicht } from '@/lib/plan/server/tijdlijn/tijdlijn-tonen';
import { tijdblad, urenInBeeld } from '@/lib/plan/tijdlijn';
import { tijdlijnKeuzeUit, type TijdlijnKeuze } from '@/lib/plan/tijdlijn.schema';
import { tijdseinen } from '@/lib/plan/tijdsein';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Tijdlijn van een plan' };

interface PageProps {
  params: Promise<{ bestuur: string; plan: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function TijdlijnPage({ params, searchParams }: PageProps) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const uitzicht = await tonen(tijdlijnTonen(toegang, plan));
  const basis = `/besturen/${toegang.bestuur.slug}`;
  const { beeld, keuze } = beeldVan(uitzicht, tijdlijnKeuzeUit(await searchParams));
  const { kader, groepen } = uitzicht;
  const hier = planPad(basis, kader.id, 'tijdlijn');
  const tekening = { as: beeld.blad.as, vandaag: beeld.vandaag, basis, planId: kader.id, schuift: kader.magSchrijven, hint: 'tijdlijn-hint' };
  return (
    <PlanKader kop={kader} huidig="tijdlijn" basis={basis} zij={groepen.length > 0 ? <Tijdseinen seinen={beeld.seinen} /> : undefined} zijNaam="Let op in deze tijdlijn">
      <div className="tijd-titel"><h2>Tijdlijn</h2><TijdKeuze blad={beeld.blad} keuze={keuze} hier={hier} vandaag={beeld.vandaag} /></div>
      {groepen.length === 0 ? (
        <EmptyState title="Er staat nog niets in de tijd" actions={kader.magSchrijven ? <LinkButton href={planPad(basis, kader.id)} variant="hoofd">Activiteiten toevoegen</LinkButton> : undefined}>
          <p>Zodra het plan activiteiten heeft, ziet u ze hier tussen de vakanties en de datums van de sector, met de uren per kwartaal eronder.</p>
        </EmptyState>
      ) : (
        <>
          <Tijdlijn {...beeld} groepen={groepen} gereserveerd={kader.urenPerKwartaal} verlof={uitzicht.verlof} tekening={tekening} adres={`/api/besturen/${encodeURIComponent(toegang.bestuur.slug)}/plan/${kader.id}/activiteiten`} />
          <RegioKeuze keuze={keuze} hier={hier} regio={beeld.regio} onbekend={beeld.onbekend} />
          <TijdTabel groepen={groepen} uren={beeld.uren.kwartalen} basis={basis} planId={kader.id} />
          <TijdDatums vakanties={beeld.vakanties} momenten={beeld.momenten} vandaag={beeld.vandaag} />
        </>
      )}
    </PlanKader>
  );
}

/** What is in the picture, for one choice of the address. */
function beeldVan({ kader, groepen, verlof, regio: eigen }: Planuitzicht, keuze: TijdlijnKeuze) {
  const vandaag = dagVandaag();
  const activiteiten = groepen.flatMap((groep) => groep.activiteiten);
  const blad = tijdblad(kader, activiteiten, keuze, vandaag);
  const regio = keuze.regio === 'geen' ? null : keuze.regio ?? eigen;
  const vakanties = regio === null ? [] : vakantiesIn(regio, blad.as);
  const uren = urenInBeeld(blad.as, activiteiten, kader.urenPerKwartaal, vandaag);
  const heel = urenInBeeld(tijdblad(kader, activiteiten, { zoom: 'plan' }, vandaag).as, activiteiten, kader.urenPerKwartaal, vandaag);
  const seinen = tijdseinen({ plan: kader, activiteiten, uren: heel.kwartalen, gereserveerd: kader.urenPerKwartaal, vakanties, secties: (verlof ?? []).flatMap(({ jaren }) => jaren) });
  return { keuze, beeld: { vandaag, blad, regio, vakanties, uren, seinen, momenten: sectordatumsIn(blad.as), onbekend: vakantiesOnbekend(blad.as).map(schooljaarInWoorden) } };
}
