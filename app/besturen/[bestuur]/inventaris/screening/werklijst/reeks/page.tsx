import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { ReeksScherm } from '@/components/inventaris/werklijst/reeks-scherm';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { MEESTE_TEGELIJK } from '@/lib/inventaris/reeks';
import { ReeksKeuzeSchema } from '@/lib/inventaris/reeks.schema';
import { werklijstAdres } from '@/lib/inventaris/werklijst-adres';
import { reeksVoorbereiden } from '@/lib/inventaris/server/screening/reeks-voorbereiden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { reeksScreenenAction } from '../actions';

export const metadata: Metadata = { title: 'Diploma’s samen screenen' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ReeksPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const vraag = ReeksKeuzeSchema.parse(await searchParams);
  const scherm = await tonen(reeksVoorbereiden(toegang, vraag));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const werklijst = `${inventaris}/screening/werklijst`;
  const terugHref = werklijst + werklijstAdres(vraag);
  const vast: [string, string][] = vraag.alles ? [...new URLSearchParams(`${werklijstAdres(vraag)}${werklijstAdres(vraag) === '' ? '?' : '&'}alles=1`)] : vraag.diploma.map((id) => ['diploma', id]);
  return (
    <>
      <PageTitle
        title="Diploma’s samen screenen" crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Werklijst', href: terugHref }, { naam: 'Samen screenen' }]}
        subtitle={scherm.gekozen >= MEESTE_TEGELIJK ? `Hoogstens ${MEESTE_TEGELIJK} tegelijk: dit zijn de eerste ${MEESTE_TEGELIJK}.` : 'Alleen voor diploma’s waarvan u echt hetzelfde bewijs zag.'}
      />
      {scherm.gekozen === 0 ? (
        <EmptyState title="Geen diploma’s gekozen" actions={<LinkButton href={terugHref} variant="hoofd">Naar de werklijst</LinkButton>}><p>Vink in de werklijst aan welke diploma’s u samen wilt screenen.</p></EmptyState>
      ) : <ReeksScherm scherm={scherm} vraag={vraag} vast={vast} sleutel={randomUUID()} terugHref={terugHref} action={reeksScreenenAction.bind(null, toegang.bestuur.slug)} />}
    </>
  );
}
