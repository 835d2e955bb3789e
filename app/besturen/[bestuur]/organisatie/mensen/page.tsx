import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { MensenTable } from '@/components/organisatie/mensen-table';
import { OrganisatieTabs } from '@/components/organisatie/organisatie-tabs';
import { LinkButton } from '@/components/ui/button';
import { mensenTonen } from '@/lib/organisatie/server/mensen-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { lidmaatschapBeeindigenAction, uitnodigingIntrekkenAction, uitnodigingOpnieuwAction } from './actions';

export const metadata: Metadata = { title: 'Mensen' };

export default async function MensenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur: slug } = await params;
  const toegang = await toegangTot(slug);
  const leden = await tonen(mensenTonen(toegang));
  const basis = `/besturen/${slug}/organisatie`;
  const beheert = kan(toegang, 'mensen:beheren');
  const acties = { beeindigen: lidmaatschapBeeindigenAction.bind(null, slug), opnieuw: uitnodigingOpnieuwAction.bind(null, slug), intrekken: uitnodigingIntrekkenAction.bind(null, slug) };
  return (
    <>
      <PageTitle
        title="Mensen" subtitle="Wie er werkt met Masterkompas, in welke rol, en tot waar die rol reikt."
        actions={beheert ? <LinkButton variant="hoofd" href={`${basis}/mensen/uitnodigen`}>Iemand uitnodigen</LinkButton> : null}
      />
      <OrganisatieTabs basis={basis} hier="mensen" metMensen />
      <div className="mt-4"><MensenTable leden={leden} {...(beheert ? { acties } : {})} /></div>
    </>
  );
}
