import type { ReactNode } from 'react';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { FormAction } from './aanstelling-forms';

interface VerwijderVensterProps {
  action: FormAction;
  knop: string;
  titel: string;
  /** Name of the hidden field with the id. */
  veld: string;
  id: string;
  versie: number;
  /** What this does, and what to do instead. */
  children: ReactNode;
}

/** Asks once more before a fact goes away that never was; the history keeps it. */
export function VerwijderVenster({ action, knop, titel, veld, id, versie, children }: VerwijderVensterProps) {
  return (
    <div className="mt-(--r-6) border-t border-haarlijn pt-(--r-4)">
      <Dialog trigger={knop} triggerVariant="gevaar" title={titel}>
        <p className="mb-(--r-4)">{children}</p>
        <Form action={action} id="verwijderen" label={titel} sleutel={crypto.randomUUID()}>
          <input type="hidden" name={veld} value={id} />
          <input type="hidden" name="versie" value={versie} />
          <FormActions>
            <SubmitButton pendingText="Verwijderen…">{knop}</SubmitButton>
            <CloseButton>Niet doen</CloseButton>
          </FormActions>
        </Form>
      </Dialog>
    </div>
  );
}
