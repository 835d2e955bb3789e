import Link from 'next/link';
import { randomUUID } from 'node:crypto';
import { activiteitAnker, planPad } from '@/lib/plan/plan';
import { verwachteVoortgang } from '@/lib/plan/voortgang';
import type { Activiteitregel, Voortgangpagina, Voortgangsrij } from '@/lib/plan/voortgangpagina';
import { dagKort, periodeInWoorden, urenInWoorden } from '@/lib/plan/woorden';
import { BijwerkForm } from './bijwerk-form';
import { ActiviteitKoers, Koers, Voortgangstreep } from './signaal';
import { VoortgangKnoppen, type BijwerkActie } from './voortgang-knoppen';

interface ActiviteitenLopendProps { pagina: Pick<Voortgangpagina, 'kader' | 'rijen' | 'bijgewerkt' | 'vandaag'>; /** /besturen/<bestuur> */ basis: string; actie: BijwerkActie }

/** Every activity of the adopted plan with how it goes; who may, updates it on the spot. */
export function ActiviteitenLopend({ pagina: { kader, rijen, bijgewerkt, vandaag }, basis, actie }: ActiviteitenLopendProps) {
  return (
    <section className="uitvoerdeel" aria-labelledby="activiteiten">
      <h2 id="activiteiten">Activiteiten</h2>
      {rijen.map((rij) => <Rij key={rij.activiteit.id} rij={rij} basis={basis} planId={kader.id} vandaag={vandaag} actie={actie} regels={bijgewerkt.filter(({ activiteitId }) => activiteitId === rij.activiteit.id)} />)}
    </section>
  );
}

interface RijProps { rij: Voortgangsrij; basis: string; planId: string; vandaag: string; actie: BijwerkActie; regels: readonly Activiteitregel[] }

function Rij({ rij: { activiteit, signaal, mag, pdca }, basis, planId, vandaag, actie, regels }: RijProps) {
  const { id, naam, eigenaar, uren, nu } = activiteit;
  return (
    <article className="uitvoerrij" id={activiteitAnker(id)}>
      <div className="werk-naam">
        <h3>{naam}</h3>
        <p className="klein half">{[eigenaar ?? 'geen eigenaar', periodeInWoorden(activiteit, vandaag), uren === null && nu.uren === null ? null : `${(nu.uren ?? 0).toLocaleString('nl-NL')} van ${uren === null ? '–' : urenInWoorden(uren)}`].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="werk-stand">
        <ActiviteitKoers activiteit={activiteit} signaal={signaal} vandaag={vandaag} />
      </div>
      <div className="werk-folds">
        <p className="klein"><Link href={planPad(basis, planId, `activiteiten/${id}/pdca`)} prefetch={false}>{pdca === 0 ? 'Cirkel beginnen' : `Cirkel, ronde ${pdca}`}<span className="alleen-voorlezen"> van {naam}</span></Link></p>
        {mag ? <details><summary>Uren, kosten en verhaal<span className="alleen-voorlezen"> van {naam}</span></summary><BijwerkForm activiteit={activiteit} actie={actie} sleutel={randomUUID()} /></details> : null}
        {regels.length > 0 ? <Verleden naam={naam} regels={regels} vandaag={vandaag} /> : null}
      </div>
      <div className="werk-doen">
        <p className="werk-balk"><b className="getal">{nu.voortgang}%</b><Voortgangstreep naam={naam} voortgang={nu.voortgang} verwacht={verwachteVoortgang(activiteit, vandaag)} /></p>
        {mag ? <VoortgangKnoppen activiteit={{ id, naam, nu }} actie={actie} /> : null}
      </div>
    </article>
  );
}

function Verleden({ naam, regels, vandaag }: { naam: string; regels: readonly Activiteitregel[]; vandaag: string }) {
  return (
    <details>
      <summary>{regels.length === 1 ? 'Eén keer' : `${regels.length} keer`} bijgewerkt<span className="alleen-voorlezen">: {naam}</span></summary>
      <ol className="periodelijst klein">
        {regels.map(({ id, op, door, kleur, voortgang, uren, verhaal }) => (
          <li key={id}><span>{dagKort(op.slice(0, 10), vandaag)}, {door}</span><div><Koers kleur={kleur} waarom={[voortgang === null ? '' : `${voortgang}%`, uren === null ? '' : urenInWoorden(uren)].filter(Boolean).join(', ')} />{verhaal === '' ? null : <p>{verhaal}</p>}</div></li>
        ))}
      </ol>
    </details>
  );
}
