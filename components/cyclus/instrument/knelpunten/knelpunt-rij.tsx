'use client';

import type { ReactNode } from 'react';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { keuzevelden, spreidingVan } from '@/lib/cyclus/beoordelingen';
import type { Beoordeling } from '@/lib/cyclus/instrument';
import { BEOORDEELD, gewichtVan, knelpuntstand, MEESTE_GEWICHT, VELD } from '@/lib/cyclus/knelpunten';
import type { FormState } from '@/lib/form-state';
import { useKamer } from '../../antwoord/schrijfkamer';
import { Oordeelmerk } from '../beoordelaars';
import { CelKeuze } from '../cel-keuze';
import { CelRest, CelTekst } from '../cel-tekst';
import { Oordelen } from '../oordelen';
import { RijForm, useRij } from '../rijen';

/** A question that the guide asks about each bottleneck, with the fields that answer it. */
export interface Kop { id: string; tekst: string; hulp: string | null; voorbeeld: string | null; velden: readonly string[] }

export interface KnelpuntRijProps {
  vraagId: string;
  /** "6", or "E1" for an own one. */
  nr: string;
  hulp: string | null;
  koppen: readonly Kop[];
  beoordelingen: readonly Beoordeling[];
  beoordelen: ((vorige: FormState, data: FormData) => Promise<FormState>) | null;
  /** The talk, the chain, and what changes an own row; `merk` says what is there, `open` when the address asks for it. */
  onder: { inhoud: ReactNode; merk: string; open: boolean };
}

const TOETSEN = { j: 'ja', d: 'deels', n: 'nee', w: 'weet-niet' };

/** To the same question of the next bottleneck. */
export function naarVolgende(veld: HTMLElement): void {
  const volgende = veld.closest('li.knelpunt')?.nextElementSibling;
  const radios = volgende?.querySelectorAll<HTMLInputElement>('.knelpunt-kop input[type="radio"]');
  (([...(radios ?? [])].find(({ checked }) => checked) ?? radios?.[0]))?.focus();
}

/** One bottleneck: does it play here, and below that what the guide asks about it when it does. */
export function KnelpuntRij({ vraagId, nr, hulp, koppen, beoordelingen, beoordelen, onder }: KnelpuntRijProps) {
  const { rij, waarde, mag } = useRij(vraagId);
  const stand = knelpuntstand(waarde);
  const velden = koppen.flatMap((kop) => kop.velden);
  return (
    <li className="knelpunt" id={vraagAnker(vraagId)} data-stand={stand}>
      <RijForm vraagId={vraagId} klaar={stand === 'speelt'}>
        <div className="knelpunt-kop">
          <span className="knelpunt-nr getal" aria-hidden="true">{nr}</span>
          <div className="knelpunt-tekst"><h3>{rij.naam}</h3>{hulp ? <p className="klein half">{hulp}</p> : null}<Stellingen vraagId={vraagId} /></div>
          <CelKeuze vraagId={vraagId} code={VELD.speelt} verbergNaam toetsen={TOETSEN} naKeuze={naarVolgende} />
          <Gewicht gewicht={gewichtVan(waarde)} stand={stand} />
        </div>
        {stand === 'speelt' ? (
          <details className="knelpunt-uit">
            <summary>{mag ? 'Werk uit' : 'Uitgewerkt'}<span className="alleen-voorlezen">: {rij.naam}</span> <Stand vraagId={vraagId} codes={velden} /></summary>
            <div className="knelpunt-velden">{koppen.map((kop) => <Vragen key={kop.id} vraagId={vraagId} kop={kop} />)}</div>
          </details>
        ) : <CelRest vraagId={vraagId} codes={velden} />}
      </RijForm>
      <details className="knelpunt-meer" open={onder.open}>
        <summary>{mag ? 'Bespreek, oordeel en ga verder' : 'Gesprek en oordelen'}<span className="alleen-voorlezen">: {rij.naam}</span> <Meermerk vraagId={vraagId} beoordelingen={beoordelingen} merk={onder.merk} /></summary>
        <Oordelen vraagId={vraagId} velden={BEOORDEELD} beoordelingen={beoordelingen} actie={beoordelen} />
        {onder.inhoud}
      </details>
    </li>
  );
}

/** What is there already, so that nobody has to open it to see. */
function Meermerk({ vraagId, beoordelingen, merk }: { vraagId: string; beoordelingen: readonly Beoordeling[]; merk: string }) {
  const { ik } = useKamer();
  const { rij } = useRij(vraagId);
  const spreidingen = keuzevelden(rij.invoer, BEOORDEELD).map((veld) => spreidingVan(veld, beoordelingen));
  return <><Oordeelmerk spreidingen={spreidingen} ik={ik} />{merk === '' ? null : <small>{merk}</small>}</>;
}

/** Each statement by itself, where the guide packs several into one bottleneck. */
function Stellingen({ vraagId }: { vraagId: string }) {
  const { rij, waarde, zet, nu, mag, cel } = useRij(vraagId);
  const vinkjes = rij.invoer.soort === 'velden' ? (rij.invoer.vinkjes ?? []) : [];
  if (vinkjes.length === 0) return null;
  const aan = waarde.keuzes ?? [];
  if (!mag) return <ul className="stellingen">{vinkjes.filter(({ code }) => aan.includes(code)).map(({ code, naam }) => <li key={code}>{naam}</li>)}</ul>;
  const kies = (code: string, nuAan: boolean) => {
    const keuzes = vinkjes.map((een) => een.code).filter((een) => (een === code ? nuAan : aan.includes(een)));
    // What is recognised plays here, as long as nobody said otherwise.
    const cellen = nuAan && cel(VELD.speelt) === '' ? { ...waarde.cellen, [VELD.speelt]: 'ja' } : waarde.cellen;
    zet({ ...waarde, keuzes, ...(cellen ? { cellen } : {}) });
    nu();
  };
  return (
    <fieldset className="stellingen">
      <legend className="alleen-voorlezen">Wat herkent u? {rij.naam}</legend>
      {vinkjes.map(({ code, naam }) => <label key={code}><input type="checkbox" name="keuze" value={code} checked={aan.includes(code)} onChange={(klik) => kies(code, klik.target.checked)} /><span>{naam}</span></label>)}
    </fieldset>
  );
}

function Vragen({ vraagId, kop }: { vraagId: string; kop: Kop }) {
  const { rij } = useRij(vraagId);
  const isKeuze = (code: string) => rij.invoer.soort === 'velden' && rij.invoer.velden.some((veld) => veld.code === code && veld.soort === 'keuze');
  return (
    <div className="knelpunt-vraag" role="group" aria-label={kop.tekst}>
      <p className="knelpunt-vraagkop">{kop.tekst}</p>
      {kop.hulp ? <p className="klein half">{kop.hulp}</p> : null}
      {kop.velden.map((code) => (isKeuze(code) ? <CelKeuze key={code} vraagId={vraagId} code={code} verbergNaam={kop.velden.length === 1} wis /> : <CelTekst key={code} vraagId={vraagId} code={code} />))}
      {kop.voorbeeld ? <p className="klein half">Bijvoorbeeld: {kop.voorbeeld}</p> : null}
    </div>
  );
}

/** How far this row is worked out. */
function Stand({ vraagId, codes }: { vraagId: string; codes: readonly string[] }) {
  const { cel } = useRij(vraagId);
  const gevraagd = codes.filter((code) => code !== VELD.wie);
  const klaar = gevraagd.filter((code) => cel(code).trim() !== '').length;
  return <small className="getal">{klaar === gevraagd.length ? 'alles ingevuld' : `${klaar} van ${gevraagd.length} ingevuld`}</small>;
}

function Gewicht({ gewicht, stand }: { gewicht: number | null; stand: string }) {
  if (stand !== 'speelt') return <span className="knelpunt-gewicht" />;
  if (gewicht === null) return <span className="knelpunt-gewicht klein half">nog te wegen</span>;
  return (
    <span className="knelpunt-gewicht">
      <svg viewBox="0 0 72 8" width="72" height="8" aria-hidden="true"><rect x=".5" y=".5" width="71" height="7" className="gewicht-rand" /><rect width={(gewicht / MEESTE_GEWICHT) * 72} height="8" className="gewicht-vol" /></svg>
      <span><span className="alleen-voorlezen">Gewicht </span><b className="getal">{gewicht}</b><span className="klein half"> van {MEESTE_GEWICHT}</span></span>
    </span>
  );
}
