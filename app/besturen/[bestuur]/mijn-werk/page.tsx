import type { Metadata } from 'next';
import { MijnWerkBlad } from '@/components/cyclus/opdracht/mijn-werk-blad';
import { mijnWerkTonen } from '@/lib/cyclus/server/mijn-werk-tonen';
import { bereikVoor } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Mijn werk' };

export default async function MijnWerkPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const soort = bereikVoor(toegang, 'cyclus:beheren')?.soort;
  return <MijnWerkBlad basis={`/besturen/${toegang.bestuur.slug}`} werk={await tonen(mijnWerkTonen(toegang))} beheert={soort === 'bestuur' || soort === 'school'} />;
}
