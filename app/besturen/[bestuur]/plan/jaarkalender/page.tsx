import type { Metadata } from 'next';
import Link from 'next/link';
import { SegmentedLinks } from '@/components/form/segmented';
import { PageTitle } from '@/components/layout/page-title';
import { Jaarkalender } from '@/components/plan/jaarkalender/jaarkalender';
import { PlannenTabs } from '@/components/plan/plannen-tabs';
import { schooljaarInWoorden, vandaag } from '@/lib/dates';
import { jaarkalenderAdres, jaarkalenderKeuzeUit, KALENDERKEUZES, KALENDERWOORDEN, type JaarkalenderKeuze } from '@/lib/plan/jaarkalender';
import { REGIOS, REGIOWOORDEN, vakantiesOnbekend, type Vakantieregio } from '@/lib/plan/kalender';
import { jaarkalenderTonen } from '@/lib/plan/server/portfolio/jaarkalender-tonen';
import { schooljaarPeriode } from '@/lib/plan/tijd';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Jaarkalender' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function JaarkalenderPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const keuze = jaarkalenderKeuzeUit(await searchParams);
  const { maanden, regio, plannen } = await tonen(jaarkalenderTonen(toegang, keuze));
  const basis = `/besturen/${toegang.bestuur.slug}`;
  return (
    <>
      <PageTitle title={`Jaarkalender ${schooljaarInWoorden(keuze.schooljaar)}`} crumbs={[{ naam: 'Plan', href: `${basis}/plan` }, { naam: 'Jaarkalender' }]} subtitle="Waar uw plannen mee moeten rekenen: de datums van de sector, de schoolvakanties, en wat u zelf afsprak. Wie een venster mist, verliest een jaar." />
      <PlannenTabs basis={`${basis}/plan`} huidig="jaarkalender" />
      <Keuze keuze={keuze} hier={`${basis}/plan/jaarkalender`} regio={regio} />
      <Jaarkalender maanden={maanden} vandaag={vandaag()} basis={basis} />
      {plannen === 0 ? <p className="klein half">Zodra er een plan is dat u mag zien, staan ook de datums van dat plan hier.</p> : null}
    </>
  );
}

function Keuze({ keuze, hier, regio }: { keuze: JaarkalenderKeuze; hier: string; regio: Vakantieregio | null }) {
  const naar = (wijziging: Partial<JaarkalenderKeuze>) => hier + jaarkalenderAdres(keuze, wijziging);
  const jaar = (schooljaar: number, teken: string) => <Link href={naar({ schooljaar })} prefetch={false} className="knop klein-knop" aria-label={`Schooljaar ${schooljaarInWoorden(schooljaar)}`}>{teken}</Link>;
  const onbekend = regio !== null && vakantiesOnbekend(schooljaarPeriode(keuze.schooljaar)).length > 0;
  return (
    <div className="jaarkeuze">
      <div className="tijd-stap">{jaar(keuze.schooljaar - 1, '←')}<b>{schooljaarInWoorden(keuze.schooljaar)}</b>{jaar(keuze.schooljaar + 1, '→')}</div>
      <SegmentedLinks label="Wat in de kalender staat" links={KALENDERKEUZES.map((toon) => ({ naam: KALENDERWOORDEN[toon], current: toon === keuze.toon, href: naar({ toon }) }))} />
      {keuze.toon === 'sector' ? null : <SegmentedLinks label="Welke activiteiten" links={[{ naam: 'Mijlpalen en wat van u is', current: keuze.activiteiten === undefined, href: naar({ activiteiten: undefined }) }, { naam: 'Alle activiteiten', current: keuze.activiteiten === 'alle', href: naar({ activiteiten: 'alle' }) }]} />}
      {keuze.toon === 'plannen' ? null : <SegmentedLinks label="Schoolvakanties van regio" links={[...REGIOS.map((een) => ({ naam: REGIOWOORDEN[een], current: een === regio, href: naar({ regio: een }) })), { naam: 'Geen vakanties', current: regio === null, href: naar({ regio: 'geen' }) }]} />}
      {onbekend ? <p className="klein half">Van dit schooljaar zijn hier nog geen vakanties bekend.</p> : null}
    </div>
  );
}
