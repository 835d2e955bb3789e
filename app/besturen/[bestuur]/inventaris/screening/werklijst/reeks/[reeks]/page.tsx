import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { GedaneReeksTabel, ReeksTerugnemen } from '@/components/inventaris/werklijst/gedane-reeks';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { momentInWoorden } from '@/lib/dates';
import { bewijsInWoorden, uitkomstInWoorden, type Bewijs } from '@/lib/inventaris/screening';
import { reeksTonen } from '@/lib/inventaris/server/screening/reeks-herstellen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { reeksHerstellenAction } from '../../actions';

export const metadata: Metadata = { title: 'Reeks screenings' };

export default async function GedaneReeksPage({ params }: { params: Promise<{ bestuur: string; reeks: string }> }) {
  const { bestuur, reeks: gevraagd } = await params;
  const toegang = await toegangTot(bestuur);
  const id = z.uuid().safeParse(gevraagd);
  if (!id.success) notFound();
  const reeks = await tonen(reeksTonen(toegang, id.data));
  const { slug } = toegang.bestuur;
  const inventaris = `/besturen/${slug}/inventaris`;
  const besluit = [uitkomstInWoorden(reeks.keuze.uitkomst), bewijsInWoorden(reeks.keuze.uitkomst, reeks.keuze.bewijs as Bewijs)].filter(Boolean).join(', ');
  const aantal = reeks.diplomas.length;
  return (
    <>
      <PageTitle
        title={`${aantal === 1 ? '1 diploma' : `${aantal} diploma’s`} samen gescreend`}
        crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Werklijst', href: `${inventaris}/screening/werklijst` }, { naam: 'Reeks' }]}
        subtitle={`${reeks.vanMij ? 'U' : reeks.door}: ${besluit}, ${momentInWoorden(reeks.op)}.${reeks.keuze.notitie ? ` “${reeks.keuze.notitie}”` : ''}`}
        actions={<><ReeksTerugnemen reeks={reeks} sleutel={randomUUID()} action={reeksHerstellenAction.bind(null, slug)} /><LinkButton href={`${inventaris}/screening/werklijst`} variant="hoofd">Terug naar de werklijst</LinkButton></>}
      />
      <GedaneReeksTabel reeks={reeks} screeningHref={`${inventaris}/screening`} />
    </>
  );
}
