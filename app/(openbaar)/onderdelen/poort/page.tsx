import type { Metadata } from 'next';
import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Gate, GateMore } from '@/components/layout/gate';
import { LinkButton } from '@/components/ui/button';
import { voorbeeldOpslaan } from '../actions';

export const metadata: Metadata = { title: 'Inlogblad' };

export default function PoortPage() {
  return (
    <Gate title="Weet wie er lesgeeft, en waar u heen wilt." subtitle="Masterkompas helpt uw bestuur aan meer masteropgeleide leraren, van diplomascreening tot plan." links={[{ naam: 'Onderdelen', href: '/onderdelen' }]}>
      <Form action={voorbeeldOpslaan} label="Inloggen">
        <TextField label="E-mailadres van uw werk" name="naam" type="email" autoComplete="username" />
        <TextField label="Wachtwoord" name="wachtwoord" type="password" autoComplete="current-password" />
        <SubmitButton pendingText="Inloggen…">Inloggen</SubmitButton>
      </Form>
      <GateMore><LinkButton href="/onderdelen">Wachtwoord vergeten</LinkButton><p>Hebt u een uitnodiging? Open dan de link in uw mail. U hebt nog geen wachtwoord nodig.</p></GateMore>
    </Gate>
  );
}
