import type { Metadata } from 'next';
import { CijferBlad } from '@/components/overzicht/cijfers/cijfer-blad';
import { cijferVan } from '@/lib/inventaris/cijferlijst';
import { CijferFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { cijferTonen } from '@/lib/overzicht/server/cijfer-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

interface PageProps {
  params: Promise<{ bestuur: string; indicator: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: cijferVan((await params).indicator)?.naam ?? 'Niet gevonden' };
}

export default async function CijferPage({ params, searchParams }: PageProps) {
  const { bestuur, indicator } = await params;
  const toegang = await toegangTot(bestuur);
  const filter = CijferFilterSchema.parse(uitAdres(await searchParams));
  return <CijferBlad slug={toegang.bestuur.slug} blad={await tonen(cijferTonen(toegang, indicator, filter))} filter={filter} />;
}
