import { randomUUID } from 'node:crypto';
import type { Actie } from '@/components/cyclus/knop-form';
import { RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { MR_SOORTWOORDEN, uitkomstKeuzes, type MrStap } from '@/lib/plan/mr';

interface MrUitbrengenFormProps { stap: MrStap; vandaag: string; action: Actie; /** Written down by the school, on whose behalf it then says. */ namens?: boolean }

/** What the (P)MR says about what was put before it. Said once. */
export function MrUitbrengenForm({ stap, vandaag, action, namens = false }: MrUitbrengenFormProps) {
  return (
    <Form action={action} id={`mr-${stap.id}`} label={`${MR_SOORTWOORDEN[stap.soort]} van de medezeggenschap`} sleutel={randomUUID()}>
      <input type="hidden" name="stap" value={stap.id} /><input type="hidden" name="versie" value={stap.versieVanStap} />
      <RadioGroup label="Wat vindt de medezeggenschap?" name="uitkomst" choices={uitkomstKeuzes(stap.soort)} />
      <TextArea label="Toelichting" name="tekst" rows={5} maxLength={8000} optional hint="Bij kanttekeningen, voorwaarden of een negatief oordeel is een toelichting nodig." />
      <DateField label="Op welke dag is dit besloten?" name="datum" defaultValue={vandaag} max={vandaag} />
      {namens ? <TextField label="Namens wie legt u dit vast?" name="namens" maxLength={200} hint="Bijvoorbeeld: de voorzitter van de PMR." /> : null}
      <FormActions><SubmitButton pendingText="Bewaren…">{stap.soort === 'advies' ? 'Advies vastleggen' : 'Oordeel vastleggen'}</SubmitButton></FormActions>
      <p className="klein half mt-(--r-2)">Wat u vastlegt, staat daarna vast.</p>
    </Form>
  );
}
