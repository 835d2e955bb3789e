import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { PlannenTabs } from '@/components/plan/plannen-tabs';
import { PortfolioFilterBar } from '@/components/plan/portfolio/portfolio-filter';
import { PortfolioTabel } from '@/components/plan/portfolio/portfolio-tabel';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { vandaag } from '@/lib/dates';
import type { Portfolio } from '@/lib/plan/portfolio';
import { PLANNEN_PER_PAGINA, portfolioAdres, portfolioFilterUit } from '@/lib/plan/portfolio.schema';
import { portfolioTonen } from '@/lib/plan/server/portfolio/portfolio-tonen';
import { aantalVan } from '@/lib/plan/woorden';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Plannen' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function PlannenPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const plannen = await tonen(portfolioTonen(toegang, portfolioFilterUit(await searchParams)));
  const bestuur = `/besturen/${toegang.bestuur.slug}`;
  const basis = `${bestuur}/plan`;
  const schrijft = kan(toegang, 'plan:schrijven');
  const nieuw = schrijft ? <LinkButton href={`${basis}/nieuw`} variant="hoofd">Nieuw plan</LinkButton> : undefined;
  const team = bereikVoor(toegang, 'plan:lezen')?.soort === 'team';
  return (
    <>
      <PageTitle title="Plannen" subtitle={ondertitel(plannen, team)} actions={nieuw} />
      <PlannenTabs basis={basis} huidig="plannen" />
      {plannen.alle === 0 ? (
        <EmptyState title={team ? 'Er is u nog geen plan voorgelegd' : 'Er is nog geen plan'} actions={nieuw ?? <LinkButton href={`${bestuur}/cyclus`}>Naar de cyclus</LinkButton>}>
          {team
            ? <p>U ziet hier de plannen die u beoordeelt, en de plannen waarin u eigenaar van een activiteit bent.</p>
            : <p>Een plan zegt wat u gaat doen om meer masters te krijgen: activiteiten met een eigenaar, een periode, uren en geld. Het groeit uit wat u in de cyclus koos.</p>}
        </EmptyState>
      ) : <Lijst plannen={plannen} basis={basis} bestuur={bestuur} />}
    </>
  );
}

function ondertitel({ alle, perSignaal, wachtend }: Portfolio, team: boolean): string {
  const aandacht = perSignaal['let-op'] + perSignaal.vastgelopen + wachtend;
  const wie = team ? 'De plannen die u beoordeelt of waarin u iets doet.' : 'Alle plannen binnen uw bereik: hoe ver ze zijn, wat er eerst komt en waar het schuurt.';
  return alle === 0 ? wie : `${wie} ${aandacht === 0 ? 'Geen plan vraagt nu aandacht.' : aandacht === 1 ? 'Eén plan vraagt aandacht.' : `${aantalVan(aandacht, 'plan', 'plannen')} vragen aandacht.`}`;
}

function Lijst({ plannen, basis, bestuur }: { plannen: Portfolio; basis: string; bestuur: string }) {
  const { filter, totaal, pagina, paginas, rijen } = plannen;
  const adres = portfolioAdres(filter);
  const eerste = (pagina - 1) * PLANNEN_PER_PAGINA + 1;
  const bestand = (vorm: string) => `${basis}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=${vorm}`;
  if (totaal === 0) {
    return (
      <>
        <PortfolioFilterBar portfolio={plannen} basis={basis} />
        <EmptyState title="Geen plan gevonden" actions={<LinkButton href={`${basis}?toestand=alle`}>Alle plannen tonen</LinkButton>}><p>Geen plan past bij wat u koos. Kijk of de school of de stand te krap staat.</p></EmptyState>
      </>
    );
  }
  return (
    <>
      <PortfolioFilterBar portfolio={plannen} basis={basis} />
      <PortfolioTabel portfolio={plannen} basis={bestuur} vandaag={vandaag()} />
      <Pagination page={pagina} pageCount={paginas} href={(nieuwe) => basis + portfolioAdres(filter, { pagina: nieuwe })} summary={`${eerste} tot en met ${eerste + rijen.length - 1} van ${aantalVan(totaal, 'plan', 'plannen')}`} />
      <div className="mt-(--r-5) flex flex-wrap items-center gap-(--r-3)">
        <p className="klein half">Deze lijst bewaren:</p>
        <LinkButton href={bestand('xlsx')} download size="klein">Excel-bestand</LinkButton>
        <LinkButton href={bestand('csv')} download size="klein">CSV-bestand</LinkButton>
      </div>
    </>
  );
}
