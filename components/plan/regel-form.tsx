import { randomUUID } from 'node:crypto';
import type { Actie } from '@/components/cyclus/knop-form';
import { CheckboxGroup, RadioGroup } from '@/components/form/choice';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { Regelplek } from '@/lib/plan/beoordelingsregel';

interface RegelFormProps { plek: Regelplek; bewaren: Actie; wissen: Actie }

/** The rule of one school or of the board. */
export function RegelForm({ plek: { schoolId, naam, regel, collegas }, bewaren, wissen }: RegelFormProps) {
  const id = schoolId ?? 'bestuur';
  return (
    <>
      <Form action={bewaren} id={`regel-${id}`} label={`Regel voor ${naam}`} sleutel={randomUUID()}>
        <input type="hidden" name="school" value={schoolId ?? ''} /><input type="hidden" name="versie" value={regel?.versie ?? 0} />
        <RadioGroup label="Wie beoordeelt een plan?" name="wie" defaultValue={regel?.wie ?? 'teamleiders'} choices={[
          { value: 'teamleiders', label: schoolId === null ? 'De teamleiders van de school van het plan' : 'De teamleiders van deze school', hint: 'Komt er een teamleider bij, dan hoort die er vanzelf bij.' },
          { value: 'gekozen', label: 'De collega’s die u hieronder kiest' },
        ]} />
        <CheckboxGroup label="Gekozen collega’s" name="mensen" optional choices={collegas.map(({ id: value, naam: label, rol }) => ({ value, label, hint: rol }))} defaultValues={regel?.gebruikerIds ?? []} />
        <NumberField label="Hoeveel akkoorden zijn genoeg?" name="quorum" optional min={1} max={100} hint="Laat leeg als iedereen akkoord moet zijn." {...(regel?.quorum ? { defaultValue: regel.quorum } : {})} />
        <NumberField label="Hoeveel dagen krijgen zij?" name="dagen" min={1} max={120} suffix="dagen" defaultValue={regel?.dagen ?? 14} />
        <FormActions><SubmitButton pendingText="Bewaren…">Regel bewaren</SubmitButton></FormActions>
      </Form>
      {regel ? (
        <div className="mt-(--r-3) -ml-(--r-2)">
          <Dialog trigger="Regel weghalen" triggerLabel={`Regel weghalen: ${naam}`} triggerVariant="stil" triggerSize="klein" title="Regel weghalen?">
            <Form action={wissen} id={`weg-${id}`} sleutel={randomUUID()} closeWhenDone>
              <input type="hidden" name="regel" value={regel.id} /><input type="hidden" name="versie" value={regel.versie} />
              <p className="half">{schoolId === null ? 'Scholen zonder eigen regel kiezen dan zelf wie hun plannen beoordeelt.' : 'Voor deze school geldt dan de regel van het bestuur, als die er is.'} Plannen die al zijn ingediend, houden hun beoordelaars.</p>
              <FormActions><SubmitButton variant="gevaar" pendingText="Weghalen…">Regel weghalen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
            </Form>
          </Dialog>
        </div>
      ) : null}
    </>
  );
}
