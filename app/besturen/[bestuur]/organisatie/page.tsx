import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { OrganisatieTabs } from '@/components/organisatie/organisatie-tabs';
import { ScholenTable } from '@/components/organisatie/scholen-table';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { organisatieTonen } from '@/lib/organisatie/server/organisatie-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Organisatie' };

export default async function OrganisatiePage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const scholen = await tonen(organisatieTonen(toegang));
  const basis = `/besturen/${toegang.bestuur.slug}/organisatie`;
  const nieuw = kan(toegang, 'organisatie:wijzigen') ? <LinkButton href={`${basis}/scholen/nieuw`}>School toevoegen</LinkButton> : null;
  return (
    <>
      <PageTitle title="Organisatie" subtitle={`${toegang.bestuur.naam}, bestuursnummer ${toegang.bestuur.nummer}`} actions={scholen.length > 0 ? nieuw : null} />
      <OrganisatieTabs basis={basis} hier="scholen" metMensen={kan(toegang, 'mensen:lezen')} />
      {scholen.length > 0 ? <div className="mt-4"><ScholenTable scholen={scholen} basis={`${basis}/scholen`} /></div> : (
        <EmptyState title="Nog geen scholen" actions={nieuw}>
          <p>Hier staan de scholen van uw bestuur, met hun teams en secties. Een school is een vestiging met een BRIN en een vestigingsnummer. Voeg de eerste toe; daarna kunt u uw personeelsbestand inlezen.</p>
        </EmptyState>
      )}
    </>
  );
}
