import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { InstellingenForm } from '@/components/beheer/instellingen-form';
import { PageTitle } from '@/components/layout/page-title';
import { datumInWoorden } from '@/lib/dates';
import { instellingenTonen } from '@/lib/inventaris/server/instellingen-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { instellingenBewarenAction } from './actions';

export const metadata: Metadata = { title: 'Instellingen' };

export default async function InstellingenPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur: slug } = await params;
  const toegang = await toegangTot(slug);
  const { instelling, peildatum, effecten } = await tonen(instellingenTonen(toegang));
  return (
    <>
      <PageTitle title="Instellingen" subtitle="Wat uw bestuur laat meetellen, en wanneer u een signaal krijgt. Het geldt voor alle scholen. Wie iets wijzigt, staat in het logboek." />
      <InstellingenForm action={instellingenBewarenAction.bind(null, slug)} sleutel={randomUUID()} instelling={instelling} effecten={effecten} dag={datumInWoorden(peildatum)} />
    </>
  );
}
