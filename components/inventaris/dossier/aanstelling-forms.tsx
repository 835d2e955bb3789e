import type { ReactNode } from 'react';
import { DateField } from '@/components/form/date-field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';
import type { DossierAanstelling } from '@/lib/inventaris/dossier';
import { AanstellingVelden, type PlekKeuze } from './aanstelling-velden';
import { AkkoordVeld, VersieVeld } from './versie-velden';

export type FormAction = (vorige: FormState, data: FormData) => Promise<FormState>;

interface FormProps {
  action: FormAction;
  scholen: PlekKeuze[];
  terugHref: string;
}

/** A new appointment. */
export function AanstellingNieuwForm({ action, scholen, terugHref, medewerker }: FormProps & { medewerker: string }) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label="Aanstelling toevoegen">
      <input type="hidden" name="medewerker" value={medewerker} />
      <AanstellingVelden scholen={scholen} />
      <DateField label="Eerste dag" name="begin" />
      <DateField label="Laatste dag" name="einde" optional hint="Leeg laten als er geen einddatum is afgesproken." />
      <Slot knop="Aanstelling toevoegen" terugHref={terugHref} />
    </Form>
  );
}

type BestaandProps = FormProps & { aanstelling: DossierAanstelling };

/** Something else from a day on. */
export function AanstellingWijzigenForm({ action, scholen, terugHref, aanstelling }: BestaandProps) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label="Wijzigen per datum">
      <Wie aanstelling={aanstelling} />
      <DateField label="Vanaf welke dag" name="per" hint="De huidige aanstelling eindigt de dag ervoor. Wat er stond blijft bewaard." />
      <AanstellingVelden scholen={scholen} aanstelling={aanstelling} schaalHint="Leeg: een andere schaal gaat in op de dag hierboven, dezelfde schaal houdt zijn begindatum." />
      <Slot knop="Wijziging bewaren" terugHref={terugHref} />
    </Form>
  );
}

/** What should have stood there all along. */
export function AanstellingCorrigerenForm({ action, scholen, terugHref, aanstelling }: BestaandProps) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label="Corrigeren">
      <Wie aanstelling={aanstelling} />
      <AanstellingVelden scholen={scholen} aanstelling={aanstelling} />
      <DateField label="Eerste dag" name="begin" defaultValue={aanstelling.begin} />
      <DateField label="Laatste dag" name="einde" optional {...(aanstelling.einde ? { defaultValue: aanstelling.einde } : {})} />
      <Slot knop="Correctie bewaren" terugHref={terugHref} />
    </Form>
  );
}

/** The last day. */
export function AanstellingBeeindigenForm({ action, terugHref, aanstelling }: Omit<BestaandProps, 'scholen'>) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label="Beëindigen">
      <Wie aanstelling={aanstelling} />
      <DateField label="Laatste dag" name="einde" hint="Op deze dag telt de aanstelling nog mee, daarna niet meer." {...(aanstelling.einde ? { defaultValue: aanstelling.einde } : {})} />
      <Slot knop="Aanstelling beëindigen" terugHref={terugHref} />
    </Form>
  );
}

function Wie({ aanstelling: { id, versie } }: { aanstelling: DossierAanstelling }) {
  return <><input type="hidden" name="aanstelling" value={id} /><VersieVeld versie={versie} /></>;
}

function Slot({ knop, terugHref }: { knop: string; terugHref: string }): ReactNode {
  return (
    <>
      <AkkoordVeld />
      <FormActions>
        <SubmitButton pendingText="Bewaren…">{knop}</SubmitButton>
        <LinkButton href={terugHref} variant="stil">Annuleren</LinkButton>
      </FormActions>
    </>
  );
}
