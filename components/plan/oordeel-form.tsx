import { randomUUID } from 'node:crypto';
import type { Actie } from '@/components/cyclus/knop-form';
import { RadioGroup } from '@/components/form/choice';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { dagKort } from '@/lib/plan/woorden';
import { vandaag } from '@/lib/dates';

interface OordeelFormProps {
  action: Actie;
  planId: string;
  planversieId: string;
  nummer: number;
  mijn: { oordeel: 'akkoord' | 'wijzigingen'; reden: string; op: string } | null;
  /** Own questions that are still open. */
  eigenVragen: number;
}

/** What this reviewer thinks of the version. Can be changed as long as the plan has not moved on. */
export function OordeelForm({ action, planId, planversieId, nummer, mijn, eigenVragen }: OordeelFormProps) {
  return (
    <section className="oordeelvak" aria-labelledby="oordeel-kop" id="uw-oordeel">
      <h2 id="oordeel-kop">Uw oordeel over versie {nummer}</h2>
      {mijn ? <p className="half">U gaf op {dagKort(vandaag(new Date(mijn.op)))} als oordeel: {mijn.oordeel === 'akkoord' ? 'akkoord' : 'ik vraag wijzigingen'}. U kunt het nog veranderen.</p> : null}
      <Form action={action} id="oordeel" label="Uw oordeel" sleutel={randomUUID()}>
        <input type="hidden" name="plan" value={planId} /><input type="hidden" name="planversie" value={planversieId} />
        <RadioGroup label="Wat vindt u van het plan?" name="oordeel" defaultValue={mijn?.oordeel ?? (eigenVragen > 0 ? 'wijzigingen' : '')} choices={[
          { value: 'akkoord', label: 'Akkoord', hint: 'Wat mij betreft kan het plan zo verder.' },
          { value: 'wijzigingen', label: 'Ik vraag wijzigingen', hint: 'Het plan gaat terug naar wie het schrijft. U leest straks alleen wat veranderde.' },
        ]} />
        <TextArea label="Waarom?" name="reden" optional rows={3} maxLength={4000} defaultValue={mijn?.reden ?? ''}
          hint={eigenVragen > 0 ? `U stelde ${eigenVragen === 1 ? 'één vraag' : `${eigenVragen} vragen`} bij het plan; meer hoeft niet.` : 'Vraagt u wijzigingen, schrijf dan op welke, of stel een vraag bij een activiteit.'} />
        <FormActions><SubmitButton pendingText="Bewaren…">Oordeel geven</SubmitButton></FormActions>
      </Form>
    </section>
  );
}
