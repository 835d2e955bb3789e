import { Checkbox, CheckboxGroup, RadioGroup } from '@/components/form/choice';
import { ComboBox } from '@/components/form/combo-box';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { Segmented } from '@/components/form/segmented';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { voorbeeldOpslaan } from '../actions';
import { OPLEIDINGEN, SCHOLEN, UITKOMSTEN } from './choices';

export function TeacherForm() {
  return (
    <Form action={voorbeeldOpslaan} label="Leraar">
      <TextField label="Naam" name="naam" autoComplete="name" hint="Zoals de naam in het personeelsdossier staat." />
      <TextField label="E-mailadres van het werk" name="email" type="email" autoComplete="email" optional />
      <TextField label="Wachtwoord" name="wachtwoord" type="password" autoComplete="new-password" width="kort" hint="Ten minste 12 tekens." />
      <Select label="School" name="school" choices={SCHOLEN} placeholder="Kies een school" width="kort" />
      <ComboBox label="Opleiding" name="opleiding" choices={OPLEIDINGEN} placeholder="Typ om te zoeken" free hint="Staat de opleiding niet in de lijst, dan mag u die zelf typen." />
      <NumberField label="Omvang van de aanstelling" name="omvang" min={0.1} max={1.2} step={0.1} suffix="fte" defaultValue={0.8} />
      <DateField label="Begint op" name="begin" defaultValue="2026-08-01" />
      <RadioGroup label="Uitkomst van de screening" name="uitkomst" choices={UITKOMSTEN} defaultValue="bevestigd" />
      <CheckboxGroup label="Geeft les in" name="les" choices={[{ value: 'vmbo', label: 'vmbo' }, { value: 'havo', label: 'havo' }, { value: 'vwo', label: 'vwo', hint: 'Telt mee voor doel 80% vanaf leerjaar 4.' }]} defaultValues={['havo', 'vwo']} />
      <Segmented label="Meten in" name="eenheid" choices={[{ value: 'personen', label: 'Personen' }, { value: 'fte', label: 'Fte' }]} defaultValue="personen" />
      <TextArea label="Notitie" name="notitie" optional hint="De leraar kan dit lezen." />
      <Checkbox label="Ik heb het diploma zelf gezien" name="gezien" />
      <FormActions><SubmitButton pendingText="Opslaan…">Opslaan</SubmitButton><LinkButton href="/onderdelen" variant="stil">Annuleren</LinkButton></FormActions>
    </Form>
  );
}
