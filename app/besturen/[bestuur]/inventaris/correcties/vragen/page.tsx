import type { Metadata } from 'next';
import { VraagFilterBalk } from '@/components/inventaris/correcties/vraag-filter';
import { VraagLijst } from '@/components/inventaris/correcties/vraag-lijst';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { PageTitle } from '@/components/layout/page-title';
import { VraagFilterSchema } from '@/lib/inventaris/correctie.schema';
import { vraagVoorbeeld } from '@/lib/inventaris/server/correcties/vraag-voorbeeld';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../../mag';
import { leraarlinkenVersturenAction } from '../actions';

export const metadata: Metadata = { title: 'Leraren vragen na te kijken' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function VragenPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const voorbeeld = await tonen(vraagVoorbeeld(toegang, VraagFilterSchema.parse(await searchParams)));
  return (
    <>
      <PageTitle
        title="Leraren vragen na te kijken" subtitle="Iedereen die u kiest, krijgt een mail met een eigen link. Daarmee ziet die leraar het eigen dossier, 30 dagen lang, zonder account."
        crumbs={[{ naam: 'Correcties', href: `${inventaris}/correcties` }, { naam: 'Leraren vragen' }]}
      />
      <InventarisTabs basis={inventaris} huidig="correcties" mag={inventarisMag(toegang)} />
      <VraagFilterBalk voorbeeld={voorbeeld} basis={`${inventaris}/correcties/vragen`} />
      <VraagLijst voorbeeld={voorbeeld} bestuur={toegang.bestuur.naam} inventaris={inventaris} versturen={leraarlinkenVersturenAction.bind(null, toegang.bestuur.slug)} />
    </>
  );
}
