'use client';

import type { ReactNode } from 'react';
import type { FormState } from '@/lib/form-state';
import { veldenVan } from '@/lib/plan/activiteitvelden';
import { AMO, AMOWOORDEN, type ActiviteitInhoud } from '@/lib/plan/planinhoud';
import { Rollenrooster } from './rollenrooster';
import { Knopkeuze, Keuzeveld, Regelveld, Tekstveld, Vinkveld } from './velden';
import { useVeld, Veldkamer } from './veldkamer';
import { Voorgangers, type Ander } from './voorgangers';

interface ActiviteitFormProps {
  activiteit: ActiviteitInhoud;
  planId: string;
  versie: number;
  alle: readonly Ander[];
  doelen: readonly { id: string; tekst: string }[];
  mensen: readonly { id: string; naam: string }[];
  /** Period of the plan: outside of it a day is shown as such. */
  plan: { begin: string; einde: string };
  adres: string;
  inleveren: (vorige: FormState, data: FormData) => Promise<FormState>;
  /** Where the activity came from, in words with its link. */
  herkomst: ReactNode;
}

const OORDEEL = [{ waarde: 'ja', naam: 'Ja' }, { waarde: 'deels', naam: 'Deels' }, { waarde: 'nee', naam: 'Nee' }];

/** All fields of an activity, in the order in which a plan is made: what and why, who, when, what it takes, how it is told and followed. */
export function ActiviteitForm({ activiteit, planId, versie, alle, doelen, mensen, plan, adres, inleveren, herkomst }: ActiviteitFormProps) {
  return (
    <Veldkamer adres={adres} inleveren={inleveren} velden={veldenVan(activiteit)} verborgen={{ plan: planId, activiteit: activiteit.id, versie: String(versie), herkomstId: activiteit.herkomstId ?? '' }}>
      <Deel titel="Wat en waarom">
        <Regelveld veld="naam" label="Naam" />
        <Tekstveld veld="ontwerp" label="Hoe ziet het eruit?" hint="Wat ziet u gebeuren als het werkt: wie doet wat, hoe vaak en waar?" regels={5} />
        <Keuzeveld veld="doelId" label="Voor welk doel" leeg="Nog geen doel" weg="Een doel dat u niet kunt zien" keuzes={doelen.map(({ id, tekst }) => ({ waarde: id, naam: tekst }))} />
        <Knopkeuze veld="amo" label="Wat doet het met leraren?" hint="A maakt bekwaam, M motiveert, O geeft gelegenheid." keuzes={AMO.map((letter) => ({ waarde: letter, naam: `${letter} ${AMOWOORDEN[letter]}` }))} />
        {herkomst}
      </Deel>
      <Deel titel="Wie">
        <Keuzeveld veld="eigenaarId" label="Eigenaar" hint="De eigenaar ziet de activiteit bij Mijn werk en houdt de voortgang bij." leeg="Nog niemand" weg={activiteit.eigenaar === null ? 'iemand die u niet kunt zien' : `${activiteit.eigenaar} (werkt hier niet meer)`} keuzes={mensen.map(({ id, naam }) => ({ waarde: id, naam }))} />
        <Rollenrooster />
      </Deel>
      <Deel titel="Wanneer">
        <Periode plan={plan} />
        <Voorgangers zelf={activiteit.id} alle={alle} />
      </Deel>
      <Deel titel="Wat het kost">
        <div className="veldpaar">
          <Regelveld veld="uren" soort="getal" label="Uren in totaal" achter="uur" />
          <Regelveld veld="kosten" soort="getal" label="Kosten in totaal" achter="euro" />
        </div>
        <Regelveld veld="dekking" label="Waaruit wordt het betaald?" hint="Bijvoorbeeld uit de lerarenbeurs, de nascholing of het taakbeleid." />
      </Deel>
      <Deel titel="Is het geregeld?">
        <Knopkeuze veld="tijd" label="Tijd" keuzes={OORDEEL} geen="Weet ik nog niet" />
        <Knopkeuze veld="budget" label="Budget" keuzes={OORDEEL} geen="Weet ik nog niet" />
        <Knopkeuze veld="leiding" label="Goed leiderschap" keuzes={OORDEEL} geen="Weet ik nog niet" />
        <Tekstveld veld="voorwaarden" label="Wat moet er nog gebeuren?" regels={2} />
      </Deel>
      <Deel titel="Vertellen en volgen">
        <Tekstveld veld="communicatie" label="Communicatie" hint="Wie hoort wat, wanneer en van wie?" regels={2} />
        <Tekstveld veld="monitoring" label="Hoe volgt u het?" hint="Wat telt of ziet u, wanneer kijkt u en wie doet dat?" regels={2} />
      </Deel>
    </Veldkamer>
  );
}

function Deel({ titel, children }: { titel: string; children: ReactNode }) {
  return <section className="activiteitdeel" aria-label={titel}><h2>{titel}</h2><div className="activiteitdeel-velden">{children}</div></section>;
}

/** A stretch of days, or one day for a milestone. */
function Periode({ plan }: { plan: { begin: string; einde: string } }) {
  const { waarde: mijlpaal } = useVeld('mijlpaal');
  const { waarde: begin } = useVeld('begin');
  const { waarde: einde } = useVeld('einde');
  const buiten = [begin, einde].some((dag) => dag !== '' && (dag < plan.begin || dag > plan.einde));
  return (
    <>
      <Vinkveld veld="mijlpaal" label="Dit is een mijlpaal" hint="Eén dag waarop iets klaar moet zijn." />
      {mijlpaal === 'ja' ? <><Regelveld veld="einde" soort="dag" label="Dag" /><input type="hidden" name="begin" value={begin} /></> : <div className="veldpaar"><Regelveld veld="begin" soort="dag" label="Begint op" /><Regelveld veld="einde" soort="dag" label="Klaar op" /></div>}
      {buiten ? <p className="klein rood">Deze dag valt buiten de periode van het plan. Dat mag; kijk of u het zo bedoelt.</p> : null}
    </>
  );
}
