'use client';

import { useState } from 'react';
import { GEHEEL, OORDELEN, OORDEELWOORDEN, type Oordeel } from '@/lib/cyclus/antwoord';
import { celVeld, deelVeld, oordeelVeld } from '@/lib/cyclus/antwoord-velden';
import { Cel, Doelen, Eigen, Tabel } from './lijsten';
import { Opmaakveld } from './opmaakveld';
import type { SoortProps } from './soort-props';

/** The fields of one question, by what it asks for. Works as a form without script too: every field has its name. */
export function Soortveld(props: SoortProps) {
  const { invoer, ...rest } = props;
  switch (invoer.soort) {
    case 'tekst': return <Toelichting {...props} label={invoer.label ?? 'Uw antwoord'} regels={4} />;
    case 'oordeel': return <><Oordelen {...rest} invoer={invoer} /><Toelichting {...props} label={invoer.label ?? 'Toelichting'} /></>;
    case 'keuze': case 'meerkeuze': return <><Keuzes {...rest} invoer={invoer} /><Toelichting {...props} label={invoer.label ?? 'Toelichting'} regels={2} /></>;
    case 'getal': return <><Getal {...rest} invoer={invoer} /><Toelichting {...props} label={invoer.label ?? 'Toelichting'} regels={2} /></>;
    case 'datum': return <><Datum {...rest} invoer={invoer} /><Toelichting {...props} label={invoer.label ?? 'Toelichting'} regels={2} /></>;
    case 'doelen': return <><Doelen {...rest} invoer={invoer} /><Toelichting {...props} label={invoer.label ?? 'Toelichting'} regels={2} /></>;
    case 'niveaus': return <Niveaus {...rest} invoer={invoer} />;
    case 'tabel': return <><Tabel {...rest} invoer={invoer} /><Toelichting {...props} label="Toelichting" regels={2} /></>;
    case 'velden': return <><Velden {...rest} invoer={invoer} />{invoer.label ? <Toelichting {...props} label={invoer.label} regels={2} /> : null}</>;
    default: return null;
  }
}

function Velden({ id, invoer, waarde, zet, titel }: SoortProps<'velden'>) {
  const gekozen = waarde.keuzes ?? [];
  return (
    <div className="antwoordtabel" data-kolommen={invoer.velden.length}>
      {invoer.vinkjes ? <fieldset className="keuzes"><legend className="alleen-voorlezen">{titel}</legend>{invoer.vinkjes.map(({ code, naam }) => (
        <label key={code}><input type="checkbox" name="keuze" value={code} checked={gekozen.includes(code)} onChange={(klik) => zet({ ...waarde, keuzes: (invoer.vinkjes ?? []).map((een) => een.code).filter((een) => (een === code ? klik.target.checked : gekozen.includes(een))) })} /><span>{naam}</span></label>
      ))}</fieldset> : null}
      <div className="cellen">
        {invoer.velden.map((veld) => <Cel key={veld.code} id={`${id}-${veld.code}`} naam={celVeld(veld.code)} kolom={veld} waarde={waarde.cellen?.[veld.code] ?? ''} zet={(tekst) => zet({ ...waarde, cellen: { ...waarde.cellen, [veld.code]: tekst } })} />)}
      </div>
    </div>
  );
}

function Toelichting({ id, waarde, zet, fout, beschreven, label, regels = 3 }: SoortProps & { label: string; regels?: number }) {
  return <Opmaakveld id={`${id}-tekst`} naam="tekst" label={label} waarde={waarde.tekst ?? ''} zet={(tekst) => zet({ ...waarde, tekst })} {...{ fout, beschreven, regels }} />;
}

function Oordelen({ id, invoer, waarde, zet, titel }: SoortProps<'oordeel'>) {
  const delen = invoer.delen ?? [{ code: GEHEEL, naam: titel }];
  const kies = (code: string, oordeel: Oordeel | null) => {
    const { [code]: _oud, ...rest } = waarde.oordelen ?? {};
    zet({ ...waarde, oordelen: oordeel === null ? rest : { ...rest, [code]: oordeel } });
  };
  return (
    <div className="oordelen" data-delen={invoer.delen ? 'ja' : undefined}>
      {delen.map(({ code, naam }) => (
        <fieldset key={code}>
          <legend className={invoer.delen ? undefined : 'alleen-voorlezen'}>{naam}</legend>
          <div className="keus">
            {OORDELEN.map((oordeel) => (
              <label key={oordeel} data-kort={oordeel === 'nvt' ? 'n.v.t.' : undefined}>
                <input type="radio" id={`${id}-${code}-${oordeel}`} name={oordeelVeld(code)} value={oordeel} checked={waarde.oordelen?.[code] === oordeel} onChange={() => kies(code, oordeel)} />
                <span>{OORDEELWOORDEN[oordeel]}</span>
              </label>
            ))}
          </div>
          {waarde.oordelen?.[code] ? <button type="button" className="wis" onClick={() => kies(code, null)}>Wis keuze<span className="alleen-voorlezen">: {naam}</span></button> : null}
        </fieldset>
      ))}
    </div>
  );
}

function Keuzes({ id, invoer, waarde, zet, titel }: SoortProps<'keuze' | 'meerkeuze'>) {
  const meer = invoer.soort === 'meerkeuze';
  const gekozen = waarde.keuzes ?? [];
  const kies = (code: string, aan: boolean) => zet({ ...waarde, keuzes: meer ? invoer.opties.map((optie) => optie.code).filter((een) => (een === code ? aan : gekozen.includes(een))) : aan ? [code] : [] });
  return (
    <fieldset className="keuzes">
      <legend className="alleen-voorlezen">{titel}</legend>
      {invoer.opties.map(({ code, naam }) => (
        <label key={code}>
          <input type={meer ? 'checkbox' : 'radio'} id={`${id}-${code}`} name="keuze" value={code} checked={gekozen.includes(code)} onChange={(klik) => kies(code, klik.target.checked)} />
          <span>{naam}</span>
        </label>
      ))}
      {invoer.eigen ? <Eigen id={id} eigen={waarde.eigen ?? []} hoogstens={meer ? 20 : 1} zet={(eigen) => zet({ ...waarde, eigen })} /> : null}
      {!meer && gekozen.length > 0 ? <button type="button" className="wis" onClick={() => zet({ ...waarde, keuzes: [] })}>Wis keuze</button> : null}
    </fieldset>
  );
}

function Getal({ id, invoer, waarde, zet, titel, ruw: eerst = '', fout, beschreven }: SoortProps<'getal'>) {
  const [ruw, zetRuw] = useState(eerst);
  // What is typed and is no number yet stays as it is typed, until another number comes from elsewhere.
  const staat = waarde.getal === undefined || Number.isNaN(waarde.getal) ? '' : String(waarde.getal).replace('.', ',');
  const toon = Object.is(alsGetal(ruw), waarde.getal) ? ruw : staat;
  const wijzig = (tekst: string) => {
    zetRuw(tekst);
    const { getal: _oud, ...rest } = waarde;
    const getal = alsGetal(tekst);
    zet(getal === undefined ? rest : { ...rest, getal });
  };
  return (
    <p className="antwoord-getal">
      <label htmlFor={`${id}-getal`} className="alleen-voorlezen">{titel}</label>
      <input id={`${id}-getal`} name="getal" className="veld" inputMode="decimal" data-breedte="cijfer" value={toon} onChange={(typ) => wijzig(typ.target.value)} autoComplete="off" aria-invalid={fout || undefined} aria-describedby={beschreven} />
      {invoer.eenheid ? <span>{invoer.eenheid}</span> : null}
    </p>
  );
}

const alsGetal = (tekst: string): number | undefined => (tekst.trim() === '' ? undefined : Number(tekst.trim().replace(',', '.')));

function Datum({ id, waarde, zet, titel, fout, beschreven }: SoortProps<'datum'>) {
  return (
    <p className="antwoord-getal">
      <label htmlFor={`${id}-datum`} className="alleen-voorlezen">{titel}</label>
      <input id={`${id}-datum`} name="datum" type="date" className="veld" data-breedte="kort" value={waarde.datum ?? ''} onChange={(typ) => { const { datum: _oud, ...rest } = waarde; zet(typ.target.value ? { ...rest, datum: typ.target.value } : rest); }} aria-invalid={fout || undefined} aria-describedby={beschreven} />
    </p>
  );
}

function Niveaus({ id, invoer, waarde, zet, fout, beschreven }: SoortProps<'niveaus'>) {
  return <>{invoer.delen.map(({ code, naam }) => <Opmaakveld key={code} id={`${id}-${code}`} naam={deelVeld(code)} label={naam} regels={2} waarde={waarde.delen?.[code] ?? ''} zet={(tekst) => zet({ ...waarde, delen: { ...waarde.delen, [code]: tekst } })} {...{ fout, beschreven }} />)}</>;
}
