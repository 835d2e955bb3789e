'use client';

import { useActionState, type FormEvent } from 'react';
import { TextArea } from '@/components/form/field';
import { FormContext } from '@/components/form/form-context';
import { Message } from '@/components/ui/message';
import { LEEG, type FormState } from '@/lib/form-state';
import { Checkbox } from '@/components/form/choice';
import { KEUZE_UITLEG, KEUZES, type Keuze, type KeuzeUitleg } from '@/lib/inventaris/screening';
import { registerOordeel } from '@/lib/inventaris/screening-register';
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
  /** The campaign in which the workbench is open. */
  campagne: string | null;
  tweedeBlik: { aan: boolean; altijd: boolean; zet: (aan: boolean) => void };
  /** With script: the act is queued and the next diploma opens. */
  kiezen: (keuze: Keuze) => void;
}

/** The outcome, with the proof in the button. A real form: it also works before or without script. */
export function OutcomeForm({ diploma, action, sleutel, terug, notitie, notitieFout, onNotitie, campagne, tweedeBlik, kiezen }: Props) {
  const [state, versturen] = useActionState(action, LEEG);
  const fout = notitieFout ? [notitieFout] : undefined;
  const register = registerOordeel(diploma);

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
      <input type="hidden" name="campagne" value={campagne ?? ''} />
      {state.status === 'fout' ? <Message kind="fout" title="Niet bewaard">{state.velden?.notitie?.[0] ?? state.velden?.keuze?.[0] ?? state.melding}</Message> : null}
      <div className="uitkomst" role="group" aria-label="Uitkomst">
        {KEUZE_UITLEG.map((uitleg) => <Choice key={uitleg.keuze} uitleg={uitleg} kan={uitleg.keuze !== 'register' || register.kan} extra={uitleg.keuze === 'register' ? register.uitleg : ''} />)}
      </div>
      <FormContext value={{ id: 'veld', state }}>
        <TextArea
          key={diploma.id} label="Notitie bij de screening" name="notitie" optional rows={2} hint="Verplicht bij nader onderzoek. Ook de leraar kan dit later lezen." maxLength={2_000} defaultValue={notitie} {...(fout ? { errors: fout } : {})}
          aria-keyshortcuts="n" onChange={(gebeurtenis) => onNotitie(gebeurtenis.currentTarget.value)}
        />
        {tweedeBlik.altijd ? <p className="klein half screening-meekijken">“{diploma.tweedeBlikVoor}” vraagt een tweede blik: uw keuze staat vast zodra een collega het eens is.</p> : (
          <div className="screening-meekijken">
            <Checkbox
              key={diploma.id} name="tweedeBlik" label="Laat iemand anders meekijken" hint="Uw keuze telt dan pas als een collega het eens is." checked={tweedeBlik.aan} aria-keyshortcuts="m"
              onChange={(wijziging) => tweedeBlik.zet(wijziging.currentTarget.checked)}
            />
          </div>
        )}
      </FormContext>
    </form>
  );
}

function Choice({ uitleg, kan, extra }: { uitleg: KeuzeUitleg; kan: boolean; extra: string }) {
  return (
    <button type="submit" name="keuze" value={uitleg.keuze} disabled={!kan} aria-keyshortcuts={uitleg.toets}>
      <b>{uitleg.kop} <kbd>{uitleg.toets}</kbd></b>
      <span>{extra || uitleg.uitleg}</span>
    </button>
  );
}
