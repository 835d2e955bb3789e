import type { Metadata } from 'next';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import type { EigenActies } from '@/components/cyclus/eigen/acties';
import { EigenKeuzes } from '@/components/cyclus/eigen/eigen-keuzes';
import { EigenVraagVenster } from '@/components/cyclus/eigen/eigen-vraag-venster';
import { EigenVragenlijst } from '@/components/cyclus/eigen/eigen-vragenlijst';
import { EmptyState } from '@/components/ui/empty-state';
import { eigenVragenTonen } from '@/lib/cyclus/server/eigen/eigen-vragen-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { eigenOptieToevoegenAction, eigenOptieVervallenAction, eigenVraagBewarenAction, eigenVraagVervallenAction } from './actions';

export const metadata: Metadata = { title: 'Eigen vragen' };

export default async function EigenVragenPage({ params }: { params: Promise<{ bestuur: string; cyclus: string }> }) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const eigen = await tonen(eigenVragenTonen(toegang, cyclus));
  const { kop, vragen, keuzevragen, magBeheren } = eigen;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const acties: EigenActies | null = magBeheren && kop.afgeslotenOp === null ? {
    vraagBewaren: eigenVraagBewarenAction.bind(null, slug), vraagVervallen: eigenVraagVervallenAction.bind(null, slug),
    optieToevoegen: eigenOptieToevoegenAction.bind(null, slug), optieVervallen: eigenOptieVervallenAction.bind(null, slug),
  } : null;
  const nieuw = acties ? <EigenVraagVenster eigen={eigen} vraag={null} actie={acties.vraagBewaren} /> : null;
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Eigen vragen" ondertitel="Vragen en keuzes die u aan de handreiking toevoegt. Ze staan in de fase tussen de andere vragen en tellen mee in de voortgang." acties={vragen.length > 0 ? nieuw : null}>
      <section aria-labelledby="eigen-vragen">
        <h2 id="eigen-vragen">Vragen</h2>
        {vragen.length === 0 ? (
          <EmptyState title="Nog geen eigen vragen" actions={nieuw}><p>Mist u een vraag? Voeg haar hier toe en kies hoe mensen antwoorden. U bepaalt of zij alleen in deze cyclus staat of overal.</p></EmptyState>
        ) : <EigenVragenlijst eigen={eigen} acties={acties} cyclus={`${basis}/${kop.id}`} />}
      </section>
      {keuzevragen.length > 0 ? (
        <section className="mt-(--r-6) border-t border-inkt pt-(--r-3)" aria-labelledby="eigen-keuzes">
          <h2 id="eigen-keuzes">Keuzes bij vragen van de handreiking</h2>
          <p className="half">Staat uw keuze niet in de lijst van een vraag? Voeg haar toe. Wie al koos, houdt dat antwoord.</p>
          <EigenKeuzes eigen={eigen} acties={acties} cyclus={`${basis}/${kop.id}`} />
        </section>
      ) : null}
    </CyclusKader>
  );
}
