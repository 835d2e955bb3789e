import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/layout/page-title';
import { SchoolForm } from '@/components/organisatie/school-form';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot } from '@/lib/toegang/server/toegang-tot';
import { schoolToevoegenAction } from '../../actions';

export const metadata: Metadata = { title: 'School toevoegen' };

export default async function NieuweSchoolPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  if (!kan(toegang, 'organisatie:wijzigen')) notFound();
  const { slug } = toegang.bestuur;
  return (
    <>
      <PageTitle title="School toevoegen" crumbs={[{ naam: 'Organisatie', href: `/besturen/${slug}/organisatie` }, { naam: 'School toevoegen' }]} />
      <div className="max-w-lg"><SchoolForm action={schoolToevoegenAction.bind(null, slug)} sleutel={randomUUID()} /></div>
    </>
  );
}
