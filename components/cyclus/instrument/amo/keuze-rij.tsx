'use client';

import type { ReactNode } from 'react';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { celVeld } from '@/lib/cyclus/antwoord-velden';
import { watOntbreekt, type AmoKolom } from '@/lib/cyclus/amo';
import { CelKeuze } from '../cel-keuze';
import { CelRest, CelTekst } from '../cel-tekst';
import { RijForm, useRij, useWaarden } from '../rijen';

const VELDEN: Record<Exclude<AmoKolom, 'behoefte'>, readonly string[]> = {
  interventie: ['effect', 'tijdpad', 'tijdpad-toelichting', 'draagvlak', 'haalbaarheid', 'uren', 'kosten', 'samenhang'],
  leiderschap: ['wie', 'hoe'],
};
const ALS_KNOPPEN = new Set(['tijdpad', 'draagvlak', 'haalbaarheid']);

interface KeuzeRijProps {
  vraagId: string;
  kolom: Exclude<AmoKolom, 'behoefte'>;
  hulp: string | null;
  /** The chain, the talk, and what changes an own row; of a chosen intervention only. */
  meer?: { inhoud: ReactNode; merk: string; open: boolean } | null;
  onder?: ReactNode;
}

/** An intervention or a kind of behaviour: chosen with one tap; what it asks opens for what is chosen. */
export function KeuzeRij({ vraagId, kolom, hulp, meer, onder }: KeuzeRijProps) {
  const { rij, cel, zetCel, nu, mag } = useRij(vraagId);
  const waarden = useWaarden();
  const aan = cel('gekozen') === 'ja';
  const codes = VELDEN[kolom];
  const mist = aan ? watOntbreekt(waarden, { vraagId, kolom }) : [];
  const kies = (is: boolean) => { zetCel('gekozen', is ? 'ja' : ''); nu(); };
  return (
    <li className="amo-rij" id={vraagAnker(vraagId)} data-aan={aan ? 'ja' : undefined}>
      <RijForm vraagId={vraagId}>
        <h4 className="amo-kies">
          {mag ? <label><input type="checkbox" name={celVeld('gekozen')} value="ja" checked={aan} onChange={(klik) => kies(klik.target.checked)} /><span>{rij.naam}</span></label> : <span>{rij.naam}{aan ? <small className="half"> gekozen</small> : null}</span>}
        </h4>
        {hulp ? <p className="klein half amo-inspring">{hulp}</p> : null}
        {aan ? (
          <div className="amo-velden" data-kolom={kolom}>
            {codes.map((code) => (ALS_KNOPPEN.has(code) ? <CelKeuze key={code} vraagId={vraagId} code={code} /> : <div key={code} data-veld={code}><CelTekst vraagId={vraagId} code={code} /></div>))}
          </div>
        ) : <CelRest vraagId={vraagId} codes={codes} />}
        {mist.length > 0 && mag ? <p className="klein half amo-inspring">Nog invullen: {mist.join(', ')}.</p> : null}
      </RijForm>
      {aan && meer ? <details className="amo-meer" open={meer.open}><summary>Bespreek en ga verder<span className="alleen-voorlezen">: {rij.naam}</span> {meer.merk === '' ? null : <small>{meer.merk}</small>}</summary>{meer.inhoud}</details> : null}
      {onder}
    </li>
  );
}
