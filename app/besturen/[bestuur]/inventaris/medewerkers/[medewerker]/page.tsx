import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { Aanstellingen } from '@/components/inventaris/dossier/aanstellingen';
import { Diplomas } from '@/components/inventaris/dossier/diplomas';
import { DossierKop } from '@/components/inventaris/dossier/dossier-kop';
import { Lessen } from '@/components/inventaris/dossier/lessen';
import { DossierLogboek } from '@/components/inventaris/dossier/logboek';
import { Gelukt } from '@/components/inventaris/dossier/gelukt';
import { DatumSchema, vandaag } from '@/lib/dates';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import { bereikVoor } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

// No name in the title: it would stay behind in the history of a shared computer.
export const metadata: Metadata = { title: 'Dossier' };

interface PageProps {
  params: Promise<{ bestuur: string; medewerker: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DossierPage({ params, searchParams }: PageProps) {
  const { bestuur, medewerker } = await params;
  const toegang = await toegangTot(bestuur);
  if (!z.uuid().safeParse(medewerker).success) notFound();
  const vraag = await searchParams;
  const dossier = await tonen(medewerkerTonen(toegang, { medewerker, peildatum: DatumSchema.catch(vandaag()).parse(vraag.peildatum) }));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const basis = `${inventaris}/medewerkers/${dossier.id}`;
  return (
    <>
      <DossierKop dossier={dossier} basis={basis} registerHref={bereikVoor(toegang, 'inventaris:lezen')?.soort === 'zelf' ? null : inventaris} />
      <Gelukt soort={vraag.gelukt} screenHref={`${inventaris}/screening`} />
      <Diplomas dossier={dossier} basis={basis} screenHref={`${inventaris}/screening`} />
      <Aanstellingen aanstellingen={dossier.aanstellingen} peildatum={dossier.peildatum} />
      <Lessen lessen={dossier.lessen} peildatum={dossier.peildatum} />
      {dossier.logboek ? <DossierLogboek logboek={dossier.logboek} diplomas={dossier.diplomas} /> : null}
    </>
  );
}
