'use client';

import { useActionState, type ReactNode } from 'react';
import { LEEG, type FormState } from '@/lib/form-state';

/** One notification: opening it goes to the place and marks it as read. Works without JavaScript. */
export function MeldingKnop({ id, nieuw, openen, children }: { id: string; nieuw: boolean; openen: (vorige: FormState, data: FormData) => Promise<FormState>; children: ReactNode }) {
  const [state, versturen] = useActionState(openen, LEEG);
  return (
    <form action={versturen}>
      <input type="hidden" name="melding" value={id} />
      <button type="submit" className="meldingregel" data-nieuw={nieuw || undefined}>{children}</button>
      {state.status === 'fout' ? <p className="veldfout" role="alert">{state.melding}</p> : null}
    </form>
  );
}
