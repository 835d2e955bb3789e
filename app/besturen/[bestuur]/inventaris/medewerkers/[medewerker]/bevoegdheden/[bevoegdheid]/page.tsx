import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { BevoegdheidForm } from '@/components/inventaris/dossier/bevoegdheid-form';
import { FormBlad } from '@/components/inventaris/dossier/form-blad';
import { VersieVeld } from '@/components/inventaris/dossier/versie-velden';
import { VerwijderVenster } from '@/components/inventaris/dossier/verwijder-venster';
import { graadNamen } from '@/lib/inventaris/bevoegdheid';
import { dossierVoorForm } from '../../dossier-voor-form';
import { bevoegdheidVerwijderenAction, bevoegdheidWijzigenAction } from '../actions';

export const metadata: Metadata = { title: 'Bevoegdheid wijzigen' };

export default async function BevoegdheidPage({ params }: { params: Promise<{ bestuur: string; medewerker: string; bevoegdheid: string }> }) {
  const gevraagd = await params;
  const { slug, dossier, basis, crumbs } = await dossierVoorForm(gevraagd);
  const een = dossier.bevoegdheden.find(({ id }) => id === gevraagd.bevoegdheid) ?? notFound();
  return (
    <FormBlad title="Bevoegdheid wijzigen" subtitle={`${een.vak ? `${een.vak}, ` : ''}${graadNamen[een.graad]}, van ${dossier.naam}. Wat er stond blijft bewaard.`} crumbs={crumbs}>
      <BevoegdheidForm action={bevoegdheidWijzigenAction.bind(null, slug)} bevoegdheid={een} knop="Wijziging bewaren" terugHref={`${basis}#bevoegdheden`}>
        <input type="hidden" name="bevoegdheid" value={een.id} />
        <VersieVeld versie={een.versie} />
      </BevoegdheidForm>
      <VerwijderVenster action={bevoegdheidVerwijderenAction.bind(null, slug)} knop="Bevoegdheid verwijderen" titel="Deze bevoegdheid verwijderen?" veld="bevoegdheid" id={een.id} versie={een.versie}>
        Doe dit alleen als de bevoegdheid er nooit was. Is zij verlopen, vul dan de laatste dag in.
      </VerwijderVenster>
    </FormBlad>
  );
}
