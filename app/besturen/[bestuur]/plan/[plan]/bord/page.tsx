import type { Metadata } from 'next';
import { z } from 'zod';
import { SegmentedLinks } from '@/components/form/segmented';
import { Planbord } from '@/components/plan/bord/bord';
import { PlanKader } from '@/components/plan/plan-kader';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { BORDBEELDEN, BORDWOORDEN } from '@/lib/plan/bord';
import { planPad } from '@/lib/plan/plan';
import { bordTonen, type Bordblad } from '@/lib/plan/server/bord/bord-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { activiteitBijwerkenAction } from '../../uitvoeren-acties';

export const metadata: Metadata = { title: 'Bord van een plan' };

interface PageProps {
  params: Promise<{ bestuur: string; plan: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const BeeldSchema = z.enum(BORDBEELDEN).optional().catch(undefined);

export default async function BordPage({ params, searchParams }: PageProps) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const blad = await tonen(bordTonen(toegang, plan, BeeldSchema.parse((await searchParams).beeld)));
  const { kader, bord, beelden } = blad;
  const basis = `/besturen/${toegang.bestuur.slug}`;
  const hier = planPad(basis, kader.id, 'bord');
  return (
    <PlanKader kop={kader} huidig="bord" basis={basis}>
      <div className="tijd-titel"><h2>Bord</h2><SegmentedLinks label="Kolommen van het bord" links={beelden.map((beeld) => ({ naam: BORDWOORDEN[beeld], current: beeld === bord.beeld, href: `${hier}?beeld=${beeld}` }))} /></div>
      {bord.kaarten.length === 0 ? (
        <EmptyState title="Er staat nog niets op het bord" actions={kader.magSchrijven ? <LinkButton href={planPad(basis, kader.id)} variant="hoofd">Activiteiten toevoegen</LinkButton> : undefined}>
          <p>Elke activiteit van het plan wordt een kaart. Zolang u schrijft, verdeelt u ze over doelen en eigenaren; daarna ziet u wat open staat, loopt en klaar is.</p>
        </EmptyState>
      ) : (
        <>
          <p className="klein half">{uitleg(blad)}</p>
          <Planbord bord={bord} pad={planPad(basis, kader.id, 'activiteiten')} adres={`/api/besturen/${encodeURIComponent(toegang.bestuur.slug)}/plan/${kader.id}/activiteiten`} bijwerken={activiteitBijwerkenAction.bind(null, toegang.bestuur.slug)} />
        </>
      )}
    </PlanKader>
  );
}

function uitleg({ kader, bord: { beeld, kaarten } }: Bordblad): string {
  if (kaarten.some(({ schuift }) => schuift)) return 'Sleep een kaart naar een andere kolom, kies de kolom in de lijst op de kaart, of ga met Tab naar een kaart en gebruik pijl links en rechts.';
  if (beeld === 'stand') return kader.toestand === 'afgerond' ? 'Het plan is afgerond; hier verandert niets meer.' : 'U kunt hier kijken. De eigenaar van een activiteit, of wie het plan schrijft, werkt haar bij.';
  return 'U kunt hier kijken. Doelen en eigenaren veranderen alleen zolang het plan wordt geschreven, door wie het schrijft.';
}
