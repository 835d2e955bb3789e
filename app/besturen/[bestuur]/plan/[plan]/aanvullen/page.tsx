import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { BeginKeuze } from '@/components/plan/begin-keuze';
import { PlanKader } from '@/components/plan/plan-kader';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { planPad } from '@/lib/plan/plan';
import { planAanvullenTonen } from '@/lib/plan/server/plan-maken';
import { TOESTANDWOORDEN } from '@/lib/plan/toestanden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { planAanvullenAction } from '../actions';

export const metadata: Metadata = { title: 'Activiteiten toevoegen' };

interface Props { params: Promise<{ bestuur: string; plan: string }> }

/** More activities for a plan: from the cycle, an example, another plan. */
export default async function PlanAanvullenPage({ params }: Props) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const { kader, voorstellen, plannen } = await tonen(planAanvullenTonen(toegang, plan));
  const basis = `/besturen/${toegang.bestuur.slug}`;
  const hier = planPad(basis, kader.id);
  return (
    <PlanKader kop={kader} huidig={null} basis={basis} titel="Activiteiten toevoegen" ondertitel="Ze komen onder aan het plan, bij hun doel. U past ze daarna aan.">
      {kader.magSchrijven ? (
        <div className="max-w-2xl">
          <Form action={planAanvullenAction.bind(null, toegang.bestuur.slug)} id="plan" label="Activiteiten toevoegen" sleutel={randomUUID()}>
            <input type="hidden" name="plan" value={kader.id} />
            <BeginKeuze voorstellen={voorstellen} plannen={plannen} vinken={kader.activiteiten === 0} fase2={`${basis}/cyclus/${kader.cyclusId}/instrument/aanknopingspunten`} />
            <FormActions><SubmitButton pendingText="Toevoegen…">Voeg toe aan het plan</SubmitButton><LinkButton href={hier} variant="stil">Annuleren</LinkButton></FormActions>
          </Form>
        </div>
      ) : <EmptyState title="Dit plan is nu niet in de maak" actions={<LinkButton href={hier}>Naar het plan</LinkButton>}>Het plan is {TOESTANDWOORDEN[kader.toestand].toLowerCase()}. Activiteiten toevoegen kan als er een nieuwe versie wordt gemaakt.</EmptyState>}
    </PlanKader>
  );
}
