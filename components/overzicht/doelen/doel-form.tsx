import { Select, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { ComboBox } from '@/components/form/combo-box';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { FormState } from '@/lib/form-state';
import { INDICATOREN, INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import type { Doelenblad, Doelregel } from '@/lib/overzicht/doelenblad';

interface Props {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  sleutel: string;
}

/** Both goals of the sector for all schools, in one press. */
export function Standaarddoelen({ action, sleutel, jaar, al }: Props & { jaar: number; al: boolean }) {
  return (
    <div>
      <h2>De doelen van de sector</h2>
      <p className="klein half">De handreiking noemt 50% leraren met een master en 80% met een wo-master in vwo 4–6. Neemt u ze over, dan staan ze als besluit van uw bestuur in de lijst.</p>
      {al ? <p className="klein">Voor {jaar} staan beide doelen in de lijst.</p> : (
        <Form action={action} id="standaard" sleutel={sleutel} label="Doelen van de sector overnemen">
          <input type="hidden" name="jaar" value={jaar} />
          <FormActions><SubmitButton pendingText="Overnemen…">Neem 50% en 80% over vanaf {jaar}</SubmitButton></FormActions>
        </Form>
      )}
    </div>
  );
}

export function NieuwDoel({ action, sleutel, plekken, jaar }: Props & { plekken: Doelenblad['plekken']; jaar: number }) {
  return (
    <Form action={action} id="doel" sleutel={sleutel} label="Een doel zetten">
      <Select label="Welk doel" name="indicator" choices={INDICATOR_SLEUTELS.map((value) => ({ value, label: INDICATOREN[value].naam }))} defaultValue="doel50" />
      <ComboBox label="Waarvoor" name="plek" choices={plekken.map(({ waarde, naam }) => ({ value: waarde, label: naam }))} defaultValue="bestuur" />
      <JaarEnWaarde jaar={jaar + 1} />
      <TextField label="Toelichting" name="toelichting" optional hint="Bijvoorbeeld waarom dit een goede tussenstap is." maxLength={500} />
      <FormActions><SubmitButton pendingText="Bewaren…">Doel zetten</SubmitButton></FormActions>
    </Form>
  );
}

function JaarEnWaarde({ jaar, waarde }: { jaar: number; waarde?: number }) {
  return (
    <>
      <TextField label="Vanaf jaar" name="jaar" width="cijfer" inputMode="numeric" defaultValue={String(jaar)} autoComplete="off" />
      <NumberField label="Doel" name="waarde" min={0} max={100} decimals={2} suffix="%" {...(waarde === undefined ? {} : { defaultValue: waarde })} />
    </>
  );
}

interface RegelProps {
  regel: Doelregel;
  wijzigen: Props['action'];
  verwijderen: Props['action'];
  sleutels: [string, string];
}

/** Change or remove one goal, each in a window of its own. */
export function DoelKnoppen({ regel, wijzigen, verwijderen, sleutels }: RegelProps) {
  const wat = `${INDICATOREN[regel.indicator].naam}, ${regel.plek}, vanaf ${regel.jaar}`;
  const vast = <><input type="hidden" name="id" value={regel.id} /><input type="hidden" name="versie" value={regel.versie} /></>;
  return (
    <span className="flex flex-wrap gap-(--r-2)">
      <Dialog trigger="Wijzigen" triggerLabel={`Wijzigen: ${wat}`} triggerVariant="stil" triggerSize="klein" title="Doel wijzigen">
        <p className="klein half">{wat}</p>
        <Form action={wijzigen} id={`wijzig-${regel.id}`} sleutel={sleutels[0]} closeWhenDone>
          {vast}
          <JaarEnWaarde jaar={regel.jaar} waarde={regel.waarde} />
          <TextField label="Toelichting" name="toelichting" optional defaultValue={regel.toelichting} maxLength={500} />
          <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton><CloseButton>Niet wijzigen</CloseButton></FormActions>
        </Form>
      </Dialog>
      <Dialog trigger="Verwijderen" triggerLabel={`Verwijderen: ${wat}`} triggerVariant="stil" triggerSize="klein" title="Doel verwijderen?">
        <p>{wat}. Daarna geldt hier weer het doel van {regel.sectieId ? 'de school, het bestuur' : regel.schoolId ? 'het bestuur' : 'een eerder jaar'} of de sector.</p>
        <Form action={verwijderen} id={`weg-${regel.id}`} sleutel={sleutels[1]} closeWhenDone>
          {vast}
          <FormActions><SubmitButton pendingText="Verwijderen…">Verwijderen</SubmitButton><CloseButton>Laten staan</CloseButton></FormActions>
        </Form>
      </Dialog>
    </span>
  );
}
