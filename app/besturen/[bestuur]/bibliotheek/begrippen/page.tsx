import type { Metadata } from 'next';
import { Begrippenlijst } from '@/components/cyclus/bibliotheek/begrippenlijst';
import { Zoekveld } from '@/components/cyclus/bibliotheek/zoekveld';
import { PageTitle } from '@/components/layout/page-title';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/button';
import { bibliotheekvraagUit, plekAdres } from '@/lib/cyclus/bibliotheek';
import { begrippenTonen } from '@/lib/cyclus/server/bibliotheek-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Begrippen' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BegrippenPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const { inhoud, plek } = await tonen(begrippenTonen(toegang, bibliotheekvraagUit(await searchParams)));
  return (
    <>
      <PageTitle title="Begrippen" subtitle="Wat woorden in de handreiking betekenen, van A tot Z." crumbs={[{ naam: 'Handreiking', href: plekAdres(plek) }, { naam: 'Begrippen' }]} />
      <Zoekveld plek={plek} zoek="" />
      {inhoud.begrippen.length > 0 ? <Begrippenlijst inhoud={inhoud} plek={plek} /> : (
        <EmptyState title="Nog geen begrippen" actions={<LinkButton href={plekAdres(plek)}>Naar de hoofdstukken</LinkButton>}><p>Dit thema heeft nog geen begrippenlijst.</p></EmptyState>
      )}
    </>
  );
}
