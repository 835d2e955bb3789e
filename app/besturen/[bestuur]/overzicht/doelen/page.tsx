import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { DoelenBlad } from '@/components/overzicht/doelen/doelen-blad';
import { OverzichtFilterSchema, uitAdres } from '@/lib/overzicht/filter.schema';
import { doelenTonen } from '@/lib/overzicht/server/doelen-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { doelVerwijderenAction, doelWijzigenAction, doelZettenAction, standaarddoelenZettenAction } from './actions';

export const metadata: Metadata = { title: 'Doelen' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DoelenPage({ params, searchParams }: PageProps) {
  const { bestuur: slug } = await params;
  const toegang = await toegangTot(slug);
  const { peildatum } = OverzichtFilterSchema.parse(uitAdres(await searchParams));
  const blad = await tonen(doelenTonen(toegang, peildatum));
  const acties = kan(toegang, 'doelen:zetten') ? {
    zetten: doelZettenAction.bind(null, slug), wijzigen: doelWijzigenAction.bind(null, slug), verwijderen: doelVerwijderenAction.bind(null, slug), standaard: standaarddoelenZettenAction.bind(null, slug),
  } : null;
  return <DoelenBlad slug={slug} blad={blad} acties={acties} sleutel={randomUUID} />;
}
