import { RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { datumInWoorden } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import { redenNamen, VERTREKREDENEN, ZEKERHEDEN, type Vertrekbeheer, type Zekerheid } from '@/lib/inventaris/vertrek';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

/** The acts on a departure, bound to the board by the page. */
export interface VertrekActen { bewaren: Actie; verwijderen: Actie }

interface VertrekFormProps {
  wie: { id: string; naam: string };
  beheer: Vertrekbeheer;
  zekerheid: Zekerheid | null;
  acten: VertrekActen;
}

/** What HR knows of the departure of one person; goes before the AOW date. */
export function VertrekForm({ wie, beheer, zekerheid, acten }: VertrekFormProps) {
  const { versie, op, reden, toelichting, aow, einde } = beheer;
  const vastgelegd = versie > 0;
  return (
    <Dialog trigger={vastgelegd ? 'Wijzigen' : 'Vastleggen'} triggerLabel={`${vastgelegd ? 'Wijzigen' : 'Vastleggen'}: vertrek van ${wie.naam}`} triggerSize="klein" title={`Vertrek van ${wie.naam}`} width="breed">
      <p className="half">{einde ? `De aanstelling eindigt op ${datumInWoorden(einde)}, zonder vervolg. ` : ''}{aow ? `Volgens de AOW-tabel: ${datumInWoorden(aow.op)}${aow.voorlopig ? ', voorlopig' : ''}. ` : 'De geboortedatum ontbreekt, dus er is geen AOW-datum. '}{aow || einde ? 'Weet u meer, leg dat dan hier vast; dat gaat voor.' : 'Leg vast wat u weet.'}</p>
      <Form action={acten.bewaren} id={`vertrek-${wie.id.slice(0, 8)}`} sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="medewerker" value={wie.id} /><input type="hidden" name="versie" value={versie} />
        <Select label="Reden" name="reden" choices={VERTREKREDENEN.map((value) => ({ value, label: redenNamen[value] }))} defaultValue={reden} hint="Kies “blijft langer” voor wie doorwerkt na de AOW-leeftijd of na het einde van de aanstelling, en vul in tot wanneer." />
        <DateField label="Verwachte laatste dag" name="verwachtOp" defaultValue={op ?? undefined} />
        <RadioGroup label="Hoe zeker is dit?" name="zekerheid" defaultValue={vastgelegd ? (zekerheid ?? 'waarschijnlijk') : 'waarschijnlijk'} choices={ZEKERHEDEN.map((value) => ({ value, label: value, hint: UITLEG[value] }))} />
        <TextArea label="Toelichting" name="toelichting" optional rows={2} maxLength={500} hint="Alleen HR leest dit. Schrijf niets over gezondheid." defaultValue={toelichting} />
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
      </Form>
      {vastgelegd ? (
        <div className="mt-(--r-5) border-t border-haarlijn pt-(--r-4)">
          <Form action={acten.verwijderen} id={`terug-${wie.id.slice(0, 8)}`} sleutel={crypto.randomUUID()} closeWhenDone label={`Vastgelegd vertrek van ${wie.naam} verwijderen`}>
            <input type="hidden" name="medewerker" value={wie.id} /><input type="hidden" name="versie" value={versie} />
            <FormActions><SubmitButton variant="gevaar" pendingText="Verwijderen…">{einde ? 'Verwijderen en weer met de berekende datum rekenen' : aow ? 'Verwijderen en weer met de AOW-datum rekenen' : 'Verwijderen'}</SubmitButton></FormActions>
          </Form>
        </div>
      ) : null}
    </Dialog>
  );
}

const UITLEG: Record<Zekerheid, string> = { zeker: 'Schriftelijk bevestigd.', waarschijnlijk: 'Uitgesproken, nog niet bevestigd.', mogelijk: 'Een vermoeden of een wens.' };
