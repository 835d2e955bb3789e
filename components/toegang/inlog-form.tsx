import Link from 'next/link';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/field';
import { SubmitButton } from '@/components/form/submit-button';
import type { FormState } from '@/lib/form-state';

interface InlogFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  /** Path to go to afterwards. */
  naar: string;
  /** Filled in beforehand, for a demo account. */
  email?: string | undefined;
  wachtwoord?: string | undefined;
}

/** Address and password. */
export function InlogForm({ action, naar, email, wachtwoord }: InlogFormProps) {
  return (
    <Form action={action} label="Inloggen">
      <input type="hidden" name="naar" value={naar} />
      <TextField label="E-mailadres van uw werk" name="email" type="email" autoComplete="username" autoCapitalize="none" spellCheck={false} required defaultValue={email} />
      <TextField label="Wachtwoord" name="wachtwoord" type="password" autoComplete="current-password" required defaultValue={wachtwoord} />
      <p className="veldnaast"><Link href="/wachtwoord-vergeten">Wachtwoord vergeten</Link></p>
      <SubmitButton pendingText="Inloggen…">Inloggen</SubmitButton>
      <p className="klein half">Hebt u een uitnodiging? Open dan de link in uw mail.</p>
    </Form>
  );
}
