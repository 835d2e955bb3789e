'use client';

import { useState } from 'react';
import { Checkbox } from '@/components/form/choice';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { FormState } from '@/lib/form-state';

/** A field that can be asked about, with what stands there now; `voorstel` says what can be proposed. */
export interface Vraagveld { veld: string; naam: string; voorstel: 'tekst' | 'dag' | 'getal' | 'mezelf' | 'geen'; nu: string }

interface OpmerkingFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  sleutel: string;
  planId: string;
  planversieId: string;
  activiteitId: string | null;
  /** Name of the activity or plan, for who hears the page. */
  over: string;
  velden: readonly Vraagveld[];
  ikId: string;
}

/** A question at one activity (or the plan), with the text that should stand there: it starts from what stands there now. */
export function OpmerkingForm({ action, sleutel, planId, planversieId, activiteitId, over, velden, ikId }: OpmerkingFormProps) {
  const [gekozen, setGekozen] = useState('');
  const veld = velden.find((een) => een.veld === gekozen);
  return (
    <Form action={action} id={`vraag-${activiteitId ?? 'plan'}`} label={`Vraag of voorstel bij ${over}`} sleutel={sleutel}>
      <input type="hidden" name="plan" value={planId} /><input type="hidden" name="planversie" value={planversieId} /><input type="hidden" name="activiteit" value={activiteitId ?? ''} />
      <Select label="Waarover gaat het?" name="veld" optional placeholder={activiteitId === null ? 'Het hele plan' : 'De hele activiteit'} choices={velden.map(({ veld: value, naam }) => ({ value, label: naam }))} onChange={(keuze) => setGekozen(keuze.currentTarget.value)} />
      <TextArea label="Wat vraagt u?" name="tekst" rows={2} maxLength={4000} />
      {veld === undefined || veld.voorstel === 'geen' ? null : <Voorstel key={veld.veld} veld={veld} ikId={ikId} />}
      <FormActions><SubmitButton variant="gewoon" pendingText="Plaatsen…">Vraag plaatsen</SubmitButton></FormActions>
    </Form>
  );
}

const HINT = 'Pas de tekst aan. Wie het plan schrijft, kan haar in één klik overnemen. Laat haar staan als u alleen iets vraagt.';

function Voorstel({ veld, ikId }: { veld: Vraagveld; ikId: string }) {
  if (veld.voorstel === 'mezelf') return <Checkbox label="Ik wil deze activiteit zelf trekken" name="voorstel" value={ikId} hint="Schrijf hierboven wat u daarvoor nodig hebt." />;
  if (veld.voorstel === 'tekst') return <TextArea label="Wat zou er moeten staan?" name="voorstel" rows={3} defaultValue={veld.nu} hint={HINT} optional />;
  return <TextField label="Wat zou er moeten staan?" name="voorstel" width="kort" defaultValue={veld.nu} hint={veld.voorstel === 'dag' ? 'Een datum, zoals 1-9-2027.' : 'Een getal, zoals 24.'} optional autoComplete="off" />;
}
