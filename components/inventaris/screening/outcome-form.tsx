'use client';

import { useActionState, type FormEvent } from 'react';
import { TextArea } from '@/components/form/field';
import { FormContext } from '@/components/form/form-context';
import { Message } from '@/components/ui/message';
import { LEEG, type FormState } from '@/lib/form-state';
import { isVanVoorRegister, KEUZE_UITLEG, KEUZES, type Keuze, type KeuzeUitleg } from '@/lib/inventaris/screening';
import type { ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';

export type ScreeningAction = (vorige: FormState, data: FormData) => Promise<FormState>;

interface Props {
  diploma: ScreeningDiploma;
  action: ScreeningAction;
  /** Key of this form when it is sent without script: a second press does nothing. */
  sleutel: string;
  /** Where a browser without script goes next. */
  terug: string;
  notitie: string;
  notitieFout: string | undefined;
  onNotitie: (tekst: string) => void;
  /** With script: the act is queued and the next diploma opens. */
  kiezen: (keuze: Keuze) => void;
}

/** The outcome, with the proof in the button. A real form: it also works before or without script. */
export function OutcomeForm({ diploma, action, sleutel, terug, notitie, notitieFout, onNotitie, kiezen }: Props) {
  const [state, versturen] = useActionState(action, LEEG);
  const fout = notitieFout ? [notitieFout] : undefined;

  function opSubmit(verzending: FormEvent<HTMLFormElement>) {
    const knop = (verzending.nativeEvent as SubmitEvent).submitter;
    const keuze = KEUZES.find((een) => knop instanceof HTMLButtonElement && een === knop.value);
    if (!keuze) return;
    verzending.preventDefault();
    kiezen(keuze);
  }

  return (
    <form className="screening-uitkomst" action={versturen} onSubmit={opSubmit} aria-label="Uitkomst van de screening">
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="diplomaId" value={diploma.id} />
      <input type="hidden" name="versie" value={diploma.versie} />
      <input type="hidden" name="laatste" value={diploma.geschiedenis[0]?.id ?? ''} />
      <input type="hidden" name="terug" value={terug} />
      {state.status === 'fout' ? <Message kind="fout" title="Niet bewaard">{state.velden?.notitie?.[0] ?? state.velden?.keuze?.[0] ?? state.melding}</Message> : null}
      <div className="uitkomst" role="group" aria-label="Uitkomst">
        {KEUZE_UITLEG.map((uitleg) => <Choice key={uitleg.keuze} uitleg={uitleg} nietMogelijk={uitleg.keuze === 'register' && isVanVoorRegister(diploma)} />)}
      </div>
      <FormContext value={{ id: 'veld', state }}>
        <TextArea
          key={diploma.id} label="Notitie bij de screening" name="notitie" optional rows={2} hint="Verplicht bij nader onderzoek. Ook de leraar kan dit later lezen." maxLength={2_000} defaultValue={notitie} {...(fout ? { errors: fout } : {})}
          aria-keyshortcuts="n" onChange={(gebeurtenis) => onNotitie(gebeurtenis.currentTarget.value)}
        />
      </FormContext>
    </form>
  );
}

function Choice({ uitleg, nietMogelijk }: { uitleg: KeuzeUitleg; nietMogelijk: boolean }) {
  return (
    <button type="submit" name="keuze" value={uitleg.keuze} disabled={nietMogelijk} aria-keyshortcuts={uitleg.toets}>
      <b>{uitleg.kop} <kbd>{uitleg.toets}</kbd></b>
      <span>{nietMogelijk ? 'Kan niet: diploma van vóór 1996' : uitleg.uitleg}</span>
    </button>
  );
}
