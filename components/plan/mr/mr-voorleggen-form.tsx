import { randomUUID } from 'node:crypto';
import type { Actie } from '@/components/cyclus/knop-form';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { MEESTE_DOCUMENTEN } from '@/lib/plan/mr.schema';

interface MrVoorleggenFormProps { planId: string; planversieId: string; soort: 'advies' | 'instemming'; toelichting: string; morgen: string; action: Actie }

/** Puts the version before the (P)MR: a question, a day, the ready text that the school checks, and where other papers stand. */
export function MrVoorleggenForm({ planId, planversieId, soort, toelichting, morgen, action }: MrVoorleggenFormProps) {
  return (
    <Form action={action} id="voorleggen" label="Voorleggen aan de medezeggenschap" sleutel={randomUUID()}>
      <input type="hidden" name="plan" value={planId} /><input type="hidden" name="planversie" value={planversieId} />
      <TextArea label="Wat vraagt u?" name="vraag" rows={3} maxLength={4000} hint={soort === 'advies' ? 'Bijvoorbeeld: wij vragen uw advies over de vervanging van wie studeert.' : 'Bijvoorbeeld: wij vragen uw instemming met de uren voor wie studeert.'} />
      <DateField label="Voor welke dag wilt u het oordeel?" name="uiterlijk" min={morgen} optional hint="Uw reglement zegt hoeveel tijd de medezeggenschap krijgt." />
      <TextArea label="Toelichting op doel, gegevens, bewaren en rechten" name="toelichting" rows={14} maxLength={4500} defaultValue={toelichting} hint="Lees deze tekst na en pas hem aan. De medezeggenschap krijgt hem zoals hij hier staat." />
      <details className="mt-(--r-3)">
        <summary>Andere stukken meegeven</summary>
        <p className="klein half">Zet het stuk op uw eigen plek en geef hier het adres, of noem alleen de naam als de medezeggenschap het al heeft.</p>
        {Array.from({ length: MEESTE_DOCUMENTEN }, (_, plaats) => (
          <fieldset key={plaats} className="mrdocument">
            <legend>Stuk {plaats + 1}</legend>
            <TextField label="Naam van het stuk" name={`naam${plaats + 1}`} optional maxLength={120} />
            <TextField label="Adres (https://)" name={`adres${plaats + 1}`} optional maxLength={300} />
          </fieldset>
        ))}
      </details>
      <FormActions><SubmitButton pendingText="Voorleggen…">Voorleggen</SubmitButton></FormActions>
      <p className="klein half mt-(--r-2)">De vraag en de stukken veranderen daarna niet meer. De leden krijgen een mail waarin niets over het plan staat.</p>
    </Form>
  );
}
