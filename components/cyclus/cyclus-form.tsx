import { CheckboxGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { VorigeCyclus } from '@/lib/cyclus/cyclus-openen';
import type { FormState } from '@/lib/form-state';

interface CyclusFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  sleutel: string;
  terug: string;
  scholen: { id: string; naam: string }[];
  heelBestuur: boolean;
  themas: { thema: string; titel: string; editie: number }[];
  vorige: VorigeCyclus[];
  begin: { naam: string; school: string; vorige: string; begin: string; einde: string };
}

/** A new cycle. The route and the people come afterwards; here only what has to be known now. */
export function CyclusForm({ action, sleutel, terug, scholen, heelBestuur, themas, vorige, begin }: CyclusFormProps) {
  const [enigThema] = themas;
  return (
    <Form action={action} sleutel={sleutel} id="cyclus" label="Nieuwe cyclus">
      <Select label="Voor welke school" name="school" defaultValue={begin.school} placeholder="Kies een school" choices={[...(heelBestuur ? [{ value: 'bestuur', label: 'Het hele bestuur' }] : []), ...scholen.map(({ id, naam }) => ({ value: id, label: naam }))]} />
      <TextField label="Naam" name="naam" maxLength={120} defaultValue={begin.naam} hint="Zo herkent u hem terug, bijvoorbeeld Meer masters 2026." />
      {themas.length === 1 && enigThema
        ? <input type="hidden" name="thema" value={enigThema.thema} />
        : <Select label="Thema" name="thema" placeholder="Kies een thema" choices={themas.map(({ thema, titel, editie }) => ({ value: thema, label: `${titel}, editie ${editie}` }))} />}
      <div className="grid gap-(--r-4) smal:grid-cols-2">
        <DateField label="Begint op" name="begin" defaultValue={begin.begin} />
        <DateField label="Eindigt op" name="einde" defaultValue={begin.einde} />
      </div>
      <TextArea label="Wat wilt u ermee bereiken?" name="bedoeling" optional rows={3} maxLength={2_000} hint="Een of twee zinnen. U kunt dit later aanpassen." />
      {vorige.length > 0 ? (
        <>
          <Select label="Vorige cyclus" name="vorige" optional defaultValue={begin.vorige} placeholder="Geen" hint="U kijkt dan per fase terug naar wat u toen schreef." choices={vorige.map((een) => ({ value: een.id, label: `${een.naam}, ${een.schoolNaam ?? 'het hele bestuur'}` }))} />
          <CheckboxGroup label="Overnemen" name="overnemen" optional defaultValues={begin.vorige === '' ? [] : ['on']} choices={[{ value: 'on', label: 'De route en de deelnemers van de vorige cyclus', hint: 'De antwoorden blijven bij de vorige cyclus staan. U kunt alles nog aanpassen.' }]} />
        </>
      ) : null}
      <FormActions><SubmitButton pendingText="Openen…">Cyclus openen</SubmitButton><LinkButton href={terug} variant="stil">Annuleren</LinkButton></FormActions>
    </Form>
  );
}
