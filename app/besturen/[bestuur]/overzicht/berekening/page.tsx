import type { Metadata } from 'next';
import { BerekeningPagina } from '@/components/overzicht/berekening-pagina';
import { BerekeningFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { berekeningTonen } from '@/lib/overzicht/server/berekening-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Hoe is dit berekend?' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BerekeningPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const filter = BerekeningFilterSchema.parse(uitAdres(await searchParams));
  return <BerekeningPagina slug={toegang.bestuur.slug} berekening={await tonen(berekeningTonen(toegang, filter))} filter={filter} />;
}
