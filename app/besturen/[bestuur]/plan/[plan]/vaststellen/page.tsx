import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { OordelenLijst } from '@/components/plan/oordelen-lijst';
import { PlanKader } from '@/components/plan/plan-kader';
import { PlanLezen } from '@/components/plan/stap/plan-lezen';
import { StapForm } from '@/components/plan/stap/stap-form';
import { VerschilBlad } from '@/components/plan/stap/verschil-blad';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { vandaag } from '@/lib/dates';
import { uitkomstInWoorden } from '@/lib/plan/mr';
import { planPad } from '@/lib/plan/plan';
import { vaststellenTonen, type Vaststelblad } from '@/lib/plan/server/stappen/stappen-tonen';
import { waaromNiet } from '@/lib/plan/toestanden';
import { dagKort } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { planTeruggevenAction, planVaststellenAction } from '../stap-acties';

export const metadata: Metadata = { title: 'Plan vaststellen' };

interface Props { params: Promise<{ bestuur: string; plan: string }> }

/** For the bestuurder: what was reviewed, what the (P)MR said, what is new against the plan that holds, and then yes or back. */
export default async function VaststellenPage({ params }: Props) {
  const { bestuur, plan } = await params;
  const toegang = await toegangTot(bestuur);
  const blad = await tonen(vaststellenTonen(toegang, plan));
  const { kader, versie, sinds, bezwaar } = blad;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}`;
  const mag = kader.handelingen.includes('vaststellen');
  const nee = waaromNiet('vaststellen', kader.toestand);
  return (
    <PlanKader kop={kader} huidig={null} basis={basis} titel="Vaststellen" zij={versie ? <Oordelen blad={blad} basis={basis} /> : undefined} zijNaam="Wat anderen vonden"
      ondertitel={versie ? `Versie ${versie.nummer}, ingediend op ${dagKort(vandaag(new Date(versie.op)))}${versie.door === null ? '' : ` door ${versie.door}`}. Vaststellen maakt deze versie het plan waar iedereen mee werkt.` : 'De bestuurder stelt het plan vast als het is ingediend en beoordeeld.'}>
      {versie === null ? <EmptyState title="Er is nog geen versie ingediend" actions={<LinkButton href={planPad(basis, kader.id)}>Naar het plan</LinkButton>}>Zodra het plan is ingediend en beoordeeld, leest en stelt de bestuurder het hier vast.</EmptyState> : (
        <>
          <div className="indienvak mb-(--r-4)">
            {mag ? null : <Message title={nee === null ? 'De bestuurder stelt dit plan vast' : 'Vaststellen kan nu niet'}>{nee ?? 'U kunt hier lezen wat er wordt vastgesteld en wat anderen ervan vonden.'}</Message>}
            {mag && bezwaar !== null ? <Message kind="pas-op" title="Deze versie kan nog niet worden vastgesteld" actions={kader.mrSoort === 'geen' ? undefined : <LinkButton href={planPad(basis, kader.id, 'medezeggenschap')} size="klein">Naar de medezeggenschap</LinkButton>}>{bezwaar}</Message> : null}
            {mag && bezwaar === null ? (
              <Form action={planVaststellenAction.bind(null, slug)} id="vaststellen" label="Plan vaststellen" sleutel={randomUUID()}>
                <input type="hidden" name="plan" value={kader.id} /><input type="hidden" name="nummer" value={versie.nummer} />
                <TextArea label="Woord erbij" name="reden" optional rows={2} maxLength={4000} hint="Komt bij het verloop van het plan te staan." />
                <FormActions><SubmitButton pendingText="Vaststellen…">Versie {String(versie.nummer)} vaststellen</SubmitButton></FormActions>
              </Form>
            ) : null}
            {kader.handelingen.includes('teruggeven') ? <div className="mt-(--r-3)"><StapForm stap="teruggeven" planId={kader.id} versie={kader.versie} action={planTeruggevenAction.bind(null, slug)} /></div> : null}
          </div>
          {sinds ? <section className="doeldeel" aria-labelledby="sinds-kop"><h2 id="sinds-kop">Veranderd sinds versie {sinds.nummer}, die nu geldt</h2><VerschilBlad verschil={sinds.verschil} /></section> : null}
          <section className="doeldeel" aria-labelledby="plan-kop"><h2 id="plan-kop">Het plan</h2><PlanLezen inhoud={versie.inhoud} kop={3} /></section>
        </>
      )}
    </PlanKader>
  );
}

function Oordelen({ blad: { kader, versie, oordelen, mr }, basis }: { blad: Vaststelblad; basis: string }) {
  return (
    <>
      <section aria-labelledby="oordelen-kop">
        <h2 id="oordelen-kop">Oordelen op versie {versie?.nummer}</h2>
        {oordelen.length === 0 ? <p className="klein">Er is niemand gevraagd.</p> : <OordelenLijst oordelen={oordelen} redenen />}
        {versie && versie.bericht !== '' ? <p className="klein half mt-(--r-2)">Bij het indienen: “{versie.bericht}”</p> : null}
      </section>
      {kader.mrSoort === 'geen' && mr.length === 0 ? null : (
        <section aria-labelledby="mr-kop">
          <h2 id="mr-kop">Medezeggenschap</h2>
          {mr.length === 0 ? <p className="klein">Deze versie is nog niet voorgelegd.</p> : mr.map((stap) => (
            <p key={stap.id} className="klein">{stap.uitkomst === null ? `Voorgelegd op ${dagKort(stap.gevraagdOp)}; er is nog geen oordeel.` : <><b>{uitkomstInWoorden(stap.soort, stap.uitkomst)}</b>{stap.uitgebrachtOp === null ? '' : `, ${dagKort(stap.uitgebrachtOp)}`}{stap.uitkomstTekst === '' ? '' : `. “${stap.uitkomstTekst}”`}</>}</p>
          ))}
          <p className="klein mt-(--r-2)"><Link href={planPad(basis, kader.id, 'medezeggenschap')} prefetch={false}>Bekijk de stap van de medezeggenschap</Link></p>
        </section>
      )}
    </>
  );
}
