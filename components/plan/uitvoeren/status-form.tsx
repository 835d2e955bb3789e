'use client';

import { RadioGroup } from '@/components/form/choice';
import { Select, TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { KLEUREN, KLEURWOORDEN } from '@/lib/plan/voortgang';
import type { BijwerkActie } from './voortgang-knoppen';

interface StatusFormProps { planId: string; keuzes: { value: string; label: string }[]; actie: BijwerkActie; sleutel: string; /** Stands open, because this period still lacks it. */ open: boolean }

/** How the plan goes in a period, with a short story. */
export function StatusForm({ planId, keuzes, actie, sleutel, open }: StatusFormProps) {
  return (
    <details className="statusform" open={open}>
      <summary>Opschrijven hoe het gaat</summary>
      <Form key={sleutel} action={actie} id="status" label="Hoe het plan gaat" sleutel={sleutel}>
        <input type="hidden" name="plan" value={planId} />
        <Select name="periode" label="Periode" choices={keuzes} defaultValue={keuzes[0]?.value} />
        <RadioGroup name="kleur" label="Hoe gaat het?" choices={KLEUREN.map((kleur) => ({ value: kleur, label: KLEURWOORDEN[kleur] }))} />
        <TextArea name="verhaal" label="Wat speelt er, en wat gaat u doen?" hint="Een paar zinnen. Bij “Op koers” mag dit leeg blijven. Noem geen namen van leraren." />
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton></FormActions>
      </Form>
    </details>
  );
}
