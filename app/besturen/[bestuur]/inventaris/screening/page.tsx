import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { randomUUID } from 'node:crypto';
import { SNELTOETSEN_COOKIE } from '@/components/inventaris/screening/sneltoetsen';
import { ScreeningWorkbench } from '@/components/inventaris/screening/workbench';
import { ScreeningFilterSchema } from '@/lib/inventaris/screening.schema';
import { screeningTonen } from '@/lib/inventaris/server/screening/screening-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { diplomaScreenenAction, screeningHerstellenAction, tweedeBlikGevenAction } from './actions';

export const metadata: Metadata = { title: 'Diploma’s screenen' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ScreeningPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const werkbank = await tonen(screeningTonen(toegang, ScreeningFilterSchema.parse(await searchParams)));
  const sneltoetsen = (await cookies()).get(SNELTOETSEN_COOKIE)?.value !== 'uit';
  const { slug } = toegang.bestuur;
  return (
    <ScreeningWorkbench
      werkbank={werkbank} bestuurHref={`/besturen/${slug}`} sneltoetsen={sneltoetsen} sleutel={randomUUID()}
      action={diplomaScreenenAction.bind(null, slug)} herstelAction={screeningHerstellenAction.bind(null, slug)} tweedeBlikAction={tweedeBlikGevenAction.bind(null, slug)}
    />
  );
}
