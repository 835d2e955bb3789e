import { randomUUID } from 'node:crypto';
import type { Actie } from '@/components/cyclus/knop-form';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { REDENSTAPPEN, type Redenstap } from '@/lib/plan/stapwoorden';

interface StapFormProps {
  stap: Redenstap;
  planId: string;
  /** Of the plan as it is shown. */
  versie: number;
  action: Actie;
}

/** A step that asks why, folded up until somebody wants it. Works without script. */
export function StapForm({ stap, planId, versie, action }: StapFormProps) {
  const { titel, knop, uitleg, label, hint, bezig, gevaar } = REDENSTAPPEN[stap];
  return (
    <details className="stapvouw">
      <summary>{titel}</summary>
      <p className="klein half">{uitleg}</p>
      <Form action={action} id={`stap-${stap}`} label={titel} sleutel={randomUUID()}>
        <input type="hidden" name="plan" value={planId} /><input type="hidden" name="versie" value={versie} />
        <TextArea label={label} name="reden" rows={3} maxLength={4000} {...(hint ? { hint } : {})} />
        <FormActions><SubmitButton pendingText={bezig} variant={gevaar ? 'gevaar' : 'hoofd'}>{knop}</SubmitButton></FormActions>
      </Form>
    </details>
  );
}
