import { randomUUID } from 'node:crypto';
import { Segmented } from '@/components/form/segmented';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';
import { MRSOORTEN, MRWOORDEN, RITMES, RITMEWOORDEN } from '@/lib/plan/plan.schema';
import type { Plankader } from '@/lib/plan/plankader';

interface Props { kader: Plankader; mensen: readonly { id: string; naam: string }[]; action: (vorige: FormState, data: FormData) => Promise<FormState>; terug: string }

/** What holds for the plan as a whole. */
export function PlanGegevensForm({ kader, mensen, action, terug }: Props) {
  const weg = kader.eigenaarId !== null && !mensen.some(({ id }) => id === kader.eigenaarId);
  return (
    <Form action={action} id="plan" label="Gegevens van het plan" sleutel={randomUUID()}>
      <input type="hidden" name="plan" value={kader.id} /><input type="hidden" name="versie" value={kader.versie} />
      <TextField label="Naam" name="naam" maxLength={160} defaultValue={kader.naam} />
      <TextArea label="Waar is dit plan voor?" name="doel" optional rows={3} maxLength={2_000} defaultValue={kader.doel} hint="Een of twee zinnen, boven aan het plan." />
      <div className="grid gap-(--r-4) smal:grid-cols-2">
        <DateField label="Begint op" name="begin" defaultValue={kader.begin} />
        <DateField label="Eindigt op" name="einde" defaultValue={kader.einde} />
      </div>
      <Select label="Wie trekt het plan" name="eigenaarId" defaultValue={weg ? '' : (kader.eigenaarId ?? '')} placeholder="Nog niemand" choices={mensen.map(({ id, naam }) => ({ value: id, label: naam }))} {...(weg ? { hint: 'Wie het plan trok, werkt hier niet meer. Kies een ander.' } : {})} />
      <NumberField label="Uren per kwartaal die de school reserveert" name="urenPerKwartaal" min={0} decimals={1} suffix="uur" optional hint="De tijdlijn laat zien in welk kwartaal het plan daar boven komt." {...(kader.urenPerKwartaal === null ? {} : { defaultValue: kader.urenPerKwartaal })} />
      <Select label="Hoe vaak kijkt u naar de voortgang?" name="ritme" defaultValue={kader.ritme} hint="Elke eigenaar krijgt op dit ritme de vraag hoe het gaat." choices={RITMES.map((ritme) => ({ value: ritme, label: RITMEWOORDEN[ritme] }))} />
      <fieldset className="veldgroep">
        <legend className="veldlabel">Medezeggenschap</legend>
        <p className="veldhint">Of de (P)MR advies geeft of moet instemmen, hangt af van wat er in het plan staat. Overleg dat met uw (P)MR.</p>
        <Segmented label="Medezeggenschap" name="mrSoort" defaultValue={kader.mrSoort} choices={MRSOORTEN.map((soort) => ({ value: soort, label: MRWOORDEN[soort] }))} />
      </fieldset>
      <NumberField label="Hoeveel keer akkoord is genoeg?" name="quorum" min={1} max={100} decimals={0} optional hint="Leeg: iedereen die beoordeelt." {...(kader.quorum === null ? {} : { defaultValue: kader.quorum })} />
      <DateField label="Beoordelen voor" name="beoordelenVoor" optional {...(kader.beoordelenVoor === null ? {} : { defaultValue: kader.beoordelenVoor })} />
      <FormActions><SubmitButton pendingText="Bewaren…">Bewaar</SubmitButton><LinkButton href={terug} variant="stil">Terug naar het plan</LinkButton></FormActions>
    </Form>
  );
}
