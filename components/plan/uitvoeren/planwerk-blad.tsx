import Link from 'next/link';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { Count, Status } from '@/components/ui/status';
import { planPad } from '@/lib/plan/plan';
import type { MijnActiviteit, Mijnactie, Planbeurt, Planwerk } from '@/lib/plan/planwerk';
import { dagKort } from '@/lib/plan/woorden';
import type { BijwerkActie } from './voortgang-knoppen';
import { WerkActiviteit } from './werk-activiteit';

interface PlanwerkBladProps {
  /** /besturen/<bestuur> */
  basis: string;
  werk: Planwerk;
  bijwerken: BijwerkActie;
  actieZetten: BijwerkActie;
}

/** What plans ask of one person: activities to update, plans to judge or adopt, follow-up actions. Nothing when they ask nothing. */
export function PlanwerkBlad({ basis, werk, bijwerken, actieZetten }: PlanwerkBladProps) {
  const lijst = (activiteiten: readonly MijnActiviteit[]) => activiteiten.map((een) => <WerkActiviteit key={een.activiteit.id} werk={een} basis={basis} vandaag={werk.vandaag} actie={bijwerken} sleutel={randomUUID()} />);
  return (
    <>
      <Deel titel="Plannen die op u wachten" aantal={werk.beurten.length} actie>{werk.beurten.map((beurt) => <Beurt key={`${beurt.soort}-${beurt.planId}`} beurt={beurt} basis={basis} />)}</Deel>
      <Deel titel="Uw activiteiten, te laat" aantal={werk.teLaat.length} actie toelichting="De afgesproken dag is voorbij. Zeg hoe ver het is, of geef een nieuwe dag met de reden.">{lijst(werk.teLaat)}</Deel>
      <Deel titel="Uw activiteiten nu" aantal={werk.nu.length} toelichting="Druk op hoe ver het is. Het plan en de doelen lopen meteen mee.">{lijst(werk.nu)}</Deel>
      <Deel titel="Vervolgacties" aantal={werk.acties.length} toelichting="Afgesproken bij een evaluatie.">{werk.acties.map((actie) => <Actie key={actie.id} actie={actie} vandaag={werk.vandaag} zetten={actieZetten} />)}</Deel>
      <Deel titel="Uw activiteiten later" aantal={werk.later.length}>{lijst(werk.later)}</Deel>
      {werk.klaar.length > 0 ? (
        <Deel titel="Uw activiteiten, klaar" aantal={werk.klaar.length} toelichting="De laatste twee maanden.">
          <details><summary>{werk.klaar.length === 1 ? 'Eén activiteit' : `${werk.klaar.length} activiteiten`} tonen</summary>{lijst(werk.klaar)}</details>
        </Deel>
      ) : null}
    </>
  );
}

/** How much of this asks something now. */
export function planwerkTellen({ teLaat, nu, later, klaar, beurten, acties }: Planwerk): { doen: number; alles: number } {
  const doen = teLaat.length + nu.length + beurten.length + acties.length;
  return { doen, alles: doen + later.length + klaar.length };
}

function Deel({ titel, aantal, actie = false, toelichting, children }: { titel: string; aantal: number; actie?: boolean; toelichting?: string; children: ReactNode }) {
  if (aantal === 0) return null;
  return <Plate title={titel} notes={<><p className="klein"><Count act={actie}>{aantal}</Count><span className="alleen-voorlezen"> in dit deel</span></p>{toelichting ? <p className="klein half">{toelichting}</p> : null}</>}>{children}</Plate>;
}

const KNOP: Record<Planbeurt['soort'], { naam: string; deel: string }> = {
  beoordelen: { naam: 'Beoordelen', deel: 'beoordelen' }, vaststellen: { naam: 'Naar vaststellen', deel: 'vaststellen' }, verwerken: { naam: 'Plan openen', deel: '' }, status: { naam: 'Stand opschrijven', deel: 'voortgang' },
};

function Beurt({ beurt: { soort, planId, planNaam, schoolNaam, voor, woorden }, basis }: { beurt: Planbeurt; basis: string }) {
  const { naam, deel } = KNOP[soort];
  return (
    <article className="werkregel">
      <h3><Link href={planPad(basis, planId, deel)} prefetch={false}>{planNaam}</Link></h3>
      <p className="klein half">{schoolNaam ?? 'Het hele bestuur'} · {woorden}</p>
      <div className="werkstand">
        {voor ? <p className="klein half">graag voor {dagKort(voor)}</p> : null}
        <LinkButton href={planPad(basis, planId, deel)} size="klein" aria-label={`${naam}: ${planNaam}`}>{naam}</LinkButton>
      </div>
    </article>
  );
}

function Actie({ actie: { id, versie, tekst, uiterlijk, cyclusNaam, schoolNaam }, vandaag, zetten }: { actie: Mijnactie; vandaag: string; zetten: BijwerkActie }) {
  const laat = uiterlijk !== null && uiterlijk < vandaag;
  return (
    <article className="werkregel">
      <h3>{tekst}</h3>
      <p className="klein half">{[schoolNaam ?? 'Het hele bestuur', cyclusNaam].filter(Boolean).join(' · ')}</p>
      <div className="werkstand">
        <Status kind={laat ? 'actie' : 'open'} note={uiterlijk === null ? 'zonder dag' : laat ? `had ${dagKort(uiterlijk)} klaar moeten zijn` : `uiterlijk ${dagKort(uiterlijk)}`}>{laat ? 'te laat' : 'te doen'}</Status>
        <Form action={zetten} id={`actie-${id}`} label={`Vervolgactie ${tekst}`} quiet>
          <input type="hidden" name="actie" value={id} /><input type="hidden" name="versie" value={versie} /><input type="hidden" name="stand" value="klaar" />
          <SubmitButton variant="gewoon" size="klein" pendingText="Bezig…">Klaar</SubmitButton>
        </Form>
      </div>
    </article>
  );
}
