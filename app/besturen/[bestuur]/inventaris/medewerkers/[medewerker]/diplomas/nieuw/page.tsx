import type { Metadata } from 'next';
import { DiplomaForm } from '@/components/inventaris/diploma-form';
import { PageTitle } from '@/components/layout/page-title';
import { diplomaRegistrerenAction } from '../../actions';
import { dossierVoorForm } from '../../dossier-voor-form';

export const metadata: Metadata = { title: 'Diploma toevoegen' };

export default async function DiplomaNieuwPage({ params }: { params: Promise<{ bestuur: string; medewerker: string }> }) {
  const { slug, dossier, basis, crumbs } = await dossierVoorForm(await params);
  return (
    <>
      <PageTitle title="Diploma toevoegen" subtitle={`Voor ${dossier.naam}. Het diploma komt in de wachtrij om te screenen.`} crumbs={[...crumbs, { naam: 'Diploma toevoegen' }]} />
      <div className="max-w-[36rem] pb-(--r-7)">
        <DiplomaForm action={diplomaRegistrerenAction.bind(null, slug)} knop="Diploma toevoegen" terugHref={basis}>
          <input type="hidden" name="medewerker" value={dossier.id} />
        </DiplomaForm>
      </div>
    </>
  );
}
