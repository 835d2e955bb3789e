import { randomUUID } from 'node:crypto';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { datumInWoorden } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import type { Doelvoortgang } from '@/lib/plan/doelvoortgang';
import { inProcent } from '@/lib/plan/doelwoorden';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface MetingenProps { voortgang: Doelvoortgang; cyclusId: string; vandaag: string; /** Null for who only reads. */ acties: { toevoegen: Actie; intrekken: Actie } | null }

/** Measurements of a goal that the inventory does not know, and the form for the next one. */
export function Metingen({ voortgang: { doelId, tekst, punten }, cyclusId, vandaag, acties }: MetingenProps) {
  const los = punten.filter(({ id }) => id !== null);
  return (
    <div className="metingen">
      {los.length === 0 ? <p className="half">De inventaris kent dit doel niet. Meet het zelf: een vaste dag, hetzelfde percentage, dezelfde bron. Meet meteen een keer, dan weet u later waar u begon.</p> : (
        <details className="doelgang-werk">
          <summary>{los.length === 1 ? '1 meting' : `${los.length} metingen`}<span className="alleen-voorlezen"> van {tekst}</span></summary>
          <ul>
            {[...los].reverse().map((meting) => (
              <li key={meting.id}>
                <span><b className="getal">{inProcent(meting.waarde)}</b> op {datumInWoorden(meting.datum)}</span>
                <span className="klein half">{[meting.bron, meting.toelichting, meting.door ? `opgeschreven door ${meting.door}` : ''].filter(Boolean).join(' · ')}</span>
                {acties && meting.id ? <Intrekken actie={acties.intrekken} cyclusId={cyclusId} id={meting.id} naam={`${inProcent(meting.waarde)} op ${datumInWoorden(meting.datum)}`} /> : null}
              </li>
            ))}
          </ul>
        </details>
      )}
      {acties ? (
        <Dialog trigger="Meting toevoegen" triggerLabel={`Meting toevoegen: ${tekst}`} triggerSize="klein" title="Meting toevoegen" width="breed">
          <Form action={acties.toevoegen} id={`meting-${doelId}`} sleutel={randomUUID()} closeWhenDone>
            <p className="half">{tekst}</p>
            <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="doel" value={doelId} />
            <DateField label="Gemeten op" name="datum" defaultValue={vandaag} max={vandaag} />
            <NumberField label="Hoe ver bent u?" name="waarde" min={0} max={100} decimals={1} suffix="%" hint="Een percentage, zoals de streefwaarde van het doel." />
            <TextField label="Bron" name="bron" hint="Bijvoorbeeld: de lijst van de schoolopleider." />
            <TextArea label="Toelichting" name="toelichting" rows={2} maxLength={2000} optional />
            <FormActions><SubmitButton pendingText="Bewaren…">Meting bewaren</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
          </Form>
        </Dialog>
      ) : null}
    </div>
  );
}

function Intrekken({ actie, cyclusId, id, naam }: { actie: Actie; cyclusId: string; id: string; naam: string }) {
  return (
    <Dialog trigger="Intrekken" triggerLabel={`Intrekken: ${naam}`} triggerVariant="stil" triggerSize="klein" title="Meting intrekken?">
      <Form action={actie} id={`intrekken-${id}`} sleutel={randomUUID()} closeWhenDone>
        <p className="half">{naam}. De meting telt dan niet meer mee. Klopte alleen het getal niet? Voeg daarna een nieuwe toe.</p>
        <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="meting" value={id} />
        <FormActions><SubmitButton variant="gevaar" pendingText="Intrekken…">Meting intrekken</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
