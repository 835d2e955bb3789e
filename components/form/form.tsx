'use client';

import { use, useActionState, useEffect, useRef, type ReactNode } from 'react';
import { DrawerContext } from '@/components/ui/drawer-context';
import { Message } from '@/components/ui/message';
import { LEEG, type FormState } from '@/lib/form-state';
import { FormContext } from './form-context';

interface FormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  /** Start of the ids of the fields; needed when a page holds more than one form. */
  id?: string;
  /** Name of the form for screen readers, when no heading right above says it. */
  label?: string;
  /** Fields and buttons. Fields take their errors and last typed values from the form by their name. */
  children: ReactNode;
  /** Inside a Drawer or Dialog: close it when the act succeeded. */
  closeWhenDone?: boolean;
  /** Made anew by the page at each rendering (crypto.randomUUID()): the same sending, however often repeated, is carried out once. */
  sleutel?: string;
  /** Do not repeat the message of a success above the form; the page shows it itself. */
  quiet?: boolean;
}

/** Form on a server action; works without JavaScript. After a refusal the summary of errors takes the focus. */
export function Form({ action, id = 'veld', label, children, closeWhenDone = false, quiet = false, sleutel }: FormProps) {
  const venster = use(DrawerContext);
  const sluitend = async (vorige: FormState, data: FormData) => {
    const uitkomst = await action(vorige, data);
    if (uitkomst.status === 'gelukt') venster?.close();
    return uitkomst;
  };
  // The action itself, not a wrapper, wherever possible: only then the form also works without JavaScript.
  const [state, versturen] = useActionState(closeWhenDone && venster ? sluitend : action, LEEG);
  return (
    <form action={versturen} className="formulier" aria-label={label} noValidate>
      {sleutel ? <input type="hidden" name="sleutel" value={sleutel} /> : null}
      <ErrorSummary id={id} state={state} />
      {state.status === 'gelukt' && state.melding && !quiet ? <Message kind="gelukt">{state.melding}</Message> : null}
      <FormContext value={{ id, state }}>{children}</FormContext>
    </form>
  );
}

/** What has to be looked at before it can be sent; takes the focus. */
export function ErrorSummary({ id, state }: { id: string; state: FormState }) {
  const vak = useRef<HTMLDivElement>(null);
  const fouten = Object.entries(state.velden ?? {}).flatMap(([naam, teksten]) => teksten.map((tekst) => ({ naam, tekst })));
  useEffect(() => {
    if (state.status === 'fout') vak.current?.focus();
  }, [state]);
  if (state.status !== 'fout') return null;
  return (
    <div className="foutlijst" ref={vak} tabIndex={-1} role="alert" aria-labelledby={`${id}-foutlijst`}>
      <p id={`${id}-foutlijst`}>{state.melding ?? 'Nog niet opgeslagen. Kijk naar:'}</p>
      {fouten.length > 0 ? (
        <ul>{fouten.map(({ naam, tekst }) => <li key={`${naam}-${tekst}`}><a href={`#${id}-${naam}`} onClick={(klik) => naarVeld(klik, `${id}-${naam}`)}>{tekst}</a></li>)}</ul>
      ) : null}
    </div>
  );
}

function naarVeld(klik: { preventDefault: () => void }, id: string) {
  const veld = document.getElementById(id);
  if (!veld) return;
  klik.preventDefault();
  veld.scrollIntoView({ block: 'center' });
  const invoer = veld.matches('input, select, textarea, button') ? veld : veld.querySelector<HTMLElement>('input:not([type=hidden]), [role=spinbutton], button');
  (invoer ?? veld).focus({ preventScroll: true });
}
