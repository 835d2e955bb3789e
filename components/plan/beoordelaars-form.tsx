import { randomUUID } from 'node:crypto';
import { CheckboxGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { Actie } from '@/components/cyclus/knop-form';
import type { Oordeelregel } from '@/lib/plan/beoordeling';
import type { Collega } from '@/lib/plan/beoordelingsregel';
import type { Plankader } from '@/lib/plan/plankader';
import { inBewerking } from '@/lib/plan/toestanden';

interface BeoordelaarsFormProps {
  kader: Plankader;
  collegas: readonly Collega[];
  oordelen: readonly Oordeelregel[];
  action: Actie;
}

/** Who reviews, how many have to agree, and before which day. Teamleiders first: the review is theirs. */
export function BeoordelaarsForm({ kader, collegas, oordelen, action }: BeoordelaarsFormProps) {
  const gekozen = oordelen.map(({ gebruikerId }) => gebruikerId);
  const keuze = ({ id, naam, rol }: Collega) => ({ value: id, label: naam, hint: hintVan(rol, oordelen.find(({ gebruikerId }) => gebruikerId === id)) });
  const rijen = [...collegas].sort((a, b) => Number(b.teamleider) - Number(a.teamleider));
  // Who left the board is still asked until somebody takes the tick away.
  const weg = oordelen.filter(({ gebruikerId }) => !collegas.some(({ id }) => id === gebruikerId));
  return (
    <Form action={action} id="beoordelaars" label="Beoordelaars" sleutel={randomUUID()}>
      <input type="hidden" name="plan" value={kader.id} /><input type="hidden" name="versie" value={kader.versie} />
      <CheckboxGroup label="Wie beoordeelt dit plan?" name="mensen" hint="Kies wie het straks moet uitvoeren of er ruimte voor moet maken."
        choices={[...rijen.map(keuze), ...weg.map(({ gebruikerId, naam }) => ({ value: gebruikerId, label: naam, hint: 'werkt hier niet meer' }))]} defaultValues={gekozen} />
      <NumberField label="Hoeveel akkoorden zijn genoeg?" name="quorum" optional min={1} max={100} {...(kader.quorum === null ? {} : { defaultValue: kader.quorum })}
        hint={inBewerking(kader.toestand) ? 'Laat leeg als iedereen akkoord moet zijn. Eén verzoek om wijzigingen houdt het plan altijd tegen.' : 'Blijft zoals het is zolang het plan is ingediend.'} />
      <DateField label="Graag voor" name="voor" optional {...(kader.beoordelenVoor === null ? {} : { defaultValue: kader.beoordelenVoor })} hint="Beoordelaars zien deze dag bij het plan." />
      <FormActions><SubmitButton pendingText="Bewaren…">Beoordelaars bewaren</SubmitButton></FormActions>
    </Form>
  );
}

const hintVan = (rol: string, regel: Oordeelregel | undefined) => (regel?.oordeel ? `${rol}, heeft deze versie beoordeeld` : rol);
