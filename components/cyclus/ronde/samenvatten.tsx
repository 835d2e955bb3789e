import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Markdown } from '@/components/ui/markdown/markdown';
import type { RondeKop } from '@/lib/cyclus/ronde';
import type { FormState } from '@/lib/form-state';

/** What the school takes from a round, in own words; to read for who may not write it. */
export function Samenvatten({ ronde, action }: { ronde: RondeKop; action: ((vorige: FormState, data: FormData) => Promise<FormState>) | undefined }) {
  if (!action && !ronde.samenvatting) return null;
  return (
    <section aria-labelledby="samenvatting" className="ronde-samenvatting">
      <h2 id="samenvatting">Samenvatting</h2>
      {action ? (
        <Form action={action} id="samenvatten" label="Samenvatting">
          <input type="hidden" name="id" value={ronde.id} /><input type="hidden" name="versie" value={ronde.versie} />
          <TextArea label="Wat haalt u eruit?" name="samenvatting" rows={5} defaultValue={ronde.samenvatting} hint="Waar waren mensen het over eens? Waarover niet? Wat gaat u ermee doen? Noem geen namen bij een anonieme ronde." />
          <FormActions><SubmitButton variant="gewoon" pendingText="Bewaren…">Bewaar de samenvatting</SubmitButton></FormActions>
        </Form>
      ) : <Markdown tekst={ronde.samenvatting} antwoord />}
    </section>
  );
}
