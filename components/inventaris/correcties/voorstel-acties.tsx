'use client';

import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/field';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { showToast } from '@/components/ui/toasts';
import { voertZelfUit, type TeBehandelen } from '@/lib/inventaris/correctie';
import type { Actie } from './eigen-voorstellen';

interface VoorstelActiesProps {
  voorstel: Pick<TeBehandelen, 'id' | 'versie' | 'soort' | 'naam' | 'feit' | 'feitVersie'>;
  acties: { aannemen: Actie; afwijzen: Actie };
}

/** Take over, or decline with a reason. The proposal leaves the list afterwards, so the outcome is said in a toast. */
export function VoorstelActies({ voorstel: { id, versie, soort, naam, feit, feitVersie }, acties }: VoorstelActiesProps) {
  const zelf = voertZelfUit(soort);
  const woord = !zelf ? 'Is verwerkt' : feit === 'verschoven' ? 'Toch overnemen' : 'Overnemen';
  return (
    <div className="flex flex-wrap items-start gap-(--r-3)">
      {zelf && feit === 'weg' ? null : (
        <Form action={metBericht(acties.aannemen)} id={`aannemen-${id}`} label={`${woord}: ${naam}`} quiet>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="versie" value={versie} />
          <input type="hidden" name="feitVersie" value={feitVersie} />
          <SubmitButton size="klein" pendingText="Bezig…">{woord}</SubmitButton>
        </Form>
      )}
      <Dialog trigger="Niet overnemen" triggerLabel={`Niet overnemen: ${naam}`} triggerSize="klein" title="Waarom neemt u dit niet over?">
        <Form action={metBericht(acties.afwijzen)} id={`afwijzen-${id}`} label="Niet overnemen" closeWhenDone>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="versie" value={versie} />
          <TextArea label="Reden" name="reden" rows={4} maxLength={2000} hint="De leraar leest dit, ook in een mail. Schrijf alleen over dit voorstel en noem geen gegevens van anderen." />
          <FormActions>
            <SubmitButton pendingText="Versturen…">Niet overnemen</SubmitButton>
            <CloseButton variant="stil">Terug</CloseButton>
          </FormActions>
        </Form>
      </Dialog>
    </div>
  );
}

function metBericht(actie: Actie): Actie {
  return async (vorige, data) => {
    const uitkomst = await actie(vorige, data);
    if (uitkomst.status === 'gelukt' && uitkomst.melding) showToast({ text: uitkomst.melding });
    return uitkomst;
  };
}
