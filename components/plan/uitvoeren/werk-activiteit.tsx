import Link from 'next/link';
import { activiteitAnker, planPad } from '@/lib/plan/plan';
import type { MijnActiviteit } from '@/lib/plan/planwerk';
import { verwachteVoortgang } from '@/lib/plan/voortgang';
import { euroInWoorden, periodeInWoorden, urenInWoorden } from '@/lib/plan/woorden';
import { BijwerkForm } from './bijwerk-form';
import { ActiviteitKoers, Voortgangstreep } from './signaal';
import { VoortgangKnoppen, type BijwerkActie } from './voortgang-knoppen';

interface WerkActiviteitProps { werk: MijnActiviteit; basis: string; vandaag: string; actie: BijwerkActie; sleutel: string }

/** An own activity: how far it is in one press, hours and the rest one fold away. */
export function WerkActiviteit({ werk: { activiteit, signaal, bijwerken, planId, planNaam, schoolNaam }, basis, vandaag, actie, sleutel }: WerkActiviteitProps) {
  const { id, naam, nu } = activiteit;
  return (
    <article className="werkactiviteit" id={activiteitAnker(id)}>
      <div className="werk-naam">
        <h3><Link href={`${planPad(basis, planId, 'voortgang')}#${activiteitAnker(id)}`} prefetch={false}>{naam}</Link></h3>
        <p className="klein half">{[schoolNaam ?? 'Het hele bestuur', planNaam, periodeInWoorden(activiteit, vandaag)].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="werk-stand">
        <ActiviteitKoers activiteit={activiteit} signaal={signaal} vandaag={vandaag} />
        {bijwerken ? <p className="klein rood">Nog niet bijgewerkt voor {bijwerken}</p> : null}
      </div>
      <div className="werk-doen">
        <p className="werk-balk"><b className="getal">{nu.voortgang}%</b><Voortgangstreep naam={naam} voortgang={nu.voortgang} verwacht={verwachteVoortgang(activiteit, vandaag)} /></p>
        <VoortgangKnoppen activiteit={{ id, naam, nu }} actie={actie} />
        <p className="klein half">{besteed(activiteit)}</p>
      </div>
      <details className="werk-meer">
        <summary>Uren, kosten en verhaal<span className="alleen-voorlezen"> van {naam}</span></summary>
        <BijwerkForm activiteit={activiteit} actie={actie} sleutel={sleutel} />
      </details>
    </article>
  );
}

/** '12 van 40 uur, € 300 van € 500'; nothing when neither was agreed nor spent. */
function besteed({ uren, kosten, nu }: MijnActiviteit['activiteit']): string {
  const delen = [
    uren !== null || nu.uren !== null ? `${(nu.uren ?? 0).toLocaleString('nl-NL')} van ${uren === null ? 'geen afgesproken uren' : urenInWoorden(uren)}` : '',
    (kosten ?? 0) > 0 || nu.kosten !== null ? `${euroInWoorden(nu.kosten ?? 0)} van ${kosten === null ? 'geen afgesproken kosten' : euroInWoorden(kosten)}` : '',
  ];
  return delen.filter(Boolean).join(' · ');
}
