'use client';

import { CheckboxGroup } from '@/components/form/choice';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { SMART, type Pdcaronde } from '@/lib/plan/pdca';
import type { Pdcapagina } from '@/lib/plan/voortgangpagina';
import type { BijwerkActie } from './voortgang-knoppen';

const SMARTWOORDEN: Record<(typeof SMART)[number], string> = { specifiek: 'Specifiek', meetbaar: 'Meetbaar', acceptabel: 'Acceptabel', realistisch: 'Realistisch', tijdgebonden: 'Tijdgebonden' };

interface PdcaFormProps { activiteitId: string; ronde: Pdcaronde; uitleg: Pdcapagina['uitleg']; actie: BijwerkActie; sleutel: string }

/** The four steps of the running round. */
export function PdcaForm({ activiteitId, ronde, uitleg, actie, sleutel }: PdcaFormProps) {
  const voorbeeld = (stap: keyof typeof uitleg) => (uitleg[stap].voorbeeld === null ? {} : { hint: `Voorbeeld: ${uitleg[stap].voorbeeld}` });
  return (
    <Form key={`${ronde.ronde}-${ronde.versie}`} action={actie} id="pdca" label={`Cirkel, ronde ${ronde.ronde}`} sleutel={sleutel}>
      <input type="hidden" name="activiteit" value={activiteitId} /><input type="hidden" name="ronde" value={ronde.ronde} /><input type="hidden" name="versie" value={ronde.versie} />
      <div className="pdca">
        <section aria-labelledby="pdca-plan"><h2 id="pdca-plan">Plan</h2><p className="klein half">{zonderKop(uitleg.plan.tekst)}</p>
          <TextArea name="doel" label="Doel" defaultValue={ronde.doel} {...voorbeeld('plan')} />
          <CheckboxGroup name="smart" label="Is het doel SMART?" hint="Kruis aan welke eisen het doel haalt." choices={SMART.map((code) => ({ value: code, label: SMARTWOORDEN[code] }))} defaultValues={ronde.smart} />
        </section>
        <section aria-labelledby="pdca-do"><h2 id="pdca-do">Do</h2><p className="klein half">{zonderKop(uitleg.do.tekst)}</p>
          <TextArea name="doen" label="Wat u doet" defaultValue={ronde.doen} />
          <TextArea name="meting" label="Hoe u meet" defaultValue={ronde.meting} {...voorbeeld('do')} />
        </section>
        <section aria-labelledby="pdca-check"><h2 id="pdca-check">Check</h2><p className="klein half">{zonderKop(uitleg.check.tekst)}</p>
          <TextArea name="resultaat" label="Resultaat" defaultValue={ronde.resultaat} />
          <TextArea name="verklaring" label="Verklaring" defaultValue={ronde.verklaring} {...voorbeeld('check')} />
        </section>
        <section aria-labelledby="pdca-act"><h2 id="pdca-act">Act</h2><p className="klein half">{zonderKop(uitleg.act.tekst)}</p>
          <TextArea name="actie" label="Wat u vasthoudt of verbetert" defaultValue={ronde.actie} {...voorbeeld('act')} />
        </section>
      </div>
      <FormActions><SubmitButton pendingText="Bewaren…">Cirkel bewaren</SubmitButton></FormActions>
    </Form>
  );
}

/** 'Plan. Stel een doel op' → 'Stel een doel op': the head says the step already. */
function zonderKop(tekst: string): string {
  return tekst.replace(/^(Plan|Do|Check|Act)\.\s*/, '');
}
