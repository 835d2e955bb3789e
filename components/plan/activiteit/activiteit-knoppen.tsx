import { randomUUID } from 'node:crypto';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;
interface Props { soort: 'beheren' | 'terughalen'; plan: string; activiteit: string; action: Actie; verdubbelen?: Actie }

/** A copy, out of the plan, or back into it. */
export function ActiviteitKnoppen({ soort, plan, activiteit, action, verdubbelen }: Props) {
  const verborgen = <><input type="hidden" name="plan" value={plan} /><input type="hidden" name="activiteit" value={activiteit} /></>;
  if (soort === 'terughalen') return <Form action={action} id="terug" label="Terughalen" sleutel={randomUUID()} quiet>{verborgen}<SubmitButton pendingText="Terughalen…">Haal terug in het plan</SubmitButton></Form>;
  return (
    <section className="activiteitknoppen">
      {verdubbelen ? <Form action={verdubbelen} id="kopie" label="Kopie maken" sleutel={randomUUID()} quiet>{verborgen}<SubmitButton variant="gewoon" size="klein" pendingText="Kopie maken…">Maak een kopie</SubmitButton></Form> : null}
      <Dialog trigger="Haal uit het plan" triggerVariant="stil" title="Deze activiteit uit het plan halen?">
        <Form action={action} id="weg" sleutel={randomUUID()} closeWhenDone>
          {verborgen}
          <p>De activiteit staat dan niet meer in het plan, en andere activiteiten wachten er niet meer op. Wat u invulde, blijft bewaard: u kunt haar terughalen.</p>
          <FormActions><SubmitButton pendingText="Weghalen…">Haal uit het plan</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    </section>
  );
}
