import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { rolNamen } from '@/content/rollen';
import { MensZoeken } from '@/components/inventaris/register/mens-zoeken';
import { Bel } from '@/components/dialoog/bel';
import { Shell } from '@/components/layout/shell';
import { besturenTonen } from '@/lib/toegang/server/besturen-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot } from '@/lib/toegang/server/toegang-tot';
import { uitloggenAction } from '../../mijn-account/uitloggen-action';
// Travels in the script of this layout, instead of as a request of its own.
import './error';
import { kamersVoor } from './kamers';

interface LayoutProps {
  params: Promise<{ bestuur: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  // Who has no part in this board gets the page that says so, from the layout below; that page needs a title too.
  const toegang = await toegangTot((await params).bestuur).catch(() => null);
  if (!toegang) return { title: 'Niet gevonden' };
  const { bestuur } = toegang;
  return { title: { default: bestuur.naam, template: `%s · ${bestuur.naam} · Masterkompas` } };
}

/** Everything around the pages of one board. Courtesy only: each page asks for access itself. */
export default async function BestuurLayout({ params, children }: LayoutProps) {
  const [toegang, besturen] = await Promise.all([toegangTot((await params).bestuur), besturenTonen()]);
  const { bestuur, gebruiker, rollen } = toegang;
  const kamers = kamersVoor(toegang);
  return (
    <Shell
      board={{ naam: bestuur.naam, toelichting: `bestuur ${bestuur.nummer}` }}
      boards={besturen.map(({ naam, nummer, start }) => ({ naam, toelichting: `bestuur ${nummer}`, href: start }))}
      rooms={kamers}
      user={{ naam: gebruiker.naam, rol: [...new Set(rollen.map(({ rol }) => rolNamen[rol]))].join(' en ') }}
      uitloggen={uitloggenAction}
      search={kamers.some(({ naam }) => naam === 'Inventaris') ? <MensZoeken registerHref={`/besturen/${bestuur.slug}/inventaris`} apiHref={`/api/besturen/${bestuur.slug}/inventaris/medewerkers`} /> : undefined}
      bell={kan(toegang, 'dialoog:deelnemen') ? <Bel href={`/besturen/${bestuur.slug}/meldingen`} apiHref={`/api/besturen/${bestuur.slug}/meldingen/telling`} /> : undefined}
      homeHref={`/besturen/${bestuur.slug}`}
    >
      {children}
    </Shell>
  );
}
