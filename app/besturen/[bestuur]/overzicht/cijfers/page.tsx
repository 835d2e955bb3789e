import type { Metadata } from 'next';
import { CijferlijstBlad } from '@/components/overzicht/cijfers/cijferlijst-blad';
import { OverzichtFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { cijferlijstTonen } from '@/lib/overzicht/server/cijferlijst-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Alle cijfers' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CijfersPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const filter = OverzichtFilterSchema.parse(uitAdres(await searchParams));
  return <CijferlijstBlad slug={toegang.bestuur.slug} lijst={await tonen(cijferlijstTonen(toegang, filter))} filter={filter} />;
}
