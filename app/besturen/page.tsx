import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { rolNamen } from '@/content/rollen';
import { PageTitle } from '@/components/layout/page-title';
import { Shell } from '@/components/layout/shell';
import { BestuurLijst } from '@/components/toegang/bestuur-lijst';
import { EmptyState } from '@/components/ui/empty-state';
import { besturenTonen } from '@/lib/toegang/server/besturen-tonen';
import { ingelogd } from '@/lib/toegang/server/toegang-tot';
import { uitloggenAction } from '../mijn-account/uitloggen-action';

export const metadata: Metadata = { title: 'Mijn besturen' };

export default async function BesturenPage() {
  const { gebruiker, platformrol } = await ingelogd();
  const besturen = await besturenTonen();
  const [enige] = besturen;
  if (besturen.length === 0 && platformrol === 'expert') redirect('/expert');
  if (besturen.length === 1 && enige) redirect(enige.start);
  return (
    <Shell user={{ naam: gebruiker.naam, rol: gebruiker.email }} uitloggen={uitloggenAction}>
      <PageTitle title="Mijn besturen" subtitle={besturen.length > 0 ? 'U hoort bij meer dan één bestuur. Welk wilt u openen?' : undefined} />
      {besturen.length > 0 ? (
        <BestuurLijst besturen={besturen.map(({ slug, naam, nummer, rollen, start }) => ({ slug, naam, nummer, start, rollen: rollen.map((rol) => rolNamen[rol]) }))} />
      ) : (
        <EmptyState title="U hoort nog niet bij een bestuur">
          <p>Een bestuurder kan u uitnodigen. Hebt u al een mail met een uitnodiging? Open dan de link daarin. Verwacht u hier wel een bestuur, vraag dan na of uw toegang is beëindigd.</p>
        </EmptyState>
      )}
    </Shell>
  );
}
