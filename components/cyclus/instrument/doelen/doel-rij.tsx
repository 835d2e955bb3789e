'use client';

import type { ReactNode } from 'react';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { CONTROLEVRAGEN, doelfouten, doelMist, doelVan, STATUSWOORDEN, TERMIJNWOORDEN, THEMAWOORDEN, type Doel, type Doelcijfers } from '@/lib/cyclus/doel';
import { datumInWoorden } from '@/lib/dates';
import { CelKeuze } from '../cel-keuze';
import { CelTekst } from '../cel-tekst';
import { RijCel, RijForm, useRij } from '../rijen';
import { DoelCijfer } from './doel-cijfer';

export interface DoelRijProps {
  vraagId: string;
  cijfers: Doelcijfers | null;
  /** The year it is. */
  jaar: number;
  /** The talk, the chain, and what renames or retires the goal. */
  onder: { inhoud: ReactNode; merk: string; open: boolean };
}

/** One goal: what it says in a line, where the school stands, and folded below that what makes it concrete and how heavy it weighs. */
export function DoelRij({ vraagId, cijfers, jaar, onder }: DoelRijProps) {
  const { rij, waarde, mag } = useRij(vraagId);
  const doel = doelVan(vraagId, rij.naam, waarde);
  return (
    <li className="doel" id={vraagAnker(vraagId)} data-status={doel.status}>
      <header>
        <h3>{doel.volgorde === null ? null : <span className="doel-plaats getal">{doel.volgorde}</span>}{rij.naam}</h3>
        <p className="klein half">{regel(doel)}</p>
      </header>
      <DoelCijfer doel={doel} cijfers={cijfers} jaar={jaar} />
      {mag ? <Invullen vraagId={vraagId} doel={doel} jaar={jaar} /> : <RijForm vraagId={vraagId}>{[...CONTROLEVRAGEN.map(([code]) => code), 'reden'].map((code) => <CelTekst key={code} vraagId={vraagId} code={code} />)}</RijForm>}
      <details className="doel-deel" open={onder.open}>
        <summary>{mag ? 'Bespreek en ga verder' : 'Gesprek'}<span className="alleen-voorlezen">: {rij.naam}</span>{onder.merk === '' ? null : <small>{onder.merk}</small>}</summary>
        {onder.inhoud}
      </details>
    </li>
  );
}

/** "Meer masters, korte termijn. HR, klaar op 1 juli 2028. Voorlopig" */
function regel({ thema, termijn, wie, wanneer, doeljaar, status }: Doel): string {
  const klaar = wanneer !== '' ? `klaar op ${datumInWoorden(wanneer)}` : doeljaar !== null ? `in ${doeljaar}` : '';
  return [[thema ? THEMAWOORDEN[thema] : '', termijn ? TERMIJNWOORDEN[termijn].toLowerCase() : ''], [wie, klaar], [STATUSWOORDEN[status]]].map((delen) => delen.filter(Boolean).join(', ')).filter(Boolean).join('. ');
}

function Invullen({ vraagId, doel, jaar }: { vraagId: string; doel: Doel; jaar: number }) {
  const mist = doelMist(doel);
  const fouten = doelfouten(doel, jaar);
  const veld = (code: string) => <RijCel key={code} vraagId={vraagId} code={code} />;
  const metFout = (code: keyof typeof fouten) => <div key={code}>{veld(code)}{fouten[code] ? <p className="veldfout" role="alert"><span>{fouten[code]}</span></p> : null}</div>;
  return (
    <RijForm vraagId={vraagId} klaar>
      <details className="doel-deel" open={doel.wie === '' || Object.keys(fouten).length > 0 ? true : undefined}>
        <summary>Wie, wanneer en hoeveel<span className="alleen-voorlezen">: {doel.tekst}</span></summary>
        <div className="doel-velden">
          {veld('wie')}{veld('wanneer')}{veld('thema')}{veld('indicator')}{metFout('streefwaarde')}{metFout('doeljaar')}
          <CelKeuze vraagId={vraagId} code="termijn" wis />
        </div>
      </details>
      <details className="doel-deel">
        <summary>Is dit doel concreet?<span className="alleen-voorlezen"> {doel.tekst}</span><small>{mist.length === 0 ? 'ja, alles is ingevuld' : `nog ${mist.length === 1 ? '1 punt' : `${mist.length} punten`}`}</small></summary>
        {mist.length > 0 ? <p className="klein half">Nog niet gezegd: {mist.join('; ')}. U mag dit later doen.</p> : null}
        <div className="doel-velden">{CONTROLEVRAGEN.map(([code]) => veld(code))}</div>
      </details>
      <details className="doel-deel">
        <summary>Aanscherpen in 1C<span className="alleen-voorlezen">: {doel.tekst}</span><small>{STATUSWOORDEN[doel.status].toLowerCase()}</small></summary>
        <div className="doel-velden"><CelKeuze vraagId={vraagId} code="status" />{metFout('volgorde')}{veld('reden')}</div>
      </details>
    </RijForm>
  );
}
