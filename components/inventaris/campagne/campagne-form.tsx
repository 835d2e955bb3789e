'use client';

import { Checkbox, CheckboxGroup, RadioGroup } from '@/components/form/choice';
import { TextArea, TextField } from '@/components/form/field';
import { ErrorSummary } from '@/components/form/form';
import { FormContext } from '@/components/form/form-context';
import { Button } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';
import './campagne.css';

interface Props {
  scholen: { id: string; naam: string }[];
  /** What stands in the address, with what is wrong with it. */
  state: FormState;
  /** Values for who opens the form for the first time. */
  begin: Record<string, string>;
  /** How long ago is too long ago at this board. */
  verouderdNaJaren: number;
  klaar: boolean;
}

/** The scope of a new campaign. A plain GET form: what was asked stands in the address, so the preview can be shared and reloaded. */
export function CampagneForm({ scholen, state, begin, verouderdNaJaren, klaar }: Props) {
  const waarde = (naam: string) => state.waarden?.[naam] ?? begin[naam] ?? '';
  return (
    <form method="get" className="formulier" aria-label="Nieuwe campagne" noValidate>
      <input type="hidden" name="bekijk" value="1" />
      <ErrorSummary id="campagne" state={state} />
      <FormContext value={{ id: 'campagne', state }}>
        <TextField label="Naam" name="naam" defaultValue={waarde('naam')} hint="Zo staat de campagne boven de werkbank." maxLength={120} />
        <CheckboxGroup label="Scholen" name="scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValues={waarde('scholen').split(',').filter(Boolean)} />
        <RadioGroup
          label="Welke diploma’s" name="omvang" defaultValue={waarde('omvang')}
          choices={[{ value: 'masters', label: 'Alleen masters', hint: 'Alleen deze tellen mee voor de doelen van 50% en 80%.' }, { value: 'alle', label: 'Alle behaalde diploma’s' }]}
        />
        <TextField
          label="Ook wat langer geleden is gescreend dan" name="ouderDanJaren" type="number" inputMode="numeric" min={1} max={40} width="cijfer" suffix="jaar" optional defaultValue={waarde('ouderDanJaren')}
          hint={`Laat leeg voor alleen wat nog nooit is gescreend. Uw bestuur noemt een screening na ${verouderdNaJaren} jaar verouderd.`}
        />
        <Checkbox name="tweedeBlik" label="Met een tweede blik" hint="Een uitkomst staat pas vast als een collega het eens is." defaultChecked={waarde('tweedeBlik') === 'on'} />
        <div className="campagne-duo">
          <TextField label="Begint op" name="begin" type="date" defaultValue={waarde('begin')} hint="Wat u sinds deze dag bekeek, telt mee als gedaan." />
          <TextField label="Klaar op" name="streefdatum" type="date" defaultValue={waarde('streefdatum')} hint="De streefdatum." />
        </div>
        <TextArea label="Toelichting" name="toelichting" optional rows={2} maxLength={2_000} defaultValue={waarde('toelichting')} />
        <div><Button type="submit" variant={klaar ? 'gewoon' : 'hoofd'}>{klaar ? 'Opnieuw bekijken' : 'Bekijk wat erbij hoort'}</Button></div>
      </FormContext>
    </form>
  );
}
