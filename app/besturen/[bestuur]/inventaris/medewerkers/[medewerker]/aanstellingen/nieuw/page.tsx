import type { Metadata } from 'next';
import { AanstellingNieuwForm } from '@/components/inventaris/dossier/aanstelling-forms';
import { FormBlad } from '@/components/inventaris/dossier/form-blad';
import { dossierVoorForm } from '../../dossier-voor-form';
import { aanstellingToevoegenAction } from '../actions';

export const metadata: Metadata = { title: 'Aanstelling toevoegen' };

export default async function AanstellingNieuwPage({ params }: { params: Promise<{ bestuur: string; medewerker: string }> }) {
  const { slug, dossier, scholen, basis, crumbs } = await dossierVoorForm(await params);
  return (
    <FormBlad title="Aanstelling toevoegen" subtitle={`Voor ${dossier.naam}. Verandert er iets aan een lopende aanstelling, wijzig die dan vanaf een datum.`} crumbs={crumbs}>
      <AanstellingNieuwForm action={aanstellingToevoegenAction.bind(null, slug)} medewerker={dossier.id} scholen={scholen} terugHref={`${basis}#aanstellingen`} />
    </FormBlad>
  );
}
