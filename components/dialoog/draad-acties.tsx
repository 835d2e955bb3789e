'use client';

import { Form } from '@/components/form/form';
import { Select, TextArea, TextField } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { Draad } from '@/lib/dialoog/draad';
import { useDialoog, useMensenHier } from './dialoog-kader';

type Kop = Pick<Draad, 'id' | 'versie' | 'cyclusId' | 'deelfase' | 'soort' | 'onderwerpId' | 'toegewezenAan'> & { af: boolean };

/** What can be done with a whole talk: finish it (with a decision), give it to somebody, take it along, open it again. */
export function DraadActies({ draad }: { draad: Kop }) {
  const { acties, mag, plekken } = useDialoog();
  if (!mag.praten) return null;
  if (draad.af) {
    return <Form action={acties.heropenen} id={`heropen-${draad.id}`} label="Gesprek heropenen" quiet><Welke draad={draad} /><SubmitButton variant="stil" size="klein">Gesprek heropenen</SubmitButton></Form>;
  }
  return (
    <div className="draadknoppen">
      <Afronden draad={draad} />
      <Toewijzen draad={draad} />
      {mag.beheren && draad.cyclusId !== null && plekken && plekken.length > 0 ? <Meenemen draad={draad} /> : null}
    </div>
  );
}

function Welke({ draad }: { draad: Kop }) {
  return <><input type="hidden" name="draad" value={draad.id} /><input type="hidden" name="versie" value={draad.versie} /></>;
}

function Afronden({ draad }: { draad: Kop }) {
  const { acties, mag } = useDialoog();
  return (
    <Dialog trigger="Afronden" triggerVariant="stil" triggerSize="klein" title="Gesprek afronden" width="breed">
      <Form action={acties.oplossen} id={`rond-${draad.id}`} closeWhenDone>
        <Welke draad={draad} />
        <p>Het gesprek blijft te lezen. Iedereen die meedoet, kan het heropenen.</p>
        {mag.beheren && draad.cyclusId !== null ? (
          <>
            <TextArea name="besluit" label="Is er iets besloten?" optional hint="Schrijf op wat u afsprak. Het komt in het besluitenlog van deze cyclus." />
            <TextField name="wie" label="Wie besloten dit?" hint="Alleen nodig bij een besluit. Bijvoorbeeld: schoolleiding en HR." optional />
            <TextArea name="gronden" label="Waarom?" optional rows={2} />
          </>
        ) : null}
        <FormActions><SubmitButton pendingText="Afronden…">Afronden</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

function Toewijzen({ draad }: { draad: Kop }) {
  const { acties, mensen, ik } = useDialoog();
  const anderen = useMensenHier(draad);
  const zelf = mensen.filter(({ id }) => id === ik).map(({ id }) => ({ value: id, label: 'Ikzelf' }));
  return (
    <Dialog trigger={draad.toegewezenAan ? 'Aan een ander geven' : 'Toewijzen'} triggerVariant="stil" triggerSize="klein" title="Wie rondt dit gesprek af?">
      <Form action={acties.toewijzen} id={`geef-${draad.id}`} closeWhenDone>
        <Welke draad={draad} />
        <Select name="aan" label="Collega" hint="Alleen wie deze plek kan zien, staat in de lijst." choices={[{ value: '', label: 'Niemand in het bijzonder' }, ...zelf, ...anderen.map(({ id, naam }) => ({ value: id, label: naam }))]} defaultValue={draad.toegewezenAan?.id ?? ''} />
        <FormActions><SubmitButton pendingText="Opslaan…">Opslaan</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

function Meenemen({ draad }: { draad: Kop }) {
  const { acties, plekken = [] } = useDialoog();
  const keuzes = plekken.filter(({ soort, onderwerpId }) => soort !== draad.soort || onderwerpId !== draad.onderwerpId);
  return (
    <Dialog trigger="Meenemen" triggerVariant="stil" triggerSize="klein" title="Gesprek meenemen" width="breed">
      <p className="klein half">Het gesprek verhuist met alle berichten. Op de nieuwe plek staat waar het vandaan komt.</p>
      <ul className="plekkeuze">
        {keuzes.map((plek) => (
          <li key={`${plek.soort}-${plek.onderwerpId}`}>
            <Form action={acties.verplaatsen} id={`mee-${draad.id}-${plek.onderwerpId}`} closeWhenDone>
              <Welke draad={draad} />
              <input type="hidden" name="deelfase" value={plek.deelfase} /><input type="hidden" name="soort" value={plek.soort} /><input type="hidden" name="onderwerp" value={plek.onderwerpId} />
              <SubmitButton variant="stil" pendingText="Meenemen…">{plek.naam.length > 110 ? `${plek.naam.slice(0, 109)}…` : plek.naam}</SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <FormActions><CloseButton>Niet doen</CloseButton></FormActions>
    </Dialog>
  );
}
