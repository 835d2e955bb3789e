import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface SessieLijstProps {
  sessies: { id: string; omschrijving: string; createdAt: Date; gezienOp: Date; deze: boolean }[];
  beeindigen: Actie;
  andereBeeindigen: Actie;
  uitloggen: () => Promise<void>;
}

const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** Where somebody is signed in, each with the way to end it. */
export function SessieLijst({ sessies, beeindigen, andereBeeindigen, uitloggen }: SessieLijstProps) {
  return (
    <>
      <ul className="sessielijst">
        {sessies.map((sessie) => (
          <li key={sessie.id}>
            <p><b>{sessie.omschrijving || 'Onbekende browser'}</b>{sessie.deze ? ' (hier bent u nu)' : ''}<span className="klein zacht">ingelogd op {moment.format(sessie.createdAt)}, laatst gezien {moment.format(sessie.gezienOp)}</span></p>
            {sessie.deze
              ? <form action={uitloggen}><Button type="submit" size="klein">Uitloggen</Button></form>
              : <Beeindigen sessieId={sessie.id} naam={sessie.omschrijving} action={beeindigen} />}
          </li>
        ))}
      </ul>
      {sessies.some(({ deze }) => !deze) ? (
        <Form action={andereBeeindigen} id="andere" label="Overal anders uitloggen">
          <FormActions><SubmitButton variant="gewoon" pendingText="Uitloggen…">Overal anders uitloggen</SubmitButton></FormActions>
        </Form>
      ) : null}
    </>
  );
}

function Beeindigen({ sessieId, naam, action }: { sessieId: string; naam: string; action: Actie }) {
  return (
    <Form action={action} id={`sessie-${sessieId}`} label={`${naam} uitloggen`}>
      <input type="hidden" name="sessieId" value={sessieId} />
      <SubmitButton variant="gewoon" size="klein" pendingText="Uitloggen…">Log dit apparaat uit</SubmitButton>
    </Form>
  );
}
