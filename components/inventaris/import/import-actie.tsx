import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { FormState } from '@/lib/form-state';

interface ImportActieProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  id: string;
  versie: number;
  /** Text of the button that asks, and of the one that does it. */
  knop: string;
  titel: string;
  uitleg: string;
  bezig: string;
  sleutel: string;
}

/** An act on a whole import, asked twice. */
export function ImportActie({ action, id, versie, knop, titel, uitleg, bezig, sleutel }: ImportActieProps) {
  return (
    <Dialog trigger={knop} triggerVariant="gewoon" title={titel}>
      <Form action={action} id="importactie" label={titel} closeWhenDone sleutel={sleutel}>
        <p>{uitleg}</p>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="versie" value={versie} />
        <FormActions><SubmitButton variant="gevaar" pendingText={bezig}>{knop}</SubmitButton><CloseButton>Terug</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
