import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/layout/page-title';
import { UitnodigenForm } from '@/components/organisatie/uitnodigen-form';
import { organisatieTonen } from '@/lib/organisatie/server/organisatie-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { uitnodigenAction } from '../actions';

export const metadata: Metadata = { title: 'Iemand uitnodigen' };

export default async function UitnodigenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur: slug } = await params;
  const toegang = await toegangTot(slug);
  if (!kan(toegang, 'mensen:beheren')) notFound();
  const scholen = (await tonen(organisatieTonen(toegang))).map(({ id, naam, teams }) => ({ id, naam, teams: teams.map((team) => ({ id: team.id, naam: team.naam })) }));
  const basis = `/besturen/${slug}/organisatie`;
  return (
    <>
      <PageTitle
        title="Iemand uitnodigen" subtitle="Wij sturen een mail met een link die één keer werkt, zeven dagen lang."
        crumbs={[{ naam: 'Organisatie', href: basis }, { naam: 'Mensen', href: `${basis}/mensen` }, { naam: 'Uitnodigen' }]}
      />
      <div className="max-w-lg"><UitnodigenForm action={uitnodigenAction.bind(null, slug)} scholen={scholen} sleutel={randomUUID()} /></div>
    </>
  );
}
