import { CheckboxGroup, RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { doelgroepNamen, DREMPEL, type Kiesvraag } from '@/lib/cyclus/ronde';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import type { FormState } from '@/lib/form-state';
import { EigenVragen } from './eigen-vragen';
import { FaseVragen } from './fase-vragen';

interface RondeFormProps {
  action: (vorige: FormState, data: FormData) => Promise<FormState>;
  cyclus: string;
  deelfase: Deelfase;
  vragen: Kiesvraag[];
  gekozen: string[];
  /** 'yyyy-mm-dd' */
  vandaag: string;
  terug: string;
  sleutel: string;
}

/** All of a new round on one page; works without script. */
export function RondeForm({ action, cyclus, deelfase, vragen, gekozen, vandaag, terug, sleutel }: RondeFormProps) {
  return (
    <Form action={action} label="Nieuwe dialoogronde" sleutel={sleutel}>
      <input type="hidden" name="cyclus" value={cyclus} /><input type="hidden" name="deelfase" value={deelfase} />
      <TextField label="Titel" name="titel" hint="Zo zien deelnemers de ronde, bijvoorbeeld: Wat levert een master ons op?" />
      <TextArea label="Uitleg voor deelnemers" name="uitleg" optional rows={3} hint="Waarom vraagt u dit, en wat doet u met de antwoorden?" />
      <FaseVragen vragen={vragen} gekozen={gekozen} deelfase={deelfase} />
      <EigenVragen />
      <RadioGroup label="Antwoorden mensen anoniem?" name="wijze" defaultValue="anoniem" choices={[
        { value: 'anoniem', label: 'Anoniem', hint: `Niemand geeft een naam. U ziet bij een vraag pas iets als ${DREMPEL} mensen antwoord gaven.` },
        { value: 'naam', label: 'Met naam', hint: 'Wij vragen de naam. U ziet bij elk antwoord van wie het is.' },
      ]} />
      <RadioGroup label="Wanneer ziet u de uitkomst?" name="tonen" defaultValue="live" choices={[
        { value: 'live', label: 'Tijdens de ronde, zoals in een vergadering', hint: `Bij een anonieme ronde komen antwoorden met ${DREMPEL} mensen tegelijk op het bord. De laatste paar die samen geen ${DREMPEL} zijn, blijven verborgen.` },
        { value: 'na', label: 'Na het sluiten, voor rustig antwoorden thuis', hint: `Dan telt elk antwoord mee, en ziet u ook groepen apart als elke groep ${DREMPEL} mensen of meer heeft.` },
      ]} />
      <CheckboxGroup label="Welke groepen kunnen zich noemen?" name="doelgroep" optional hint="Deelnemers kiezen zelf, en mogen het overslaan. In een anonieme ronde die tijdens een vergadering loopt, vragen wij dit niet: groepen zijn daar te klein." choices={Object.entries(doelgroepNamen).map(([value, label]) => ({ value, label }))} />
      <DateField label="Antwoorden kan tot en met" name="sluit" min={vandaag} />
      <FormActions><SubmitButton pendingText="Openen…">Open de ronde</SubmitButton><LinkButton href={terug} variant="stil">Annuleren</LinkButton></FormActions>
    </Form>
  );
}
