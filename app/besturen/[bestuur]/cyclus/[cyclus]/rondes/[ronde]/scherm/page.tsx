import type { Metadata } from 'next';
import { RondeScherm } from '@/components/cyclus/ronde/ronde-scherm';
import { rondeTonen } from '@/lib/cyclus/server/rondes-tonen';
import { env } from '@/lib/env';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Groot scherm' };

interface PageProps {
  params: Promise<{ bestuur: string; cyclus: string; ronde: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function SchermPage({ params, searchParams }: PageProps) {
  const [{ bestuur, cyclus, ronde: id }, { vraag }] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const { ronde, uitkomsten } = await tonen(rondeTonen(toegang, cyclus, id));
  const nummer = Math.min(Math.max(1, Number(typeof vraag === 'string' ? vraag : '1') || 1), Math.max(1, uitkomsten.length));
  return <RondeScherm ronde={ronde} uitkomsten={uitkomsten} nummer={nummer} adres={new URL(`/dialoog/${ronde.code}`, env().NEXTAUTH_URL).href} code={ronde.code} terug={`/besturen/${toegang.bestuur.slug}/cyclus/${cyclus}/rondes/${ronde.id}`} />;
}
