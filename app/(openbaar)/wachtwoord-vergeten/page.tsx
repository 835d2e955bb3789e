import type { Metadata } from 'next';
import Link from 'next/link';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/field';
import { SubmitButton } from '@/components/form/submit-button';
import { Gate } from '@/components/layout/gate';
import { openbareLinks } from '@/content/openbaar';
import { postInDemo } from '@/lib/mail/server/versturen';
import { herstelAanvragenAction } from './actions';

export const metadata: Metadata = { title: 'Wachtwoord vergeten' };

export default function WachtwoordVergetenPage() {
  return (
    <Gate links={openbareLinks} title="Wachtwoord vergeten" subtitle="Vul het adres in waarmee u inlogt. U krijgt een mail met een link om een nieuw wachtwoord te kiezen.">
      <Form action={herstelAanvragenAction} label="Nieuw wachtwoord aanvragen">
        <TextField label="E-mailadres van uw werk" name="email" type="email" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
        <SubmitButton pendingText="Aanvragen…">Stuur mij een link</SubmitButton>
        <p className="klein"><Link href="/inloggen">Terug naar inloggen</Link></p>
        {postInDemo() ? <p className="klein half">Dit is een demo zonder mailserver: de mail komt op <Link href="/demo/post">de pagina met verstuurde mails</Link>.</p> : null}
      </Form>
    </Gate>
  );
}
