'use client';

import { useActionState, type FormEvent, type ReactNode } from 'react';
import { TextArea } from '@/components/form/field';
import { FormContext } from '@/components/form/form-context';
import { Message } from '@/components/ui/message';
import { LEEG, type FormState } from '@/lib/form-state';
import type { ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';

export type ScreeningAction = (vorige: FormState, data: FormData) => Promise<FormState>;

/** What the workbench gives to each of its forms. */
export interface ActProps {
  diploma: ScreeningDiploma;
  action: ScreeningAction;
  /** Key of this form when it is sent without script: a second press does nothing. */
  sleutel: string;
  /** Where a browser without script goes next. */
  terug: string;
  notitie: string;
  notitieFout: string | undefined;
  onNotitie: (tekst: string) => void;
}

interface ActFormProps<K extends string> extends ActProps {
  label: string;
  /** What its buttons can say. */
  keuzes: readonly K[];
  /** With script: the act is queued and the next diploma opens. */
  kiezen: (keuze: K) => void;
  /** The buttons, with more hidden fields when there are any. */
  knoppen: ReactNode;
  note: { label: string; hint: string };
  /** Under the note. */
  children?: ReactNode;
}

/** A judgement about the open diploma by one press of a button, with a note. A real form: it also works before or without script. */
export function ActForm<K extends string>({ diploma, action, sleutel, terug, notitie, notitieFout, onNotitie, label, keuzes, kiezen, knoppen, note, children }: ActFormProps<K>) {
  const [state, versturen] = useActionState(action, LEEG);

  function opSubmit(verzending: FormEvent<HTMLFormElement>) {
    const knop = (verzending.nativeEvent as SubmitEvent).submitter;
    const keuze = keuzes.find((een) => knop instanceof HTMLButtonElement && een === knop.value);
    if (!keuze) return;
    verzending.preventDefault();
    kiezen(keuze);
  }

  return (
    <form className="screening-uitkomst" action={versturen} onSubmit={opSubmit} aria-label={label}>
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="diplomaId" value={diploma.id} />
      <input type="hidden" name="versie" value={diploma.versie} />
      <input type="hidden" name="laatste" value={diploma.geschiedenis[0]?.id ?? ''} />
      <input type="hidden" name="terug" value={terug} />
      {state.status === 'fout' ? <Message kind="fout" title="Niet bewaard">{state.velden?.notitie?.[0] ?? state.velden?.keuze?.[0] ?? state.melding}</Message> : null}
      {knoppen}
      <FormContext value={{ id: 'veld', state }}>
        <TextArea
          key={diploma.id} name="notitie" optional rows={2} maxLength={2_000} defaultValue={notitie} {...note} {...(notitieFout ? { errors: [notitieFout] } : {})}
          aria-keyshortcuts="n" onChange={(gebeurtenis) => onNotitie(gebeurtenis.currentTarget.value)}
        />
        {children}
      </FormContext>
    </form>
  );
}
