import type { ReactNode } from 'react';
import { RadioGroup } from '@/components/form/choice';
import { ComboBox } from '@/components/form/combo-box';
import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';
import { datumInCijfers } from '@/lib/dates';
import { STATUSSEN, statusNamen } from '@/lib/inventaris/diploma';
import type { DiplomaVelden } from '@/lib/inventaris/diploma.schema';
import { instellingen } from '@/lib/inventaris/instellingen';
import { vakken } from '@/lib/organisatie/vakken';
import { NiveauEnSoort } from './niveau-en-soort';

interface DiplomaFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  /** Present when correcting. */
  diploma?: DiplomaVelden;
  /** Hidden fields that say which person or diploma this is about. */
  children: ReactNode;
  knop: string;
  terugHref: string;
}

/** Level, subject, institution, date and status of a diploma; for adding and for correcting. */
export function DiplomaForm({ action, diploma, children, knop, terugHref }: DiplomaFormProps) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label={knop}>
      {children}
      <NiveauEnSoort niveau={diploma?.niveau} soort={diploma?.soort} />
      <TextField label="Richting" name="richting" hint="Zoals het op het diploma staat." maxLength={200} autoComplete="off" defaultValue={diploma?.richting} />
      <ComboBox label="Vak op de landelijke lijst" name="vakCode" optional hint="Leeg: wij zoeken het vak bij de richting." choices={vakken.map(({ code, naam }) => ({ value: code, label: naam }))} {...(diploma?.vakCode ? { defaultValue: diploma.vakCode } : {})} />
      <ComboBox label="Instelling" name="instelling" optional free hint="Kies uit de lijst of typ een andere naam, ook een oude of buitenlandse." choices={instellingen.map((naam) => ({ value: naam, label: naam }))} defaultValue={diploma?.instelling} />
      <RadioGroup label="Status" name="status" choices={STATUSSEN.map((value) => ({ value, label: statusNamen[value] }))} defaultValue={diploma?.status ?? 'behaald'} />
      <TextField label="Behaald op" name="behaald" optional width="kort" autoComplete="off" hint="Bijvoorbeeld 29-8-2014. Weet u alleen het jaar, vul dan 2014 in." defaultValue={behaald(diploma)} />
      <FormActions>
        <SubmitButton pendingText="Bewaren…">{knop}</SubmitButton>
        <LinkButton href={terugHref} variant="stil">Annuleren</LinkButton>
      </FormActions>
    </Form>
  );
}

function behaald(diploma: DiplomaVelden | undefined): string {
  if (diploma?.behaaldOp) return datumInCijfers(diploma.behaaldOp);
  return diploma?.behaaldJaar ? String(diploma.behaaldJaar) : '';
}
