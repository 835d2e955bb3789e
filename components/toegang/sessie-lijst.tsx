import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';

interface Sessie {
  id: string;
  omschrijving: string;
  createdAt: Date;
  gezienOp: Date;
  deze: boolean;
}

interface SessieLijstProps {
  sessies: Sessie[];
  beeindigen: (vorige: FormState, data: FormData) => Promise<FormState>;
  uitloggen: () => Promise<void>;
}

const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });

/** Where somebody is signed in: this browser, and the others with the way to end them. */
export function SessieLijst({ sessies, beeindigen, uitloggen }: SessieLijstProps) {
  const andere = sessies.filter(({ deze }) => !deze);
  return (
    <>
      {sessies.filter(({ deze }) => deze).map((sessie) => (
        <div className="sessie" key={sessie.id}>
          <p><b>{sessie.omschrijving || 'Onbekende browser'}</b>, hier bent u nu<span className="klein zacht">ingelogd op {moment.format(sessie.createdAt)}</span></p>
          <form action={uitloggen}><Button type="submit" size="klein">Uitloggen</Button></form>
        </div>
      ))}
      {/* Stays when the list is empty: it says what was done. */}
      <Form action={beeindigen} id="sessies" label="Andere apparaten">
        {andere.map((sessie) => <Ander key={sessie.id} sessie={sessie} />)}
        {andere.length > 1 ? <FormActions><SubmitButton name="sessieId" value="andere" variant="gewoon" pendingText="Uitloggen…">Alle andere apparaten uitloggen</SubmitButton></FormActions> : null}
      </Form>
    </>
  );
}

function Ander({ sessie: { id, omschrijving, createdAt, gezienOp } }: { sessie: Sessie }) {
  return (
    <div className="sessie">
      <p><b>{omschrijving || 'Onbekende browser'}</b><span className="klein zacht">ingelogd op {moment.format(createdAt)}, laatst gezien {moment.format(gezienOp)}</span></p>
      <SubmitButton name="sessieId" value={id} variant="gewoon" size="klein" pendingText="Uitloggen…">Uitloggen<span className="alleen-voorlezen">: {omschrijving}, ingelogd op {moment.format(createdAt)}</span></SubmitButton>
    </div>
  );
}
