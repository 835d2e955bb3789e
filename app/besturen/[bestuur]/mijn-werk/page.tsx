import type { Metadata } from 'next';
import { MijnWerkBlad } from '@/components/cyclus/opdracht/mijn-werk-blad';
import { PlanwerkBlad, planwerkTellen } from '@/components/plan/uitvoeren/planwerk-blad';
import { mijnWerkTonen } from '@/lib/cyclus/server/mijn-werk-tonen';
import { planwerkTonen } from '@/lib/plan/server/uitvoering/planwerk-tonen';
import { bereikVoor } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { vervolgactieZettenAction } from '../cyclus/[cyclus]/evaluatie/actions';
import { activiteitBijwerkenAction } from '../plan/uitvoeren-acties';

export const metadata: Metadata = { title: 'Mijn werk' };

export default async function MijnWerkPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const soort = bereikVoor(toegang, 'cyclus:beheren')?.soort;
  const [werk, planwerk] = await tonen(Promise.all([mijnWerkTonen(toegang), planwerkTonen(toegang)]));
  const blad = <PlanwerkBlad basis={basis} werk={planwerk} bijwerken={activiteitBijwerkenAction.bind(null, slug)} actieZetten={vervolgactieZettenAction.bind(null, slug)} />;
  return <MijnWerkBlad basis={basis} werk={werk} beheert={soort === 'bestuur' || soort === 'school'} plan={{ blad, ...planwerkTellen(planwerk) }} />;
}
