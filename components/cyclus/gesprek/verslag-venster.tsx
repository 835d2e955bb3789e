import { ComboBox } from '@/components/form/combo-box';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { GESPREKSVORMEN, type Verslag } from '@/lib/cyclus/gesprek';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { GesprekActies } from './acties';

interface VerslagVensterProps {
  plek: { cyclusId: string; deelfase: string };
  vraagId: string | null;
  /** What the guide proposes to talk about. */
  punten: readonly string[];
  hulp: string | null;
  /** The report to change; null for a new one. */
  verslag: Verslag | null;
  actie: GesprekActies['bewaren'];
  /** Tells the buttons of several talks apart for who cannot see where they stand. */
  over: string;
}

/** The report of one talk, new or changed. */
export function VerslagVenster({ plek, vraagId, punten, hulp, verslag, actie, over }: VerslagVensterProps) {
  const knop = verslag ? 'Wijzigen' : 'Gesprek vastleggen';
  return (
    <Dialog trigger={knop} triggerLabel={`${knop}: ${over}`} triggerVariant={verslag ? 'stil' : 'gewoon'} triggerSize="klein" title={verslag ? 'Verslag wijzigen' : 'Gesprek vastleggen'} width="breed">
      <Form action={actie} id={`verslag-${verslag?.id ?? `${plek.deelfase}-${vraagId ?? 'anders'}`}`} sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="cyclus" value={plek.cyclusId} /><input type="hidden" name="deelfase" value={plek.deelfase} /><input type="hidden" name="vraag" value={vraagId ?? ''} />
        {verslag ? <><input type="hidden" name="verslag" value={verslag.id} /><input type="hidden" name="versie" value={verslag.versie} /></> : null}
        {hulp ? <p className="half">{hulp}</p> : null}
        <TextField label="Met wie sprak u?" name="metWie" maxLength={500} autoComplete="off" defaultValue={verslag?.metWie ?? ''} hint="Groepen of rollen, zoals “sectie wiskunde”. Namen zijn niet nodig." />
        <DateField label="Wanneer?" name="gesprokenOp" defaultValue={verslag?.gesprokenOp ?? vandaag()} max={vandaag()} />
        <ComboBox label="In welke vorm?" name="vorm" optional free choices={GESPREKSVORMEN.map((naam) => ({ value: naam, label: naam }))} defaultValue={verslag?.vorm ?? ''} />
        {punten.length > 0 ? <div className="half"><p className="klein">Dit kunt u bespreken:</p><ul className="klein">{punten.map((punt) => <li key={punt}>{punt}</li>)}</ul></div> : null}
        <TextArea label="Wat leverde het op?" name="opbrengst" rows={6} maxLength={8000} defaultValue={verslag?.opbrengst ?? ''} />
        <FormActions><SubmitButton pendingText="Bewaren…">{verslag ? 'Wijziging bewaren' : 'Gesprek vastleggen'}</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

/** Takes a report out of the list. */
export function VerslagWeghalen({ cyclusId, verslag, actie }: { cyclusId: string; verslag: Verslag; actie: GesprekActies['weghalen'] }) {
  return (
    <Dialog trigger="Weghalen" triggerLabel={`Weghalen: ${datumInWoorden(verslag.gesprokenOp)}`} triggerVariant="stil" triggerSize="klein" title="Verslag weghalen?">
      <Form action={actie} id={`weghalen-${verslag.id}`} sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="verslag" value={verslag.id} /><input type="hidden" name="versie" value={verslag.versie} />
        <p className="half">Het verslag van {datumInWoorden(verslag.gesprokenOp)} met {verslag.metWie} verdwijnt van deze pagina. In het logboek staat dat u het weghaalde.</p>
        <FormActions><SubmitButton variant="gevaar" pendingText="Weghalen…">Verslag weghalen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
