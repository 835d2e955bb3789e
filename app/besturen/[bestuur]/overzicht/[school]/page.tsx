import type { Metadata } from 'next';
import { SchoolBlad } from '@/components/overzicht/school-blad';
import { OverzichtFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { schoolTonen } from '@/lib/overzicht/server/school-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

// The name of a school stands only on the page itself: a title is made before the door says yes.
export const metadata: Metadata = { title: 'Overzicht van een school' };

interface PageProps {
  params: Promise<{ bestuur: string; school: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SchoolPage({ params, searchParams }: PageProps) {
  const { bestuur, school } = await params;
  const toegang = await toegangTot(bestuur);
  const filter = OverzichtFilterSchema.parse(uitAdres(await searchParams));
  return <SchoolBlad slug={toegang.bestuur.slug} overzicht={await tonen(schoolTonen(toegang, school, filter))} filter={filter} />;
}
