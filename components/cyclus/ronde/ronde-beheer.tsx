import { DateField } from '@/components/form/date-field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { doelgroepNamen, wieZietWat, type RondeKop } from '@/lib/cyclus/ronde';
import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;
interface RondeBeheerProps {
  ronde: RondeKop;
  /** Last day on which can be answered. */
  laatste: string;
  vandaag: string;
  sluiten: Actie;
  intrekken: Actie;
  verlengen: Actie;
}

/** Beside an open round: closing, another date, taking the invitation back, and what guests were told. */
export function RondeBeheer({ ronde, laatste, vandaag, sluiten, intrekken, verlengen }: RondeBeheerProps) {
  const vast = <><input type="hidden" name="id" value={ronde.id} /><input type="hidden" name="versie" value={ronde.versie} /></>;
  return (
    <div className="ronde-beheer">
      <h2>Klaar met ophalen?</h2>
      <Form action={sluiten} id="sluiten" label="Ronde sluiten">{vast}<p className="klein">Daarna kan niemand nog antwoorden, en gaat de ronde niet opnieuw open.</p><SubmitButton pendingText="Sluiten…">Sluit de ronde</SubmitButton></Form>
      <details className="ronde-groepen">
        <summary>Andere laatste dag</summary>
        <Form action={verlengen} id="verlengen" label="Andere laatste dag">{vast}<DateField label="Antwoorden kan tot en met" name="sluit" defaultValue={laatste} min={vandaag} /><SubmitButton variant="gewoon" size="klein" pendingText="Wijzigen…">Wijzig</SubmitButton></Form>
      </details>
      <Dialog trigger="Uitnodiging intrekken" triggerVariant="stil" title="Uitnodiging intrekken?">
        <Form action={intrekken} id="intrekken" label="Uitnodiging intrekken" closeWhenDone>
          {vast}
          <p>Gebruik dit als de link bij de verkeerde mensen terechtkwam. Wie de link opent, leest dat de uitnodiging is ingetrokken, en ziet de vragen niet meer. Wat al gegeven is, blijft staan.</p>
          <FormActions><SubmitButton variant="gevaar" pendingText="Intrekken…">Trek de uitnodiging in</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
      <h2>Dit lezen deelnemers vooraf</h2>
      <ul className="klein">{wieZietWat(ronde).map((zin) => <li key={zin}>{zin}</li>)}</ul>
      {ronde.doelgroepen.length > 0 && !(ronde.anoniem && ronde.live) ? <p className="klein half">Groepen: {ronde.doelgroepen.map((een) => doelgroepNamen[een] ?? een).join(', ')}.</p> : null}
    </div>
  );
}
