import { Checkbox, RadioGroup } from '@/components/form/choice';
import { ComboBox } from '@/components/form/combo-box';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { voorbeeldWeigeren } from '../actions';
import { OPLEIDINGEN, SCHOLEN, UITKOMSTEN } from './choices';

export function FieldStates() {
  return (
    <div className="grid vol:grid-cols-2 gap-10">
      <Form action={voorbeeldWeigeren} id="fout" label="Velden met een fout">
        <h3>Met een fout</h3>
        <TextField label="Naam" name="tekst" errors={['Vul een naam in.']} />
        <Select label="School" name="school" choices={SCHOLEN} placeholder="Kies een school" errors={['Kies een school.']} />
        <NumberField label="Omvang" name="getal" suffix="fte" defaultValue={3} errors={['Vul een omvang in tussen 0,1 en 1,2 fte.']} />
        <DateField label="Behaald op" name="datum" defaultValue="2031-06-28" errors={['Deze dag ligt in de toekomst. Kies een dag tot en met vandaag.']} />
        <ComboBox label="Opleiding" name="opleiding" choices={OPLEIDINGEN} errors={['Kies een opleiding uit de lijst.']} />
        <RadioGroup label="Uitkomst" name="uitkomst" choices={UITKOMSTEN} errors={['Kies een uitkomst.']} />
        <Checkbox label="Ik heb het diploma zelf gezien" name="akkoord" errors={['Zet een vinkje als u het diploma hebt gezien.']} />
        <TextArea label="Notitie" name="notitie" defaultValue="Naam wijkt af door huwelijk." errors={['Noem geen burgerservicenummer.', 'Schrijf ten hoogste 500 tekens.']} />
        <FormActions><SubmitButton>Verstuur</SubmitButton></FormActions>
      </Form>
      <Form action={voorbeeldWeigeren} id="uit" label="Uitgezette velden">
        <h3>Uitgezet of alleen lezen</h3>
        <TextField label="Naam" name="tekst" defaultValue="Annelies Hofstra" disabled />
        <TextField label="Personeelsnummer" name="nummer" defaultValue="20418" readOnly width="cijfer" />
        <Select label="School" name="school" choices={SCHOLEN} defaultValue="baken" disabled />
        <NumberField label="Omvang" name="getal" suffix="fte" defaultValue={0.8} disabled />
        <DateField label="Behaald op" name="datum" defaultValue="2014-08-29" disabled />
        <ComboBox label="Opleiding" name="opleiding" choices={OPLEIDINGEN} defaultValue="nl" disabled />
        <RadioGroup label="Uitkomst" name="uitkomst" choices={UITKOMSTEN} defaultValue="bevestigd" disabled />
        <Checkbox label="Ik heb het diploma zelf gezien" name="akkoord" defaultChecked disabled />
        <TextArea label="Notitie" name="notitie" defaultValue="Naam wijkt af door huwelijk." disabled />
      </Form>
    </div>
  );
}
