import type { ReactNode } from 'react';
import { RadioGroup } from '@/components/form/choice';
import { ComboBox } from '@/components/form/combo-box';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { GRADEN, graadNamen, graadUitleg } from '@/lib/inventaris/bevoegdheid';
import { BEWIJZEN } from '@/lib/inventaris/bevoegdheid.schema';
import { bewijsNamen } from '@/lib/inventaris/diploma';
import type { DossierBevoegdheid } from '@/lib/inventaris/dossier';
import { vakken } from '@/lib/organisatie/vakken';
import type { FormAction } from './aanstelling-forms';

interface BevoegdheidFormProps {
  action: FormAction;
  /** Present when changing. */
  bevoegdheid?: DossierBevoegdheid;
  /** Hidden fields that say which person or licence this is about. */
  children: ReactNode;
  knop: string;
  terugHref: string;
}

/** Subject, kind, period and proof of one licence. */
export function BevoegdheidForm({ action, bevoegdheid: een, children, knop, terugHref }: BevoegdheidFormProps) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label={knop}>
      {children}
      <ComboBox label="Vak" name="vak" free hint="Kies uit de landelijke lijst of typ een ander vak. Bij pabo mag dit leeg blijven." choices={vakken.map(({ naam }) => ({ value: naam, label: naam }))} defaultValue={een?.vakTekst ?? ''} />
      <RadioGroup label="Bevoegdheid" name="graad" choices={GRADEN.map((value) => ({ value, label: graadNamen[value], hint: graadUitleg[value] }))} {...(een ? { defaultValue: een.graad } : {})} />
      <DateField label="Geldt vanaf" name="begin" optional {...(een?.begin ? { defaultValue: een.begin } : {})} />
      <DateField label="Geldt tot en met" name="einde" optional hint="Nodig bij een geschiktheidsverklaring. Ook bij “in opleiding” en “onbevoegd” verstandig: dan komt het op tijd terug op uw lijst." {...(een?.einde ? { defaultValue: een.einde } : {})} />
      <Select label="Bewijs gezien" name="bewijs" choices={BEWIJZEN.map((value) => ({ value, label: value === '' ? 'Nog niet gezien' : (bewijsNamen[value] ?? value) }))} defaultValue={een?.bewijs ?? ''} />
      <TextArea label="Toelichting" name="toelichting" optional maxLength={500} defaultValue={een?.toelichting} />
      <FormActions>
        <SubmitButton pendingText="Bewaren…">{knop}</SubmitButton>
        <LinkButton href={terugHref} variant="stil">Annuleren</LinkButton>
      </FormActions>
    </Form>
  );
}
