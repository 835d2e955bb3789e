import { DateField } from '@/components/form/date-field';
import { RadioGroup } from '@/components/form/choice';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { DossierGegevens } from '@/lib/inventaris/dossier';
import { POPULATIES, populatieNamen, populatieUitleg, type PopulatieUitslag } from '@/lib/inventaris/populatie';
import type { FormAction } from './aanstelling-forms';
import { VersieVeld } from './versie-velden';

interface GegevensFormProps {
  action: FormAction;
  medewerker: string;
  gegevens: DossierGegevens;
  populatie: PopulatieUitslag | null;
  terugHref: string;
}

/** Name, date of birth, address and population of one person. */
export function GegevensForm({ action, medewerker, gegevens, populatie, terugHref }: GegevensFormProps) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label="Gegevens wijzigen">
      <input type="hidden" name="medewerker" value={medewerker} />
      <VersieVeld versie={gegevens.versie} />
      <TextField label="Roepnaam" name="roepnaam" optional maxLength={80} autoComplete="off" defaultValue={gegevens.roepnaam} />
      <TextField label="Voorvoegsel" name="voorvoegsel" optional width="kort" maxLength={30} autoComplete="off" hint="Zoals van, de of van der." defaultValue={gegevens.voorvoegsel} />
      <TextField label="Achternaam" name="achternaam" maxLength={120} autoComplete="off" defaultValue={gegevens.achternaam} />
      <DateField label="Geboortedatum" name="geboortedatum" optional hint="Nodig om de AOW-datum te kunnen schatten." {...(gegevens.geboortedatum ? { defaultValue: gegevens.geboortedatum } : {})} />
      <TextField label="E-mailadres" name="email" type="email" optional autoComplete="off" hint="Hierheen gaat de persoonlijke link waarmee de leraar het eigen dossier bekijkt." defaultValue={gegevens.email ?? ''} />
      <RadioGroup
        label="Groep" name="populatie" defaultValue={gegevens.populatie ?? ''}
        choices={[{ value: '', label: populatie ? `Volgens de regel: ${populatieNamen[populatie.afgeleid]}` : 'Volgens de regel', hint: populatie ? populatieUitleg[populatie.afgeleid] : 'Deze medewerker is nog geen leraar bij dit bestuur.' }, ...POPULATIES.map((value) => ({ value, label: populatieNamen[value], hint: populatieUitleg[value] }))]}
      />
      <TextArea label="Waarom wijkt u af van de regel?" name="populatieReden" optional rows={2} maxLength={300} hint="Alleen nodig als u zelf een groep kiest." defaultValue={gegevens.populatieReden} />
      <FormActions>
        <SubmitButton pendingText="Bewaren…">Gegevens bewaren</SubmitButton>
        <LinkButton href={terugHref} variant="stil">Annuleren</LinkButton>
      </FormActions>
    </Form>
  );
}
