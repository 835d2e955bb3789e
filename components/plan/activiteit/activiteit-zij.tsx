import Link from 'next/link';
import { activiteitMist } from '@/lib/plan/balans';
import { activiteitAnker, planPad } from '@/lib/plan/plan';
import type { Plankader } from '@/lib/plan/plankader';
import type { ActiviteitInhoud } from '@/lib/plan/planinhoud';
import { inBewerking, TOESTANDWOORDEN } from '@/lib/plan/toestanden';

/** Beside an activity: what is not filled in yet (as the page was opened), and why it can or cannot be changed. */
export function ActiviteitZij({ activiteit, kader, basis }: { activiteit: ActiviteitInhoud; kader: Plankader; basis: string }) {
  const mist = activiteitMist(activiteit);
  return (
    <>
      <section aria-labelledby="mist-kop">
        <h2 id="mist-kop">Nog niet ingevuld</h2>
        {mist.length === 0 ? <p className="klein half">Bij deze activiteit is alles ingevuld.</p> : (
          <>
            {kader.magSchrijven ? <p className="klein half">Vul aan wat u weet. U kunt het plan ook zonder indienen.</p> : null}
            <ul className="mistlijst">{mist.map(({ veld, woorden }) => <li key={veld}>{kader.magSchrijven ? <a href={`#activiteit-${veld === 'rollen' ? 'raci-hr' : veld}`}>{woorden}</a> : woorden}</li>)}</ul>
          </>
        )}
      </section>
      {kader.magSchrijven ? null : (
        <section>
          <p className="klein half">{inBewerking(kader.toestand) ? 'De schoolleider en HR schrijven dit plan. U leest hier mee.' : `Het plan is ${TOESTANDWOORDEN[kader.toestand].toLowerCase()}. Het verandert alleen met een nieuwe versie.`}</p>
        </section>
      )}
      <section><p className="klein"><Link href={`${planPad(basis, kader.id)}#${activiteitAnker(activiteit.id)}`} prefetch={false}>Toon in de lijst van het plan</Link></p></section>
    </>
  );
}
