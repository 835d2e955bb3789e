'use client';

import { Select, TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { BIJSTUURSOORTEN, BIJSTUURWOORDEN } from '@/lib/plan/uitvoering.schema';
import type { BijwerkActie } from './voortgang-knoppen';

interface BijstuurFormProps { planId: string; keuzes: { value: string; label: string }[]; actie: BijwerkActie; sleutel: string }

/** Keeps what is done otherwise than agreed, with its reason. */
export function BijstuurForm({ planId, keuzes, actie, sleutel }: BijstuurFormProps) {
  return (
    <details className="statusform">
      <summary>Bijsturing vastleggen</summary>
      <Form key={sleutel} action={actie} id="bijsturing" label="Bijsturing vastleggen" sleutel={sleutel}>
        <input type="hidden" name="plan" value={planId} />
        <div className="veldrij">
          <Select name="activiteit" label="Waarvan" choices={keuzes} defaultValue={keuzes[0]?.value} />
          <Select name="soort" label="Wat verandert er" choices={BIJSTUURSOORTEN.map((soort) => ({ value: soort, label: BIJSTUURWOORDEN[soort] }))} defaultValue="planning" />
        </div>
        <TextArea name="wat" label="Wat gaat u anders doen?" />
        <TextArea name="reden" label="Waarom?" />
        <FormActions><SubmitButton pendingText="Vastleggen…">Vastleggen</SubmitButton></FormActions>
      </Form>
    </details>
  );
}
