import type { Metadata } from 'next';
import Link from 'next/link';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/field';
import { SubmitButton } from '@/components/form/submit-button';
import { Gate } from '@/components/layout/gate';
import { openbareLinks } from '@/content/openbaar';
import { LinkCodeField } from '@/components/toegang/link-code';
import { herstellenAction } from './actions';

export const metadata: Metadata = { title: 'Nieuw wachtwoord' };

export default function WachtwoordHerstellenPage() {
  return (
    <Gate links={openbareLinks} title="Kies een nieuw wachtwoord" subtitle="Daarna bent u op alle apparaten uitgelogd en logt u opnieuw in.">
      <noscript><p>Zet JavaScript aan om deze link te gebruiken: het geheime deel ervan blijft anders in uw browser.</p></noscript>
      <Form action={herstellenAction} label="Nieuw wachtwoord kiezen">
        <LinkCodeField />
        <TextField label="Nieuw wachtwoord" name="wachtwoord" type="password" autoComplete="new-password" required hint="Minstens 12 tekens. Een paar woorden achter elkaar werkt goed." />
        <SubmitButton pendingText="Opslaan…">Wachtwoord opslaan</SubmitButton>
        <p className="klein"><Link href="/wachtwoord-vergeten">Een nieuwe link aanvragen</Link></p>
      </Form>
    </Gate>
  );
}
