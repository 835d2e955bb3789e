import { RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import type { CyclusKop, FaseStand } from '@/lib/cyclus/cyclus';
import type { Actie } from './knop-form';

interface RouteFaseProps {
  kop: CyclusKop;
  fase: FaseStand;
  hier: string;
  sleutel: string;
  action: Actie;
}

/** One part of the route: does it belong to it, and by when. */
export function RouteFase({ kop, fase, hier, sleutel, action }: RouteFaseProps) {
  if (fase.afgeslotenOp !== null) return <p>Deze fase is afgesloten. Open haar eerst weer als u iets aan de route wilt veranderen.</p>;
  return (
    <Form key={fase.deelfase} action={action} id="faseroute" label={`Route van ${fase.deelfase}`} sleutel={sleutel}>
      <input type="hidden" name="cyclus" value={kop.id} />
      <input type="hidden" name="deelfase" value={fase.deelfase} />
      <input type="hidden" name="versie" value={fase.versie} />
      <RadioGroup
        label="Hoort deze fase bij uw route?" name="inRoute" defaultValue={fase.inRoute ? 'ja' : 'nee'}
        choices={[{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee, wij slaan deze fase over', hint: 'De fase telt dan niet mee. Antwoorden blijven bewaard.' }]}
      />
      <DateField label="Klaar op" name="streefdatum" optional defaultValue={fase.streefdatum ?? ''} />
      <TextArea label="Waarom slaat u deze fase over?" name="reden" optional rows={2} maxLength={2_000} defaultValue={fase.reden} hint="Alleen nodig als de fase niet bij uw route hoort. Zo weet u later nog waarom." />
      <FormActions><SubmitButton pendingText="Bewaren…">Fase bewaren</SubmitButton><LinkButton href={hier} variant="stil">Sluiten</LinkButton></FormActions>
    </Form>
  );
}
