import type { Metadata } from 'next';
import { CampagneLijst } from '@/components/inventaris/campagne/campagne-lijst';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { ListKeys } from '@/components/inventaris/screening/list-keys';
import { ScreeningParts } from '@/components/inventaris/screening/parts';
import { Resume } from '@/components/inventaris/screening/resume';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { campagnesTonen } from '@/lib/inventaris/server/screening/campagnes-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../../mag';
import { sneltoetsenAan } from '../sneltoetsen-aan';

export const metadata: Metadata = { title: 'Screeningscampagnes' };

export default async function CampagnesPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const { open, dicht, hervat, vandaag } = await tonen(campagnesTonen(toegang));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const basis = `${inventaris}/screening/campagnes`;
  return (
    <>
      <PageTitle title="Screeningscampagnes" subtitle="Wat moet gescreend zijn, op welke scholen, en wanneer." crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Screening', href: `${inventaris}/screening` }, { naam: 'Campagnes' }]} actions={<LinkButton href={`${basis}/nieuw`} variant="hoofd">Nieuwe campagne</LinkButton>} />
      <InventarisTabs basis={inventaris} huidig="screening" mag={inventarisMag(toegang)} />
      <div className="mt-(--r-3) flex flex-wrap items-center justify-between gap-(--r-3)">
        <ScreeningParts basis={`${inventaris}/screening`} huidig="campagnes" />
        <ListKeys aan={await sneltoetsenAan()} lijst="campagnes" naar={{ n: `${basis}/nieuw` }} />
      </div>
      {hervat ? <div className="mt-(--r-3)"><Resume hervat={hervat} basis={`${inventaris}/screening`} /></div> : null}
      {open.length === 0 && dicht.length === 0 ? (
        <EmptyState title="Nog geen campagne" actions={<LinkButton href={`${basis}/nieuw`} variant="hoofd">Nieuwe campagne</LinkButton>}>
          <p>Met een campagne spreekt u af wat gescreend moet zijn en wanneer: bijvoorbeeld alle masters van twee scholen, vóór de kerst. U ziet per school wat er nog ligt en of u het haalt.</p>
        </EmptyState>
      ) : null}
      {open.length > 0 ? <CampagneLijst titel="Lopend" regels={open} vandaag={vandaag} basis={basis} /> : null}
      {dicht.length > 0 ? <CampagneLijst titel="Afgesloten" regels={dicht} vandaag={vandaag} basis={basis} /> : null}
    </>
  );
}
