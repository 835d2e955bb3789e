'use client';

import { startTransition, useActionState, useEffect } from 'react';
import { useHydrated } from '@/components/form/form-context';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/field';
import { SubmitButton } from '@/components/form/submit-button';
import { Message } from '@/components/ui/message';
import { LEEG, type FormState } from '@/lib/form-state';
import type { GetoondeUitnodiging } from '@/lib/toegang/uitnodigen.schema';
import { LinkCodeField, useLinkCode } from './link-code';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface UitnodigingOpenenProps {
  bekijken: Actie;
  aannemen: Actie;
}

/** Shows what the invitation of this link is, and accepts it. Posting is left to the person: mail scanners only look. */
export function UitnodigingOpenen({ bekijken, aannemen }: UitnodigingOpenenProps) {
  const code = useLinkCode();
  const gelezen = useHydrated();
  const [state, vragen, bezig] = useActionState(bekijken, LEEG);
  useEffect(() => {
    if (!code) return;
    const data = new FormData();
    data.set('code', code);
    startTransition(() => vragen(data));
  }, [code, vragen]);
  if (state.status === 'fout') return <Message kind="fout" title="Deze link werkt niet">{state.melding}</Message>;
  if (state.status === 'leeg' && gelezen && !code && !bezig) return <Message kind="pas-op" title="De link is niet volledig">Open hem opnieuw vanuit uw mail. Knippen en plakken mag ook, maar dan met alles na het #-teken.</Message>;
  if (state.status === 'leeg') return <p role="status" className="zacht">De uitnodiging wordt opgehaald…</p>;
  return <Aannemen uitnodiging={state.gegevens as GetoondeUitnodiging} aannemen={aannemen} />;
}

function Aannemen({ uitnodiging: { bestuur, rol, naam, email, heeftAccount }, aannemen }: { uitnodiging: GetoondeUitnodiging; aannemen: Actie }) {
  return (
    <>
      <p><b>{bestuur}</b> nodigt u uit als <b>{rol}</b>, met het adres {email}.</p>
      <Form action={aannemen} label="Uitnodiging aannemen">
        <LinkCodeField />
        {heeftAccount ? (
          <TextField label="Uw wachtwoord" name="wachtwoord" type="password" autoComplete="current-password" required hint="U hebt al een account bij Masterkompas. Bevestig met uw eigen wachtwoord dat u het bent." />
        ) : (
          <>
            <TextField label="Uw naam" name="naam" autoComplete="name" required defaultValue={naam} />
            <input type="hidden" autoComplete="username" value={email} readOnly />
            <TextField label="Kies een wachtwoord" name="wachtwoord" type="password" autoComplete="new-password" required hint="Minstens 12 tekens. Een paar woorden achter elkaar werkt goed." />
          </>
        )}
        <SubmitButton pendingText="Aannemen…">Uitnodiging aannemen</SubmitButton>
      </Form>
    </>
  );
}
