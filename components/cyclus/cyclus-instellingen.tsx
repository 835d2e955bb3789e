import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import type { CyclusKop } from '@/lib/cyclus/cyclus';
import type { Cyclusinstellingen } from '@/lib/cyclus/schermen';
import type { Actie } from './knop-form';

interface DeelProps { kop: CyclusKop; action: Actie; sleutel: string }

/** Name, period and purpose. */
export function CyclusGegevens({ kop, action, sleutel }: DeelProps) {
  return (
    <Form action={action} id="gegevens" label="Naam en periode" sleutel={sleutel}>
      <Welke kop={kop} />
      <TextField label="Naam" name="naam" maxLength={120} defaultValue={kop.naam} />
      <div className="grid gap-(--r-4) smal:grid-cols-2">
        <DateField label="Begint op" name="begin" defaultValue={kop.begin} />
        <DateField label="Eindigt op" name="einde" defaultValue={kop.einde} />
      </div>
      <TextArea label="Wat wilt u ermee bereiken?" name="bedoeling" optional rows={3} maxLength={2_000} defaultValue={kop.bedoeling} />
      <FormActions><SubmitButton pendingText="Bewaren…">Cyclus bewaren</SubmitButton></FormActions>
    </Form>
  );
}

/** A newer edition of the guide: what changes, and the step itself. */
export function CyclusEditie({ kop, overstap, action, sleutel }: DeelProps & Pick<Cyclusinstellingen, 'overstap'>) {
  if (!overstap) return <p>Deze cyclus gebruikt editie {kop.editie} van de handreiking. Er is geen nieuwere.</p>;
  const { editie, nieuw, vervallen, anders } = overstap;
  return (
    <>
      <p>Deze cyclus gebruikt editie {kop.editie}. Editie {editie} heeft {vragen(nieuw, 'nieuwe vraag', 'nieuwe vragen')}, {vragen(anders, 'vraag', 'vragen')} met andere woorden, en {vragen(vervallen.length, 'vraag is vervallen', 'vragen zijn vervallen')}.</p>
      {vervallen.length > 0 ? (
        <details>
          <summary>Welke vragen vervallen</summary>
          <ul className="zijblok">{vervallen.map(({ tekst, beantwoord }) => <li key={tekst}>{tekst} <span className="half">{beantwoord ? 'Uw antwoord blijft bewaard en te lezen.' : 'Niet beantwoord.'}</span></li>)}</ul>
        </details>
      ) : null}
      <p className="klein half">Elk antwoord houdt de editie waarbij het is gegeven. U hoeft niet over te stappen, maar u kunt niet terug.</p>
      <Form action={action} id="editie" label="Overstappen" sleutel={sleutel}>
        <Welke kop={kop} />
        <input type="hidden" name="editie" value={editie} />
        <FormActions><SubmitButton variant="gewoon" pendingText="Overstappen…">Overstappen naar editie {editie}</SubmitButton></FormActions>
      </Form>
    </>
  );
}

const vragen = (aantal: number, een: string, veel: string): string => `${aantal} ${aantal === 1 ? een : veel}`;

function Welke({ kop }: { kop: CyclusKop }) {
  return <><input type="hidden" name="cyclus" value={kop.id} /><input type="hidden" name="versie" value={kop.versie} /></>;
}
