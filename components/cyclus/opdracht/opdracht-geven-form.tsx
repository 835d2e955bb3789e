'use client';

import { CheckboxGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { Form } from '@/components/form/form';
import { TextArea } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { useDialoog } from '@/components/dialoog/dialoog-kader';
import { CloseButton, Drawer } from '@/components/ui/drawer';
import { LinkButton } from '@/components/ui/button';
import { rolNamen } from '@/content/rollen';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';

interface OpdrachtGevenFormProps {
  plek: { cyclusId: string; deelfase: Deelfase; vraagId: string | null };
  titel: string;
  /** Who has it already. */
  bezet: readonly string[];
  vandaag: string;
  sleutel: string;
}

/** Asks colleagues to answer this. Only for who runs the cycle. */
export function OpdrachtGevenForm({ plek, titel, bezet, vandaag, sleutel }: OpdrachtGevenFormProps) {
  const { acties, mensen, mag, uitnodigenHref, ik } = useDialoog();
  if (!mag.beheren) return null;
  const knop = plek.vraagId === null ? 'Hele fase toewijzen' : 'Vraag toewijzen';
  const keuzes = mensen.filter(({ id }) => !bezet.includes(id)).map(({ id, naam, rollen }) => ({ value: id, label: id === ik ? `${naam} (uzelf)` : naam, hint: rollen.map((rol) => rolNamen[rol as keyof typeof rolNamen]).join(', ') }));
  return (
    <Drawer trigger={knop} triggerLabel={`${knop}: ${titel}`} triggerVariant="stil" triggerSize="klein" title={knop}>
      <Form action={acties.opdrachtGeven} id={`geef-${plek.vraagId ?? plek.deelfase}`} closeWhenDone sleutel={sleutel}>
        <input type="hidden" name="cyclus" value={plek.cyclusId} /><input type="hidden" name="deelfase" value={plek.deelfase} /><input type="hidden" name="vraag" value={plek.vraagId ?? ''} />
        <p className="half">{titel}</p>
        {keuzes.length > 0
          ? <CheckboxGroup name="aan" label="Wie vraagt u?" hint="Ieder krijgt het werk apart en kan het los indienen. Een teamleider ziet in deze cyclus alleen wat u toewijst." choices={keuzes} />
          : <p>Iedereen die hier kan antwoorden, heeft dit al gekregen.</p>}
        <DateField name="uiterlijk" label="Uiterlijk" optional min={vandaag} />
        <TextArea name="bericht" label="Bericht" optional hint="Bijvoorbeeld wat u al weet, of wie er meer van weet." />
        <FormActions><SubmitButton pendingText="Toewijzen…">Toewijzen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
      {uitnodigenHref ? <p className="klein half mt-4">Staat uw collega er niet bij? <LinkButton href={uitnodigenHref} variant="stil" size="klein">Vraag een collega</LinkButton></p> : <p className="klein half mt-4">Staat uw collega er niet bij? Vraag uw bestuurder om een uitnodiging.</p>}
    </Drawer>
  );
}
