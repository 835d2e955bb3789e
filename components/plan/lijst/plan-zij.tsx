import Link from 'next/link';
import { AntwoordLezen } from '@/components/cyclus/antwoord/antwoord-lezen';
import { isLeeg } from '@/lib/cyclus/antwoord';
import { amoBalans, planMist } from '@/lib/plan/balans';
import { planPad } from '@/lib/plan/plan';
import { AMOWOORDEN, GROEPEN, GROEPWOORDEN, type ActiviteitInhoud } from '@/lib/plan/planinhoud';
import type { Planlijst } from '@/lib/plan/planlijst';
import { aantalVan } from '@/lib/plan/woorden';

interface PlanZijProps {
  lijst: Planlijst;
  /** /besturen/<bestuur> */
  basis: string;
  /** Which gap the list is narrowed to. */
  mist: string | null;
}

/** Beside the list: what is not there yet, whether A, M and O are all in it, and the questions of part 3A. */
export function PlanZij({ lijst, basis, mist }: PlanZijProps) {
  const { kader, inhoud } = lijst;
  return (
    <>
      {inhoud.activiteiten.length > 0 ? <WatOntbreekt activiteiten={inhoud.activiteiten} hier={planPad(basis, kader.id)} mist={mist} schrijven={kader.magSchrijven} /> : null}
      {inhoud.activiteiten.length > 0 ? <Balans activiteiten={inhoud.activiteiten} /> : null}
      <Vragen lijst={lijst} basis={basis} />
    </>
  );
}

function WatOntbreekt({ activiteiten, hier, mist, schrijven }: { activiteiten: readonly ActiviteitInhoud[]; hier: string; mist: string | null; schrijven: boolean }) {
  const gaten = planMist(activiteiten);
  const stil = GROEPEN.filter((groep) => !activiteiten.some(({ rollen }) => rollen.some((rol) => rol.groep === groep)));
  return (
    <section aria-labelledby="ontbreekt-kop">
      <h2 id="ontbreekt-kop">Wat nog ontbreekt</h2>
      {gaten.length === 0 ? <p className="klein half">Bij elke activiteit is alles ingevuld.</p> : (
        <>
          <p className="klein half">{schrijven ? 'Kies er een om die activiteiten te zien. U mag ook indienen zonder.' : 'Kies er een om die activiteiten te zien.'}</p>
          <ul className="mistlijst tellend">
            {gaten.map(({ veld, woorden, activiteiten: welke }) => (
              <li key={veld}><Link href={mist === veld ? hier : `${hier}?mist=${veld}`} prefetch={false} scroll={false} aria-current={mist === veld ? 'true' : undefined}>{woorden}</Link><span className="getal zacht">{welke.length} van {activiteiten.length}</span></li>
            ))}
          </ul>
        </>
      )}
      {stil.length > 0 ? <p className="klein half mt-(--r-2)">Nog geen enkele rol voor {stil.map((groep) => GROEPWOORDEN[groep]).join(', ')}.</p> : null}
    </section>
  );
}

function Balans({ activiteiten }: { activiteiten: readonly ActiviteitInhoud[] }) {
  const { delen, zonder, totaal, zin } = amoBalans(activiteiten);
  return (
    <section aria-labelledby="balans-kop">
      <h3 id="balans-kop">Is het plan in balans?</h3>
      <p className="klein half">{zin}</p>
      <ul className="amobalans">
        {delen.map(({ amo, aantal }) => (
          <li key={amo}>
            <span className="amo" aria-hidden="true">{amo}</span><span>{AMOWOORDEN[amo]}</span><b className="getal">{aantal}</b>
            <svg viewBox={`0 0 ${Math.max(1, totaal)} 1`} preserveAspectRatio="none" aria-hidden="true"><rect className="g-as-vlak" width={totaal} height="1" /><rect className="g-vast" width={aantal} height="1" /></svg>
          </li>
        ))}
      </ul>
      {zonder > 0 ? <p className="klein zacht">{aantalVan(zonder, 'activiteit is', 'activiteiten zijn')} nog zonder letter.</p> : null}
    </section>
  );
}

function Vragen({ lijst: { vragen, kader, inhoud, beoordeling }, basis }: { lijst: Planlijst; basis: string }) {
  if (vragen === null || vragen.length === 0) return null;
  const cyclus = `${basis}/cyclus/${kader.cyclusId}`;
  const klaar = vragen.filter(({ inPlan, waarde }) => (inPlan ? inhoud.activiteiten.length > 0 : !isLeeg(waarde))).length;
  return (
    <section aria-label="De vragen van fase 3A">
      <details className="vragenblok" open={beoordeling.opmerkingen.length === 0}>
      <summary><h3>De vragen van fase 3A</h3> <span className="klein half">{klaar} van {vragen.length} beantwoord</span></summary>
      <ul className="planvragen">
        {vragen.map(({ vraagId, tekst, invoer, waarde, inPlan }) => (
          <li key={vraagId}>
            <details>
              <summary>{tekst}{inPlan || isLeeg(waarde) ? <small>{inPlan ? 'dit plan is het antwoord' : 'nog niet beantwoord'}</small> : null}</summary>
              {inPlan ? <p className="klein half">De activiteiten hiernaast, met hun periode en rollen, beantwoorden deze vraag.</p> : <AntwoordLezen invoer={invoer} waarde={waarde} />}
              <p className="klein"><Link href={inPlan ? `${cyclus}/instrument/implementatieplan` : `${cyclus}/fase/3a#vraag-${vraagId}`} prefetch={false}>{inPlan ? 'Rollen over het hele plan beschrijven' : isLeeg(waarde) ? 'Beantwoord deze vraag' : 'Wijzig het antwoord'}</Link></p>
            </details>
          </li>
        ))}
      </ul>
      <p className="klein mt-(--r-2)"><Link href={`${cyclus}/fase/3a`} prefetch={false}>Naar fase 3A</Link></p>
      </details>
    </section>
  );
}
