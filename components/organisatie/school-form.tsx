import { CheckboxGroup } from '@/components/form/choice';
import { Select, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { ONDERWIJSSOORTEN } from '@/lib/organisatie/organisatie.schema';
import type { FormState } from '@/lib/form-state';
import { onderwijsNamen } from './onderwijs';

interface SchoolFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  sleutel: string;
  /** The school as it stands; absent for a new one. */
  school?: { id: string; versie: number; brin: string; vestiging: string; naam: string; onderwijssoorten: string[]; vakantieregio: string | null };
}

/** Name, BRIN with vestiging and types of education of one school. */
export function SchoolForm({ action, sleutel, school }: SchoolFormProps) {
  return (
    <Form action={action} id="school" sleutel={sleutel} label={school ? 'Gegevens van de school' : 'Nieuwe school'}>
      {school ? <><input type="hidden" name="id" value={school.id} /><input type="hidden" name="versie" value={school.versie} /></> : null}
      <TextField label="Naam van de school" name="naam" defaultValue={school?.naam} autoComplete="off" />
      <TextField label="BRIN" name="brin" width="cijfer" hint="Vier tekens, zoals 01AB." defaultValue={school?.brin} autoComplete="off" />
      <TextField label="Vestigingsnummer" name="vestiging" width="cijfer" hint="Twee cijfers. De hoofdvestiging is meestal 00." defaultValue={school?.vestiging ?? '00'} autoComplete="off" inputMode="numeric" />
      <CheckboxGroup label="Onderwijssoorten" name="onderwijssoorten" defaultValues={school?.onderwijssoorten ?? []} choices={ONDERWIJSSOORTEN.map((soort) => ({ value: soort, label: onderwijsNamen[soort] ?? soort }))} />
      <Select label="Vakantieregio" name="vakantieregio" optional hint="Welke schoolvakanties de tijdlijn van een plan en de jaarkalender tonen." defaultValue={school?.vakantieregio ?? ''} choices={[{ value: '', label: 'Niet gekozen' }, { value: 'noord', label: 'Noord' }, { value: 'midden', label: 'Midden' }, { value: 'zuid', label: 'Zuid' }]} />
      <FormActions><SubmitButton pendingText="Bewaren…">{school ? 'Bewaren' : 'School toevoegen'}</SubmitButton></FormActions>
    </Form>
  );
}
