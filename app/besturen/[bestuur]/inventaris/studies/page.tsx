import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Segment } from '@/components/inventaris/studie/studies-beeld';
import { StudiesFilterBar } from '@/components/inventaris/studie/studies-filter-bar';
import { StudiesTable } from '@/components/inventaris/studie/studies-table';
import { BeursregelsLade } from '@/components/inventaris/studie/regels-lade';
import { VensterMelding } from '@/components/inventaris/studie/venster-melding';
import { Verlofplanner } from '@/components/inventaris/studie/verlofplanner';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { studiesTonen } from '@/lib/inventaris/server/studies/studies-tonen';
import type { Studies } from '@/lib/inventaris/studies';
import { STUDIES_PER_PAGINA, studiesAdres, studiesFilterUit } from '@/lib/inventaris/studies-filter';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../mag';

export const metadata: Metadata = { title: 'Studies' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function StudiesPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const bereik = bereikVoor(toegang, 'inventaris:lezen');
  if (bereik?.soort === 'zelf' && bereik.medewerkerId) redirect(`${inventaris}/medewerkers/${bereik.medewerkerId}`);
  const studies = await tonen(studiesTonen(toegang, studiesFilterUit(await searchParams)));
  const basis = `${inventaris}/studies`;
  const nieuw = kan(toegang, 'inventaris:wijzigen') ? <LinkButton href={`${basis}/nieuw`} variant="hoofd">Studie toevoegen</LinkButton> : null;
  return (
    <>
      <PageTitle title="Studies" subtitle={`Wie studeert voor een master, met welke beurs en hoeveel studieverlof, en wat er daarna gebeurt.${bereik?.soort === 'team' ? ' U ziet alleen de leraren van uw eigen teams; daarover gaan ook de aantallen.' : ''}`} actions={nieuw} />
      <InventarisTabs basis={inventaris} huidig="studies" mag={inventarisMag(toegang)} />
      {studies.iemand ? (
        <>
          <div className="my-(--r-4)"><VensterMelding venster={studies.venster} aanvragers={studies.aanvragers} basis={basis} /><div className="-ml-(--r-2) mt-(--r-2)"><BeursregelsLade jaar={studies.venster.jaar} /></div></div>
          <Segment filter={studies.filter} basis={basis} />
          {studies.verlof ? <Planner studies={studies} basis={basis} /> : <Lijst studies={studies} basis={basis} magExporteren={kan(toegang, 'inventaris:exporteren')} />}
        </>
      ) : (
        <EmptyState title="Nog geen studies" actions={nieuw}>
          <p>Leg hier vast wie een opleiding aanvraagt of volgt. U ziet dan hoeveel studieverlof erbij hoort, wie de lerarenbeurs moet aanvragen en welke sectie mensen mist.</p>
        </EmptyState>
      )}
    </>
  );
}

const telling = (aantal: number) => `${aantal} ${aantal === 1 ? 'studie' : 'studies'}`;

function Lijst({ studies, basis, magExporteren }: { studies: Studies; basis: string; magExporteren: boolean }) {
  const { filter, totaal, pagina, paginas, rijen } = studies;
  const adres = studiesAdres(filter);
  const eerste = (pagina - 1) * STUDIES_PER_PAGINA + 1;
  return (
    <>
      <StudiesFilterBar studies={studies} basis={basis} summary={telling(totaal)} />
      {totaal === 0 ? (
        <EmptyState title="Geen studie gevonden" actions={<LinkButton href={basis + studiesAdres(filter, { zoek: undefined, status: 'alle', school: undefined, sectie: undefined })}>Alle studies tonen</LinkButton>}>
          <p>Geen studie past bij wat u koos. Kijk of de status of de school te krap staat.</p>
        </EmptyState>
      ) : (
        <>
          <StudiesTable studies={studies} basis={basis} />
          <Pagination page={pagina} pageCount={paginas} href={(nieuwe) => basis + studiesAdres(filter, { pagina: nieuwe })} summary={`${eerste} tot en met ${eerste + rijen.length - 1} van ${telling(totaal)}`} />
          {magExporteren ? (
            <div className="mt-(--r-5) flex flex-wrap items-center gap-(--r-3)">
              <p className="klein half">Deze lijst bewaren:</p>
              <LinkButton href={`${basis}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=xlsx`} download size="klein">Excel-bestand</LinkButton>
              <LinkButton href={`${basis}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=csv`} download size="klein">CSV-bestand</LinkButton>
            </div>
          ) : null}
        </>
      )}
    </>
  );
}

function Planner({ studies, basis }: { studies: Studies; basis: string }) {
  const { verlof, filter } = studies;
  return (
    <>
      <StudiesFilterBar studies={studies} basis={basis} summary={`${verlof?.secties.length ?? 0} secties met studieverlof`} />
      {verlof ? <Verlofplanner verlof={verlof} filter={filter} basis={basis} /> : null}
    </>
  );
}
