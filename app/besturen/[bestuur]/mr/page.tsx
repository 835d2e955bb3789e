import type { Metadata } from 'next';
import Link from 'next/link';
import { PageTitle } from '@/components/layout/page-title';
import { MrStand } from '@/components/plan/mr/mr-stap-blad';
import { EmptyState } from '@/components/ui/empty-state';
import { datumInWoorden } from '@/lib/dates';
import { MR_SOORTWOORDEN } from '@/lib/plan/mr';
import { voorgelegdTonen } from '@/lib/plan/server/mr/mr-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Voorgelegd' };

/** For a member of the (P)MR: what was put before it, what waits for it first. */
export default async function VoorgelegdPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const regels = await tonen(voorgelegdTonen(toegang));
  const wachtend = regels.filter(({ uitkomst }) => uitkomst === null).length;
  return (
    <>
      <PageTitle title="Voorgelegd aan de medezeggenschap" subtitle={regels.length === 0 ? 'Plannen waarover u advies geeft of waarmee u instemt.' : wachtend === 0 ? 'U bent bij.' : wachtend === 1 ? 'Eén plan wacht op uw oordeel.' : `${wachtend} plannen wachten op uw oordeel.`} />
      {regels.length === 0 ? (
        <EmptyState title="Er is nog niets voorgelegd"><p>Legt een school of het bestuur u een plan voor, dan krijgt u een mail en staat het hier. U leest het plan zoals het is voorgelegd, met de vraag en een toelichting op de gegevens.</p></EmptyState>
      ) : (
        <ul className="mrlijst">
          {regels.map((stap) => (
            <li key={stap.id}>
              <Link href={`/besturen/${toegang.bestuur.slug}/mr/${stap.id}`} prefetch={false}>{stap.plan}</Link>
              <p className="klein half">{stap.schoolNaam ?? 'Het hele bestuur'}. {MR_SOORTWOORDEN[stap.soort]} gevraagd op {datumInWoorden(stap.gevraagdOp)}, over versie {stap.versie}.</p>
              <p className="mt-(--r-1)"><MrStand stap={stap} /></p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
