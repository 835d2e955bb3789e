import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/layout/page-title';
import { Shell } from '@/components/layout/shell';
import { EmptyState } from '@/components/ui/empty-state';
import { ingelogd } from '@/lib/toegang/server/toegang-tot';
import { uitloggenAction } from '../mijn-account/uitloggen-action';

export const metadata: Metadata = { title: 'Gedeeld met u' };

export default async function ExpertPage() {
  const { gebruiker, platformrol } = await ingelogd();
  if (platformrol !== 'expert') notFound();
  return (
    <Shell user={{ naam: gebruiker.naam, rol: 'deskundige van de VO-raad' }} uitloggen={uitloggenAction} homeHref="/expert">
      <PageTitle title="Gedeeld met u" subtitle="Overzichten die besturen met u delen: cijfers, nooit personen." />
      <EmptyState title="Er is nog niets met u gedeeld">
        <p>Een bestuur kiest zelf of het een overzicht met u deelt, en kan dat ook weer intrekken. Zodra er iets is, staat het hier.</p>
      </EmptyState>
    </Shell>
  );
}
