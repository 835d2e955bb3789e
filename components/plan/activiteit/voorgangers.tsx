'use client';

import { kringMet } from '@/lib/plan/kringen';
import { FieldErrors } from '@/components/form/field-layout';
import { periodeInWoorden } from '@/lib/plan/woorden';
import { useVeld } from './veldkamer';

export interface Ander { id: string; naam: string; nummer: number; begin: string | null; einde: string | null; na: string[] }

/** What has to be done before: chosen one by one; what would close a circle is not offered. */
export function Voorgangers({ zelf, alle }: { zelf: string; alle: readonly Ander[] }) {
  const beeld = useVeld('na');
  const begin = useVeld('begin');
  const gekozen = beeld.waarde === '' ? [] : beeld.waarde.split(',');
  const kan = alle.filter(({ id }) => id !== zelf && !gekozen.includes(id) && kringMet(alle, zelf, [...gekozen, id]) === null);
  const zet = (ids: readonly string[]) => beeld.zet([...ids].sort().join(','), true);
  const naam = ({ nummer, naam: woorden }: Ander) => `${nummer}. ${woorden}`;
  const van = (id: string) => alle.find((een) => een.id === id);
  const tekst = (ids: string) => (ids === '' ? 'niets' : ids.split(',').map((id) => { const een = van(id); return een ? naam(een) : 'een activiteit die er niet meer is'; }).join(', '));
  return (
    <div className="veldgroep activiteitveld" data-fout={beeld.fouten?.length ? true : undefined}>
      <label className="veldlabel" htmlFor={beeld.id}>Begint na</label>
      <p className="veldhint" id={`${beeld.id}-hint`}>Welke activiteiten moeten eerst klaar zijn?</p>
      <input type="hidden" name="na" value={beeld.waarde} />
      {gekozen.length > 0 ? (
        <ul className="voorgangers">
          {gekozen.flatMap((id) => { const een = van(id); return een ? [een] : []; }).map((een) => (
            <li key={een.id}>
              <span>{naam(een)} <small className={een.einde !== null && begin.waarde !== '' && een.einde > begin.waarde ? 'rood' : 'zacht'}>{overlapzin(een, begin.waarde)}</small></span>
              <button type="button" className="wis" aria-label={`${een.naam} weghalen`} onClick={() => zet(gekozen.filter((id) => id !== een.id))}>Haal weg</button>
            </li>
          ))}
        </ul>
      ) : null}
      <span className="kiesveld">
        <select id={beeld.id} className="veld" value="" onChange={(keuze) => zet([...gekozen, keuze.target.value])} aria-describedby={`${beeld.id}-hint`} disabled={kan.length === 0}>
          <option value="">{kan.length === 0 ? 'Er is geen activiteit om op te wachten' : gekozen.length > 0 ? 'Voeg er nog een toe' : 'Kies een activiteit'}</option>
          {kan.map((een) => <option key={een.id} value={een.id}>{naam(een)}</option>)}
        </select>
        <svg viewBox="0 0 10 6" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true"><path d="m1 1 4 4 4-4" /></svg>
      </span>
      <FieldErrors id={beeld.id} errors={beeld.fouten} />
      {beeld.ander === undefined ? null : (
        <div className="botsing" role="alert">
          <p><b>Een collega was net eerder.</b> Die koos: {tekst(beeld.ander)}.</p>
          <button type="button" className="knop klein-knop" onClick={() => beeld.kies('mijn')}>Bewaar mijn keuze</button> <button type="button" className="knop klein-knop" onClick={() => beeld.kies('ander')}>Laat die van de collega staan</button>
        </div>
      )}
    </div>
  );
}

function overlapzin({ begin, einde }: Ander, hier: string): string {
  const wanneer = periodeInWoorden({ begin, einde });
  if (einde !== null && hier !== '' && einde > hier) return `${wanneer ?? ''}, dus pas klaar nadat deze begint`;
  return wanneer ?? 'nog zonder periode';
}
