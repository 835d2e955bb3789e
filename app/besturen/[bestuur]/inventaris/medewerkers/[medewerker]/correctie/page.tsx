import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CorrectieBlad } from '@/components/inventaris/correcties/correctie-blad';
import { PageTitle } from '@/components/layout/page-title';
import { voorstelNamen } from '@/lib/inventaris/correctie';
import { CorrectieVraagSchema } from '@/lib/inventaris/correctie.schema';
import { eigenDossierTonen } from '@/lib/inventaris/server/correcties/eigen-dossier-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { correctieVoorstellenAction } from './actions';

export const metadata: Metadata = { title: 'Verbetering voorstellen' };

interface PageProps {
  params: Promise<{ bestuur: string; medewerker: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CorrectiePage({ params, searchParams }: PageProps) {
  const { bestuur, medewerker } = await params;
  const toegang = await toegangTot(bestuur);
  const dossier = await tonen(eigenDossierTonen(toegang));
  // Only the own file has this page, whatever stands in the address.
  if (dossier.medewerkerId !== medewerker) notFound();
  const vraag = CorrectieVraagSchema.parse(await searchParams);
  const basis = `/besturen/${toegang.bestuur.slug}/inventaris/medewerkers/${medewerker}`;
  const titel = vraag.soort ? voorstelNamen[vraag.soort] : 'Wat klopt er niet?';
  return (
    <>
      <PageTitle title={titel} subtitle="HR bekijkt uw voorstel. In uw dossier verandert nog niets." crumbs={[{ naam: 'Mijn dossier', href: basis }, { naam: titel }]} />
      <CorrectieBlad dossier={dossier} vraag={vraag} action={correctieVoorstellenAction.bind(null, toegang.bestuur.slug)} href={`${basis}/correctie`} terugHref={basis} />
    </>
  );
}
