import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { Instrumentenlijst } from '@/components/cyclus/instrument/instrumentenlijst';
import { LinkButton } from '@/components/ui/button';
import { instrumentenStand } from '@/lib/cyclus/instrumentenstand';
import { instrumentenTonen } from '@/lib/cyclus/server/instrument/instrumenten-lezen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Instrumenten' };

/** All tables, lists and pictures of the guide in this cycle: how far each is and what comes next. */
export default async function InstrumentenPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { kop, instrumenten } = await tonen(instrumentenTonen(toegang, cyclus));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  return (
    <CyclusKader
      kop={kop} huidig={null} basis={basis} titel="Instrumenten" ondertitel="De tabellen, lijsten en schema’s uit de handreiking, per deelfase. U vult in wat u helpt."
      acties={<LinkButton href={`${basis}/${kop.id}/instrument/keten`}>De rode draad</LinkButton>} voet={<LinkButton href={`${basis}/${kop.id}`}>Terug naar de start</LinkButton>}
    >
      <Instrumentenlijst standen={instrumentenStand(instrumenten, kop)} basis={`${basis}/${kop.id}`} />
    </CyclusKader>
  );
}
