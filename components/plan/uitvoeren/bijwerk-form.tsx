'use client';

import { RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { datumInWoorden } from '@/lib/dates';
import { KLEUREN, KLEURWOORDEN, type LopendeActiviteit } from '@/lib/plan/voortgang';
import { euroInWoorden, urenInWoorden } from '@/lib/plan/woorden';
import type { BijwerkActie } from './voortgang-knoppen';

interface BijwerkFormProps { activiteit: Pick<LopendeActiviteit, 'id' | 'naam' | 'einde' | 'uren' | 'kosten' | 'nu'>; actie: BijwerkActie; sleutel: string }

/** Hours, costs, the expected end and a word about how it goes. */
export function BijwerkForm({ activiteit: { id, naam, einde, uren, kosten, nu }, actie, sleutel }: BijwerkFormProps) {
  return (
    <Form key={nu.versie} action={actie} id={`werk-${id}`} label={`Uren, kosten en verhaal bij ${naam}`} sleutel={sleutel}>
      <input type="hidden" name="activiteit" value={id} /><input type="hidden" name="versie" value={nu.versie} />
      <div className="veldrij">
        <NumberField name="uren" label="Uren tot nu toe" min={0} decimals={1} suffix="uur" optional hint={uren === null ? 'Er zijn geen uren afgesproken.' : `Afgesproken: ${urenInWoorden(uren)}.`} {...(nu.uren === null ? {} : { defaultValue: nu.uren })} />
        <NumberField name="kosten" label="Kosten tot nu toe" min={0} decimals={2} suffix="euro" optional hint={kosten === null ? 'Er zijn geen kosten afgesproken.' : `Afgesproken: ${euroInWoorden(kosten)}.`} {...(nu.kosten === null ? {} : { defaultValue: nu.kosten })} />
      </div>
      <DateField name="verwachtEinde" label="Verwacht einde" optional hint={einde === null ? 'Er is geen einddatum afgesproken.' : `Afgesproken: ${datumInWoorden(einde)}. Leeg betekent: op die dag.`} {...(nu.verwachtEinde === null ? {} : { defaultValue: nu.verwachtEinde })} />
      <TextArea name="reden" label="Waarom schuift het einde?" optional hint="Nodig als u de dag verandert. De reden komt bij de bijsturingen van het plan." />
      <RadioGroup name="kleur" label="Hoe gaat het?" optional hint="Laat leeg om de dagen en het percentage te laten spreken." choices={KLEUREN.map((kleur) => ({ value: kleur, label: KLEURWOORDEN[kleur] }))} />
      <TextArea name="verhaal" label="Wat speelt er?" optional hint="Eén of twee zinnen. Noem geen namen van leraren." />
      <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton></FormActions>
    </Form>
  );
}
