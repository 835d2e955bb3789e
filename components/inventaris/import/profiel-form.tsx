import { RadioGroup } from '@/components/form/choice';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { FormState } from '@/lib/form-state';
import { woordenAlsTekst, type EigenProfiel } from '@/lib/inventaris/import/profiel.schema';
import { doelvelden } from '@/lib/inventaris/import/velden';

interface ProfielFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  profiel: EigenProfiel;
  sleutel: string;
}

/** A label inside a sentence; BRIN stays BRIN. */
function inZin(label: string): string {
  return label === label.toUpperCase() ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** An own profile, to rename and adapt: per field the column names that may hold it, and what its words mean. */
export function ProfielForm({ action, profiel, sleutel }: ProfielFormProps) {
  const { id, versie, soort, naam, inhoud } = profiel;
  return (
    <Form action={action} id="profiel" label="Profiel aanpassen" sleutel={sleutel}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="versie" value={versie} />
      <input type="hidden" name="soort" value={soort} />
      <TextField label="Naam" name="naam" defaultValue={naam} maxLength={120} autoComplete="off" />
      <RadioGroup
        label="Hoe staan de datums in het bestand?" name="datum" defaultValue={inhoud.datum}
        choices={[{ value: 'dag-eerst', label: 'Dag eerst', hint: '31-12-2026. Een datum met het jaartal voorop lezen we altijd.' }, { value: 'maand-eerst', label: 'Maand eerst', hint: '12/31/2026, zoals Amerikaanse programma’s schrijven.' }]}
      />
      {doelvelden(soort).map(({ veld, label, verplicht, keuzes, uitleg }) => (
        <div className="profielveld" key={veld}>
          <TextField label={`Kolom voor ${inZin(label)}`} name={`kolom-${veld}`} defaultValue={(inhoud.velden[veld] ?? []).join(' | ')} autoComplete="off" optional={!verplicht} hint={verplicht ? `Nodig. ${uitleg ? `${uitleg}. ` : ''}Meer namen mogelijk? Zet er een | tussen.` : uitleg || undefined} />
          {keuzes ? (
            <TextArea
              label={`Woorden voor ${inZin(label)}`} name={`woorden-${veld}`} defaultValue={woordenAlsTekst(inhoud, veld)} rows={Math.min(8, 2 + Object.keys(inhoud.waarden[veld] ?? {}).length)} optional
              hint={`Eén per regel: het woord uit uw bestand = wat het betekent. Kies uit ${keuzes.join(', ')}.`}
            />
          ) : null}
        </div>
      ))}
      <FormActions><SubmitButton pendingText="Opslaan…">Profiel opslaan</SubmitButton></FormActions>
    </Form>
  );
}
