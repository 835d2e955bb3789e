'use client';

import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { Bericht, Plek } from '@/lib/dialoog/draad';
import { useDialoog, useMensenHier } from './dialoog-kader';
import { NoemVeld } from './noem-veld';

/** Changing or taking back an own message. */
export function BerichtActies({ bericht, plek }: { bericht: Pick<Bericht, 'id' | 'tekst' | 'versie' | 'van'>; plek: Pick<Plek, 'deelfase' | 'onderwerpId'> }) {
  const { acties, ik, mag } = useDialoog();
  const mensen = useMensenHier(plek);
  if (bericht.van?.id !== ik || !mag.praten) return null;
  const verborgen = <><input type="hidden" name="bericht" value={bericht.id} /><input type="hidden" name="versie" value={bericht.versie} /></>;
  return (
    <span className="berichtknoppen">
      <Dialog trigger="Wijzigen" triggerLabel="Wijzigen: uw bericht" triggerVariant="stil" triggerSize="klein" title="Uw bericht wijzigen" width="breed">
        <Form action={acties.wijzigen} id={`wijzig-${bericht.id}`} closeWhenDone>
          {verborgen}
          <NoemVeld label="Uw bericht" mensen={mensen} defaultValue={bericht.tekst} rows={5} />
          <p className="klein half">Bij het bericht komt te staan dat het is gewijzigd.</p>
          <FormActions><SubmitButton pendingText="Opslaan…">Opslaan</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
      <Dialog trigger="Verwijderen" triggerLabel="Verwijderen: uw bericht" triggerVariant="stil" triggerSize="klein" title="Bericht verwijderen?">
        <Form action={acties.verwijderen} id={`weg-${bericht.id}`} closeWhenDone>
          {verborgen}
          <p>De tekst verdwijnt. Er blijft staan dat u hier een bericht verwijderde, zodat het gesprek te volgen blijft.</p>
          <FormActions><SubmitButton variant="gevaar" pendingText="Verwijderen…">Verwijderen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    </span>
  );
}
