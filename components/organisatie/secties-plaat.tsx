import { Select, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Plate } from '@/components/layout/plate';
import { Dialog } from '@/components/ui/drawer';
import { Table } from '@/components/ui/table';
import type { FormState } from '@/lib/form-state';
import { vakken } from '@/lib/organisatie/vakken';

type Action = (vorige: FormState, data: FormData) => Promise<FormState>;

interface Sectie {
  id: string;
  label: string;
  vakCode: string;
  vak: string;
  versie: number;
}

interface SectiesPlaatProps {
  schoolId: string;
  secties: Sectie[];
  sleutel: string;
  /** Absent for who may only look. */
  acties?: { toevoegen: Action; wijzigen: Action; verwijderen: Action };
}

const VAKKEUZES = vakken.map((vak) => ({ value: vak.code, label: vak.naam }));

/** The sections of one school: the school's own name beside the national subject, so that schools can be compared. */
export function SectiesPlaat({ schoolId, secties, sleutel, acties }: SectiesPlaatProps) {
  return (
    <Plate title="Secties" notes={<p>De naam kiest u zelf. Het landelijke vak erachter maakt secties van verschillende scholen vergelijkbaar.</p>}>
      {secties.length === 0 ? <p className="zacht">Deze school heeft nog geen secties.</p> : (
        <Table
          caption="Secties" rows={secties} rowKey={(sectie) => sectie.id}
          columns={[
            { key: 'label', head: 'Sectie', rowHead: true, cell: (sectie) => sectie.label },
            { key: 'vak', head: 'Landelijk vak', cell: (sectie) => sectie.vak },
            ...(acties ? [{ key: 'acties', head: 'Acties', align: 'rechts' as const, cell: (sectie: Sectie) => <SectieWijzigen sectie={sectie} acties={acties} /> }] : []),
          ]}
        />
      )}
      {acties ? (
        <div className="mt-6 max-w-96">
          <Form action={acties.toevoegen} id="nieuwe-sectie" label="Sectie toevoegen" sleutel={sleutel}>
            <input type="hidden" name="schoolId" value={schoolId} />
            <TextField label="Naam van de sectie" name="label" autoComplete="off" />
            <Select label="Landelijk vak" name="vakCode" choices={VAKKEUZES} placeholder="Kies een vak" />
            <FormActions><SubmitButton variant="gewoon" pendingText="Toevoegen…">Sectie toevoegen</SubmitButton></FormActions>
          </Form>
        </div>
      ) : null}
    </Plate>
  );
}

function SectieWijzigen({ sectie, acties }: { sectie: Sectie; acties: { wijzigen: Action; verwijderen: Action } }) {
  const wie = <><input type="hidden" name="id" value={sectie.id} /><input type="hidden" name="versie" value={sectie.versie} /></>;
  return (
    <Dialog trigger="Wijzigen" triggerLabel={`Wijzigen: ${sectie.label}`} triggerSize="klein" triggerVariant="stil" title={sectie.label}>
      <Form action={acties.wijzigen} id={`sectie-${sectie.id}`} closeWhenDone>
        {wie}
        <TextField label="Naam van de sectie" name="label" defaultValue={sectie.label} autoComplete="off" />
        <Select label="Landelijk vak" name="vakCode" choices={VAKKEUZES} defaultValue={sectie.vakCode} />
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton></FormActions>
      </Form>
      <Form action={acties.verwijderen} id={`weg-${sectie.id}`} closeWhenDone>
        {wie}
        <FormActions><SubmitButton variant="gevaar" pendingText="Verwijderen…">Sectie verwijderen</SubmitButton></FormActions>
      </Form>
    </Dialog>
  );
}
