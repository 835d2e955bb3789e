import type { Metadata } from 'next';
import { Artikel } from '@/components/cyclus/bibliotheek/artikel';
import { PageTitle } from '@/components/layout/page-title';
import { bibliotheekvraagUit, plekAdres } from '@/lib/cyclus/bibliotheek';
import { bibliotheekpaginaTitel, bibliotheekpaginaTonen } from '@/lib/cyclus/server/bibliotheek-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { faseAdresVan } from '../../fase-adres';

interface PageProps {
  params: Promise<{ bestuur: string; hoofdstuk: string; pagina: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function vraagVan({ params, searchParams }: PageProps) {
  const { bestuur, hoofdstuk, pagina } = await params;
  return { toegang: await toegangTot(bestuur), vraag: bibliotheekvraagUit(await searchParams), pad: `${hoofdstuk}/${pagina}` };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { toegang, vraag, pad } = await vraagVan(props);
  return { title: await bibliotheekpaginaTitel(toegang, vraag, pad).catch(() => 'Niet gevonden') };
}

export default async function BibliotheekpaginaPage(props: PageProps) {
  const { toegang, vraag, pad } = await vraagVan(props);
  const { inhoud, plek, pagina, cyclus } = await tonen(bibliotheekpaginaTonen(toegang, vraag, pad));
  const hoofdstuk = inhoud.hoofdstukken.find(({ slug }) => slug === pagina.hoofdstuk);
  return (
    <>
      <PageTitle title={pagina.titel} subtitle={pagina.samenvatting} crumbs={[{ naam: 'Handreiking', href: plekAdres(plek) }, { naam: hoofdstuk?.titel ?? '', href: plekAdres(plek, '', pagina.hoofdstuk) }]} />
      <Artikel inhoud={inhoud} plek={plek} pagina={pagina} faseAdres={faseAdresVan(toegang, cyclus)} />
    </>
  );
}
