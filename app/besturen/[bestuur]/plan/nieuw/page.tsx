import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { PageTitle } from '@/components/layout/page-title';
import { BeginKeuze } from '@/components/plan/begin-keuze';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { datumInWoorden } from '@/lib/dates';
import { planMakenTonen, type NieuwPlan } from '@/lib/plan/server/plan-maken';
import { aantalVan } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { planMakenAction } from './actions';

export const metadata: Metadata = { title: 'Nieuw plan' };

interface Props { params: Promise<{ bestuur: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** A new plan grows out of a cycle: first which one, then what it begins with. */
export default async function NieuwPlanPage({ params, searchParams }: Props) {
  const toegang = await toegangTot((await params).bestuur);
  const { cyclus } = await searchParams;
  const scherm = await tonen(planMakenTonen(toegang, typeof cyclus === 'string' ? cyclus : null));
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const gekozen = scherm.cycli.find(({ id }) => id === scherm.gekozen?.id);
  return (
    <>
      <PageTitle title="Nieuw plan" crumbs={[{ naam: 'Plan', href: `${basis}/plan` }, { naam: 'Nieuw' }]} subtitle={gekozen ? `Voor ${gekozen.schoolNaam ?? 'het hele bestuur'}, uit de cyclus ${gekozen.naam}.` : 'Een plan groeit uit een cyclus. Kies eerst welke.'} />
      {gekozen && scherm.gekozen ? (
        <div className="max-w-2xl">
          <Form action={planMakenAction.bind(null, slug)} id="plan" label="Nieuw plan" sleutel={randomUUID()}>
            <input type="hidden" name="cyclus" value={gekozen.id} />
            <TextField label="Naam" name="naam" maxLength={160} defaultValue={`Implementatieplan ${gekozen.schoolNaam ?? toegang.bestuur.naam}`.slice(0, 160)} />
            <div className="grid gap-(--r-4) smal:grid-cols-2">
              <DateField label="Begint op" name="begin" defaultValue={gekozen.begin} />
              <DateField label="Eindigt op" name="einde" defaultValue={gekozen.einde} />
            </div>
            <BeginKeuze voorstellen={scherm.gekozen.voorstellen} plannen={scherm.plannen} vinken fase2={`${basis}/cyclus/${gekozen.id}/instrument/aanknopingspunten`} />
            <FormActions><SubmitButton pendingText="Plan maken…">Maak het plan</SubmitButton><LinkButton href={`${basis}/plan`} variant="stil">Annuleren</LinkButton></FormActions>
          </Form>
        </div>
      ) : <Cycluskeuze cycli={scherm.cycli} basis={basis} />}
    </>
  );
}

function Cycluskeuze({ cycli, basis }: { cycli: NieuwPlan['cycli']; basis: string }) {
  if (cycli.length === 0) return <EmptyState title="Er loopt nog geen cyclus" actions={<LinkButton href={`${basis}/cyclus`} variant="hoofd">Naar de cyclus</LinkButton>}>In een cyclus kiest u uw doelen en wat u gaat doen. Daaruit groeit het plan.</EmptyState>;
  return (
    <ul className="cycluskeuze">
      {cycli.map(({ id, naam, schoolNaam, begin, einde, plannen }) => (
        <li key={id}><Link href={`${basis}/plan/nieuw?cyclus=${id}`} prefetch={false}>{schoolNaam ?? 'Het hele bestuur'}: {naam}</Link><small>{datumInWoorden(begin)} tot en met {datumInWoorden(einde)}, {plannen === 0 ? 'nog geen plan' : aantalVan(plannen, 'plan', 'plannen')}</small></li>
      ))}
    </ul>
  );
}
