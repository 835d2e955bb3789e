import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { KennisLijst } from '@/components/inventaris/dossier/kennis-lijst';
import { KennisTijdlijn } from '@/components/inventaris/dossier/kennis-tijdlijn';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { vandaag } from '@/lib/dates';
import { tijdlijnTonen } from '@/lib/inventaris/server/tijdlijn-tonen';
import { bereikVoor } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Tijdlijn' };

export default async function TijdlijnPage({ params }: { params: Promise<{ bestuur: string; medewerker: string }> }) {
  const { bestuur, medewerker } = await params;
  const toegang = await toegangTot(bestuur);
  if (!z.uuid().safeParse(medewerker).success) notFound();
  const { id, naam, gebeurtenissen } = await tonen(tijdlijnTonen(toegang, medewerker));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const dossier = { naam, href: `${inventaris}/medewerkers/${id}` };
  const crumbs = bereikVoor(toegang, 'inventaris:lezen')?.soort === 'zelf' ? [dossier, { naam: 'Tijdlijn' }] : [{ naam: 'Inventaris', href: inventaris }, dossier, { naam: 'Tijdlijn' }];
  const nu = vandaag();
  return (
    <>
      <PageTitle title="Wat was wanneer bekend" subtitle={`${naam}: wat er gebeurde, en daaronder wanneer dat in Masterkompas kwam en wat er eerder stond.`} crumbs={crumbs} actions={<LinkButton href={dossier.href}>Naar het dossier</LinkButton>} />
      <Plate title="Tijdlijn" notes={<p>Boven wat er gebeurde, onder wanneer wij het wisten. Een schuine lijn is kennis die later kwam. Een rood streepje is een wijziging van wat er stond.</p>}>
        {gebeurtenissen.length === 0 ? <EmptyState level={3} title="Nog niets gebeurd" actions={<LinkButton href={dossier.href}>Naar het dossier</LinkButton>}><p>Zodra er een aanstelling, diploma of bevoegdheid in het dossier staat, ziet u die hier.</p></EmptyState> : (
          <>
            <KennisTijdlijn gebeurtenissen={gebeurtenissen} vandaag={nu} />
            <div className="mt-(--r-5)"><KennisLijst gebeurtenissen={gebeurtenissen} vandaag={nu} /></div>
          </>
        )}
      </Plate>
    </>
  );
}
