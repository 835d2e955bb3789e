'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import type { Bewijs, Doelregel, Tabelregel } from '@/lib/cyclus/antwoord';
import { regelVeld } from '@/lib/cyclus/antwoord-velden';
import type { Kolom } from '@/lib/cyclus/invoer.schema';
import type { SoortProps } from './soort-props';

/** Choices in own words. Without script: one per line. */
export function Eigen({ id, eigen, hoogstens, zet }: { id: string; eigen: readonly string[]; hoogstens: number; zet: (eigen: string[]) => void }) {
  return (
    <div className="eigen-keuze">
      <label htmlFor={`${id}-eigen`}>{hoogstens === 1 ? 'Anders, namelijk' : 'Zelf toevoegen'}{hoogstens > 1 ? <span className="half"> (elke keuze op een eigen regel)</span> : null}</label>
      <textarea id={`${id}-eigen`} name="eigen" className="veld" rows={hoogstens === 1 ? 1 : 2} value={eigen.join('\n')} onChange={(typ) => zet(typ.target.value === '' ? [] : typ.target.value.split('\n').slice(0, hoogstens))} />
    </div>
  );
}

/** Goals, each with who and when; the last, empty row waits for the next. */
export function Doelen({ id, waarde, zet }: SoortProps<'doelen'>) {
  const regels: Doelregel[] = [...(waarde.doelen ?? []), { id: LEEG, tekst: '', wie: '', wanneer: '' }];
  const wijzig = (regel: Doelregel, deel: Partial<Doelregel>) => zet({ ...waarde, doelen: regels.flatMap((een) => (een.id === regel.id ? [metId({ ...een, ...deel })] : een.id === LEEG ? [] : [een])) });
  const veld = (regel: Doelregel, plaats: number, naam: 'tekst' | 'wie' | 'wanneer', label: string) => (
    <label className={`doel-${naam}`}><span>{label}</span><textarea id={`${id}-doel-${plaats}-${naam}`} name={regelVeld('doel', plaats, naam)} className="veld" rows={1} value={regel[naam]} onChange={(typ) => wijzig(regel, { [naam]: typ.target.value })} /></label>
  );
  return (
    <ol className="doelregels">
      {regels.map((regel, plaats) => (
        <li key={plaats}>
          <input type="hidden" name={regelVeld('doel', plaats, 'id')} value={regel.id} />
          {veld(regel, plaats, 'tekst', `Doel ${plaats + 1}`)}{veld(regel, plaats, 'wie', 'Wie')}{veld(regel, plaats, 'wanneer', 'Wanneer')}
          <Weg verborgen={regel.id === LEEG} naam={`doel ${plaats + 1}`} weg={() => zet({ ...waarde, doelen: (waarde.doelen ?? []).filter((een) => een.id !== regel.id) })} />
        </li>
      ))}
    </ol>
  );
}

/** Rows that people add, or the fixed ones of the guide. */
export function Tabel({ id, invoer, waarde, zet }: SoortProps<'tabel'>) {
  const vast = invoer.rijen;
  const gegeven = waarde.rijen ?? [];
  const rijen: Tabelregel[] = vast ? vast.map(({ code }) => gegeven.find((rij) => rij.id === code) ?? { id: code, cellen: {} }) : [...gegeven, { id: LEEG, cellen: {} }];
  const zonderLeeg = (alle: Tabelregel[]) => (vast ? alle : alle.filter((een) => een.id !== LEEG));
  const wijzig = (rij: Tabelregel, kolom: string, tekst: string) => zet({ ...waarde, rijen: zonderLeeg(rijen.map((een) => (een.id === rij.id ? metId({ ...een, cellen: { ...een.cellen, [kolom]: tekst } }) : een))) });
  return (
    <div className="antwoordtabel" data-kolommen={invoer.kolommen.length}>
      {rijen.map((rij, plaats) => {
        const naam = vast?.[plaats]?.naam ?? `Rij ${plaats + 1}`;
        return (
          <fieldset key={plaats}>
            <legend>{naam}</legend>
            <input type="hidden" name={regelVeld('rij', plaats, 'id')} value={rij.id} />
            <div className="cellen">
              {invoer.kolommen.map((kolom) => <Cel key={kolom.code} id={`${id}-rij-${plaats}-${kolom.code}`} naam={regelVeld('rij', plaats, kolom.code)} kolom={kolom} waarde={rij.cellen[kolom.code] ?? ''} zet={(tekst) => wijzig(rij, kolom.code, tekst)} />)}
            </div>
            {vast ? null : <Weg verborgen={rij.id === LEEG} naam={naam.toLowerCase()} weg={() => zet({ ...waarde, rijen: gegeven.filter((een) => een.id !== rij.id) })} />}
          </fieldset>
        );
      })}
    </div>
  );
}

interface CelProps { id: string; naam: string; kolom: Kolom; waarde: string; zet: (tekst: string) => void }

/** One typed cell with its name above it. */
export function Cel({ id, naam, kolom, waarde, zet }: CelProps) {
  return <label htmlFor={id}><span>{kolom.naam}</span><Celveld {...{ id, naam, kolom, waarde, zet }} /></label>;
}

function Celveld({ id, naam, kolom, waarde, zet }: CelProps): ReactNode {
  const keuzes = kolom.soort === 'keuze' ? kolom.opties : kolom.soort === 'ja-nee' ? [{ code: 'ja', naam: 'Ja' }, { code: 'nee', naam: 'Nee' }] : null;
  if (keuzes) return <select id={id} name={naam} className="veld" value={waarde} onChange={(kies) => zet(kies.target.value)}><option value="">–</option>{keuzes.map((een) => <option key={een.code} value={een.code}>{een.naam}</option>)}</select>;
  if (kolom.soort === 'tekst') return <textarea id={id} name={naam} className="veld" rows={1} value={waarde} onChange={(typ) => zet(typ.target.value)} />;
  return <input id={id} name={naam} className="veld" type={kolom.soort === 'datum' ? 'date' : 'text'} inputMode={kolom.soort === 'getal' ? 'decimal' : undefined} value={waarde} onChange={(typ) => zet(typ.target.value)} />;
}

/** Where the answer can be checked: a document of the school, a page. */
export function BewijsVelden({ id, bewijs, zet }: { id: string; bewijs: readonly Bewijs[]; zet: (bewijs: Bewijs[]) => void }) {
  const regels: Bewijs[] = [...bewijs, { id: LEEG, naam: '', url: '' }];
  const wijzig = (regel: Bewijs, deel: Partial<Bewijs>) => zet(regels.flatMap((een) => (een.id === regel.id ? [metId({ ...een, ...deel })] : een.id === LEEG ? [] : [een])));
  return (
    <details className="bewijs" open={bewijs.length > 0}>
      <summary>Link naar bewijs{bewijs.length > 0 ? ` (${bewijs.length})` : ''}</summary>
      {regels.map((regel, plaats) => (
        <div key={plaats} className="bewijsregel">
          <input type="hidden" name={regelVeld('bewijs', plaats, 'id')} value={regel.id} />
          <label><span>Naam</span><input id={`${id}-bewijs-${plaats}-naam`} name={regelVeld('bewijs', plaats, 'naam')} className="veld" placeholder="Schoolplan 2026" value={regel.naam} onChange={(typ) => wijzig(regel, { naam: typ.target.value })} /></label>
          <label><span>Adres</span><input id={`${id}-bewijs-${plaats}-url`} name={regelVeld('bewijs', plaats, 'url')} className="veld" inputMode="url" placeholder="https://" value={regel.url} onChange={(typ) => wijzig(regel, { url: typ.target.value })} /></label>
          <Weg verborgen={regel.id === LEEG} naam={`link ${plaats + 1}`} weg={() => zet(bewijs.filter((een) => een.id !== regel.id))} />
        </div>
      ))}
    </details>
  );
}

function Weg({ naam, weg, verborgen }: { naam: string; weg: () => void; verborgen: boolean }) {
  return verborgen ? null : <Button size="klein" variant="stil" onClick={weg} aria-label={`Haal ${naam} weg`}>Haal weg</Button>;
}

/** Id of the empty row behind the others; it gets a real one with its first letter. */
const LEEG = 'nieuw';
const metId = <R extends { id: string }>(regel: R): R => (regel.id === LEEG ? { ...regel, id: crypto.randomUUID().slice(0, 8) } : regel);
