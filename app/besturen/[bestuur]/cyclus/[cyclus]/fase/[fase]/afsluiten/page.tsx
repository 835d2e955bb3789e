import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { TerugblikBlad } from '@/components/cyclus/terugblik';
import { deelfaseUit } from '@/lib/cyclus/cyclus.schema';
import { faseTerugblik } from '@/lib/cyclus/server/fase-afsluiten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { faseAfsluitenAction, faseHeropenenAction } from '../../../actions';

export const metadata: Metadata = { title: 'Terugkijken op een fase' };

export default async function FaseAfsluitenPage({ params }: { params: Promise<{ bestuur: string; cyclus: string; fase: string }> }) {
  const { bestuur, cyclus, fase: adres } = await params;
  const toegang = await toegangTot(bestuur);
  const deelfase = deelfaseUit(adres);
  if (!deelfase) notFound();
  const blik = await tonen(faseTerugblik(toegang, cyclus, deelfase));
  const { kop, fase, magBeheren } = blik;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const mag = magBeheren && kop.afgeslotenOp === null;
  return (
    <CyclusKader kop={kop} huidig={deelfase} basis={basis} titel={`Terugkijken op ${fase.naam.toLocaleLowerCase('nl')}`} ondertitel="Wat was het doel, wat hebt u nu, en wat neemt u mee? U beslist zelf of de fase klaar is.">
      <TerugblikBlad blik={blik} basis={basis} sleutel={randomUUID()} acties={mag ? { afsluiten: faseAfsluitenAction.bind(null, slug), heropenen: faseHeropenenAction.bind(null, slug) } : null} />
    </CyclusKader>
  );
}
