import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { Ketenblad } from '@/components/cyclus/instrument/keten/ketenblad';
import { LinkButton } from '@/components/ui/button';
import { KetenKeuzeSchema } from '@/lib/cyclus/instrument.schema';
import { ketenTonen } from '@/lib/cyclus/server/instrument/keten-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'De rode draad' };

interface Props { params: Promise<{ bestuur: string; cyclus: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function KetenPage({ params, searchParams }: Props) {
  const [{ bestuur, cyclus }, zoek] = await Promise.all([params, searchParams]);
  const toegang = await toegangTot(bestuur);
  const { kop, keten } = await tonen(ketenTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel="De rode draad" ondertitel="Van wat u zag tot wat u gaat doen. Kies een blokje om te zien waar het uit komt en waar het toe leidt."
      acties={<LinkButton href={`${basis}/${kop.id}/instrument`}>Alle instrumenten</LinkButton>} voet={<LinkButton href={`${basis}/${kop.id}`}>Terug naar de start</LinkButton>}
    >
      <Ketenblad keten={keten} gekozen={KetenKeuzeSchema.parse(zoek).punt ?? null} bestuur={slug} cyclusId={kop.id} />
    </CyclusKader>
  );
}
