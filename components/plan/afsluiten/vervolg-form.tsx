import { CheckboxGroup, Checkbox } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';
import type { Vervolgscherm } from '@/lib/plan/vervolg';
import { aantalVan } from '@/lib/plan/woorden';

interface VervolgFormProps { scherm: Vervolgscherm; action: (vorige: FormState, data: FormData) => Promise<FormState>; sleutel: string; terug: string }

const OORDEEL = { houden: 'In de evaluatie: houden.', veranderen: 'In de evaluatie: veranderen.', stoppen: 'In de evaluatie: stoppen.' } as const;

/** The next cycle: its name and period, and what goes along. */
export function VervolgForm({ scherm, action, sleutel, terug }: VervolgFormProps) {
  const { kop, voorstel, fasen, instrumenten, doelen } = scherm;
  return (
    <Form action={action} id="vervolg" label="Volgende cyclus" sleutel={sleutel}>
      <input type="hidden" name="cyclus" value={kop.id} />
      <h2>De nieuwe cyclus</h2>
      <TextField label="Naam" name="naam" maxLength={120} defaultValue={voorstel.naam} />
      <div className="grid gap-(--r-4) smal:grid-cols-2">
        <DateField label="Begint op" name="begin" defaultValue={voorstel.begin} />
        <DateField label="Eindigt op" name="einde" defaultValue={voorstel.einde} />
      </div>
      <TextArea label="Wat wilt u ermee bereiken?" name="bedoeling" optional rows={3} maxLength={2_000} defaultValue={kop.bedoeling} />
      <h2>Wat gaat mee</h2>
      <p className="half">Wat u aanvinkt, staat straks als concept in de nieuwe cyclus: u loopt het na en past het aan. De rest blijft te lezen in {kop.naam}.</p>
      <Checkbox label="De mensen die meededen" name="mensen" defaultChecked hint="Wie hier niet meer werkt, gaat niet mee." />
      <Checkbox label="De route: de volgorde, en wat u oversloeg" name="route" hint="Laat dit uit als u nu wel alle fases wilt doen." />
      {fasen.length > 0 ? <CheckboxGroup label="Antwoorden op de vragen" name="fasen" optional defaultValues={fasen.filter(({ aan }) => aan).map(({ deelfase }) => deelfase)} choices={fasen.map(({ deelfase, naam, antwoorden }) => ({ value: deelfase, label: `${deelfase} ${naam}`, hint: aantalVan(antwoorden, 'antwoord', 'antwoorden') }))} /> : null}
      {instrumenten.length > 0 ? <CheckboxGroup label="Instrumenten, met uw eigen regels" name="instrumenten" optional defaultValues={instrumenten.filter(({ aan }) => aan).map(({ slug }) => slug)} choices={instrumenten.map(({ slug, titel, antwoorden, eigen }) => ({ value: slug, label: titel, hint: [aantalVan(antwoorden, 'ingevulde regel', 'ingevulde regels'), eigen > 0 ? `waarvan ${eigen} eigen` : ''].filter(Boolean).join(', ') }))} /> : null}
      {doelen.length > 0 ? <CheckboxGroup label="Doelen" name="doelen" optional hint="Een doel dat meegaat, is weer voorlopig totdat u het opnieuw vaststelt." defaultValues={doelen.filter(({ aan }) => aan).map(({ id }) => id)} choices={doelen.map(({ id, tekst, oordeel }) => ({ value: id, label: tekst, ...(oordeel ? { hint: OORDEEL[oordeel] } : {}) }))} /> : null}
      <Planvelden {...scherm} />
      {scherm.besloten ? <p className="klein half">Wat de kring besloten opschreef, gaat niet mee. De nieuwe cyclus begint met een leeg register en kiest opnieuw wie meeleest.</p> : null}
      <FormActions><SubmitButton pendingText="Cyclus maken…">Volgende cyclus beginnen</SubmitButton><LinkButton href={terug} variant="stil">Annuleren</LinkButton></FormActions>
    </Form>
  );
}

/** What is left of the plans, for who writes plans. */
function Planvelden({ magPlannen, activiteiten, acties }: Vervolgscherm) {
  if (!magPlannen) return <p className="klein half">Activiteiten die nog niet klaar zijn, neemt de schoolleider of HR mee.</p>;
  return (
    <>
      {activiteiten.length > 0 ? <CheckboxGroup label="Activiteiten die nog niet klaar zijn" name="activiteiten" optional hint="Zij komen in een nieuw plan in concept, met de uren en euro’s die over zijn." defaultValues={activiteiten.map(({ id }) => id)} choices={activiteiten.map(({ id, naam, plan, stand }) => ({ value: id, label: naam, hint: `${plan}, ${stand}` }))} /> : null}
      {acties.length > 0 ? <CheckboxGroup label="Vervolgacties uit de evaluatie" name="acties" optional hint="Zij worden activiteiten in het nieuwe plan." defaultValues={[]} choices={acties.map(({ id, tekst, eigenaar }) => ({ value: id, label: tekst, hint: eigenaar ?? 'nog geen eigenaar' }))} /> : null}
    </>
  );
}
