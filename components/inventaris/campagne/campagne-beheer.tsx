import { Checkbox, CheckboxGroup } from '@/components/form/choice';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { FormState } from '@/lib/form-state';
import type { CampagneDetail } from '@/lib/inventaris/campagne';

type Action = (vorige: FormState, data: FormData) => Promise<FormState>;

interface Props {
  campagne: CampagneDetail;
  scholen: { id: string; naam: string }[];
  over: number;
  wijzigen: Action;
  afsluiten: Action;
  heropenen: Action;
  sleutels: [string, string, string];
}

/** Changing, closing and opening a campaign again. */
export function CampagneBeheer({ campagne, scholen, over, wijzigen, afsluiten, heropenen, sleutels }: Props) {
  const vast = <><input type="hidden" name="id" value={campagne.id} /><input type="hidden" name="versie" value={campagne.versie} /></>;
  if (campagne.afgeslotenOp !== null) {
    return (
      <Dialog trigger="Heropenen" title={`${campagne.naam} heropenen?`}>
        <Form action={heropenen} id="heropenen" sleutel={sleutels[2]} closeWhenDone>
          {vast}
          <p>De campagne telt dan weer mee met de gegevens van vandaag. De slotnotitie vervalt; in het logboek blijft staan dat zij was afgesloten.</p>
          <FormActions><SubmitButton>Heropenen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    );
  }
  return (
    <>
      <Dialog trigger="Wijzigen" title="Campagne wijzigen" width="breed">
        <Form action={wijzigen} id="wijzigen" sleutel={sleutels[0]} closeWhenDone>
          {vast}
          <TextField label="Naam" name="naam" defaultValue={campagne.naam} maxLength={120} />
          <CheckboxGroup label="Scholen" name="scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValues={campagne.scholen} />
          <TextField label="Klaar op" name="streefdatum" type="date" defaultValue={campagne.streefdatum} />
          <Checkbox name="tweedeBlik" label="Met een tweede blik" hint="Geldt voor wat u vanaf nu screent." defaultChecked={campagne.tweedeBlik} />
          <TextArea label="Toelichting" name="toelichting" optional rows={2} maxLength={2_000} defaultValue={campagne.toelichting} />
          <FormActions><SubmitButton>Opslaan</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
        </Form>
      </Dialog>
      <Dialog trigger="Afsluiten" title={`${campagne.naam} afsluiten?`}>
        <Form action={afsluiten} id="afsluiten" sleutel={sleutels[1]} closeWhenDone>
          {vast}
          <p>{over > 0 ? `Er ${over === 1 ? 'staat nog 1 diploma' : `staan nog ${over} diploma’s`} open. Die blijven in de gewone wachtrij.` : 'Alles is bekeken.'} De cijfers van deze campagne blijven zoals ze nu zijn.</p>
          <TextArea label="Slotnotitie" name="slotnotitie" {...(over > 0 ? { hint: 'Waarom sluit u nu af, en wat gebeurt er met de rest?' } : { optional: true })} rows={3} maxLength={2_000} />
          <FormActions><SubmitButton>Campagne afsluiten</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    </>
  );
}
