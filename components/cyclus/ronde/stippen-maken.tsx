import { CheckboxGroup } from '@/components/form/choice';
import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { FormState } from '@/lib/form-state';

interface StippenMakenProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  rondeId: string;
  vraagId: string;
  notities: { id: string; tekst: string }[];
  sleutel: string;
}

/** Turns notes on the board into a dot-vote, as the next question of the same round. */
export function StippenMaken({ action, rondeId, vraagId, notities, sleutel }: StippenMakenProps) {
  return (
    <details className="ronde-groepen">
      <summary>Laat mensen stippen verdelen over notities</summary>
      <Form action={action} id={`stip-${vraagId}`} label="Stippenvraag van notities" sleutel={sleutel}>
        <input type="hidden" name="ronde" value={rondeId} /><input type="hidden" name="vraag" value={vraagId} />
        <CheckboxGroup label="Over welke notities?" name="kaart" hint="Wie meedoet, ziet deze teksten. Kies er twee of meer." choices={notities.map(({ id, tekst }) => ({ value: id, label: tekst }))} />
        <TextField label="De vraag" name="tekst" defaultValue="Wat is het belangrijkst?" />
        <TextField label="Stippen per persoon" name="stippen" type="number" min={1} max={20} width="cijfer" defaultValue="3" />
        <FormActions><SubmitButton pendingText="Maken…">Maak de stippenvraag</SubmitButton></FormActions>
      </Form>
    </details>
  );
}
