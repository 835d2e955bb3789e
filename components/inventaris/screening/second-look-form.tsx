'use client';

import { useActionState, type FormEvent } from 'react';
import { TextArea } from '@/components/form/field';
import { FormContext } from '@/components/form/form-context';
import { Message } from '@/components/ui/message';
import { LEEG } from '@/lib/form-state';
import { OORDEEL_UITLEG, OORDELEN, type Oordeel } from '@/lib/inventaris/screening';
import type { ScreeningDiploma } from '@/lib/inventaris/screening-werkbank';
import type { ScreeningAction } from './outcome-form';

interface Props {
  diploma: ScreeningDiploma;
  action: ScreeningAction;
  sleutel: string;
  terug: string;
  notitie: string;
  notitieFout: string | undefined;
  onNotitie: (tekst: string) => void;
  /** With script: the act is queued and the next diploma opens. */
  kiezen: (oordeel: Oordeel) => void;
}

/** A colleague looked first; whoever looks now says whether that was right. Also works before or without script. */
export function SecondLookForm({ diploma, action, sleutel, terug, notitie, notitieFout, onNotitie, kiezen }: Props) {
  const [state, versturen] = useActionState(action, LEEG);
  const fout = notitieFout ? [notitieFout] : undefined;

  function opSubmit(verzending: FormEvent<HTMLFormElement>) {
    const knop = (verzending.nativeEvent as SubmitEvent).submitter;
    const oordeel = OORDELEN.find((een) => knop instanceof HTMLButtonElement && een === knop.value);
    if (!oordeel) return;
    verzending.preventDefault();
    kiezen(oordeel);
  }

  return (
    <form className="screening-uitkomst" action={versturen} onSubmit={opSubmit} aria-label="Tweede blik">
      <input type="hidden" name="sleutel" value={sleutel} />
      <input type="hidden" name="diplomaId" value={diploma.id} />
      <input type="hidden" name="versie" value={diploma.versie} />
      <input type="hidden" name="laatste" value={diploma.geschiedenis[0]?.id ?? ''} />
      <input type="hidden" name="terug" value={terug} />
      {state.status === 'fout' ? <Message kind="fout" title="Niet bewaard">{state.velden?.notitie?.[0] ?? state.melding}</Message> : null}
      <div className="uitkomst" data-keuzes="twee" role="group" aria-label="Uw oordeel">
        {OORDEEL_UITLEG.map(({ oordeel, toets, kop, uitleg }) => (
          <button key={oordeel} type="submit" name="oordeel" value={oordeel} aria-keyshortcuts={toets}><b>{kop} <kbd>{toets}</kbd></b><span>{uitleg}</span></button>
        ))}
      </div>
      <FormContext value={{ id: 'veld', state }}>
        <TextArea
          key={diploma.id} label="Notitie bij de tweede blik" name="notitie" optional rows={2} hint="Verplicht als u het niet eens bent. Ook de leraar kan dit later lezen." maxLength={2_000} defaultValue={notitie} {...(fout ? { errors: fout } : {})}
          aria-keyshortcuts="n" onChange={(gebeurtenis) => onNotitie(gebeurtenis.currentTarget.value)}
        />
      </FormContext>
    </form>
  );
}
