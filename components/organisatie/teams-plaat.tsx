import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Plate } from '@/components/layout/plate';
import { Dialog } from '@/components/ui/drawer';
import { Table } from '@/components/ui/table';
import type { FormState } from '@/lib/form-state';

type Action = (vorige: FormState, data: FormData) => Promise<FormState>;

interface Team {
  id: string;
  naam: string;
  versie: number;
  leden: number;
}

interface TeamsPlaatProps {
  schoolId: string;
  teams: Team[];
  sleutel: string;
  /** Absent for who may only look. */
  acties?: { toevoegen: Action; wijzigen: Action; verwijderen: Action };
}

/** The teams of one school: who is led together. */
export function TeamsPlaat({ schoolId, teams, sleutel, acties }: TeamsPlaatProps) {
  return (
    <Plate title="Teams" notes={<p>Een teamleider ziet de mensen van het eigen team, en niemand anders.</p>}>
      {teams.length === 0 ? <p className="zacht">Deze school heeft nog geen teams.</p> : (
        <Table
          caption="Teams" rows={teams} rowKey={(team) => team.id}
          columns={[
            { key: 'naam', head: 'Team', rowHead: true, cell: (team) => team.naam },
            { key: 'leden', head: 'Mensen', align: 'rechts', cell: (team) => team.leden },
            ...(acties ? [{ key: 'acties', head: 'Acties', align: 'rechts' as const, cell: (team: Team) => <TeamWijzigen team={team} acties={acties} /> }] : []),
          ]}
        />
      )}
      {acties ? (
        <div className="mt-6 max-w-96">
          <Form action={acties.toevoegen} id="nieuw-team" label="Team toevoegen" sleutel={sleutel}>
            <input type="hidden" name="schoolId" value={schoolId} />
            <TextField label="Nieuw team" name="naam" autoComplete="off" />
            <FormActions><SubmitButton variant="gewoon" pendingText="Toevoegen…">Team toevoegen</SubmitButton></FormActions>
          </Form>
        </div>
      ) : null}
    </Plate>
  );
}

function TeamWijzigen({ team, acties }: { team: Team; acties: { wijzigen: Action; verwijderen: Action } }) {
  const wie = <><input type="hidden" name="id" value={team.id} /><input type="hidden" name="versie" value={team.versie} /></>;
  return (
    <Dialog trigger="Wijzigen" triggerLabel={`Wijzigen: ${team.naam}`} triggerSize="klein" triggerVariant="stil" title={team.naam}>
      <Form action={acties.wijzigen} id={`team-${team.id}`} closeWhenDone>
        {wie}
        <TextField label="Naam van het team" name="naam" defaultValue={team.naam} autoComplete="off" />
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton></FormActions>
      </Form>
      <Form action={acties.verwijderen} id={`weg-${team.id}`} closeWhenDone>
        {wie}
        <FormActions><SubmitButton variant="gevaar" pendingText="Verwijderen…">Team verwijderen</SubmitButton></FormActions>
      </Form>
    </Dialog>
  );
}
