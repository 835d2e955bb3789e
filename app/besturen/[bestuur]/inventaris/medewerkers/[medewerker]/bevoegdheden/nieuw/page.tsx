import type { Metadata } from 'next';
import { BevoegdheidForm } from '@/components/inventaris/dossier/bevoegdheid-form';
import { FormBlad } from '@/components/inventaris/dossier/form-blad';
import { dossierVoorForm } from '../../dossier-voor-form';
import { bevoegdheidToevoegenAction } from '../actions';

export const metadata: Metadata = { title: 'Bevoegdheid toevoegen' };

export default async function BevoegdheidNieuwPage({ params }: { params: Promise<{ bestuur: string; medewerker: string }> }) {
  const { slug, dossier, basis, crumbs } = await dossierVoorForm(await params);
  return (
    <FormBlad title="Bevoegdheid toevoegen" subtitle={`Voor ${dossier.naam}, per vak. Een diploma dat bevoegd maakt voegt u bij de diploma’s toe.`} crumbs={crumbs}>
      <BevoegdheidForm action={bevoegdheidToevoegenAction.bind(null, slug)} knop="Bevoegdheid toevoegen" terugHref={`${basis}#bevoegdheden`}>
        <input type="hidden" name="medewerker" value={dossier.id} />
      </BevoegdheidForm>
    </FormBlad>
  );
}
