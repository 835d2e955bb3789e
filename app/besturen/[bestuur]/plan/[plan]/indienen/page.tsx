import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { PlanKader } from '@/components/plan/plan-kader';
import { VerschilBlad } from '@/components/plan/stap/verschil-blad';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { planPad } from '@/lib/plan/plan';
import { indienenTonen, type Indienblad } from '@/lib/plan/server/stappen/stappen-tonen';
import { waaromNiet } from '@/lib/plan/toestanden';
import { aantalVan, dagKort } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { planIndienenAction } from '../stap-acties';

export const metadata: Metadata = { title: 'Plan indienen' };

interface Props { params: Promise<{ bestuur: string; plan: string }> }

/** Before a plan goes out: what is still wrong, what lacks, what changed, who will read it, and a word along. */
export default async function IndienenPage({ params }: Props) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const blad = await tonen(indienenTonen(toegang, plan));
  const { kader, bezwaren, sinds, gezien } = blad;
  const basis = `/besturen/${toegang.bestuur.slug}`;
  const hier = planPad(basis, kader.id);
  const mag = kader.handelingen.includes('indienen');
  return (
    <PlanKader kop={kader} huidig={null} basis={basis} titel="Indienen" ondertitel={mag ? `U legt het plan vast als versie ${kader.versienummer + 1}. Die versie verandert daarna niet meer; wie beoordeelt, leest precies wat hier staat.` : 'Zo staat het met het indienen van dit plan.'}>
      <div className="indienvak">
        {mag ? null : <Message title="Indienen kan nu niet" actions={<LinkButton href={hier} size="klein">Naar het plan</LinkButton>}>{waaromNiet('indienen', kader.toestand) ?? (kader.cyclusDicht ? 'De cyclus van dit plan is afgesloten.' : 'De schoolleider of HR van deze school dient het plan in.')}</Message>}
        {mag && bezwaren.length > 0 ? <Bezwaren blad={blad} hier={hier} /> : null}
        <Mist blad={blad} hier={hier} />
        {sinds ? <section aria-labelledby="sinds-kop"><h2 id="sinds-kop">Veranderd sinds versie {sinds.nummer}</h2><VerschilBlad verschil={sinds.verschil} /></section> : null}
        <Lezers blad={blad} hier={hier} mag={mag} />
        {mag && bezwaren.length === 0 ? (
          <section aria-label="Indienen">
            <Form action={planIndienenAction.bind(null, toegang.bestuur.slug)} id="indienen" label="Plan indienen" sleutel={randomUUID()}>
              <input type="hidden" name="plan" value={kader.id} /><input type="hidden" name="gezien" value={gezien} />
              <TextArea label="Bericht aan wie beoordeelt" name="bericht" optional rows={3} maxLength={2000} hint={kader.versienummer === 0 ? 'Waar moeten zij vooral op letten?' : 'Wat deed u met hun vragen?'} />
              <FormActions><SubmitButton pendingText="Indienen…">Versie {String(kader.versienummer + 1)} indienen</SubmitButton><LinkButton href={hier} variant="stil">Nog niet</LinkButton></FormActions>
            </Form>
          </section>
        ) : null}
      </div>
    </PlanKader>
  );
}

function Bezwaren({ blad: { bezwaren }, hier }: { blad: Indienblad; hier: string }) {
  return (
    <Message kind="pas-op" title={bezwaren.length === 1 ? 'Eén ding moet eerst anders' : `${bezwaren.length} dingen moeten eerst anders`}>
      <ul className="indienpunten">{bezwaren.map(({ tekst, activiteitId }) => <li key={tekst}>{tekst}{' '}<Link href={activiteitId === null ? hier : `${hier}/activiteiten/${activiteitId}`} prefetch={false}>{activiteitId === null ? 'Naar het plan' : 'Open de activiteit'}</Link></li>)}</ul>
    </Message>
  );
}

/** Help, never a demand. */
function Mist({ blad: { mist, kader }, hier }: { blad: Indienblad; hier: string }) {
  if (kader.activiteiten === 0) return null;
  return (
    <section aria-labelledby="mist-kop">
      <h2 id="mist-kop">Wat nog openstaat</h2>
      {mist.length === 0 ? <p>Bij elke activiteit is alles ingevuld wat de handreiking vraagt.</p> : (
        <>
          <p className="klein half">Dit hoeft niet af te zijn. Wie beoordeelt, ziet wel dat het openstaat.</p>
          <ul className="indienpunten klein">{mist.map(({ veld, woorden, activiteiten }) => <li key={veld}><Link href={`${hier}?mist=${veld}`} prefetch={false}>{aantalVan(activiteiten.length, 'activiteit', 'activiteiten')} zonder {woorden}</Link></li>)}</ul>
        </>
      )}
    </section>
  );
}

function Lezers({ blad: { beoordelaars, volgensRegel, kader }, hier, mag }: { blad: Indienblad; hier: string; mag: boolean }) {
  const kiezen = mag ? <Link href={`${hier}/beoordelaars`} prefetch={false}>{beoordelaars.length === 0 ? 'Kies wie beoordeelt' : 'Beoordelaars wijzigen'}</Link> : null;
  return (
    <section aria-labelledby="lezers-kop">
      <h2 id="lezers-kop">Wie beoordeelt</h2>
      {beoordelaars.length === 0 ? <p>Er is nog niemand gevraagd. Zonder beoordelaar komt het plan niet verder. {kiezen}</p> : (
        <>
          <p>{beoordelaars.join(', ')}{kader.beoordelenVoor === null ? '' : `, graag voor ${dagKort(kader.beoordelenVoor)}`}.</p>
          <p className="klein half">{volgensRegel ? 'Zo zegt de regel van uw school of bestuur het. ' : ''}{kiezen}</p>
        </>
      )}
    </section>
  );
}
