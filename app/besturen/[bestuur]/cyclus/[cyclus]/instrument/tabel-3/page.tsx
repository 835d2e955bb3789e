import type { Metadata } from 'next';
import { TabelPagina } from '../tabel-pagina';

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Tabel 3' };

export default async function Tabel3Page({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, { draad }] = await Promise.all([params, searchParams]);
  return <TabelPagina bestuur={bestuur} cyclus={cyclus} slug="tabel-3" draad={draad} />;
}
