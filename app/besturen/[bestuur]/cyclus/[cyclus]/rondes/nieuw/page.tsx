import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { RondeForm } from '@/components/cyclus/ronde/ronde-form';
import { SegmentedLinks } from '@/components/form/segmented';
import { Message } from '@/components/ui/message';
import { fasePad } from '@/lib/cyclus/cyclus';
import { DEELFASEN } from '@/lib/cyclus/inhoud.schema';
import { rondeNieuwTonen } from '@/lib/cyclus/server/rondes-tonen';
import { vandaag } from '@/lib/dates';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { rondeMakenAction } from '../actions';

export const metadata: Metadata = { title: 'Nieuwe dialoogronde' };

interface PageProps {
  params: Promise<{ bestuur: string; cyclus: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NieuweRondePage({ params, searchParams }: PageProps) {
  const { bestuur, cyclus } = await params;
  const { fase, vraag } = await searchParams;
  const toegang = await toegangTot(bestuur);
  const deelfase = DEELFASEN.find((code) => fasePad(code) === fase) ?? '1A';
  const { kop, beheert, vragen } = await tonen(rondeNieuwTonen(toegang, cyclus, deelfase));
  const basis = `/besturen/${toegang.bestuur.slug}/cyclus`;
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Nieuwe dialoogronde" ondertitel="Kies een paar vragen. Drie of vier is vaak genoeg: dan haalt iedereen het einde.">
      {!beheert || kop.afgeslotenOp ? <Message kind="info" title="Hier kan geen ronde bij">{kop.afgeslotenOp ? 'Deze cyclus is afgesloten.' : 'Alleen wie deze cyclus beheert, kan een ronde openen.'}</Message> : (
        <>
          <SegmentedLinks label="Bij welke fase hoort de ronde?" links={DEELFASEN.map((code) => ({ naam: code, href: `?fase=${fasePad(code)}`, current: code === deelfase }))} />
          <div className="pt-(--r-5)">
            <RondeForm key={deelfase} action={rondeMakenAction.bind(null, toegang.bestuur.slug)} cyclus={kop.id} deelfase={deelfase} vragen={vragen} gekozen={[vraag ?? []].flat()} vandaag={vandaag()} terug={`${basis}/${kop.id}/rondes`} sleutel={randomUUID()} />
          </div>
        </>
      )}
    </CyclusKader>
  );
}
