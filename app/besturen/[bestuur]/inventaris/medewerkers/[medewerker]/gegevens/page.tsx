import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormBlad } from '@/components/inventaris/dossier/form-blad';
import { GegevensForm } from '@/components/inventaris/dossier/gegevens-form';
import { dossierVoorForm } from '../dossier-voor-form';
import { gegevensWijzigenAction } from './actions';

export const metadata: Metadata = { title: 'Gegevens wijzigen' };

export default async function GegevensPage({ params }: { params: Promise<{ bestuur: string; medewerker: string }> }) {
  const { slug, dossier, basis, crumbs } = await dossierVoorForm(await params);
  return (
    <FormBlad title="Gegevens wijzigen" subtitle={`Personeelsnummer ${dossier.personeelsnummer}. Het nummer zelf verandert niet: daaraan herkennen wij de medewerker bij het inlezen.`} crumbs={crumbs}>
      <GegevensForm action={gegevensWijzigenAction.bind(null, slug)} medewerker={dossier.id} gegevens={dossier.gegevens ?? notFound()} populatie={dossier.populatie} terugHref={basis} />
    </FormBlad>
  );
}
