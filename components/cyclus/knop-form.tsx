import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import type { ButtonVariant } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';

export type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface KnopFormProps {
  action: Actie;
  id: string;
  label: string;
  velden: Record<string, string>;
  variant?: ButtonVariant;
  children: ReactNode;
}

/** One button that does one thing, once, however often it is sent; works without JavaScript. For server components. */
export function KnopForm({ action, id, label, velden, variant = 'stil', children }: KnopFormProps) {
  return (
    <Form action={action} id={id} label={label} sleutel={randomUUID()} quiet>
      {Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
      <SubmitButton variant={variant} size="klein">{children}</SubmitButton>
    </Form>
  );
}
