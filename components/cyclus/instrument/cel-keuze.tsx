'use client';

import type { KeyboardEvent } from 'react';
import { celVeld } from '@/lib/cyclus/antwoord-velden';
import { keuzevelden } from '@/lib/cyclus/beoordelingen';
import { useRij } from './rijen';

interface CelKeuzeProps {
  vraagId: string;
  code: string;
  /** The question is said elsewhere on the screen. */
  verbergNaam?: boolean;
  /** A letter per option, that chooses it while the focus is here. */
  toetsen?: Readonly<Record<string, string>>;
  /** After a choice with a letter: on to the next. */
  naKeuze?: (veld: HTMLElement) => void;
  /** With a button that takes the choice away again. */
  wis?: boolean;
}

/** A choice of a row as buttons side by side; one tap, arrow keys, or a letter. Sends at once. */
export function CelKeuze({ vraagId, code, verbergNaam = false, toetsen = {}, naKeuze, wis = false }: CelKeuzeProps) {
  const { rij, cel, zetCel, nu, mag } = useRij(vraagId);
  const [veld] = keuzevelden(rij.invoer, [code]);
  if (!veld) return null;
  const gekozen = cel(code);
  const kies = (keuze: string) => { zetCel(code, keuze); nu(); };
  const toets = (druk: KeyboardEvent<HTMLElement>) => {
    const keuze = toetsen[druk.key.toLowerCase()];
    if (keuze === undefined || druk.ctrlKey || druk.metaKey || druk.altKey) return;
    druk.preventDefault();
    kies(keuze);
    naKeuze?.(druk.currentTarget);
  };
  if (!mag) return <p className="celkeuze-lezen"><span className={verbergNaam ? 'alleen-voorlezen' : 'veldnaam'}>{veld.naam}</span> <b>{veld.opties.find((optie) => optie.code === gekozen)?.naam ?? 'Nog niet gekozen'}</b></p>;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the letters come up from the radios inside
    <fieldset className="celkeuze" onKeyDown={toets}>
      <legend className={verbergNaam ? 'alleen-voorlezen' : 'veldnaam'}>{veld.naam}{verbergNaam ? ` ${rij.naam}` : ''}</legend>
      <div className="keus">
        {veld.opties.map(({ code: keuze, naam }) => (
          <label key={keuze}><input type="radio" id={`antwoord-${vraagId}-${code}-${keuze}`} name={celVeld(code)} value={keuze} checked={gekozen === keuze} onChange={() => kies(keuze)} />{naam}</label>
        ))}
      </div>
      {wis && gekozen !== '' ? <button type="button" className="wis" onClick={() => kies('')}>Wis keuze<span className="alleen-voorlezen">: {veld.naam}</span></button> : null}
    </fieldset>
  );
}
