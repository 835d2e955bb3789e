import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DiplomaConflict } from '@/components/inventaris/diploma-conflict';
import { DiplomaForm } from '@/components/inventaris/diploma-form';
import { PageTitle } from '@/components/layout/page-title';
import { Message } from '@/components/ui/message';
import { momentInWoorden } from '@/lib/dates';
import type { DossierDiploma } from '@/lib/inventaris/dossier';
import { diplomaCorrigerenAction } from '../../actions';
import { dossierVoorForm } from '../../dossier-voor-form';

export const metadata: Metadata = { title: 'Diploma corrigeren' };

export default async function DiplomaPage({ params }: { params: Promise<{ bestuur: string; medewerker: string; diploma: string }> }) {
  const gevraagd = await params;
  const { slug, dossier, basis, crumbs } = await dossierVoorForm(gevraagd);
  const diploma = dossier.diplomas.find(({ id }) => id === gevraagd.diploma) ?? notFound();
  return (
    <>
      <PageTitle title="Diploma corrigeren" subtitle={`${diploma.richting}, van ${dossier.naam}. De oude gegevens blijven bewaard.`} crumbs={[...crumbs, { naam: 'Diploma corrigeren' }]} />
      <div className="max-w-[36rem] pb-(--r-7)">
        <Bevestigd diploma={diploma} />
        <DiplomaForm action={diplomaCorrigerenAction.bind(null, slug)} diploma={diploma} knop="Correctie bewaren" terugHref={basis}>
          <DiplomaConflict diploma={diploma.id} versie={diploma.versie} />
        </DiplomaForm>
      </div>
    </>
  );
}

function Bevestigd({ diploma: { uitkomst, screenings: [laatste] } }: { diploma: DossierDiploma }) {
  if (uitkomst !== 'bevestigd') return null;
  return (
    <div className="mb-(--r-5)">
      <Message title="Dit diploma is bevestigd">
        {laatste ? `${laatste.door ?? 'Een ingelezen bestand'} deed dat op ${momentInWoorden(laatste.op)}. ` : ''}
        Wijzigt u niveau, richting of status, dan gaat het terug naar de wachtrij om opnieuw te screenen.
      </Message>
    </div>
  );
}
