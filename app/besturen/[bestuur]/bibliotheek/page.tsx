import type { Metadata } from 'next';
import { Hoofdstukken } from '@/components/cyclus/bibliotheek/hoofdstukken';
import { Zoekuitkomsten } from '@/components/cyclus/bibliotheek/zoekuitkomsten';
import { Zoekveld } from '@/components/cyclus/bibliotheek/zoekveld';
import { SegmentedLinks } from '@/components/form/segmented';
import { PageTitle } from '@/components/layout/page-title';
import { bibliotheekvraagUit } from '@/lib/cyclus/bibliotheek';
import { bibliotheekTonen } from '@/lib/cyclus/server/bibliotheek-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { faseAdresVan } from './fase-adres';

export const metadata: Metadata = { title: 'Handreiking' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BibliotheekPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const vraag = bibliotheekvraagUit(await searchParams);
  const { inhoud, plek, themas, uitkomst, cyclus } = await tonen(bibliotheekTonen(toegang, vraag));
  return (
    <>
      <PageTitle title="Handreiking" subtitle={`${inhoud.titel}: wat u wilt weten om samen te kiezen. Lees een hoofdstuk, zoek een onderwerp of sla een begrip op.`} />
      {themas.length > 1 ? <SegmentedLinks label="Thema" links={themas.map(({ thema, titel }) => ({ naam: titel, href: `${plek.basis}?thema=${thema}`, current: thema === plek.thema }))} /> : null}
      <Zoekveld plek={plek} zoek={vraag.zoek} />
      {uitkomst ? <Zoekuitkomsten uitkomst={uitkomst} plek={plek} faseAdres={faseAdresVan(toegang, cyclus)} /> : <Hoofdstukken inhoud={inhoud} plek={plek} />}
    </>
  );
}
