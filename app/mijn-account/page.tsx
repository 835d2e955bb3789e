import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { Shell } from '@/components/layout/shell';
import { SessieLijst } from '@/components/toegang/sessie-lijst';
import { WachtwoordForm } from '@/components/toegang/wachtwoord-form';
import { sessiesTonen } from '@/lib/toegang/server/mijn-account';
import { ingelogd } from '@/lib/toegang/server/toegang-tot';
import { sessieBeeindigenAction, wachtwoordWijzigenAction } from './actions';
import { uitloggenAction } from './uitloggen-action';

export const metadata: Metadata = { title: 'Mijn account' };

export default async function MijnAccountPage() {
  const persoon = await ingelogd();
  const sessies = await sessiesTonen(persoon);
  return (
    <Shell user={{ naam: persoon.gebruiker.naam, rol: persoon.gebruiker.email }} uitloggen={uitloggenAction}>
      <PageTitle title="Mijn account" subtitle={`${persoon.gebruiker.naam}, ${persoon.gebruiker.email}`} />
      <Plate title="Waar u bent ingelogd" notes={<p>Herkent u iets niet? Log dat apparaat uit en kies een nieuw wachtwoord.</p>}>
        <SessieLijst sessies={sessies} beeindigen={sessieBeeindigenAction} uitloggen={uitloggenAction} />
      </Plate>
      <Plate title="Wachtwoord" notes={<p>Na het wijzigen bent u op andere apparaten uitgelogd.</p>}>
        <WachtwoordForm action={wachtwoordWijzigenAction} email={persoon.gebruiker.email} />
      </Plate>
    </Shell>
  );
}
