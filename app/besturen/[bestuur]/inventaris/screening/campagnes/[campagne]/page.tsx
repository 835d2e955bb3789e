import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { notFound } from 'next/navigation';
import { CampagneBeheer } from '@/components/inventaris/campagne/campagne-beheer';
import { CampagneScherm } from '@/components/inventaris/campagne/campagne-scherm';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { Status } from '@/components/ui/status';
import { optellen } from '@/lib/inventaris/campagne';
import { campagneTonen } from '@/lib/inventaris/server/screening/campagne-tonen';
import { screeningAdres } from '@/lib/inventaris/screening.schema';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { campagneAfsluitenAction, campagneHeropenenAction, campagneWijzigenAction } from '../actions';

export const metadata: Metadata = { title: 'Screeningscampagne' };

export default async function CampagnePage({ params }: { params: Promise<{ bestuur: string; campagne: string }> }) {
  const { bestuur, campagne: gevraagd } = await params;
  const toegang = await toegangTot(bestuur);
  const id = z.uuid().safeParse(gevraagd);
  if (!id.success) notFound();
  const { campagne, keuze, heel } = await tonen(campagneTonen(toegang, id.data));
  const { slug } = toegang.bestuur;
  const inventaris = `/besturen/${slug}/inventaris`;
  const stand = optellen(campagne.perSchool);
  const dicht = campagne.afgeslotenOp !== null;
  return (
    <>
      <PageTitle
        title={campagne.naam} crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Campagnes', href: `${inventaris}/screening/campagnes` }, { naam: campagne.naam }]}
        subtitle={dicht ? <Status kind="vast">afgesloten</Status> : <Status kind="bezig">lopend</Status>}
        actions={(
          <>
            {heel ? (
              <CampagneBeheer
                campagne={campagne} scholen={keuze} over={stand.teDoen + stand.tweedeBlik} sleutels={[randomUUID(), randomUUID(), randomUUID()]}
                wijzigen={campagneWijzigenAction.bind(null, slug)} afsluiten={campagneAfsluitenAction.bind(null, slug)} heropenen={campagneHeropenenAction.bind(null, slug)}
              />
            ) : null}
            {dicht ? null : <LinkButton href={`${inventaris}/screening${screeningAdres({ campagne: campagne.id })}`} variant="hoofd">Verder screenen</LinkButton>}
          </>
        )}
      />
      <CampagneScherm campagne={campagne} werkbankHref={`${inventaris}/screening`} />
    </>
  );
}
