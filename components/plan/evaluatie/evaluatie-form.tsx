import { randomUUID } from 'node:crypto';
import { VersieVeld } from '@/components/inventaris/dossier/versie-velden';
import { RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { FormState } from '@/lib/form-state';
import { EVALUATIEVELDEN, EVALUATIEWOORDEN, evaluatievoorstel, OORDEEL_CODES, type Evaluatiepagina } from '@/lib/plan/evaluatie';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface EvaluatieFormProps { een: Evaluatiepagina['doelen'][number]; cyclusId: string; vandaag: string; bewaren: Actie; /** Back to reading. */ terug: string }

const NAMEN = Object.fromEntries(EVALUATIEVELDEN) as Record<(typeof EVALUATIEVELDEN)[number][0], string>;

/** What the school says of one goal; what the figures know stands in it already. */
export function EvaluatieForm({ een: { voortgang, evaluatie }, cyclusId, vandaag, bewaren, terug }: EvaluatieFormProps) {
  const begin = evaluatie ?? { ...evaluatievoorstel(voortgang), effect: '', watGing: '', betekenis: '', oordeel: null, versie: 0 };
  return (
    <Form action={bewaren} id={`evaluatie-${voortgang.doelId}`} label={`Evaluatie van: ${voortgang.tekst}`} sleutel={randomUUID()}>
      <VersieVeld versie={begin.versie} />
      <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="doel" value={voortgang.doelId} />
      {evaluatie === null && voortgang.nu ? <p className="klein half">De eerste vier velden vulden wij in met uw doel en uw cijfers. Pas ze gerust aan; er is nog niets bewaard.</p> : null}
      <div className="naast">
        <TextArea label={NAMEN.beoogd} name="beoogd" rows={3} maxLength={2000} defaultValue={begin.beoogd} />
        <TextArea label={NAMEN.bereikt} name="bereikt" rows={3} maxLength={2000} defaultValue={begin.bereikt} />
        <TextField label={NAMEN.bron} name="bron" defaultValue={begin.bron} optional />
        <DateField label={NAMEN.datum} name="datum" defaultValue={begin.datum ?? undefined} max={vandaag} optional />
      </div>
      <TextArea label={NAMEN.effect} name="effect" hint="In de lessen, in de secties, bij collega’s. Wat ziet of hoort u?" rows={3} maxLength={4000} defaultValue={begin.effect} optional />
      <TextArea label={NAMEN.watGing} name="watGing" hint="Beschrijf wat er gebeurde. Wie schuld heeft, is hier niet de vraag." rows={3} maxLength={4000} defaultValue={begin.watGing} optional />
      <TextArea label={NAMEN.betekenis} name="betekenis" rows={3} maxLength={4000} defaultValue={begin.betekenis} optional />
      <RadioGroup label={NAMEN.oordeel} name="oordeel" choices={OORDEEL_CODES.map((code) => ({ value: code, label: EVALUATIEWOORDEN[code] }))} defaultValue={begin.oordeel ?? undefined} />
      <FormActions><SubmitButton pendingText="Bewaren…">Evaluatie bewaren</SubmitButton><LinkButton href={terug} variant="stil">Annuleren</LinkButton></FormActions>
    </Form>
  );
}
