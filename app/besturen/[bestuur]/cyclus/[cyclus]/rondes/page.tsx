import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { RondeLijst } from '@/components/cyclus/ronde/ronde-lijst';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { rondesTonen } from '@/lib/cyclus/server/rondes-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Dialoogrondes' };

export default async function RondesPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const { kop, beheert, rondes } = await tonen(rondesTonen(toegang, cyclus));
  const basis = `/besturen/${toegang.bestuur.slug}/cyclus`;
  const hier = `${basis}/${kop.id}/rondes`;
  const nieuw = beheert && kop.afgeslotenOp === null ? <LinkButton variant="hoofd" href={`${hier}/nieuw`}>Nieuwe ronde</LinkButton> : undefined;
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Dialoogrondes" ondertitel="Leg vragen voor aan collega’s, leerlingen, ouders of partners. Zij hebben geen account nodig." acties={rondes.length > 0 ? nieuw : undefined}>
      {rondes.length > 0 ? <RondeLijst rondes={rondes} basis={hier} /> : (
        <EmptyState title="Nog geen dialoogronde" actions={nieuw}>
          Met een ronde haalt u op wat anderen vinden: met een QR-code op het scherm tijdens een vergadering, of met een link om thuis rustig te antwoorden. Bij een anonieme ronde ziet niemand iets voordat vijf mensen antwoord gaven.
        </EmptyState>
      )}
    </CyclusKader>
  );
}
