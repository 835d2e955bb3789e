import type { Metadata } from 'next';
import { samenwerkingActies } from '@/app/besturen/[bestuur]/dialoog/acties';
import { Cijfergesprek } from '@/components/overzicht/cijfergesprek';
import { SchoolBlad } from '@/components/overzicht/school-blad';
import { OverzichtFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { cijfergesprekTonen } from '@/lib/overzicht/server/cijfergesprek-tonen';
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
  const zoek = await searchParams;
  const filter = OverzichtFilterSchema.parse(uitAdres(zoek));
  const { slug } = toegang.bestuur;
  const [overzicht, gesprek] = await Promise.all([tonen(schoolTonen(toegang, school, filter)), cijfergesprekTonen(toegang, school)]);
  return (
    <>
      <SchoolBlad slug={slug} overzicht={overzicht} filter={filter} />
      {gesprek ? <Cijfergesprek schoolId={school} schoolNaam={overzicht.school.naam} gesprek={gesprek} acties={samenwerkingActies(slug)} ik={toegang.gebruiker.id} open={typeof zoek['draad'] === 'string' ? zoek['draad'] : undefined} /> : null}
    </>
  );
}
