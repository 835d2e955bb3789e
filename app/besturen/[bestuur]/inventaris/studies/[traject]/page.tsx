import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import type { StudieActen } from '@/components/inventaris/studie/acten';
import { Daarna } from '@/components/inventaris/studie/daarna';
import { StudieStand } from '@/components/inventaris/studie/studie-kop';
import { Studiejaren } from '@/components/inventaris/studie/studiejaren';
import { PageTitle } from '@/components/layout/page-title';
import { studieTonen } from '@/lib/inventaris/server/studies/studie-tonen';
import { vakken } from '@/lib/organisatie/vakken';
import { bereikVoor } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { studieAfrondenAction, studieDaarnaAction, studiejaarBewarenAction, studiejaarVerwijderenAction, studieVerderAction, studieWijzigenAction } from '../actions';

// No name in the title: it would stay behind in the history of a shared computer.
export const metadata: Metadata = { title: 'Studie' };

export default async function StudiePage({ params }: { params: Promise<{ bestuur: string; traject: string }> }) {
  const { bestuur, traject } = await params;
  const toegang = await toegangTot(bestuur);
  if (!z.uuid().safeParse(traject).success) notFound();
  const studie = await tonen(studieTonen(toegang, traject));
  const { slug } = toegang.bestuur;
  const inventaris = `/besturen/${slug}/inventaris`;
  const zelf = bereikVoor(toegang, 'inventaris:lezen')?.soort === 'zelf';
  const dossier = { naam: studie.medewerker.naam, href: `${inventaris}/medewerkers/${studie.medewerker.id}` };
  const acten: StudieActen | null = studie.magWijzigen ? {
    wijzigen: studieWijzigenAction.bind(null, slug), verder: studieVerderAction.bind(null, slug), afronden: studieAfrondenAction.bind(null, slug), daarna: studieDaarnaAction.bind(null, slug),
    jaarBewaren: studiejaarBewarenAction.bind(null, slug), jaarVerwijderen: studiejaarVerwijderenAction.bind(null, slug),
  } : null;
  return (
    <>
      <PageTitle title={studie.medewerker.naam} subtitle={`${studie.programma}. Personeelsnummer ${studie.medewerker.personeelsnummer}.`} crumbs={zelf ? [dossier, { naam: 'Studie' }] : [{ naam: 'Inventaris', href: inventaris }, { naam: 'Studies', href: `${inventaris}/studies` }, { naam: studie.medewerker.naam }]} />
      <StudieStand studie={studie} acten={acten} vakken={vakken.map(({ code, naam }) => ({ code, naam }))} inventaris={inventaris} />
      <Studiejaren studie={studie} acten={acten} />
      <Daarna studie={studie} acten={acten} />
    </>
  );
}
