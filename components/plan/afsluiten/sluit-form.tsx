import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { CyclusKop } from '@/lib/cyclus/cyclus';
import type { FormState } from '@/lib/form-state';

interface SluitFormProps { kop: CyclusKop; action: (vorige: FormState, data: FormData) => Promise<FormState>; sleutel: string }

/** Closing the cycle, with its snapshot. */
export function SluitForm({ kop, action, sleutel }: SluitFormProps) {
  return (
    <Form action={action} id="sluiten" label="Cyclus afsluiten" sleutel={sleutel}>
      <Welke kop={kop} />
      <TextArea label="Reden" name="reden" optional rows={2} maxLength={2_000} hint="Bijvoorbeeld: het plan is uitgevoerd en geëvalueerd." />
      <FormActions><SubmitButton pendingText="Bewaren en afsluiten…">Cyclus afsluiten</SubmitButton></FormActions>
    </Form>
  );
}

/** Opening it again; what was kept stays as it is. */
export function HeropenForm({ kop, action, sleutel }: SluitFormProps) {
  return (
    <Form action={action} id="heropenen" label="Weer openen" sleutel={sleutel}>
      <Welke kop={kop} />
      <TextArea label="Reden" name="reden" rows={2} maxLength={2_000} hint="Waarom opent u deze cyclus weer?" />
      <FormActions><SubmitButton variant="gewoon" pendingText="Openen…">Cyclus weer openen</SubmitButton></FormActions>
    </Form>
  );
}

function Welke({ kop }: { kop: CyclusKop }) {
  return <><input type="hidden" name="cyclus" value={kop.id} /><input type="hidden" name="versie" value={kop.versie} /></>;
}
