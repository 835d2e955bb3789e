'use client';

import { useActionState } from 'react';
import { ErrorSummary } from '@/components/form/form';
import { FormContext } from '@/components/form/form-context';
import { Message } from '@/components/ui/message';
import { DICHT, type GastRonde } from '@/lib/cyclus/ronde';
import { LEEG, type FormState } from '@/lib/form-state';
import { GastVelden } from './gast-velden';

interface GastBladProps {
  ronde: GastRonde;
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  /** Token of this browser, or a new one that its first sending makes its own. */
  token: string;
}

/** The questions for a guest. What was typed stays on the page, also when the round ended meanwhile. */
export function GastBlad({ ronde, action, token }: GastBladProps) {
  const [state, versturen] = useActionState(action, LEEG);
  const typte = Object.entries(state.status === 'fout' ? (state.waarden ?? {}) : {}).filter(([naam, tekst]) => naam.startsWith('t-') && tekst.trim() !== '');
  if (ronde.staat !== 'open') {
    return (
      <>
        <Message kind="info" title={DICHT[ronde.staat]}>Heeft u een vraag hierover? Neem contact op met {ronde.van}.</Message>
        {typte.length > 0 ? (
          <section className="gast-uwtekst pt-(--r-5)">
            <h2>Dit schreef u</h2>
            <p className="klein half">Het is niet bewaard. U kunt de tekst kopiëren.</p>
            {typte.map(([naam, tekst], i) => <textarea key={naam} className="veld" readOnly rows={4} defaultValue={tekst} aria-label={`Uw tekst ${i + 1}`} />)}
          </section>
        ) : null}
      </>
    );
  }
  return (
    <form action={versturen} className="formulier" aria-label="Uw antwoorden" noValidate>
      <ErrorSummary id="gast" state={state} />
      {state.status === 'gelukt' ? <Message kind="gelukt" title={state.melding ?? ''}>U kunt uw antwoord wijzigen zolang de ronde open is, in deze browser.</Message>
        : ronde.gegeven && state.status === 'leeg' ? <Message kind="info" title="U hebt al geantwoord">Uw antwoord staat hieronder. U kunt het wijzigen zolang de ronde open is.</Message> : null}
      <input type="hidden" name="deelnametoken" value={token} />
      <FormContext value={{ id: 'gast', state }}><GastVelden ronde={ronde} /></FormContext>
    </form>
  );
}
