import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusForm } from '@/components/cyclus/cyclus-form';
import { PageTitle } from '@/components/layout/page-title';
import { voorstelPeriode } from '@/lib/cyclus/cyclus-openen';
import { cyclusOpenenTonen } from '@/lib/cyclus/server/cyclus-openen';
import { vandaag } from '@/lib/dates';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { cyclusOpenenAction } from './actions';

export const metadata: Metadata = { title: 'Nieuwe cyclus' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NieuweCyclusPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const scherm = await tonen(cyclusOpenenTonen(toegang));
  const zoek = await searchParams;
  const vorige = scherm.vorige.find(({ id }) => id === zoek.vorige);
  const gevraagd = vorige ? (vorige.schoolId ?? 'bestuur') : scherm.scholen.find(({ id }) => id === zoek.school)?.id;
  const school = gevraagd ?? (scherm.scholen.length === 1 ? (scherm.scholen[0]?.id ?? '') : '');
  const dag = vandaag();
  const basis = `/besturen/${toegang.bestuur.slug}/cyclus`;
  const [thema] = scherm.themas;
  return (
    <>
      <PageTitle title="Nieuwe cyclus" subtitle="U opent de cyclus nu. De route en de deelnemers kiest u daarna." crumbs={[{ naam: 'Cyclus', href: basis }, { naam: 'Nieuw' }]} />
      <div className="max-w-lg">
        <CyclusForm
          {...scherm} action={cyclusOpenenAction.bind(null, toegang.bestuur.slug)} sleutel={randomUUID()} terug={basis}
          begin={{ naam: thema ? `${thema.titel} ${dag.slice(0, 4)}` : '', school, vorige: vorige?.id ?? '', ...voorstelPeriode(dag) }}
        />
      </div>
    </>
  );
}
