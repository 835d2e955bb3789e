'use client';

import { raciVeld, rolVeld } from '@/lib/plan/activiteitvelden';
import { GROEPEN, GROEPWOORDEN, RACI, RACIWOORDEN, type Groep } from '@/lib/plan/planinhoud';
import { Knopkeuze, Regelveld } from './velden';
import { useVeld } from './veldkamer';

/** Who does what: for each of the five groups of the guide one letter, and in a few words what. */
export function Rollenrooster() {
  return (
    <div className="rollenrooster">
      <p className="veldhint">{RACI.map((letter) => `${letter} ${RACIWOORDEN[letter]}`).join(' · ')}</p>
      {GROEPEN.map((groep) => <Rolregel key={groep} groep={groep} />)}
    </div>
  );
}

function Rolregel({ groep }: { groep: Groep }) {
  const letter = useVeld(raciVeld(groep));
  const tekst = useVeld(rolVeld(groep));
  return (
    <div className="rolregel">
      <b aria-hidden="true">{GROEPWOORDEN[groep]}</b>
      <Knopkeuze veld={raciVeld(groep)} label={GROEPWOORDEN[groep]} hideLabel geen="geen rol" keuzes={RACI.map((een) => ({ waarde: een, naam: `${een}: ${RACIWOORDEN[een]}`, kort: een }))} />
      {letter.waarde !== '' || tekst.waarde !== '' ? <Regelveld veld={rolVeld(groep)} label={`Wat doen zij? (${GROEPWOORDEN[groep]})`} hideLabel /> : <span />}
      {letter.waarde === '' && tekst.waarde !== '' ? <p className="klein half rolnoot">Kies een letter, anders blijft deze tekst niet bewaard.</p> : null}
    </div>
  );
}
