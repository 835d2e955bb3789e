import type { Metadata } from 'next';
import { OverzichtBlad } from '@/components/overzicht/overzicht-blad';
import { OverzichtFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Overzicht' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function OverzichtPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const filter = OverzichtFilterSchema.parse(uitAdres(await searchParams));
  const overzicht = await tonen(overzichtTonen(toegang, filter));
  const mag = { exporteren: kan(toegang, 'inventaris:exporteren'), screenen: kan(toegang, 'inventaris:screenen'), importeren: kan(toegang, 'inventaris:importeren') };
  return <OverzichtBlad slug={toegang.bestuur.slug} overzicht={overzicht} filter={filter} mag={mag} />;
}
