'use client';

import type { ReactNode } from 'react';
import { BEOORDEELD, isGekozen, kwadrantVan, KWADRANTEN, themaGedraaid, themaoordeel, VELD, type Punt, type Thema } from '@/lib/cyclus/aanknopingspunten';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { celVeld } from '@/lib/cyclus/antwoord-velden';
import { keuzevelden, spreidingVan } from '@/lib/cyclus/beoordelingen';
import type { Beoordeling } from '@/lib/cyclus/instrument';
import type { FormState } from '@/lib/form-state';
import { useKamer } from '../../antwoord/schrijfkamer';
import { Oordeelmerk } from '../beoordelaars';
import { CelKeuze } from '../cel-keuze';
import { CelRest, CelTekst } from '../cel-tekst';
import { Oordelen } from '../oordelen';
import { RijForm, useRij } from '../rijen';

export interface PuntRijProps {
  punt: Punt;
  themas: readonly Thema[];
  beoordelingen: readonly Beoordeling[];
  beoordelen: ((vorige: FormState, data: FormData) => Promise<FormState>) | null;
  /** The talk, the chain, and what changes an own row; `merk` says what is there, `open` when the address asks for it. */
  onder: { inhoud: ReactNode; merk: string; open: boolean };
}

const TOETSEN = { g: 'groot', k: 'klein' };

/** To the next choice: from impact to feasibility, from there to the next point. */
function naarVolgende(veld: HTMLElement): void {
  const alle = [...document.querySelectorAll<HTMLElement>('.punten .celkeuze')];
  const volgende = alle[alle.indexOf(veld) + 1];
  const radios = [...(volgende?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
  (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
}

/** One entry point: weigh it with two taps, choose it or not; the rest is folded. */
export function PuntRij({ punt, themas, beoordelingen, beoordelen, onder }: PuntRijProps) {
  const { vraagId, nr, titel, uitleg } = punt;
  const { rij, waarde, mag, cel } = useRij(vraagId);
  const kwadrant = kwadrantVan(waarde);
  const uitgewerkt = [VELD.waarom, VELD.verwacht].filter((code) => cel(code).trim() !== '').length;
  return (
    <li className="punt" id={vraagAnker(vraagId)} data-gekozen={isGekozen(waarde) || undefined}>
      <RijForm vraagId={vraagId}>
        <div className="punt-kop">
          <span className="punt-nr getal" aria-hidden="true">{nr}</span>
          <div className="punt-tekst">
            <h4><span className="alleen-voorlezen">{nr} </span>{titel}</h4>
            {uitleg ? <p>{uitleg}</p> : null}
            <Themaregel punt={punt} themas={themas} />
          </div>
          <CelKeuze vraagId={vraagId} code={VELD.impact} toetsen={TOETSEN} naKeuze={naarVolgende} />
          <CelKeuze vraagId={vraagId} code={VELD.haalbaarheid} toetsen={TOETSEN} naKeuze={naarVolgende} />
          <Kies vraagId={vraagId} titel={titel} />
        </div>
        <details className="knelpunt-uit">
          <summary>{mag ? 'Werk uit' : 'Bekijk'}<span className="alleen-voorlezen">: {titel}</span> <small>{[kwadrant ? KWADRANTEN[kwadrant].titel.toLowerCase() : 'nog niet gewogen', ...(uitgewerkt > 0 ? [`${uitgewerkt} van 2 toegelicht`] : [])].join(', ')}</small></summary>
          <div className="punt-velden">
            <CelTekst vraagId={vraagId} code={VELD.waarom} />
            <CelTekst vraagId={vraagId} code={VELD.verwacht} />
          </div>
          <Themas punt={punt} themas={themas} />
        </details>
        <CelRest vraagId={vraagId} codes={themas.map(({ code }) => code)} />
      </RijForm>
      <details className="knelpunt-meer" open={onder.open}>
        <summary>Bespreek, oordeel en koppel<span className="alleen-voorlezen">: {titel}</span> <Meermerk beoordelingen={beoordelingen} invoer={rij.invoer} merk={onder.merk} /></summary>
        <Oordelen vraagId={vraagId} velden={BEOORDEELD} beoordelingen={beoordelingen} actie={beoordelen} />
        {onder.inhoud}
      </details>
    </li>
  );
}

function Meermerk({ beoordelingen, invoer, merk }: { beoordelingen: readonly Beoordeling[]; invoer: Parameters<typeof keuzevelden>[0]; merk: string }) {
  const { ik } = useKamer();
  return <><Oordeelmerk spreidingen={keuzevelden(invoer, BEOORDEELD).map((veld) => spreidingVan(veld, beoordelingen))} ik={ik} />{merk === '' ? null : <small>{merk}</small>}</>;
}

/** In or out of the combination, with one tap. */
function Kies({ vraagId, titel }: { vraagId: string; titel: string }) {
  const { cel, zetCel, nu, mag } = useRij(vraagId);
  const aan = cel(VELD.gekozen) === 'ja';
  if (!mag) return <p className="punt-kies">{aan ? <b>Gekozen</b> : null}</p>;
  return (
    <label className="punt-kies">
      <input type="checkbox" id={`antwoord-${vraagId}-gekozen`} name={celVeld(VELD.gekozen)} value="ja" checked={aan} onChange={(klik) => { zetCel(VELD.gekozen, klik.target.checked ? 'ja' : ''); nu(); }} />
      <span>{aan ? 'Gekozen' : 'Kies'}<span className="alleen-voorlezen">: {titel}</span></span>
    </label>
  );
}

/** Which other themes it serves, at a glance. */
function Themaregel({ punt, themas }: Pick<PuntRijProps, 'punt' | 'themas'>) {
  const { waarde } = useRij(punt.vraagId);
  const mee = themas.filter(({ code }) => themaoordeel(punt, waarde, code).geldt);
  return mee.length === 0 ? null : <ul className="punt-themas" aria-label="Werkt ook voor">{mee.map(({ code, naam }) => <li key={code}>{naam}</li>)}</ul>;
}

/** What table 1 says of other themes, and one's own judgement where that differs. */
function Themas({ punt, themas }: Pick<PuntRijProps, 'punt' | 'themas'>) {
  const { waarde, cel, zetCel, nu, mag } = useRij(punt.vraagId);
  return (
    <fieldset className="punt-themakeuze">
      <legend className="veldnaam">Werkt dit ook voor een ander thema?</legend>
      <ul>
        {themas.map(({ code, naam }) => {
          const { geldt, eigen } = themaoordeel(punt, waarde, code);
          const bron = punt.volgensTabel[code];
          return (
            <li key={code}>
              <label><input type="checkbox" checked={geldt} disabled={!mag} onChange={() => { zetCel(code, themaGedraaid(punt, waarde, code)); nu(); }} /><span>{naam}</span></label>
              <small>{eigen ? <>Uw oordeel{bron ? <>; tabel 1 noemt het wel</> : null}{mag && cel(code) !== '' ? <> <button type="button" className="wis" onClick={() => { zetCel(code, ''); nu(); }}>Volg tabel 1<span className="alleen-voorlezen"> bij {naam}</span></button></> : null}</> : bron ? <>Tabel 1 noemt daar: {bron.charAt(0).toLowerCase() + bron.slice(1)}</> : 'Niet in tabel 1'}</small>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
