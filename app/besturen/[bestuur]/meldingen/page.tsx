import type { Metadata } from 'next';
import { MeldingenBlad } from '@/components/dialoog/meldingen-blad';
import { MeldingenFilterSchema } from '@/lib/dialoog/melding.schema';
import { meldingenTonen } from '@/lib/dialoog/server/meldingen-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { meldingenLezenAction, meldingOpenenAction } from './actions';

export const metadata: Metadata = { title: 'Meldingen' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MeldingenPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const filter = MeldingenFilterSchema.parse(await searchParams);
  const { slug } = toegang.bestuur;
  return <MeldingenBlad meldingen={await tonen(meldingenTonen(toegang, filter))} filter={filter} openen={meldingOpenenAction.bind(null, slug)} allesLezen={meldingenLezenAction.bind(null, slug)} werkHref={`/besturen/${slug}/mijn-werk`} />;
}
