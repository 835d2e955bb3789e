import { redirect } from 'next/navigation';
import { startpad } from '@/lib/toegang/rolbereik';
import { toegangTot } from '@/lib/toegang/server/toegang-tot';

/** The board itself is no page: everybody starts where their work is. */
export default async function BestuurPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur, rollen } = await toegangTot((await params).bestuur);
  redirect(startpad(bestuur.slug, rollen));
}
