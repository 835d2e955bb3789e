import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { FormState } from '@/lib/form-state';

interface WachtwoordFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  /** For the password manager of the browser. */
  email: string;
}

/** Changes the own password. */
export function WachtwoordForm({ action, email }: WachtwoordFormProps) {
  return (
    <Form action={action} id="ww" label="Wachtwoord wijzigen">
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <TextField label="Huidig wachtwoord" name="huidig" type="password" autoComplete="current-password" required width="kort" />
      <TextField label="Nieuw wachtwoord" name="wachtwoord" type="password" autoComplete="new-password" required width="kort" hint="Minstens 12 tekens. Een paar woorden achter elkaar werkt goed." />
      <FormActions><SubmitButton pendingText="Wijzigen…">Wachtwoord wijzigen</SubmitButton></FormActions>
    </Form>
  );
}
